import { useState } from 'react';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { TextField } from '#src/components/TextField.tsx';
import { answerLabel } from '#src/pathways/index.ts';
import { fullLabelOf } from '#src/record/people.ts';
import type { Matter } from '#src/record/record.ts';
import { dateInWords } from '#src/record/time.ts';
import { summarise } from '#src/summary/summary.ts';
import {
  actNowInTraining,
  authorOn,
  questionWords,
  recordWith,
  whoIn,
} from '#src/training/asking.ts';
import type { TrainingCase } from '#src/training/case.ts';
import type { AnswerName } from '#src/training/session.ts';

/** What a learner has walked, to read again and to print: answers, suggestions and reasons, and no score. */
export function LearningRecord({
  told,
  answers,
  today,
  onPrint,
  onAgain,
}: {
  told: TrainingCase;
  answers: readonly (Matter & { readonly answer: AnswerName })[];
  today: string;
  onPrint: () => void;
  onAgain: () => void;
}) {
  const [words, setWords] = useState('');
  const record = recordWith(told, answers);
  const { alerts, advice, tiers, findOut, household } = summarise(record);
  const people = [...told.people.adults, ...told.people.children];
  return (
    // A table, so that its head repeats on every printed page; for a screen reader it is none.
    <table className="sheet" role="presentation">
      <thead className="sheet__head">
        <tr className="sheet__row">
          <td className="sheet__cell">
            <p className="sheet__identity">
              <strong>TRAINING: an invented family.</strong> Learning record, “{told.title}”,{' '}
              {dateInWords(today)}
            </p>
          </td>
        </tr>
      </thead>
      <tbody className="sheet__body">
        <tr className="sheet__row">
          <td className="sheet__cell">
            <p className="caption screen-only">{told.title}</p>
            <Heading>Your learning record</Heading>
            <h2 className="section-title">What you answered</h2>
            <ol className="debrief">
              {answers.map(({ key, person, answer }) => {
                const author = authorOn(told, { key, person });
                return (
                  <li key={`${key} ${person}`}>
                    <h3 className="part-title">{questionWords(told, { key, person })}</h3>
                    <p>
                      You answered: <strong>{answerLabel(key, answer)}</strong>.
                      {author && ` Suggested: ${answerLabel(key, author.suggested)}.`}
                    </p>
                    {author && <p>{author.reason}</p>}
                  </li>
                );
              })}
            </ol>
            <h2 className="section-title">What your answers ask you to do</h2>
            <p className="small">
              {people
                .map(({ id }) => `${fullLabelOf(record, id)} is ${whoIn(told, id).split(',')[0]}`)
                .join('; ')}
            </p>
            {alerts.length > 0 && (
              <div className="action action--urgent" data-testid="training-act-now">
                <p className="action__deed">
                  <strong>{actNowInTraining}</strong>
                </p>
                <ul className="text">
                  {alerts.map(({ key, person, deed }) => (
                    <li key={`${key} ${person}`}>{deed}</li>
                  ))}
                </ul>
              </div>
            )}
            {[{ tier: 'now', heading: 'Now', actions: advice }, ...tiers]
              .filter(({ actions }) => actions.length > 0)
              .map(({ tier, heading, actions }) => (
                <section key={tier} aria-label={heading}>
                  <h3 className="part-title">{heading}</h3>
                  <ul className="text">
                    {actions.map(({ key, person, deed }) => (
                      <li key={`${key} ${person}`}>{deed}</li>
                    ))}
                  </ul>
                </section>
              ))}
            {household.length + findOut.length > 0 && (
              <>
                <h3 className="part-title">To find out</h3>
                <ul className="text">
                  {[...household, ...findOut].map(({ key, person, words: what }) => (
                    <li key={`${key} ${person}`}>{what}</li>
                  ))}
                </ul>
              </>
            )}
            <div className="screen-only">
              <TextField
                id="take-away"
                label="What do you take with you?"
                rows={3}
                input={{
                  value: words,
                  maxLength: 500,
                  onChange: ({ target }: { target: { value: string } }) => setWords(target.value),
                }}
              />
            </div>
            <div className="paper-only">
              <h2 className="section-title">What do you take with you?</h2>
              <p>{words || '…'}</p>
            </div>
            <div className="buttons">
              <Button onClick={onPrint}>Print your learning record</Button>
              <Button look="second" onClick={onAgain}>
                Walk it again
              </Button>
            </div>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

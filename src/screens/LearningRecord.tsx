import { useState } from 'react';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { TextField } from '#src/components/TextField.tsx';
import { answerLabel } from '#src/pathways/index.ts';
import type { Matter } from '#src/record/record.ts';
import { dateInWords } from '#src/record/time.ts';
import { authorOn, questionWords, recordWith } from '#src/training/asking.ts';
import type { TrainingCase } from '#src/training/case.ts';
import type { AnswerName } from '#src/training/session.ts';
import { TrainingOutcome } from './TrainingOutcome.tsx';
import { TrainingPaper } from './TrainingPaper.tsx';

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
  return (
    <TrainingPaper about={`Learning record, “${told.title}”, ${dateInWords(today)}`}>
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
      <TrainingOutcome told={told} record={recordWith(told, answers)} />
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
    </TrainingPaper>
  );
}

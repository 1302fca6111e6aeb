import { useState } from 'react';
import { AnswersInRow } from '#src/components/AnswersInRow.tsx';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { QuoteBlock } from '#src/components/Source.tsx';
import { nameOf } from '#src/summary/outcome.ts';
import { answersAt, questionWords, whoIn } from '#src/training/asking.ts';
import type { CaseQuestion, TrainingCase } from '#src/training/case.ts';
import { notKnownCard } from '#src/training/not-known-card.ts';
import { lengthOfCode, pathCodeOf } from '#src/training/path-code.ts';
import { sessionPlans, trainingQuotes } from '#src/training/plans.ts';
import { suggestedRecord } from '#src/training/record-of-case.ts';
import { paragraphsOf } from '#src/training/room-view.ts';
import { TrainingOutcome } from './TrainingOutcome.tsx';
import { LineToWrite, TrainingPaper } from './TrainingPaper.tsx';

const papers = [
  { value: 'blank', label: 'Case, blank boxes' },
  { value: 'suggested', label: 'Case, suggested way' },
  { value: 'card', label: 'Card' },
  { value: 'plans', label: 'Session plans' },
] as const;
type PaperName = (typeof papers)[number]['value'];

/** What is printed for a session with a case: handouts, the card, and plans. */
export function HandoutsScreen({
  told,
  onPrint,
  onBack,
}: {
  told: TrainingCase;
  /** False where the browser has no print dialog. */
  onPrint: () => boolean;
  onBack: () => void;
}) {
  const [paper, setPaper] = useState<PaperName>('blank');
  return (
    <>
      <BackLink onBack={onBack} />
      <div className="screen-only">
        <Heading>Handouts: {told.title}</Heading>
        <div className="view-by">
          <span id="paper">Which paper?</span>
          <AnswersInRow
            name="paper"
            labelledBy="paper"
            choices={papers}
            chosen={paper}
            onChoose={(chosen) => setPaper(chosen as PaperName)}
          />
        </div>
        <p className="buttons">
          <Button onClick={onPrint}>Print this paper</Button>
        </p>
        {paper === 'suggested' && <p className="text">Give it out after the case, never before.</p>}
      </div>
      <div className={`paper paper--${paper}`} data-testid="paper">
        {paper === 'blank' && <CaseOnPaper told={told} isSuggested={false} />}
        {paper === 'suggested' && <CaseOnPaper told={told} isSuggested />}
        {paper === 'card' && <Card />}
        {paper === 'plans' && <Plans />}
      </div>
    </>
  );
}

function CaseOnPaper({ told, isSuggested }: { told: TrainingCase; isSuggested: boolean }) {
  const kind = isSuggested ? 'Case with the suggested way' : 'Case with blank boxes';
  const people = [...told.people.adults, ...told.people.children];
  const suggested = told.questions.map((question) => ({ ...question, answer: question.suggested }));
  return (
    <TrainingPaper about={`${told.title} · ${kind}`}>
      <h2 className="section-title">{told.title}</h2>
      {told.contentNote && (
        <p className="text">
          <strong>Before you read:</strong> {told.contentNote} You can sit any of this out.
        </p>
      )}
      {people.length > 0 && (
        <p className="small">In this case: {people.map(({ id }) => whoIn(told, id)).join('; ')}.</p>
      )}
      {told.stages.map((text, index) => (
        <section key={text} aria-label={`Part ${index + 1}`}>
          <h3 className="part-title">Part {index + 1}</h3>
          {paragraphsOf(text).map((paragraph) => (
            <p key={paragraph} className="text">
              {paragraph}
            </p>
          ))}
          {told.questions.map(
            (question, place) =>
              question.stage === index + 1 && (
                <QuestionBox
                  key={nameOf(question)}
                  {...{ told, question, isSuggested }}
                  number={place + 1}
                />
              ),
          )}
        </section>
      ))}
      {isSuggested ? (
        <>
          <h3 className="part-title">What these answers raise</h3>
          <TrainingOutcome told={told} record={suggestedRecord(told)} />
          <p className="text">
            Path code of this way: <span className="code">{pathCodeOf(told, suggested)}</span>
          </p>
          <p className="small">
            It is what the author of the case would answer, and no key to mark anybody by. Follow
            your local procedure.
          </p>
        </>
      ) : (
        <div className="box">
          <h3 className="part-title">At the end</h3>
          <LineToWrite label="To find out, who asks whom, and by when" />
          <LineToWrite label="" />
          <LineToWrite label={`Path code of our way (${lengthOfCode(told)} letters)`} />
        </div>
      )}
    </TrainingPaper>
  );
}

function QuestionBox({
  told,
  question,
  number,
  isSuggested,
}: {
  told: TrainingCase;
  question: CaseQuestion;
  number: number;
  isSuggested: boolean;
}) {
  const { suggested, reason, prompt, misread } = question;
  return (
    <div className="box">
      <p>
        <strong>
          {number}. {questionWords(told, question)}
        </strong>
      </p>
      <ul className="ticks">
        {answersAt(question).map(({ answer, label }) => {
          const isTicked = isSuggested && answer === suggested;
          return (
            <li key={answer}>
              <span className="tick" aria-hidden="true">
                {isTicked && 'X'}
              </span>
              {isTicked ? (
                <strong>
                  {label}
                  <span className="govuk-visually-hidden"> (suggested)</span>
                </strong>
              ) : (
                label
              )}
            </li>
          );
        })}
      </ul>
      {isSuggested ? (
        <>
          <p>{reason}</p>
          <p className="small">Often misread: {misread}</p>
        </>
      ) : (
        <>
          <p className="small">{prompt}</p>
          <LineToWrite label="What in the story says so" />
        </>
      )}
    </div>
  );
}

function Card() {
  const { title, threeThings, parts, quote } = notKnownCard;
  return (
    <TrainingPaper about="Card">
      <h2 className="section-title">{title}</h2>
      <dl className="three-things">
        {threeThings.map(({ term, means }) => (
          <div key={term} className={`box ${term === 'Not known yet' ? 'box--findOut' : ''}`}>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      {parts.map(({ heading, lines }) => (
        <section key={heading} aria-label={heading}>
          <h3 className="part-title">{heading}</h3>
          <ul className="text">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <div className="quoted">
        <QuoteBlock {...quote} />
      </div>
    </TrainingPaper>
  );
}

function Plans() {
  return (
    <TrainingPaper about="Session plans">
      <h2 className="section-title">Session plans</h2>
      <p className="text">
        Minutes are ours and meant to be changed. Fewer questions, talked about, are better than all
        of them hurried.
      </p>
      {sessionPlans.map(({ id, title, about, toBring, parts }) => (
        <section key={id} className="plan" aria-labelledby={`plan-${id}`}>
          <h3 className="part-title" id={`plan-${id}`}>
            {title}
          </h3>
          <p className="text">{about}</p>
          <p className="small">To bring: {toBring.join('; ')}.</p>
          <table className="columns" aria-labelledby={`plan-${id}`}>
            <thead>
              <tr>
                <th scope="col">Minutes</th>
                <th scope="col">What is done</th>
              </tr>
            </thead>
            <tbody>
              {parts.map(({ minutes, what }) => (
                <tr key={what}>
                  <th scope="row">
                    {minutes}
                    <span className="columns__label"> minutes</span>
                  </th>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <div className="quoted">
        <h3 className="part-title">What the source says of training</h3>
        {trainingQuotes.map((quote) => (
          <QuoteBlock key={quote.source} {...quote} />
        ))}
      </div>
    </TrainingPaper>
  );
}

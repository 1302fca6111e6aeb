import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#src/components/Button.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { Details } from '#src/components/Details.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { Source } from '#src/components/Source.tsx';
import { answerLabel, helpFor } from '#src/pathways/index.ts';
import { fill } from '#src/pathways/pathway.ts';
import type { Matter } from '#src/record/record.ts';
import { type AloneWalk, answerAlone, newWalk, stepOf } from '#src/training/alone.ts';
import {
  actNowFor,
  actNowInTraining,
  answersAt,
  authorOn,
  hintOn,
  questionWords,
  recordWith,
  sourceOf,
  whoIn,
} from '#src/training/asking.ts';
import type { TrainingCase } from '#src/training/case.ts';
import { paragraphsOf } from '#src/training/room-view.ts';
import type { AnswerName } from '#src/training/session.ts';
import { CaseHead } from './CaseHead.tsx';
import { LearningRecord } from './LearningRecord.tsx';
import { useErrors } from './use-errors.ts';

/** One person walks a case alone: the story, the questions, and the suggestion after each answer or at the end. */
export function WalkAlone({
  told,
  walk,
  today,
  onChange,
  onPrint,
}: {
  told: TrainingCase;
  /** None until it is begun. */
  walk: AloneWalk | undefined;
  today: string;
  onChange: (walk: AloneWalk | undefined) => void;
  onPrint: () => void;
}): ReactNode {
  if (!walk) {
    return <Begin told={told} onBegin={(feedback) => onChange(newWalk(feedback))} />;
  }
  const step = stepOf(walk, told);
  const actNow = actNowFor(told, recordWith(told, walk.answers));
  const banner = actNow.length > 0 && step.name !== 'end' && (
    <section className="banner banner--actNow" aria-label="Training: act now">
      <p className="banner__word">{actNowInTraining}</p>
      <p>{actNow.join(' · ')}</p>
    </section>
  );
  switch (step.name) {
    case 'story':
      return (
        <>
          {banner}
          <p className="caption">{told.title}</p>
          <Heading>
            Part {step.part} of {told.stages.length}
          </Heading>
          <Story parts={told.stages.slice(step.part - 1, step.part)} />
          <div className="buttons">
            <Button data-testid="continue" onClick={() => onChange({ ...walk, read: step.part })}>
              Continue
            </Button>
          </div>
        </>
      );
    case 'question':
      return (
        <>
          {banner}
          <AskAlone
            key={`${step.matter.key} ${step.matter.person}`}
            told={told}
            matter={step.matter}
            read={walk.read}
            onAnswer={(answer) => onChange(answerAlone(walk, step.matter, answer))}
          />
        </>
      );
    case 'suggestion': {
      const author = authorOn(told, step.matter);
      const { key } = step.matter;
      return (
        <>
          {banner}
          <p className="caption">{questionWords(told, step.matter)}</p>
          <Heading>
            {author ? `Suggested: ${answerLabel(key, author.suggested)}` : 'No suggestion here'}
          </Heading>
          <p className="text">
            You answered: <strong>{answerLabel(key, step.answer)}</strong>
          </p>
          {author ? (
            <>
              <p className="text">{author.reason}</p>
              <p className="text">
                <strong>Often misread:</strong> {author.misread}
              </p>
              <p className="text">
                <strong>To think about:</strong> {author.prompt}
              </p>
            </>
          ) : (
            <p className="text">
              Your answers have led to a question that this case does not have. What in the story
              speaks for your answer?
            </p>
          )}
          <div className="buttons">
            <Button
              data-testid="continue"
              onClick={() => onChange({ ...walk, isLookingAt: false })}
            >
              Continue
            </Button>
            <Button
              look="second"
              onClick={() =>
                onChange({ ...walk, answers: walk.answers.slice(0, -1), isLookingAt: false })
              }
            >
              Answer again
            </Button>
          </div>
        </>
      );
    }
    case 'end':
      return (
        <LearningRecord
          told={told}
          answers={walk.answers}
          today={today}
          onPrint={onPrint}
          onAgain={() => onChange(undefined)}
        />
      );
  }
}

function Begin({
  told,
  onBegin,
}: {
  told: TrainingCase;
  onBegin: (feedback: AloneWalk['feedback']) => void;
}) {
  const { register, handleSubmit, formState } = useForm<{ feedback: AloneWalk['feedback'] }>({
    shouldFocusError: false,
  });
  const { list, messageFor, attempt, onFailed } = useErrors(formState.errors);
  return (
    <>
      <ErrorSummary errors={list} attempt={attempt} />
      <CaseHead told={told} />
      <form
        noValidate
        onSubmit={(event) =>
          void handleSubmit(({ feedback }) => onBegin(feedback), onFailed)(event)
        }
      >
        <Choices
          kind="radios"
          id="feedback"
          legend="When do you want to see what the author suggests, and why?"
          hint="There is no score"
          error={messageFor('feedback')}
          choices={[
            { value: 'each', label: 'After each answer' },
            { value: 'end', label: 'At the end' },
          ]}
          input={register('feedback', {
            required: 'Select when you want to see what is suggested',
          })}
        />
        <Button type="submit" data-testid="continue">
          Begin
        </Button>
      </form>
    </>
  );
}

function AskAlone({
  told,
  matter,
  read,
  onAnswer,
}: {
  told: TrainingCase;
  matter: Matter;
  read: number;
  onAnswer: (answer: AnswerName) => void;
}) {
  const { key, person } = matter;
  const { register, handleSubmit, formState } = useForm<{ answer: AnswerName }>({
    shouldFocusError: false,
  });
  const { list, messageFor, attempt, onFailed } = useErrors(formState.errors);
  return (
    <>
      <ErrorSummary errors={list} attempt={attempt} />
      <div className="question">
        <div>
          <p className="caption">
            {told.title} · {whoIn(told, person)}
          </p>
          <form
            noValidate
            onSubmit={(event) =>
              void handleSubmit(({ answer }) => onAnswer(answer), onFailed)(event)
            }
          >
            <Choices
              kind="radios"
              id="answer"
              isHeading
              legend={questionWords(told, matter)}
              hint={hintOn(matter)}
              error={messageFor('answer')}
              choices={answersAt(matter).map(({ answer, label }) => ({
                value: answer,
                label,
                testId: `q-${key}-${person}-${answer}`,
              }))}
              input={register('answer', {
                required: fill(
                  helpFor(key).error ?? 'Select an answer, or select not known yet',
                  namesIn(told, person),
                ),
              })}
            />
            <Button type="submit" data-testid="continue">
              Continue
            </Button>
          </form>
          <Details summary="The story so far">
            <Story parts={told.stages.slice(0, read)} />
          </Details>
        </div>
        <Source heading="What the memorandum says" quotes={sourceOf(matter)} more={[]} />
      </div>
    </>
  );
}

function namesIn(told: TrainingCase, person: string) {
  const who = whoIn(told, person).split(',')[0] ?? '';
  return {
    adult: person.startsWith('a') ? who : 'the adult',
    child: person.startsWith('c') ? who : 'the child',
  };
}

function Story({ parts }: { parts: readonly string[] }) {
  return parts.flatMap((part) =>
    paragraphsOf(part).map((paragraph) => (
      <p key={paragraph} className="text">
        {paragraph}
      </p>
    )),
  );
}

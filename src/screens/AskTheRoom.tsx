import { type ReactNode, useState } from 'react';
import { AnswersInRow } from '#src/components/AnswersInRow.tsx';
import { Button } from '#src/components/Button.tsx';
import { Details } from '#src/components/Details.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { ErrorText } from '#src/components/ErrorText.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { QuoteBlock } from '#src/components/Source.tsx';
import { TextField } from '#src/components/TextField.tsx';
import { answerLabel } from '#src/pathways/index.ts';
import { answersAt, authorOn, questionWords, sourceOf, whoIn } from '#src/training/asking.ts';
import type { TrainingCase } from '#src/training/case.ts';
import { wayChosen, waysOn } from '#src/training/going-on.ts';
import { paragraphsOf } from '#src/training/room-view.ts';
import {
  askedAt,
  countOpen,
  handsFor,
  latestVotes,
  type Session,
  sessionLimits,
  type Way,
} from '#src/training/session.ts';
import { promptFor, splitOf } from '#src/training/split.ts';
import { GoOn, type SessionDeeds } from './FacilitateScreen.tsx';
import { HandCount } from './HandCount.tsx';

const whoseWay = { majority: 'The majority', suggestion: 'The suggestion' };

/** One question before the room: hands, discussion, hands again, what is shown, and how the room goes on. */
export function AskTheRoom({
  told,
  session,
  deeds,
  isOneWindow,
  minutes,
}: {
  told: TrainingCase;
  session: Session;
  deeds: SessionDeeds;
  isOneWindow: boolean;
  minutes: number | undefined;
}): ReactNode {
  const [failed, setFailed] = useState({ isWrong: false, attempt: 0 });
  const { stage, at } = session.stand;
  if (!at) return null;
  const author = authorOn(told, at);
  const asked = askedAt(session, at);
  const { first, second, note } = asked;
  const ways = waysOn(session, told, at);
  const way = wayChosen(session, told, at);
  const number = session.asked.indexOf(asked) + 1;
  const isSecond = countOpen(session) === 'second';
  const wrong = 'Select with which answer the room goes on';
  const errors = failed.isWrong && !way ? [{ field: 'way', message: wrong }] : [];
  const secrets = (
    <>
      {author ? (
        <>
          <p>
            <strong>Suggested: {answerLabel(at.key, author.suggested)}</strong>
          </p>
          <p>{author.reason}</p>
          <p>
            <strong>Often misread:</strong> {author.misread}
          </p>
        </>
      ) : (
        <p>
          This case has no suggestion here: the room has taken a way of its own. Use it for open
          discussion.
        </p>
      )}
      {sourceOf(at).map((quote) => (
        <QuoteBlock key={quote.source} {...quote} />
      ))}
    </>
  );
  return (
    <>
      <ErrorSummary errors={errors} attempt={failed.attempt} />
      <p className="caption">
        {told.title} · question {number} · {whoIn(told, at.person)}
      </p>
      <Heading>{questionWords(told, at)}</Heading>
      <p className="text">
        <strong>Ask the room:</strong>{' '}
        {author?.prompt ?? 'What do you think, and what makes you think so?'}
      </p>

      <HandCount
        key={`${at.key} ${at.person} ${isSecond}`}
        legend={isSecond ? 'Hands after the discussion' : 'Hands'}
        answers={answersAt(at)}
        votes={isSecond ? second : first}
        group={session.group}
        isTakingFocus={stage === 'countingAgain'}
        onCount={deeds.onCount}
      />
      {isSecond && first && (
        <p className="small">
          Before the discussion:{' '}
          {answersAt(at)
            .map(({ answer, label }) => `${label} ${handsFor(first, answer)}`)
            .join(' · ')}
        </p>
      )}
      <p className="notice" data-testid="split">
        {promptFor(splitOf(latestVotes(asked), author?.suggested), second !== undefined)}
      </p>
      {(stage === 'counting' || stage === 'discussing') && (
        <div className="buttons">
          <Button
            look="second"
            onClick={() => (stage === 'counting' ? deeds.onDiscuss(minutes) : deeds.onCountAgain())}
          >
            {stage === 'counting' ? 'Discuss' : 'Count again'}
          </Button>
        </div>
      )}

      <ShowInRoom {...{ session, deeds }} hasSuggestion={author !== undefined} />

      {isOneWindow ? (
        <Details summary="For the trainer alone" about="the suggestion">
          {secrets}
        </Details>
      ) : (
        <section className="source" aria-labelledby="for-trainer">
          <h2 id="for-trainer">For the trainer alone</h2>
          {secrets}
        </section>
      )}

      <Details summary="The story so far">
        {told.stages.slice(0, session.stand.told).flatMap((part) =>
          paragraphsOf(part).map((paragraph) => (
            <p key={paragraph} className="text">
              {paragraph}
            </p>
          )),
        )}
      </Details>

      <TextField
        id="note"
        label="Note for the debrief"
        rows={2}
        input={{
          value: note,
          maxLength: sessionLimits.note,
          onChange: ({ target }: { target: { value: string } }) => deeds.onNote(at, target.value),
        }}
      />

      {ways.length === 1 && way ? (
        <p className="text" data-testid="way">
          The room goes on with: <strong>{answerLabel(at.key, way.answer)}</strong>
          {isOneWindow ? '' : ` (${inWords(way, author?.suggested)})`}
        </p>
      ) : (
        <div
          id="way"
          tabIndex={-1}
          className={`govuk-form-group ${errors.length > 0 ? 'govuk-form-group--error' : ''}`}
        >
          <p id="way-name" className="govuk-label govuk-label--s">
            The room goes on with
          </p>
          <ErrorText id="way-error" message={errors[0]?.message} />
          <AnswersInRow
            name="way"
            labelledBy="way-name"
            choices={ways.map((one) => ({ value: nameOf(one), label: waysInWords(at.key, one) }))}
            chosen={way && nameOf(way)}
            onChoose={(name) => {
              const chosen = ways.find((one) => nameOf(one) === name);
              if (chosen) deeds.onWay(chosen);
            }}
          />
        </div>
      )}
      <GoOn
        {...{ told, deeds, session, way }}
        onNoWay={() => setFailed(({ attempt }) => ({ isWrong: true, attempt: attempt + 1 }))}
      />
    </>
  );
}

function nameOf({ by, answer }: Way): string {
  return `${by} ${answer}`;
}

function waysInWords(key: string, { by, answer }: Way): string {
  const label = answerLabel(key, answer);
  return by === 'trainer' ? label : `${whoseWay[by]}: ${label}`;
}

function inWords({ by, answer }: Way, suggested: string | undefined): string {
  if (by === 'majority') return answer === suggested ? 'majority and suggestion' : 'majority';
  return by === 'suggestion' ? 'the suggestion: no answer has most hands' : 'the room';
}

const showable = [
  { what: 'votes', words: 'the hands' },
  { what: 'suggestion', words: 'the suggestion' },
  { what: 'reason', words: 'the reason' },
  { what: 'source', words: 'the source' },
] as const;

/** What is shown in the room besides the question: each by itself, and nothing before the trainer says so. */
function ShowInRoom({
  session,
  deeds,
  hasSuggestion,
}: {
  session: Session;
  deeds: SessionDeeds;
  hasSuggestion: boolean;
}) {
  const offered = showable.filter(
    ({ what }) => hasSuggestion || what === 'votes' || what === 'source',
  );
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Show in the room</legend>
      <div className="buttons show-in-room">
        {offered.map(({ what, words }) => {
          const isShown = session.stand.shown.includes(what);
          return (
            <Button key={what} look="second" onClick={() => deeds.onShow(what, !isShown)}>
              {isShown ? `Hide ${words}` : `Show ${words}`}
            </Button>
          );
        })}
      </div>
    </fieldset>
  );
}

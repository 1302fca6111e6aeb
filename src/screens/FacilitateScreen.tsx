import { type ReactNode, useState } from 'react';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { TextField } from '#src/components/TextField.tsx';
import type { Matter } from '#src/record/record.ts';
import { actNowFor, actNowInTraining, answersOf, recordWith } from '#src/training/asking.ts';
import type { TrainingCase } from '#src/training/case.ts';
import { debriefOf } from '#src/training/debrief.ts';
import { type ComingUp, comingUp, questionBefore } from '#src/training/going-on.ts';
import { pathCodeOf } from '#src/training/path-code.ts';
import { paragraphsOf } from '#src/training/room-view.ts';
import { afterwards, groupAgreement } from '#src/training/room-words.ts';
import {
  goOnBy,
  type Session,
  type Shown,
  sessionLimits,
  type Votes,
  type Way,
} from '#src/training/session.ts';
import { AskTheRoom } from './AskTheRoom.tsx';
import { DebriefLines } from './DebriefLines.tsx';
import { RoomControls } from './RoomControls.tsx';

/** Everything that a trainer can do in a session. */
export type SessionDeeds = {
  readonly onTell: () => void;
  readonly onAsk: (matter: Matter) => void;
  readonly onGoBack: (matter: Matter) => void;
  readonly onCount: (votes: Votes) => void;
  /** The prompt alone in the room, with the time: so many minutes, or counting up. */
  readonly onDiscuss: (minutes: number | undefined) => void;
  readonly onCountAgain: () => void;
  readonly onShow: (what: Shown, isShown: boolean) => void;
  readonly onWay: (way: Way) => void;
  readonly onNote: (matter: Matter, note: string) => void;
  readonly onNotKnownLocally: (words: string) => void;
  readonly onLook: (look: Session['look']) => void;
  readonly onPause: (minutes: number | undefined) => void;
  readonly onBlank: () => void;
  readonly onEndDiscussion: () => void;
  readonly onUnblank: () => void;
  readonly onClose: () => void;
  readonly onDebrief: () => void;
  /** False where the browser refuses a second window. */
  readonly onOpenRoom: () => boolean;
};

/** The trainer’s view of a session. */
export function FacilitateScreen({
  told,
  session,
  deeds,
  onShowHere,
  isOneWindow,
}: {
  told: TrainingCase;
  session: Session;
  deeds: SessionDeeds;
  /** Shows the room’s view in this window, in place of this one. */
  onShowHere: () => void;
  /** Whether the room may see this window: then what is for the trainer alone is folded away. */
  isOneWindow: boolean;
}) {
  const [minutes, setMinutes] = useState<number>();
  const actNow = actNowFor(told, recordWith(told, answersOf(session)));
  return (
    <>
      {actNow.length > 0 && (
        <section className="banner banner--actNow" aria-label="Training: act now">
          <p className="banner__word">{actNowInTraining}</p>
          <p>{actNow.join(' · ')}. Say so aloud: nobody waits for the end of a flowchart.</p>
        </section>
      )}
      <div className="facilitate">
        <div>
          <StagePart {...{ told, session, deeds, isOneWindow, minutes }} />
        </div>
        <RoomControls {...{ session, deeds, onShowHere, minutes }} onMinutes={setMinutes} />
      </div>
    </>
  );
}

type PartProps = {
  told: TrainingCase;
  session: Session;
  deeds: SessionDeeds;
  isOneWindow: boolean;
  /** How long a discussion is to take; none counts up. */
  minutes: number | undefined;
};

function StagePart(props: PartProps): ReactNode {
  const { told, session, deeds } = props;
  switch (session.stand.stage) {
    case 'opening':
      return (
        <>
          <p className="caption">{told.title}</p>
          <Heading>Before we begin</Heading>
          <p className="text">Read it aloud, and ask what the room wants to add.</p>
          <Lines lines={groupAgreement} />
          {told.contentNote && (
            <p className="text">
              <strong>In this case:</strong> {told.contentNote}
            </p>
          )}
          <div className="buttons">
            <Button onClick={deeds.onTell}>Tell part 1 of the story</Button>
          </div>
        </>
      );
    case 'telling':
      return (
        <>
          <p className="caption">{told.title}</p>
          <Heading>
            Part {session.stand.told} of {told.stages.length}
          </Heading>
          {paragraphsOf(told.stages[session.stand.told - 1] ?? '').map((paragraph) => (
            <p key={paragraph} className="text">
              {paragraph}
            </p>
          ))}
          <GoOn {...props} />
        </>
      );
    case 'counting':
    case 'discussing':
    case 'countingAgain':
    case 'revealed':
      return <AskTheRoom {...props} />;
    case 'closing':
      return (
        <>
          <p className="caption">{told.title}</p>
          <Heading>Before we go</Heading>
          <p className="text">Read it aloud before anybody leaves.</p>
          <Lines lines={afterwards} />
          <div className="buttons">
            <Button onClick={deeds.onDebrief}>Look back on the session</Button>
            <Back {...props} />
          </div>
        </>
      );
    case 'debrief':
      return (
        <>
          <p className="caption">{told.title}</p>
          <Heading>Look back</Heading>
          <p className="text">
            Path code of this walk:{' '}
            <span className="code">{pathCodeOf(told, answersOf(session))}</span>. It holds the
            answers and nothing else.
          </p>
          <DebriefLines debrief={debriefOf(session, told)} />
          <TextField
            id="not-known-locally"
            label="What did nobody in the room know about your own area?"
            hint="For whoever leads on policy: a number, a team, who assesses, what there is for young carers"
            rows={4}
            input={{
              value: session.notKnownLocally,
              maxLength: sessionLimits.notKnown,
              onChange: ({ target }: { target: { value: string } }) =>
                deeds.onNotKnownLocally(target.value),
            }}
          />
          <div className="buttons">
            <a className="link-button" href="#/train/debrief">
              Print the debrief
            </a>
            <a className="link-button" href="#/train/compare">
              Compare with another walk
            </a>
            <Button look="second" onClick={deeds.onClose}>
              Back to “Before we go”
            </Button>
          </div>
        </>
      );
  }
}

/** The button that goes on with the story, the next question or the end. */
export function GoOn({
  told,
  session,
  deeds,
  way,
  onNoWay,
}: Pick<PartProps, 'told' | 'session' | 'deeds'> & {
  /** The answer with which the room leaves the question; none where that is still to be said. */
  way?: Way | undefined;
  onNoWay?: () => void;
}) {
  const isMissing = way === undefined && onNoWay !== undefined;
  const next = comingUp(way ? goOnBy(session, way) : session, told);
  const onGoOn = () => {
    if (isMissing) {
      onNoWay();
      return;
    }
    if (way) deeds.onWay(way);
    if (next.deed === 'tell') deeds.onTell();
    else if (next.deed === 'ask') deeds.onAsk(next.matter);
    else deeds.onClose();
  };
  return (
    <div className="buttons">
      <Button data-testid="continue" onClick={onGoOn}>
        {isMissing ? 'Go on' : nextInWords(next)}
      </Button>
      <Back {...{ session, deeds }} />
    </div>
  );
}

function nextInWords(next: ComingUp): string {
  switch (next.deed) {
    case 'tell':
      return `Tell part ${next.part} of the story`;
    case 'ask':
      return 'Ask the next question';
    case 'close':
      return 'Close the session';
  }
}

/** Back to the question before. */
function Back({ session, deeds }: Pick<PartProps, 'session' | 'deeds'>) {
  const before = questionBefore(session);
  if (!before) return null;
  return (
    <Button look="second" onClick={() => deeds.onGoBack(before)}>
      Back to the question before
    </Button>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="text">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

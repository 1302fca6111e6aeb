import { useEffect, useState } from 'react';
import { Button } from '#src/components/Button.tsx';
import { FacilitateScreen, type SessionDeeds } from '#src/screens/FacilitateScreen.tsx';
import { RoomScreen } from '#src/screens/RoomScreen.tsx';
import { roomViewOf } from '#src/training/room-view.ts';
import type { Session } from '#src/training/session.ts';
import { now } from './clock.ts';
import type { KeptSession, SessionSaving, SessionStore } from './session-store.ts';
import { TrainingFrame } from './TrainingFrame.tsx';
import { useHeadingFocus } from './use-arrival.ts';
import { useWarning } from './use-warning.ts';
import { useWorkshop } from './use-workshop.ts';

/** A session with a case: the trainer’s view, or the room’s in the same window. */
export function SessionPage({ kept, store }: { kept: KeptSession; store: SessionStore }) {
  const { session, saving, deeds } = useWorkshop(kept, store);
  const [isShownHere, setShownHere] = useState(false);
  const [isOneWindow, setOneWindow] = useState(false);
  const { stage, told, at } = session.stand;
  const isAsking = at !== undefined && !['telling', 'closing', 'debrief'].includes(stage);
  useHeadingFocus(
    `${isShownHere} ${isAsking ? `${at.key} ${at.person}` : stage} ${isAsking ? '' : told}`,
  );
  useWarning(saving === 'failed' || saving === 'overtaken');
  if (isShownHere) {
    return (
      <RoomScreen view={roomViewOf(session, kept.told)} now={now}>
        <RoomBar session={session} deeds={deeds} onBack={() => setShownHere(false)} />
      </RoomScreen>
    );
  }
  return (
    <TrainingFrame
      status={
        <p
          className={`status-line ${isAlarm(saving) ? 'status-line--alarm' : ''}`}
          role="status"
          data-testid="status-line"
        >
          {savingInWords[saving]}
        </p>
      }
    >
      <FacilitateScreen
        told={kept.told}
        session={session}
        deeds={deeds}
        isOneWindow={isOneWindow}
        onShowHere={() => {
          setOneWindow(true);
          setShownHere(true);
        }}
      />
    </TrainingFrame>
  );
}

/** What a trainer with one window needs while the room looks at it: it gives nothing away. */
function RoomBar({
  session,
  deeds,
  onBack,
}: {
  session: Session;
  deeds: SessionDeeds;
  onBack: () => void;
}) {
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' || key === 'Backspace') onBack();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onBack]);
  const { stage, at, shown, isBlank, isPaused } = session.stand;
  const isAsking = ['counting', 'discussing', 'countingAgain', 'revealed'].includes(stage);
  const canShow = isAsking && !isBlank && !isPaused;
  return (
    <div className="room__bar">
      <Button look="second" onClick={onBack}>
        Trainer’s view (Esc)
      </Button>
      {canShow &&
        (
          [
            ['votes', 'hands'],
            ['suggestion', 'suggestion'],
            ['reason', 'reason'],
          ] as const
        ).map(([what, words]) => {
          const isShown = shown.includes(what);
          return (
            <Button key={what} look="second" onClick={() => deeds.onShow(what, !isShown)}>
              {isShown ? 'Hide' : 'Show'} the {words}
            </Button>
          );
        })}
      {at && (
        <Button
          look="second"
          onClick={() => (isPaused ? deeds.onEndDiscussion() : deeds.onPause(undefined))}
        >
          {isPaused ? 'End the discussion' : 'Pause and discuss'}
        </Button>
      )}
      <Button look="second" onClick={isBlank ? deeds.onUnblank : deeds.onBlank}>
        {isBlank ? 'Show the room again' : 'Blank the room'}
      </Button>
    </div>
  );
}

const savingInWords: { readonly [saving in SessionSaving]: string } = {
  notYet: 'Not saved yet',
  saved: 'Saved on this device',
  failed:
    'Not saved. Your browser is not letting this page save. The session works, and is lost when you leave training or close this window.',
  overtaken:
    'Not saved. This session was changed in another window. Go to all cases, and carry on from there.',
};

function isAlarm(saving: SessionSaving): boolean {
  return saving === 'failed' || saving === 'overtaken';
}

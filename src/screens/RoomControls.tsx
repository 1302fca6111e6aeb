import { useId, useState } from 'react';
import { AnswersInRow } from '#src/components/AnswersInRow.tsx';
import { Button } from '#src/components/Button.tsx';
import type { Session } from '#src/training/session.ts';
import type { SessionDeeds } from './FacilitateScreen.tsx';

/** What the room sees now, in words, and everything about the projector. */
export function RoomControls({
  session,
  deeds,
  minutes,
  onMinutes,
  onShowHere,
}: {
  session: Session;
  deeds: SessionDeeds;
  /** How long a discussion is to take; none counts up. */
  minutes: number | undefined;
  onMinutes: (minutes: number | undefined) => void;
  onShowHere: () => void;
}) {
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  const { stand, look } = session;
  return (
    <aside className="room-controls" aria-labelledby={id}>
      <h2 id={id}>In the room now</h2>
      <p role="status" data-testid="room-sees">
        {whatTheRoomSees(session)}
      </p>
      <div className="buttons">
        {stand.at && (
          <Button
            look="second"
            onClick={() => (stand.isPaused ? deeds.onEndDiscussion() : deeds.onPause(minutes))}
          >
            {stand.isPaused ? 'End the discussion' : 'Pause and discuss'}
          </Button>
        )}
        <Button look="second" onClick={stand.isBlank ? deeds.onUnblank : deeds.onBlank}>
          {stand.isBlank ? 'Show the room again' : 'Blank the room'}
        </Button>
      </div>
      {stand.at && (
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor={`${id}-minutes`}>
            Time for a discussion
          </label>
          <select
            id={`${id}-minutes`}
            className="govuk-select"
            value={minutes ?? ''}
            onChange={({ target }) => onMinutes(Number(target.value) || undefined)}
          >
            <option value="">Counts up</option>
            {[2, 3, 5, 10].map((number) => (
              <option key={number} value={number}>
                {number} minutes
              </option>
            ))}
          </select>
        </div>
      )}
      <h2>The projector</h2>
      <div className="buttons">
        <Button look="second" onClick={() => setRefused(!deeds.onOpenRoom())}>
          Open the room window
        </Button>
        <Button look="second" onClick={onShowHere}>
          Show the room in this window
        </Button>
      </div>
      <p className="small" role="status">
        {isRefused &&
          'The browser opened no second window. Allow it, or open the address that ends in #/train/room yourself, or show the room in this window.'}
      </p>
      <p id={`${id}-look`} className="govuk-label">
        Theme of the room
      </p>
      <AnswersInRow
        name="look"
        labelledBy={`${id}-look`}
        choices={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark room' },
        ]}
        chosen={look}
        onChoose={(chosen) => deeds.onLook(chosen === 'dark' ? 'dark' : 'light')}
      />
    </aside>
  );
}

const wordsFor = {
  votes: 'the hands',
  suggestion: 'the suggestion',
  reason: 'the reason',
  source: 'the source',
} as const;

function whatTheRoomSees({ stand }: Session): string {
  if (stand.isBlank) return 'Nothing: the room is blank.';
  if (stand.isPaused) return 'The prompt alone, and the time.';
  switch (stand.stage) {
    case 'opening':
      return 'What the group agrees.';
    case 'telling':
      return `Part ${stand.told} of the story.`;
    case 'closing':
    case 'debrief':
      return 'What is said before you go.';
    default: {
      const names = (['votes', 'suggestion', 'reason', 'source'] as const).filter((what) =>
        stand.shown.includes(what),
      );
      const shown = names.map((what) => wordsFor[what]);
      return shown.length === 0
        ? 'The question and its answers, nothing else.'
        : `The question and its answers, and ${shown.join(', ')}.`;
    }
  }
}

import { LinkButton } from '#src/components/LinkButton.tsx';
import type { StoreView } from '#src/record/store.ts';
import { clockTime } from '#src/record/time.ts';
import type { Network } from './offline.ts';

/**
 * Whether the open family is saved, whether the program works without a network, and whether a new version waits. A screen
 * reader hears it when the state changes, not at every save.
 */
export function StatusLine({ view, network }: { view: StoreView; network: Network }) {
  const { saving, keeping, record } = view;
  const isAlarm = saving.state === 'failed' || saving.state === 'overtaken';
  const isSavedHere = record !== undefined && keeping === 'device' && saving.state === 'saved';
  const lines = [network.words(record !== undefined), record && words(view)];
  // What is wrong comes first.
  const said = isAlarm ? lines.toReversed() : lines;
  return (
    <p
      className={`status-line ${record && isAlarm ? 'status-line--alarm' : ''}`}
      data-testid="status-line"
    >
      <span role="status">{said.filter(Boolean).join(' ')}</span>
      {isSavedHere && (
        <span> at {clockTime(saving.at)}. Deletes itself 7 days after the last change.</span>
      )}
      {/* Reloading must never end a walk, or lose what is being typed in it. */}
      {network.onUpdate && !record && (
        <>
          {' '}
          <LinkButton onClick={network.onUpdate}>Update now</LinkButton>
        </>
      )}
    </p>
  );
}

function words({ saving, keeping }: StoreView): string {
  if (keeping === 'nothing')
    return 'Kept only until you close or reload this tab. Nothing is saved.';
  if (keeping === undefined)
    return 'Not saved yet: carry on, and say whether this is your own device.';
  switch (saving.state) {
    case 'saved':
      return 'Saved on this device';
    case 'failed':
      return 'Not saved. Your browser is not letting this page save. You can carry on, but copy or print before you close it.';
    case 'overtaken':
      return 'Not saved. This family was changed or deleted in another tab. Copy what you need from here, then close this tab.';
    default:
      return 'Not saved yet';
  }
}

import type { StoreView } from '#src/record/store.ts';
import { clockTime } from '#src/record/time.ts';

/** Whether the open family is saved, in one sentence. A screen reader hears it when the state changes, not at every save. */
export function StatusLine({ view }: { view: StoreView }) {
  const { saving, keeping, record } = view;
  if (!record) return null;
  const isAlarm = saving.state === 'failed' || saving.state === 'overtaken';
  return (
    <p className={`status-line ${isAlarm ? 'status-line--alarm' : ''}`} data-testid="status-line">
      <span role="status">{words(view)}</span>
      {keeping === 'device' && saving.state === 'saved' && (
        <span> at {clockTime(saving.at)}. Deletes itself 7 days after the last change.</span>
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

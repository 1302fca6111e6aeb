// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { type Network, networkOf } from '#src/app/offline.ts';
import { StatusLine } from '#src/app/StatusLine.tsx';
import type { Saving, StoreView } from '#src/record/store.ts';
import { aFamily } from '#tests/support/family.ts';
import { screen, show, words } from '#tests/support/page.tsx';

/** A browser that keeps nothing for use without a network. */
const network: Network = networkOf({ isOnline: true, isReady: false });

function said(keeping: StoreView['keeping'], saving: Saving): string {
  const view = { record: aFamily().record(), keeping, saving };
  const { unmount } = show(<StatusLine {...{ view, network }} />);
  const text = words();
  unmount();
  return text;
}

describe('the status line', () => {
  it('says nothing while no family is open', () => {
    show(
      <StatusLine
        network={network}
        view={{ record: undefined, keeping: undefined, saving: { state: 'nothingToSave' } }}
      />,
    );
    expect(words()).toBe('');
  });

  it('says saved, when, and until when, only once it is saved (H14)', () => {
    expect(said('device', { state: 'saved', at: '2026-11-22T14:05:00+00:00' })).toBe(
      'Saved on this device at 14:05. Deletes itself 7 days after the last change.',
    );
    expect(said('device', { state: 'notYet' })).toBe('Not saved yet');
  });

  it('says that nothing is saved on a shared computer (H14)', () => {
    expect(said('nothing', { state: 'nothingToSave' })).toBe(
      'Kept only until you close or reload this tab. Nothing is saved.',
    );
  });

  it('says that it is not saved before it was said whose device it is (H14)', () => {
    expect(said(undefined, { state: 'nothingToSave' })).toMatch(/^Not saved yet: carry on/);
  });

  it('says what to do where the browser does not let the page save (H14)', () => {
    expect(said('device', { state: 'failed' })).toMatch(
      /^Not saved\. .*You can carry on, but copy or print before you close it\.$/,
    );
  });

  it('says what to do where another tab changed the family (H15)', () => {
    expect(said('device', { state: 'overtaken' })).toMatch(
      /^Not saved\. .*another tab\. Copy what you need from here, then close this tab\.$/,
    );
  });

  it('never says saved where it is not', () => {
    for (const state of ['notYet', 'failed', 'overtaken'] as const) {
      expect(said('device', { state })).toMatch(/^Not saved/);
    }
  });

  it('is told to a screen reader when the state changes, and not at every save', () => {
    const view = (at: string): StoreView => ({
      record: aFamily().record(),
      keeping: 'device',
      saving: { state: 'saved', at },
    });
    const { rerender } = show(
      <StatusLine {...{ network }} view={view('2026-11-22T14:05:00+00:00')} />,
    );
    const before = screen.getByRole('status').textContent;
    rerender(<StatusLine {...{ network }} view={view('2026-11-22T14:06:00+00:00')} />);
    expect(screen.getByRole('status')).toHaveTextContent(before ?? 'nothing');
    expect(words()).toContain('14:06');
  });
});

const nothingOpen: StoreView = {
  record: undefined,
  keeping: undefined,
  saving: { state: 'nothingToSave' },
};
const begun = { ...aFamily().record(), revision: 3 };
const savedHere: StoreView = {
  record: begun,
  keeping: 'device',
  saving: { state: 'saved', at: '2026-11-22T14:05:00+00:00' },
};

describe('the status line about the network', () => {
  const saidOf = (network: Network, view = nothingOpen) => {
    const { unmount } = show(<StatusLine {...{ network, view }} />);
    const text = words();
    unmount();
    return text;
  };

  it('says that the program works offline only once everything is kept', () => {
    expect(saidOf(networkOf({ isOnline: true, isReady: false }))).toBe('');
    expect(saidOf(networkOf({ isOnline: true, isReady: true }))).toBe('Works offline.');
  });

  it('says without a network whether everything works, or what not to do', () => {
    expect(saidOf(networkOf({ isOnline: false, isReady: true }))).toBe(
      'Offline: everything works.',
    );
    expect(saidOf(networkOf({ isOnline: false, isReady: false }))).toBe(
      'Offline. Do not close or reload this page before you are connected again.',
    );
  });

  it('says what is wrong with saving before it says anything of the network (H14)', () => {
    const view = { ...savedHere, saving: { state: 'failed' } } as const;
    expect(saidOf(networkOf({ isOnline: false, isReady: true }), view)).toMatch(
      /^Not saved\. .* Offline: everything works\.$/,
    );
  });

  it('is one region for a screen reader, whatever there is to say', () => {
    const onUpdate = () => undefined;
    show(
      <StatusLine
        view={savedHere}
        network={networkOf({ isOnline: true, isReady: true, onUpdate })}
      />,
    );
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });
});

describe('a new version', () => {
  const withNew = (view: StoreView) => {
    const onUpdate = vi.fn();
    const shown = show(
      <StatusLine {...{ view }} network={networkOf({ isOnline: true, isReady: true, onUpdate })} />,
    );
    return { onUpdate, ...shown };
  };
  const updateNow = () => screen.queryByRole('button', { name: 'Update now' });

  it('is offered at once while no family is open', async () => {
    const { onUpdate, worker } = withNew(nothingOpen);
    expect(words()).toMatch(/^A new version is ready\. Works offline\./);
    expect(words()).not.toContain('Finish this family first');
    await worker.click(screen.getByRole('button', { name: 'Update now' }));
    expect(onUpdate).toHaveBeenCalledOnce();
  });

  it.each([
    ['is saved', savedHere],
    ['is kept nowhere', { ...savedHere, keeping: 'nothing', saving: { state: 'nothingToSave' } }],
    ['is not saved yet', { ...savedHere, saving: { state: 'notYet' } }],
    ['could not be saved', { ...savedHere, saving: { state: 'failed' } }],
    ['was changed in another tab', { ...savedHere, saving: { state: 'overtaken' } }],
    [
      'is not said to be on anybody’s own device',
      { ...savedHere, keeping: undefined, saving: { state: 'nothingToSave' } },
    ],
  ] as const)('cannot be brought in while the family that is open %s (H13, H14)', (_, view) => {
    withNew(view);
    expect(words()).toContain('A new version is ready. Finish this family first.');
    expect(updateNow()).toBeNull();
  });
});

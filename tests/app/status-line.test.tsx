// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { StatusLine } from '#src/app/StatusLine.tsx';
import type { Saving, StoreView } from '#src/record/store.ts';
import { aFamily } from '#tests/support/family.ts';
import { screen, show, words } from '#tests/support/page.tsx';

function said(keeping: StoreView['keeping'], saving: Saving): string {
  const view = { record: aFamily().record(), keeping, saving };
  const { unmount } = show(<StatusLine view={view} />);
  const text = words();
  unmount();
  return text;
}

describe('the status line', () => {
  it('says nothing while no family is open', () => {
    show(
      <StatusLine
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
    const { rerender } = show(<StatusLine view={view('2026-11-22T14:05:00+00:00')} />);
    const before = screen.getByRole('status').textContent;
    rerender(<StatusLine view={view('2026-11-22T14:06:00+00:00')} />);
    expect(screen.getByRole('status')).toHaveTextContent(before ?? 'nothing');
    expect(words()).toContain('14:06');
  });
});

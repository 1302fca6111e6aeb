// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { StartScreen } from '#src/screens/StartScreen.tsx';
import { type Unfinished, UnfinishedFamilies } from '#src/screens/UnfinishedFamilies.tsx';
import { button, screen, show, words } from '#tests/support/page.tsx';

const kept = (id: string, parts: Partial<Unfinished> = {}): Unfinished => ({
  id,
  changedAt: '2026-11-22T10:05:00+00:00',
  door: 'adult',
  isOpen: false,
  ...parts,
});

function showStart(unfinished: readonly Unfinished[] = []) {
  const deeds = { onStart: vi.fn(), onCarryOn: vi.fn(), onDelete: vi.fn() };
  const list = (
    <UnfinishedFamilies
      unfinished={unfinished}
      onOpen={deeds.onCarryOn}
      onDelete={deeds.onDelete}
    />
  );
  return { deeds, ...show(<StartScreen unfinished={list} onStart={deeds.onStart} />) };
}

describe('the start page', () => {
  it('starts with a family, and says what to do in danger', async () => {
    const { worker, deeds } = showStart();
    expect(words()).toContain('If someone is in immediate danger, call 999.');
    await worker.click(button('Start with a family'));
    expect(deeds.onStart).toHaveBeenCalledOnce();
  });

  it('says that it sends nothing and decides nothing (H21)', () => {
    showStart();
    expect(words()).toContain('It sends nothing: no alert, no referral, no message.');
    expect(words()).toContain('It decides nothing.');
  });

  it('opens no family by itself: it lists them by time and door (H15)', async () => {
    const second = kept('two', { door: 'children', changedAt: '2026-11-21T09:00:00+00:00' });
    const { worker, deeds } = showStart([kept('one'), second]);
    expect(
      screen.getByText(/^An adult who needs care, last changed 22 November 2026 at 10:05/),
    ).toBeVisible();
    expect(deeds.onCarryOn).not.toHaveBeenCalled();
    await worker.click(button(/^Continue.*A child who may be caring, last changed 21 November/));
    expect(deeds.onCarryOn).toHaveBeenCalledWith(second);
  });

  it('says which family is open in this tab', () => {
    showStart([kept('one', { isOpen: true })]);
    expect(words()).toContain('(open in this tab)');
  });

  it('deletes only after asking, and only that family (H14)', async () => {
    const { worker, deeds } = showStart([kept('one'), kept('two', { door: 'both' })]);
    await worker.click(button(/^Delete.*Both, or not sure yet/));
    expect(words()).toContain('It cannot be undone.');
    expect(deeds.onDelete).not.toHaveBeenCalled();
    await worker.click(button('Keep it'));
    expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
    await worker.click(button(/^Delete.*Both, or not sure yet/));
    await worker.click(button('Delete'));
    expect(deeds.onDelete.mock.calls.map(([family]) => family.id)).toEqual(['two']);
  });

  it('offers a family that cannot be read for deleting only (H17)', () => {
    showStart([kept('one', { door: undefined })]);
    expect(words()).toContain('A family that this version cannot open');
    expect(screen.queryByRole('button', { name: /^Continue/ })).toBeNull();
    expect(button(/^Delete/)).toBeVisible();
  });
});

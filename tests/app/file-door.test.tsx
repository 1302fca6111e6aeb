// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { writeFile } from '#src/record/file.ts';
import { arriveAt, goTo, openProgram } from '#tests/support/app.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, radio, screen } from '#tests/support/page.tsx';

vi.mock('#src/app/clock.ts', () => import('#tests/support/clock.ts'));

describe('a family from a file', () => {
  const open = async () => {
    const { worker, store } = await openProgram();
    await goTo('#/open', 'Open a file');
    const text = writeFile(aFamily().withAdult().withChild(9).record());
    await worker.upload(screen.getByLabelText('File'), new File([text], 'family.json'));
    await worker.click(button('Continue'));
    await worker.click(await screen.findByRole('button', { name: 'Open as a family of its own' }));
    await arriveAt('Before you start');
    return { worker, store };
  };

  it('keeps its door: only whose device this is has to be said', async () => {
    const { worker, store } = await open();
    expect(screen.queryByRole('group', { name: /Who is the referral about/ })).toBeNull();
    await worker.click(radio(/shared or borrowed computer/));
    await worker.click(button('Continue'));
    await arriveAt('This family');
    expect(store.view().record?.door).toBe('adult');
  });

  it('that was left unanswered does not keep the next family from being asked for its door (H15)', async () => {
    const { worker } = await open();
    await goTo('#/', 'Young carers pathway');
    await worker.click(button('Safety concern'));
    await arriveAt('Who is the safety concern about?');
    await worker.click(button('A child'));
    await arriveAt(/^Act now/);
    await goTo('#/who', 'Before you start');
    expect(screen.getByRole('group', { name: /Who is the referral about/ })).toBeVisible();
  });
});

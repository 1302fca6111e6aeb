// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveAt, goTo, openProgramWith } from '#tests/support/app.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, field, radio, screen, tick } from '#tests/support/page.tsx';
import { anEmptyDevice } from '#tests/support/store.ts';

vi.mock('#src/app/clock.ts', () => import('#tests/support/clock.ts'));
beforeEach(anEmptyDevice);

const family = () => aFamily().withAdult().withChild(9);
const openSharing = () => goTo('#/sharing', 'Information sharing');
const what = () => field('What you will share');

type Worker = Awaited<ReturnType<typeof openProgramWith>>['worker'];

/** Goes to what to do about a child, and comes back. */
async function concern(worker: Worker): Promise<void> {
  await worker.click(button('Safety concern'));
  await worker.click(button('Child 1 (age 9)'));
  await arriveAt(/Act now/);
  await worker.click(button(/^Record this later|^Carry on without a change/));
  await arriveAt('Information sharing');
}

describe('a decision to share that is being written', () => {
  it('is still there after a safety concern was raised in between, however often (H14)', async () => {
    const { worker, store } = await openProgramWith(family().record());
    await openSharing();
    await worker.click(button('Add a decision'));
    await worker.type(what(), 'That he helps');
    await worker.click(tick('To arrange support'));
    await worker.click(radio('Not asked yet'));
    await concern(worker);
    expect(what()).toHaveValue('That he helps');
    await concern(worker);
    expect(what()).toHaveValue('That he helps');
    expect(tick('To arrange support')).toBeChecked();
    expect(radio('Not asked yet')).toBeChecked();
    expect(store.view().record?.sharing).toBeUndefined();
  });

  it('is still the one that is being changed (H6)', async () => {
    const record = family().deciding({ with: 'School' }).deciding({ with: 'GP', what: 'Times' });
    const { worker } = await openProgramWith(record.record());
    await openSharing();
    await worker.click(button(/^Change\s*Decision 2/));
    await worker.type(what(), ' and days');
    await concern(worker);
    expect(screen.getByRole('heading', { name: 'Change decision 2' })).toBeVisible();
    expect(what()).toHaveValue('Times and days');
  });

  it('is gone once it was given up', async () => {
    const { worker } = await openProgramWith(family().record());
    await openSharing();
    await worker.click(button('Add a decision'));
    await worker.type(what(), 'That he helps');
    await concern(worker);
    await worker.click(button('Cancel'));
    await worker.click(button('Add a decision'));
    expect(what()).toHaveValue('');
  });
});

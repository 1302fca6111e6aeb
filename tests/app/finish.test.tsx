// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveAt, goTo, openProgramWith } from '#tests/support/app.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, link, radio, screen, words } from '#tests/support/page.tsx';
import { anEmptyDevice } from '#tests/support/store.ts';

vi.mock('#src/app/clock.ts', () => import('#tests/support/clock.ts'));
beforeEach(anEmptyDevice);

const family = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('conditionStable', 'a1', 'episodic');

describe('finishing', () => {
  it('stops at a concern about which nothing is recorded, and comes back once it is (H1)', async () => {
    const { worker } = await openProgramWith(
      family().answering('childAtRisk', 'c1', 'yes').record(),
    );
    await goTo('#/hub', 'This family');
    await worker.click(link('Finish with this family'));
    await arriveAt('A safety concern has no outcome recorded');
    await worker.click(button('Record what was done about Child 1'));
    await arriveAt(/Act now.*Child 1 may be at risk/);
    await worker.click(radio('Alert made'));
    await worker.click(button('Save and carry on with the family'));
    await arriveAt('Finish with this family');
    expect(document.title).toBe('Finish – Young carers pathway');
  });

  it('anyway keeps the warning above (H1)', async () => {
    const { worker } = await openProgramWith(
      family().answering('childAtRisk', 'c1', 'yes').record(),
    );
    await goTo('#/finish', 'A safety concern has no outcome recorded');
    await worker.click(button('Finish anyway, I will record it in the case system'));
    await arriveAt('Finish with this family');
    expect(screen.getByRole('region', { name: 'Safety' })).toHaveTextContent(
      'Act now: Child 1 may be at risk of significant harm.',
    );
  });

  it('is reached from the outcome, and deletes the family (H14)', async () => {
    const { worker, store } = await openProgramWith(family().record());
    await goTo('#/outcome', 'Outcome for this family');
    await worker.click(link('Finish with this family'));
    await arriveAt('Finish with this family');
    await worker.click(button('Delete this family from this device'));
    await worker.click(button('Delete now'));
    await arriveAt('Young carers pathway');
    expect(words()).toContain('The family was deleted from this device.');
    expect(store.view().record).toBeUndefined();
  });

  it('leads to another family, and loses nothing of this one', async () => {
    const { worker, store } = await openProgramWith(family().record());
    await goTo('#/finish', 'Finish with this family');
    await worker.click(link('Start another family'));
    await arriveAt('Young carers pathway');
    expect(store.view().record?.answers).toHaveLength(2);
  });

  it('copies the very note that the call sheet and the outcome copy', async () => {
    const { worker } = await openProgramWith(family().record());
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await goTo('#/sheet', 'Call sheet');
    await worker.click(button('Copy note'));
    await goTo('#/outcome', 'Outcome for this family');
    await worker.click(button('Copy note'));
    await goTo('#/finish', 'Finish with this family');
    await worker.click(button('Copy note'));
    const [note = '', ...others] = write.mock.calls.map(([text]) => text);
    expect(note).toContain('Pathway: Model pathway 2012 and 2015, pathway version 1\r\n');
    expect(others).toEqual([note, note]);
  });
});

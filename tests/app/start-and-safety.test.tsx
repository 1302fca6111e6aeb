// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveAt, begin, goTo, openProgram, openProgramWith, title } from '#tests/support/app.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, chosen, field, radio, screen, words } from '#tests/support/page.tsx';
import { aDeviceThatCannotSave, anEmptyDevice, aTab, until } from '#tests/support/store.ts';

vi.mock('#src/app/clock.ts', () => import('#tests/support/clock.ts'));
beforeEach(anEmptyDevice);

const banner = () => screen.getByRole('region', { name: 'Safety' });
const family = () => aFamily().withAdult().withChild(9).withChild(15);

describe('a safety concern', () => {
  it('is at "Act now" in two presses from the start page, before anything is asked (H1)', async () => {
    const { worker } = await openProgram();
    await worker.click(button('Safety concern'));
    await worker.click(button('A child'));
    await arriveAt(/Act now.*Child 1 may be at risk of significant harm/);
    expect(words()).toContain('call 999');
  });

  it('raised first of all stays when the family is begun afterwards (H1)', async () => {
    const { worker, store } = await openProgram();
    await worker.click(button('Safety concern'));
    await worker.click(button('Both'));
    await worker.click(button('Record this later. The warning stays'));
    await arriveAt('Before you start');
    expect(banner()).toHaveTextContent('Act now: 2 safety concerns. Child 1, Adult 1.');
    await worker.click(radio(/An adult who needs care/));
    await worker.click(radio(/shared or borrowed/));
    await worker.click(button('Continue'));
    await arriveAt('Who is in the family?');
    expect(banner()).toHaveTextContent('Act now: 2 safety concerns. Child 1, Adult 1.');
    expect(store.view().record?.people.adults).toHaveLength(1);
  });

  it('can be raised in the middle of a question, and leads back to that question (H1, H2)', async () => {
    const { worker } = await openProgramWith(family().record());
    await goTo('#/q/childCaring/c1', 'Could Child 1 be helping to look after someone?');
    await worker.click(button('Safety concern'));
    await arriveAt('Who is the safety concern about?');
    await worker.click(button('Child 2 (age 15)'));
    await arriveAt(/Act now.*Child 2 may be at risk/);
    await worker.click(button('Record this later. The warning stays'));
    await arriveAt('Could Child 1 be helping to look after someone?');
    expect(chosen()).toEqual([]);
    expect(banner()).toHaveTextContent('Act now: Child 2 may be at risk of significant harm.');
  });

  it('stops for now at the outcome, with the alert first', async () => {
    const { worker } = await openProgramWith(family().record());
    await worker.click(button('Safety concern'));
    await worker.click(button('Child 1 (age 9)'));
    await worker.click(radio('I am about to make it now'));
    await worker.click(button('Save and stop here for now'));
    await arriveAt('Outcome for this family');
    expect(screen.getAllByTestId(/^action-/)[0]).toHaveTextContent(/^Act now/);
    expect(banner()).toHaveTextContent(/^Act now: Child 1/);
  });

  it('keeps the note that was written at the question before (H8)', async () => {
    const record = family().answering('childAtRisk', 'c1', 'no', { note: 'Seen at school' });
    const { worker, store } = await openProgramWith(record.record());
    await worker.click(button('Safety concern'));
    await worker.click(button('Child 1 (age 9)'));
    expect(store.view().record?.answers).toEqual([
      expect.objectContaining({ answer: 'yes', note: 'Seen at school' }),
    ]);
    expect(store.view().record?.history).toMatchObject([{ from: 'no', to: 'yes' }]);
  });
});

describe('an address that was typed', () => {
  it.each([
    ['#/q/childAtRisk/c2', 'Is Child 2 at risk of significant harm?'],
    ['#/q/adultAtRisk/a1', 'Is Adult 1 at risk of harm, and less able to protect themselves?'],
    ['#/q/hasChildren/a1', 'Who is in the family?'],
    ['#/outcome', 'Outcome for this family'],
    ['#/check', 'Check your answers'],
    ['#/safety', 'Who is the safety concern about?'],
    ['#/about', 'About this program'],
  ])('%s opens "%s" while a family is open', async (address, heading) => {
    await openProgramWith(family().record());
    await goTo(address, heading);
    expect(location.hash).toBe(address === '#/q/hasChildren/a1' ? '#/family' : address);
  });

  it.each([
    '#/q/childAtRisk/c9',
    '#/q/childAtRisk/a1',
    '#/q/noSuchBox/c1',
    '#/q/useChildProtectionProcedure/c1',
  ])('%s, which no page has, leads to who is in the family', async (address) => {
    await openProgramWith(family().record());
    await goTo(address, 'Who is in the family?');
    expect(location.hash).toBe('#/family');
  });

  it('of the outcome says so where nothing is answered yet', async () => {
    await openProgramWith(aFamily().withAdult().record());
    await goTo('#/outcome', 'No outcome yet');
  });

  it('of a question opens it for a person who is there, with nothing chosen (H2)', async () => {
    await openProgramWith(family().record());
    await goTo('#/q/childAtRisk/c2', 'Is Child 2 at risk of significant harm?');
    expect(chosen()).toEqual([]);
    expect(location.hash).toBe('#/q/childAtRisk/c2');
  });

  it.each(['#/q/childAtRisk/c1', '#/outcome', '#/check', '#/family', '#/nowhere'])(
    '%s leads to the start while no family is open (H15)',
    async (address) => {
      const { worker } = await openProgram();
      await worker.click(button('Start with a family'));
      await arriveAt('Before you start');
      await goTo(address, 'Young carers pathway');
      expect(location.hash).toBe('#/');
    },
  );
});

describe('a family on one’s own device', () => {
  it('is saved, listed at the next visit, and goes on where it was left (H14, H15)', async () => {
    const first = await openProgram();
    await begin(first.worker, /Both, or I am not sure/, /my own work device/);
    await first.worker.click(radio('Not known yet whether an adult needs care'));
    await first.worker.click(button('Add a child'));
    await first.worker.type(field('Age in years'), '9');
    await first.worker.click(button('Save this child'));
    await first.worker.click(radio('Not known yet whether an adult needs care'));
    await first.worker.click(button('Continue'));
    await arriveAt('Is Child 1 at risk of significant harm?');
    await first.worker.click(button('Come back to this later'));
    await until(first.store, 'saved');
    expect(screen.getByTestId('status-line')).toHaveTextContent('Saved on this device at 10:30');
    first.unmount();

    const second = await openProgram(aTab());
    expect(second.store.view().record).toBeUndefined();
    await second.worker.click(
      await screen.findByRole('button', { name: /^Continue.*Both, or not sure yet/ }),
    );
    await arriveAt('Is Child 1 at risk of significant harm?');
  });

  it('is deleted from the outcome, and the start page says so (H16)', async () => {
    const { worker, store } = await openProgram();
    await begin(worker, /An adult who needs care/, /my own work device/);
    await worker.click(radio('There are no children'));
    await worker.click(button('Continue'));
    await goTo('#/outcome', 'Outcome for this family');
    await until(store, 'saved');
    await worker.click(button('Delete this family from this device'));
    await worker.click(button('Delete now'));
    await arriveAt('Young carers pathway');
    expect(words()).toContain('The family was deleted from this device.');
    expect(await aTab().list()).toEqual([]);
  });

  it('is not called saved where the browser does not save (H14)', async () => {
    aDeviceThatCannotSave();
    const { worker, store } = await openProgram();
    await begin(worker, /An adult who needs care/, /my own work device/);
    await until(store, 'failed');
    expect(screen.getByTestId('status-line')).toHaveTextContent(/^Not saved\./);
    expect(title()).toBe('Who is in the family?');
  });
});

describe('beginning another family', () => {
  it('says first that the one kept nowhere will be lost, and loses nothing by looking (H14)', async () => {
    const { worker, store } = await openProgramWith(family().record());
    await goTo('#/', 'Young carers pathway');
    await worker.click(button('Start with a family'));
    await arriveAt('Before you start');
    expect(words()).toContain('A family that is kept nowhere is open in this tab');
    expect(store.view().record).toEqual(family().record());
  });

  it('says nothing of the kind where there is none to lose', async () => {
    const { worker } = await openProgram();
    await worker.click(button('Start with a family'));
    await arriveAt('Before you start');
    expect(words()).not.toContain('kept nowhere');
  });
});

describe('local words and numbers', () => {
  it('are those of the file beside the page', async () => {
    await openProgram();
    expect(await screen.findByTestId('edition-badge')).toHaveTextContent(
      /^Model pathway 2012 and 2015, pathway version 1: a model, not a local procedure\.$/,
    );
  });

  it.each([
    ['is missing', async () => new Response('', { status: 404 })],
    ['is broken', async () => new Response('{"format":')],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('are said to be the built-in ones where the file %s (H12)', async (_, fetched) => {
    await openProgram(aTab(), fetched);
    await waitFor(() =>
      expect(screen.getByTestId('edition-badge')).toHaveTextContent(
        'Local words and numbers could not be loaded; the built-in ones are shown.',
      ),
    );
  });
});

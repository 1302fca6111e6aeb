// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { outcomeOf } from '#src/summary/outcome.ts';
import {
  arriveAt,
  begin,
  goTo,
  listed,
  openProgram,
  openProgramWith,
} from '#tests/support/app.tsx';
import { aFamily, reloaded } from '#tests/support/family.ts';
import { button, field, link, radio, screen, tick, within, words } from '#tests/support/page.tsx';

const oneChild = () => aFamily().withAdult().withChild(9);

async function onTheSheet(record: FamilyRecord) {
  const opened = await openProgramWith(record);
  await goTo('#/sheet', 'Call sheet');
  return opened;
}

const row = (name: string) => within(screen.getByTestId(`sheet-row-${name}`));
const answers = (store: Awaited<ReturnType<typeof onTheSheet>>['store']) =>
  Object.fromEntries(
    (store.view().record?.answers ?? []).map(({ key, person, answer }) => [
      `${key} ${person}`,
      answer,
    ]),
  );

describe('an answer on the call sheet', () => {
  it('is the same answer in the steps and in the outcome, and is asked nowhere again', async () => {
    const { worker, store } = await onTheSheet(oneChild().record());
    await worker.click(row('childAtRisk-c1').getByRole('radio', { name: 'No' }));
    await worker.click(row('adultAtRisk-a1').getByRole('radio', { name: 'Not known yet' }));
    expect(answers(store)).toEqual({
      'childAtRisk c1': 'no',
      'adultAtRisk a1': 'notKnownYet',
    });
    await worker.click(link('Steps'));
    await arriveAt('Could Child 1 be helping to look after someone?');
    await worker.click(link('Outcome'));
    await arriveAt('Outcome for this family');
    expect(listed('action-')).toContain('adviceOnAdult-a1');
    expect(listed('findout-')).toEqual(['adultAtRisk-a1']);
  });

  it('of yes at a safety question leads to what to do at once, and back to the sheet (H1)', async () => {
    const { worker } = await onTheSheet(oneChild().record());
    await worker.click(row('childAtRisk-c1').getByRole('radio', { name: 'Yes' }));
    await arriveAt('Act nowChild 1 may be at risk of significant harm');
    expect(words()).toContain('call 999');
    await worker.click(radio('I am about to make it now'));
    await worker.click(button('Save and carry on with the family'));
    await arriveAt('Call sheet');
    expect(row('childAtRisk-c1').getByRole('radio', { name: 'Yes' })).toBeChecked();
    expect(screen.getByTestId('safety-banner')).toHaveTextContent('Act now');
  });

  it('does not take a yes at a safety question back without saying what has changed (H8)', async () => {
    const { worker, store } = await onTheSheet(
      oneChild().answering('childAtRisk', 'c1', 'yes').record(),
    );
    await worker.click(row('childAtRisk-c1').getByRole('radio', { name: 'No' }));
    await arriveAt('Is Child 1 at risk of significant harm?');
    expect(answers(store)).toEqual({ 'childAtRisk c1': 'yes' });
    // What was chosen on the sheet is not asked again.
    expect(radio('No')).toBeChecked();
    await worker.type(field(/What has changed\?/), 'Seen alone at school today');
    await worker.click(button('Continue'));
    await arriveAt('Call sheet');
    expect(answers(store)).toEqual({ 'childAtRisk c1': 'no' });
    expect(store.view().record?.history).toMatchObject([
      { from: 'yes', to: 'no', reason: 'Seen alone at school today' },
    ]);
  });

  it('is not taken back by leaving that page without a reason', async () => {
    const { worker, store } = await onTheSheet(
      oneChild().answering('childAtRisk', 'c1', 'yes').record(),
    );
    await worker.click(row('childAtRisk-c1').getByRole('radio', { name: 'Not known yet' }));
    await arriveAt('Is Child 1 at risk of significant harm?');
    await worker.click(link('Call sheet'));
    await arriveAt('Call sheet');
    expect(answers(store)).toEqual({ 'childAtRisk c1': 'yes' });
    expect(row('childAtRisk-c1').getByRole('radio', { name: 'Yes' })).toBeChecked();
  });

  it('brings along the note that was typed before it', async () => {
    const { worker, store } = await onTheSheet(oneChild().record());
    await worker.click(button(/^Note\s*: Could Child 1 be helping/));
    await worker.type(field('Note'), 'Gets her up');
    await worker.click(row('childCaring-c1').getByRole('radio', { name: 'Yes' }));
    expect(store.view().record?.answers).toMatchObject([
      { key: 'childCaring', person: 'c1', answer: 'yes', note: 'Gets her up' },
    ]);
  });

  it('keeps the note and the details that it had when it is changed', async () => {
    const { worker, store } = await onTheSheet(
      oneChild()
        .answering('childCaring', 'c1', 'yes', { note: 'Sorts tablets', saidBy: ['parent'] })
        .record(),
    );
    await worker.click(row('childCaring-c1').getByRole('radio', { name: 'Not known yet' }));
    expect(store.view().record?.answers).toMatchObject([
      { answer: 'notKnownYet', note: 'Sorts tablets', saidBy: ['parent'] },
    ]);
  });

  it('says what it moved where it changes an earlier one, and not where it is the first', async () => {
    const { worker } = await onTheSheet(oneChild().answering('childCaring', 'c1', 'yes').record());
    await worker.click(row('conditionStable-a1').getByRole('radio', { name: 'Stable' }));
    expect(words()).not.toContain('Added: Agree what happens in a crisis');
    await worker.click(row('childCaring-c1').getByRole('radio', { name: 'No' }));
    expect(words()).toContain(
      'Taken out: Ask why Child 1 is helping, and what needs to change so that it is not too much',
    );
  });

  it('typed as a note stays where the view is changed in the middle of it (H14)', async () => {
    const { worker, store } = await onTheSheet(
      oneChild().answering('childCaring', 'c1', 'yes').record(),
    );
    await worker.click(button(/^Note\s*: Could Child 1 be helping/));
    await worker.type(field('Note'), 'Late for school');
    await goTo('#/hub', 'This family');
    expect(store.view().record?.answers).toMatchObject([
      { key: 'childCaring', answer: 'yes', note: 'Late for school' },
    ]);
  });

  it('typed as a note stands on the page of its question too, and is not overwritten there (H14)', async () => {
    const { worker, store } = await onTheSheet(
      oneChild().answering('childCaring', 'c1', 'yes').record(),
    );
    await worker.click(button(/^Note\s*: Could Child 1 be helping/));
    await worker.type(field('Note'), 'Late for school');
    await goTo('#/q/childCaring/c1', 'Could Child 1 be helping to look after someone?');
    expect(field('Note')).toHaveValue('Late for school');
    await worker.type(field('Note'), ', and tired');
    await worker.click(button('Continue'));
    expect(store.view().record?.answers).toMatchObject([
      { key: 'childCaring', answer: 'yes', note: 'Late for school, and tired' },
    ]);
  });

  it('typed as a note without an answer stands on the page of its question too', async () => {
    const { worker } = await onTheSheet(oneChild().record());
    await worker.click(button(/^Note\s*: Could Child 1 be helping/));
    await worker.type(field('Note'), 'Ask the school');
    await goTo('#/q/childCaring/c1', 'Could Child 1 be helping to look after someone?');
    expect(field('Note')).toHaveValue('Ask the school');
  });
});

describe('a call from the start', () => {
  it('can be taken down on the sheet alone, whoever is in the family', async () => {
    const { worker, store } = await openProgram();
    await begin(worker, /A child or young person/, /own work device/);
    await goTo('#/sheet', 'Call sheet');
    await worker.click(row('adults').getByRole('radio', { name: 'Yes' }));
    expect(words()).toContain('Adult added.');
    await worker.click(row('children').getByRole('radio', { name: 'Yes' }));
    expect(words()).toContain('Child added, age not known yet.');
    expect(store.view().record?.people).toMatchObject({
      adults: [{ id: 'a1' }],
      children: [{ id: 'c1', age: 'notKnownYet' }],
    });
    await worker.click(button('Edit the family'));
    await arriveAt('Who is in the family?');
    await worker.click(button(/^Change\s*Child 1/));
    await worker.click(tick('May be caring for someone'));
    await worker.click(button('Save this child'));
    await worker.click(button('Continue'));
    await arriveAt('Call sheet');
    expect(screen.getByTestId('sheet-row-schoolAware-c1')).toBeVisible();
    const record = store.view().record;
    expect(record && reloaded(record)).toEqual(record);
    expect(record && outcomeOf(record).notAsked.map(({ key }) => key)).toContain('schoolAware');
  });
});

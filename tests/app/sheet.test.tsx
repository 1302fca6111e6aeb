// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recorded } from '#src/record/record.ts';
import { arriveAt, goTo, openProgram, openProgramWith } from '#tests/support/app.tsx';
import { aFamily, reloaded } from '#tests/support/family.ts';
import { button, field, radio, screen, tick, within, words } from '#tests/support/page.tsx';
import { anEmptyDevice, aTabThatSaved, until } from '#tests/support/store.ts';

vi.mock('#src/app/clock.ts', () => import('#tests/support/clock.ts'));
beforeEach(anEmptyDevice);

const oneChild = () => aFamily().withAdult().withChild(9);
const openSheet = () => goTo('#/sheet', 'Call sheet');
const row = (name: string) => within(screen.getByTestId(`sheet-row-${name}`));
const caring = { key: 'childCaring', person: 'c1' };

describe('what is typed on the call sheet before there is an answer', () => {
  it('is recorded together with the answer', async () => {
    const { worker, store } = await openProgramWith(oneChild().record());
    await openSheet();
    await worker.click(button(/^Note: Could Child 1 be helping/));
    await worker.type(field('Note'), 'Gets her up');
    await worker.click(row('childCaring-c1').getByRole('radio', { name: 'Not known yet' }));
    const { record } = store.view();
    expect(record && recorded(record, caring)).toMatchObject({
      answer: 'notKnownYet',
      note: 'Gets her up',
    });
  });

  it('and is too long does not keep the record from being opened again, and stays to be made shorter (H14)', async () => {
    const { worker, store } = await openProgramWith(oneChild().record());
    await openSheet();
    await worker.click(button(/^Note: Could Child 1 be helping/));
    await worker.click(field('Note'));
    await worker.paste('x'.repeat(502));
    await worker.click(row('childCaring-c1').getByRole('radio', { name: 'Yes' }));
    const answered = store.view().record;
    expect(answered && recorded(reloaded(answered), caring)).toMatchObject({ answer: 'yes' });
    expect(words()).toContain('You have 2 characters too many');
    expect(field('Note')).toHaveValue('x'.repeat(502));
    await worker.type(field('Note'), '{Backspace}{Backspace}');
    await worker.click(button('Done'));
    const { record } = store.view();
    expect(record && recorded(reloaded(record), caring)?.note).toBe('x'.repeat(500));
  });
});

describe('a safety answer on the call sheet', () => {
  const risk = { key: 'childAtRisk', person: 'c1' };
  const answers = () => row('childAtRisk-c1');

  it('of yes leads to what to do, and back to the sheet (H1)', async () => {
    const { worker } = await openProgramWith(oneChild().record());
    await openSheet();
    await worker.click(answers().getByRole('radio', { name: 'Yes' }));
    await arriveAt(/Act now.*Child 1 may be at risk/);
    await worker.click(button('Record this later. The warning stays'));
    await arriveAt('Call sheet');
    expect(answers().getByRole('radio', { name: 'Yes' })).toBeChecked();
  });

  it('is not changed from yes without a reason, and the history keeps both (H8)', async () => {
    const { worker, store } = await openProgramWith(
      oneChild().answering('childAtRisk', 'c1', 'yes').record(),
    );
    await openSheet();
    await worker.click(answers().getByRole('radio', { name: 'No' }));
    await arriveAt('Is Child 1 at risk of significant harm?');
    await worker.click(button('Continue'));
    expect(words()).toContain('Enter what has changed');
    // Gone back without a reason, the yes stands.
    history.back();
    await arriveAt('Call sheet');
    expect(answers().getByRole('radio', { name: 'Yes' })).toBeChecked();

    await worker.click(answers().getByRole('radio', { name: 'Not known yet' }));
    await arriveAt('Is Child 1 at risk of significant harm?');
    expect(radio('Not known yet')).toBeChecked();
    await worker.type(field(/^You said that Child 1/), 'The bruise is older');
    await worker.click(button('Continue'));
    await arriveAt('Call sheet');
    expect(answers().getByRole('radio', { name: 'Not known yet' })).toBeChecked();
    const { record } = store.view();
    expect(record?.history).toMatchObject([
      { ...risk, from: 'yes', to: 'notKnownYet', reason: 'The bruise is older' },
    ]);
  });
});

describe('a note that is being typed as the tab is closed', () => {
  const close = () => {
    const closing = new Event('beforeunload', { cancelable: true });
    act(() => void window.dispatchEvent(closing));
    return closing;
  };

  it('is recorded, and the browser asks while that is being saved (H14)', async () => {
    const store = await aTabThatSaved(oneChild().answering('childCaring', 'c1', 'yes').record());
    const { worker } = await openProgram(store);
    await worker.click(await screen.findByRole('button', { name: /^Continue: / }));
    await arriveAt(/at risk/);
    await openSheet();
    expect(close().defaultPrevented).toBe(false);
    await worker.click(button(/^Note: Could Child 1 be helping/));
    await worker.type(field('Note'), 'Gets her up');
    expect(close().defaultPrevented).toBe(true);
    const { record } = store.view();
    expect(record && recorded(record, caring)?.note).toBe('Gets her up');
    await until(store, 'saved');
    expect(close().defaultPrevented).toBe(false);
  });

  it('beside no answer yet makes the browser ask first, because it is recorded with the answer (H14)', async () => {
    const store = await aTabThatSaved(oneChild().record());
    const { worker } = await openProgram(store);
    await worker.click(await screen.findByRole('button', { name: /^Continue: / }));
    await arriveAt(/at risk/);
    await openSheet();
    await worker.click(button(/^Note: Could Child 1 be helping/));
    await worker.type(field('Note'), 'Gets her up');
    expect(close().defaultPrevented).toBe(true);
    await worker.click(row('childCaring-c1').getByRole('radio', { name: 'Yes' }));
    await until(store, 'saved');
    expect(close().defaultPrevented).toBe(false);
  });
});

describe('an answer that follows from something else', () => {
  it('is said in words and not ticked, and becomes the worker’s own once they tick it (H2)', async () => {
    const family = oneChild()
      .starting('c1')
      .answering('otherAgencies', 'family', 'yes')
      .answering('contactAgencies', 'family', 'carryOn', {
        details: { agencies: ['school'], schoolKnows: 'no' },
      });
    const { worker, store } = await openProgramWith(family.record());
    await openSheet();
    const school = row('schoolAware-c1');
    expect(school.getByRole('rowheader')).toHaveTextContent('No: from who else is involved');
    expect(school.queryByRole('radio', { checked: true })).toBeNull();
    await worker.click(school.getByRole('radio', { name: 'No' }));
    expect(school.getByRole('radio', { name: 'No' })).toBeChecked();
    expect(school.getByRole('rowheader')).not.toHaveTextContent('from who else is involved');
    expect(store.view().record?.answers.at(-1)).toMatchObject({ key: 'schoolAware', answer: 'no' });
  });
});

describe('the question to ask next', () => {
  it('is answered of the children where it is not known yet if there are any, and adds no adult (H3)', async () => {
    const family = aFamily()
      .atBothDoors()
      .withoutAdults('notKnownYet')
      .withoutChildren('notKnownYet')
      .answering('otherAgencies', 'family', 'no')
      .answering('wholeFamilyNeeds', 'family', 'recorded');
    const { worker, store } = await openProgramWith(family.record());
    await openSheet();
    expect(screen.getByTestId('ask-next')).toHaveTextContent('Does the adult have children');
    await worker.click(tick('Fast keys'));
    await worker.click(button('Go to it'));
    await worker.press('1');
    expect(store.view().record?.people).toMatchObject({
      adultsKnown: 'notKnownYet',
      adults: [],
      children: [{ id: 'c1' }],
    });
  });
});

describe('the focus on the call sheet', () => {
  it('goes down also where the answer leaves out the row below (H2)', async () => {
    const { worker, store } = await openProgramWith(
      oneChild().answering('childCaring', 'c1', 'yes').record(),
    );
    await openSheet();
    await worker.click(tick('Fast keys'));
    row('childCaring-c1').getByRole('radio', { name: 'Yes' }).focus();
    await worker.press('2');
    expect(screen.queryByTestId('sheet-row-askWhyCaring-c1')).toBeNull();
    expect(row('impactOnChild-c1').getByRole('radio', { name: 'Yes' })).toHaveFocus();
    await worker.press('3');
    expect(store.view().record?.answers).toMatchObject([
      { key: 'childCaring', answer: 'no' },
      { key: 'impactOnChild', answer: 'notKnownYet' },
    ]);
  });

  it('goes down where a row goes because somebody is listed now', async () => {
    const { worker } = await openProgramWith(aFamily().withAdult().record());
    await openSheet();
    await worker.click(row('children').getByRole('radio', { name: 'Yes' }));
    expect(row('adultAtRisk-a1').getByRole('radio', { name: 'Yes' })).toHaveFocus();
  });

  it('stays on the page where no other row was there', async () => {
    const family = aFamily().atTheChildrensDoor().withoutAdults('none');
    const { worker } = await openProgramWith(family.record());
    await openSheet();
    await worker.click(row('children').getByRole('radio', { name: 'Yes' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});

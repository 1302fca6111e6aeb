// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Program } from '#src/app/Program.tsx';
import { recordOfCase } from '#src/training/record-of-case.ts';
import { arriveAt, goTo, openProgram, openProgramWith, title } from '#tests/support/app.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, field, link, radio, screen, show, words } from '#tests/support/page.tsx';
import { caseOf } from '#tests/support/session.ts';
import { anEmptyDevice, aTab, aTabThatSaved } from '#tests/support/store.ts';

vi.mock('#src/app/clock.ts', () => import('#tests/support/clock.ts'));
beforeEach(anEmptyDevice);
afterEach(() => history.replaceState(null, '', '/'));

const family = () => aFamily().withAdult().withChild(9);
const mark = () => screen.getByTestId('training-mark');

/** Opens the program at an address of the training room, as from a bookmark. */
async function openAt(address: string, heading: string | RegExp) {
  await import('#src/app/TrainingRoom.tsx');
  const createStore = vi.fn(() => aTab());
  history.replaceState(null, '', `/${address}`);
  vi.stubGlobal('scrollTo', () => undefined);
  const shown = show(<Program createStore={createStore} />);
  await arriveAt(heading);
  return { createStore, ...shown };
}

describe('The training room is kept apart from real families (H22)', () => {
  it.each([
    ['#/train', 'Train with a case'],
    ['#/train/case/late-mornings', 'The late mornings'],
    ['#/train/alone/late-mornings', 'The late mornings'],
    ['#/train/room', 'The room window'],
    ['#/train/case/no-such-case', 'There is no case at this address'],
    ['#/train/outcome', 'Train with a case'],
  ])(
    '%s says TRAINING on the page and in the title, and makes no store of families',
    async (address, heading) => {
      const { createStore } = await openAt(address, heading);
      expect(mark()).toHaveTextContent('TRAINING');
      await waitFor(() => expect(document.title).toMatch(/^TRAINING – /));
      expect(createStore).not.toHaveBeenCalled();
      expect(screen.queryByTestId('copy-note')).toBeNull();
      expect(screen.queryByTestId('safety-button')).toBeNull();
      expect(screen.queryByTestId('edition-badge')).toBeNull();
    },
  );

  it('is left for the start page of the program, which knows nothing of the case', async () => {
    const { createStore } = await openAt('#/train', 'Train with a case');
    await goTo('#/', 'Young carers pathway');
    expect(createStore).toHaveBeenCalled();
    expect(createStore.mock.results[0]?.value.view().record).toBeUndefined();
    expect(screen.queryByTestId('training-mark')).toBeNull();
    expect(document.title).toBe('Young carers pathway');
  });

  it('is found from the start page', async () => {
    const { worker } = await openProgram();
    await worker.click(link('Train with a case'));
    await arriveAt('Train with a case');
    expect(mark()).toBeVisible();
  });

  it('does not open in a tab in which a family is open and kept nowhere: it offers another tab', async () => {
    const { store } = await openProgramWith(family().record());
    await goTo('#/train/case/late-mornings', 'Training has a tab of its own');
    expect(screen.queryByTestId('training-mark')).toBeNull();
    expect(screen.queryByRole('button', { name: /Close this family/ })).toBeNull();
    const away = link('Open the training room in a new tab');
    expect(away).toHaveAttribute('target', '_blank');
    expect(away).toHaveAttribute('href', '#/train/case/late-mornings');
    expect(store.view().record?.people.children).toHaveLength(1);
  });

  it('loses nothing that was typed when somebody goes to training and comes back', async () => {
    const { worker } = await openProgramWith(family().record());
    await goTo('#/q/askWhyCaring/c1', /Why is Child 1 helping/);
    await worker.type(field('What needs to change?'), 'Help in the mornings');
    await goTo('#/train', 'Training has a tab of its own');
    await worker.click(button('Back'));
    await arriveAt(/Why is Child 1 helping/);
    expect(field('What needs to change?')).toHaveValue('Help in the mornings');
  });

  it('opens in the same tab once a family that is saved on the device is closed', async () => {
    const tab = await aTabThatSaved(family().record());
    const { worker } = await openProgram(tab);
    await goTo('#/train', 'Training has a tab of its own');
    await worker.click(button('Close this family and train here'));
    await arriveAt('Train with a case');
    expect(tab.view().record).toBeUndefined();
    expect(await tab.list()).toHaveLength(1);
    await goTo('#/', 'Young carers pathway');
    await waitFor(() => expect(words()).toContain('last changed'));
  });

  it('a case’s family is never given to the store of real families', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const { worker } = await openAt('#/train/alone/late-mornings', 'The late mornings');
    await worker.click(radio('At the end'));
    await worker.click(button('Begin'));
    await worker.click(button('Continue'));
    await worker.click(radio('Yes'));
    await worker.click(button('Continue'));
    await arriveAt('Is Sam at risk of significant harm?');
    expect(screen.getByText('Training: in real life you would act now.')).toBeVisible();
    expect(new Set(opened.mock.calls.map(([name]) => name))).toEqual(
      new Set(['young-carers-training']),
    );
    expect(recordOfCase(caseOf('late-mornings')).edition).toBe('Training');
  });
});

describe('What is copied in the training room', () => {
  it('says that it is from there', async () => {
    await openAt('#/train', 'Train with a case');
    const selected = { toString: () => 'The late mornings' };
    vi.stubGlobal('getSelection', () => selected);
    const taken = new Map<string, string>();
    const copy = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
      clipboardData: { setData: (kind: string, text: string) => taken.set(kind, text) },
    });
    screen.getByRole('heading', { level: 1 }).dispatchEvent(copy);
    expect(taken.get('text/plain')).toBe('TRAINING, an invented family:\r\nThe late mornings');
    vi.unstubAllGlobals();
  });
});

describe('A session in one window', () => {
  const begin = async () => {
    const { worker } = await openAt('#/train/case/late-mornings', 'The late mornings');
    await worker.type(field('How many people are in the room?'), '14');
    await worker.click(button('Begin'));
    await arriveAt('Before we begin');
    return worker;
  };

  it('asks how many people are in the room', async () => {
    const { worker } = await openAt('#/train/case/late-mornings', 'The late mornings');
    await worker.type(field('How many people are in the room?'), 'many');
    await worker.click(button('Begin'));
    expect(await screen.findByRole('heading', { name: 'There is a problem' })).toBeVisible();
    expect(words()).toContain('Enter how many people are in the room, a number from 1 to 300');
  });

  it('counts hands by buttons, by arrow keys and all at once', async () => {
    const worker = await begin();
    await worker.click(button('Tell part 1 of the story'));
    await worker.click(button('Ask the next question'));
    await arriveAt('Is Jo at risk of harm, and less able to protect themselves?');
    const yes = () => screen.getByRole('spinbutton', { name: 'Yes' });
    await worker.click(button('One hand more: Yes'));
    await worker.click(button('One hand more: Yes'));
    await worker.click(button('One hand less: Yes'));
    expect(yes()).toHaveValue('1');
    yes().focus();
    await worker.press('{ArrowUp}{ArrowUp}{ArrowDown}');
    expect(yes()).toHaveValue('2');
    await worker.type(field('All at once'), '6 1 7{Enter}');
    expect(yes()).toHaveValue('6');
    expect(screen.getByTestId('hands-in-all')).toHaveTextContent('14 of 14 hands');
    await worker.type(field('All at once'), '6 1{Enter}');
    expect(words()).toContain(
      'Enter 3 numbers with spaces between them, one for each answer in this order: Yes, No, Not known yet',
    );
    expect(yes()).toHaveValue('6');
    await worker.click(button('One hand more: No'));
    expect(screen.getByTestId('hands-in-all')).toHaveTextContent(
      '15 of 14 hands. That is more hands than people: count again.',
    );
  });

  it('goes on only when it is said with which answer, where majority and suggestion differ', async () => {
    const worker = await begin();
    await worker.click(button('Tell part 1 of the story'));
    await worker.click(button('Ask the next question'));
    await worker.type(field('All at once'), '9 5 0{Enter}');
    await worker.click(button('Go on'));
    expect(words()).toContain('Select with which answer the room goes on');
    await worker.click(radio('The majority: Yes'));
    await worker.click(button('Ask the next question'));
    await arriveAt('Is Sam at risk of significant harm?');
    expect(words()).toContain('Training: in real life you would act now.');
  });

  it('shows the room in the same window, without what is for the trainer, and comes back by Escape', async () => {
    const worker = await begin();
    await worker.click(button('Tell part 1 of the story'));
    await worker.click(button('Ask the next question'));
    await worker.type(field('All at once'), '0 14 0{Enter}');
    await worker.click(button('Show the room in this window'));
    expect(words()).not.toContain('Jo is ill and worn out');
    expect(words()).not.toContain('14');
    await worker.click(button('Show the hands'));
    expect(words()).toContain('14');
    await worker.press('{Escape}');
    expect(button('Hide the hands')).toBeVisible();
    // From now on the room may be looking: what is for the trainer is folded away.
    expect(screen.getByText('Suggested: No')).not.toBeVisible();
  });

  it('is carried on from the list with every hand', async () => {
    const worker = await begin();
    await worker.click(button('Tell part 1 of the story'));
    await worker.click(button('Ask the next question'));
    await worker.type(field('All at once'), '6 1 7{Enter}');
    await goTo('#/train', 'Train with a case');
    expect(await screen.findByText(/^Carry on with the session of 14:30\?/)).toBeVisible();
    await worker.click(button(/^Carry on/));
    await arriveAt('Is Jo at risk of harm, and less able to protect themselves?');
    expect(screen.getByRole('spinbutton', { name: 'Yes' })).toHaveValue('6');
  });

  it('has a page of its own for each of its moments, with the focus on the heading', async () => {
    const worker = await begin();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await worker.click(button('Tell part 1 of the story'));
    expect(title()).toBe('Part 1 of 3');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});

describe('A walk alone', () => {
  it('ends with a learning record without a score', async () => {
    const { worker } = await openAt('#/train/alone/late-mornings', 'The late mornings');
    await worker.click(radio('After each answer'));
    await worker.click(button('Begin'));
    await worker.click(button('Continue'));
    await worker.click(button('Continue'));
    expect(words()).toContain('There is a problem');
    for (let step = 0; title() !== 'Your learning record' && step < 60; step += 1) {
      const choice = screen.queryByRole('radio', { name: 'Not known yet' });
      if (choice) await worker.click(choice);
      await worker.click(button('Continue'));
    }
    expect(title()).toBe('Your learning record');
    expect(words()).toContain('You answered: Not known yet. Suggested: No.');
    expect(words()).not.toMatch(/score|\d+ of \d+|\d %|well done/i);
    expect(button('Print your learning record')).toBeVisible();
  });
});

it('the window of the room says what it waits for', async () => {
  await openAt('#/train/room', 'The room window');
  expect(words()).toContain('What the trainer shows appears here.');
});

// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Program } from '#src/app/Program.tsx';
import { createSessionStore } from '#src/app/session-store.ts';
import { pathCodeOf } from '#src/training/path-code.ts';
import { suggestedWalk } from '#src/training/walks.ts';
import { arriveAt, goTo } from '#tests/support/app.tsx';
import {
  button,
  field,
  link,
  problemsAreHeard,
  problemWords,
  radio,
  screen,
  show,
  tick,
  within,
  words,
} from '#tests/support/page.tsx';
import { caseOf, hands, Led } from '#tests/support/session.ts';
import { anEmptyDevice, aTab } from '#tests/support/store.ts';
import { sampleCase, textPlaces } from '#tests/training/bad-cases.ts';

vi.mock('#src/app/clock.ts', () => import('#tests/support/clock.ts'));
beforeEach(anEmptyDevice);
afterEach(() => {
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
});

/** Opens the program at an address of the training room, as from a bookmark. */
async function openAt(address: string, heading: string | RegExp) {
  await import('#src/app/TrainingRoom.tsx');
  await import('#src/app/TrainingPapers.tsx');
  history.replaceState(null, '', `/${address}`);
  vi.stubGlobal('scrollTo', () => undefined);
  const shown = show(<Program createStore={() => aTab()} />);
  await arriveAt(heading);
  return shown;
}

const lateMornings = caseOf('late-mornings');
/** A code in which Sam is said to be helping, and everything else is as suggested. */
const groupB = pathCodeOf(
  lateMornings,
  suggestedWalk(lateMornings).map((given) =>
    given.key === 'childCaring' ? { ...given, answer: 'yes' } : given,
  ),
);
const paper = () => screen.getByTestId('paper').textContent ?? '';

/** A session with three questions, kept on this device: hands moved at the last. */
async function aSessionOnTheDevice() {
  const { session } = new Led('late-mornings')
    .tell()
    .ask('adultAtRisk', 'a1')
    .count(hands(0, 14, 0))
    .goOn('majority', 'no')
    .ask('childAtRisk', 'c1')
    .count(hands(1, 12, 1))
    .goOn('majority', 'no')
    .ask('childCaring', 'c1')
    .count(hands(8, 1, 5))
    .send({ type: 'discuss' })
    .send({ type: 'count again' })
    .count(hands(9, 0, 5))
    .goOn('majority', 'yes');
  const asked = session.asked.map((line) =>
    line.key === 'childCaring' ? { ...line, note: 'We all knew such a pupil.' } : line,
  );
  await createSessionStore(() => '2026-11-22T13:30:00+00:00').save(
    'one',
    { ...session, asked, notKnownLocally: 'Who takes calls after five' },
    lateMornings,
    () => undefined,
  );
}

describe('every page that is printed, compared or written around a session', () => {
  it.each([
    ['#/train/handouts/late-mornings', 'Handouts: The late mornings'],
    ['#/train/debrief', 'Debrief'],
    ['#/train/compare', 'Compare two walks'],
    ['#/train/write', 'Write your own case'],
  ])('%s says TRAINING, in its title too', async (address, heading) => {
    await openAt(address, heading);
    expect(screen.getByTestId('training-mark')).toHaveTextContent('TRAINING');
    await waitFor(() =>
      expect(document.title).toBe(`TRAINING – ${heading} – Young carers pathway`),
    );
    expect(screen.queryByTestId('copy-note')).toBeNull();
    expect(screen.queryByTestId('edition-badge')).toBeNull();
  });

  it('is found from the list of cases', async () => {
    await openAt('#/train', 'Train with a case');
    expect(link('Print handouts: “The late mornings”')).toHaveAttribute(
      'href',
      '#/train/handouts/late-mornings',
    );
    for (const [name, address] of [
      ['Write your own case, or open one', '#/train/write'],
      ['Compare two walks', '#/train/compare'],
      ['Print a debrief', '#/train/debrief'],
    ] as const) {
      expect(link(name)).toHaveAttribute('href', address);
    }
  });
});

describe('the handouts of a case', () => {
  it('give with blank boxes the story and every question, and nothing of what is suggested', async () => {
    await openAt('#/train/handouts/late-mornings', /Handouts/);
    expect(paper()).toContain('TRAINING: an invented family.');
    expect(paper()).toContain('Since September he has come late on 14 mornings');
    expect(paper()).toContain('3. Could Sam be helping to look after someone?');
    for (const { reason, misread } of lateMornings.questions) {
      expect(paper()).not.toContain(reason);
      expect(paper()).not.toContain(misread);
    }
    expect(paper()).not.toContain('suggested');
    expect(paper()).toContain('Path code of our way (9 letters)');
  });

  it('give with the suggested way every answer, reason and misreading, and what they raise', async () => {
    const { worker } = await openAt('#/train/handouts/late-mornings', /Handouts/);
    await worker.click(radio('Case, suggested way'));
    for (const { reason, misread } of lateMornings.questions) {
      expect(paper()).toContain(reason);
      expect(paper()).toContain(misread);
    }
    expect(within(screen.getByTestId('paper')).getAllByText(/\(suggested\)/)).toHaveLength(10);
    expect(paper()).toContain('Offer Child 1 a young carer’s needs assessment');
    expect(paper()).toContain('Child 1 (age 9) is Sam');
  });

  it('say of a case with an alert what training says, and give no number but 999', async () => {
    const { worker } = await openAt('#/train/handouts/door-wedge', /Handouts/);
    await worker.click(radio('Case, suggested way'));
    expect(paper()).toContain('Training: in real life you would act now.');
    expect(paper()).not.toMatch(/\d{5}/);
  });

  it('hold the card and the plans for 20 minutes, 45 minutes and half a day', async () => {
    const { worker } = await openAt('#/train/handouts/late-mornings', /Handouts/);
    await worker.click(radio('Card'));
    expect(paper()).toContain('“Not known yet” is an answer');
    expect(paper()).toContain('It stays open, and is never a no.');
    await worker.click(radio('Session plans'));
    for (const plan of ['20 minutes', '45 minutes', 'Half a day']) expect(paper()).toContain(plan);
    expect(paper()).toContain(
      'through lunchtime briefings, and in the multi-agency training programme.',
    );
  });

  it('are printed by the browser', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { worker } = await openAt('#/train/handouts/late-mornings', /Handouts/);
    await worker.click(button('Print this paper'));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('the debrief of a session', () => {
  it('says so where there was none', async () => {
    await openAt('#/train/debrief', 'Debrief');
    expect(words()).toContain('No session was held on this device yet.');
  });

  it('shows the path, both counts, where the room moved, where it differed and why, and what nobody knew', async () => {
    await aSessionOnTheDevice();
    await openAt('#/train/debrief', 'Debrief');
    await screen.findByRole('heading', { name: 'Path taken' });
    expect(words()).toContain('Could Sam be helping to look after someone? Yes (by most hands)');
    const votes = screen.getByRole('table', { name: 'Votes before and after the discussion' });
    const row = within(votes).getByRole('row', { name: /helping to look after/ });
    expect(row).toHaveTextContent('Yes 8, No 1, Not known yet 5');
    expect(row).toHaveTextContent('Yes 9, No 0, Not known yet 5');
    expect(words()).toContain('look after someone? 1 hand');
    expect(words()).toContain('The room: Yes. Suggested: Not known yet. Nobody has asked.');
    expect(words()).toContain('Why the room saw it so: We all knew such a pupil.');
    expect(words()).toContain('Who takes calls after five');
    expect(words()).toContain('Adult flowchart, box A18');
    expect(
      screen.getByRole('region', { name: 'Pledges' }).querySelectorAll('.to-write'),
    ).toHaveLength(14);
  });
});

describe('comparing two walks', () => {
  it('refuses a code with one wrong letter, says so in a sentence, and compares nothing', async () => {
    const { worker } = await openAt('#/train/compare', 'Compare two walks');
    await worker.selectOptions(screen.getByLabelText('Where walk A comes from'), 'suggested');
    const wrong = `${groupB.slice(0, -1)}${groupB.endsWith('A') ? 'B' : 'A'}`;
    await worker.type(field('Path code of walk B'), wrong);
    await worker.click(button('Compare'));
    await problemsAreHeard();
    expect(problemWords()).toEqual([
      'Walk B: One letter of this code is wrong, or two stand the wrong way round. Ask for it to be read out again',
    ]);
    expect(field('Path code of walk B')).toHaveValue(wrong);
    expect(screen.queryByTestId('comparison')).toBeNull();
  });

  it('asks for each code that is missing', async () => {
    const { worker } = await openAt('#/train/compare', 'Compare two walks');
    await worker.click(button('Compare'));
    await problemsAreHeard();
    expect(problemWords()).toEqual([
      'Enter the path code of walk A',
      'Enter the path code of walk B',
    ]);
  });

  it('lists just the questions that differ, and all of them on demand', async () => {
    const { worker } = await openAt('#/train/compare', 'Compare two walks');
    await worker.selectOptions(screen.getByLabelText('Where walk A comes from'), 'suggested');
    await worker.type(field('Path code of walk B'), groupB.toLowerCase());
    await worker.click(button('Compare'));
    const comparison = await screen.findByTestId('comparison');
    expect(comparison).toHaveTextContent('A and B differ at 1 question.');
    expect(within(comparison).getAllByRole('row')).toHaveLength(2);
    const row = screen.getByTestId('compared-childCaring-c1');
    expect(row).toHaveTextContent('A: NOT KNOWN YET');
    expect(row).toHaveTextContent('B: Yes');
    await worker.click(tick('Show all questions'));
    expect(within(comparison).getAllByRole('row')).toHaveLength(11);
  });

  it('puts both outcomes and both ways side by side, by letter', async () => {
    const { worker } = await openAt('#/train/compare', 'Compare two walks');
    await worker.selectOptions(screen.getByLabelText('Where walk A comes from'), 'suggested');
    await worker.type(field('Path code of walk B'), groupB);
    await worker.click(button('Compare'));
    const open = within(await screen.findByRole('region', { name: 'To find out' }));
    expect(
      open.getByText('Could Child 1 be helping to look after someone?').closest('li'),
    ).toHaveTextContent(/^A–A only: /);
    await worker.click(screen.getAllByText(/^Show it on the map/)[0] ?? document.body);
    expect(await screen.findByTestId('map-node-childCaring')).toHaveAccessibleName(
      /A: Not known yet · B: Yes/,
    );
  });

  it('compares one room before and after it talked', async () => {
    await aSessionOnTheDevice();
    const { worker } = await openAt('#/train/debrief', 'Debrief');
    await screen.findByRole('heading', { name: 'Path taken' });
    await goTo('#/train/compare', 'Compare two walks');
    await worker.selectOptions(screen.getByLabelText('Where walk A comes from'), 'one first');
    await worker.selectOptions(screen.getByLabelText('Where walk B comes from'), 'one second');
    await worker.click(button('Compare'));
    expect(await screen.findByTestId('comparison')).toHaveTextContent(
      'A and B have the same answers.',
    );
  });

  it('begins with empty codes where another case is chosen', async () => {
    const { worker } = await openAt('#/train/compare', 'Compare two walks');
    await worker.type(field('Path code of walk B'), groupB);
    await worker.selectOptions(screen.getByLabelText('Case that was walked'), 'door-wedge');
    expect(field('Path code of walk B')).toHaveValue('');
    await worker.type(field('Path code of walk A'), groupB);
    await worker.type(field('Path code of walk B'), groupB);
    await worker.click(button('Compare'));
    await problemsAreHeard();
    expect(problemWords()[0]).toContain('belongs to another case');
  });
});

describe('a case of one’s own', () => {
  const openFile = async (worker: Awaited<ReturnType<typeof openAt>>['worker'], text: string) =>
    worker.upload(screen.getByLabelText('Open a case file'), new File([text], 'case.json'));

  it('of which nothing is written yet says what is missing, and nothing typed is lost', async () => {
    const { worker } = await openAt('#/train/write', 'Write your own case');
    await worker.type(field('What a room learns with it'), 'To ask first');
    await worker.click(button('Check and save to a file'));
    await problemsAreHeard();
    expect(problemWords()).toContain('Enter a title');
    expect(problemWords()).toContain('Add a question that the room is asked');
    expect(field('What a room learns with it')).toHaveValue('To ask first');
  });

  it('is there again after its page was left', async () => {
    const { worker } = await openAt('#/train/write', 'Write your own case');
    await worker.clear(field('Title'));
    await worker.type(field('Title'), 'The quiet afternoons');
    await worker.click(button('Add a part'));
    await worker.type(field('Part 2'), 'Later that day');
    await goTo('#/train', 'Train with a case');
    await goTo('#/train/write', 'Write your own case');
    expect(field('Title')).toHaveValue('The quiet afternoons');
    expect(field('Part 2')).toHaveValue('Later that day');
  });

  it('offers for a question the answers that it has, and puts the focus where something was added', async () => {
    const { worker } = await openAt('#/train/write', 'Write your own case');
    await worker.click(button('Add a question'));
    const what = screen.getByLabelText('What it asks');
    await waitFor(() => expect(what).toHaveFocus());
    await worker.selectOptions(what, 'otherAgencies family');
    const answers = within(screen.getByLabelText('Suggested answer')).getAllByRole('option');
    expect(answers.map(({ textContent }) => textContent)).toEqual([
      'Select an answer',
      'Yes',
      'None that we know of',
      'Not known yet',
    ]);
    await worker.click(button('Remove question 1'));
    await waitFor(() => expect(button('Add a question')).toHaveFocus());
    expect(screen.queryByLabelText('What it asks')).toBeNull();
  });

  it('is opened from a file, warned of a date of birth at its field, and used in this tab', async () => {
    const { worker } = await openAt('#/train/write', 'Write your own case');
    await openFile(worker, JSON.stringify({ ...sampleCase, title: 'Slow mornings' }));
    await waitFor(() => expect(field('Title')).toHaveValue('Slow mornings'));
    expect(screen.getAllByLabelText('What it asks')).toHaveLength(10);
    await worker.clear(field('Part 1'));
    await worker.type(field('Part 1'), 'Sam was born on 3 May 2014.');
    expect(words()).toContain(
      'Check: “3 May 2014” looks like a full date, such as a date of birth.',
    );
    await worker.click(button('Check and use it in this tab'));
    await arriveAt('Slow mornings');
    await goTo('#/train', 'Train with a case');
    expect(link(/^Facilitate ?“Slow mornings”/)).toBeInTheDocument();
  });

  it('is not replaced by a file that is refused', async () => {
    const { worker } = await openAt('#/train/write', 'Write your own case');
    await worker.clear(field('Title'));
    await worker.type(field('Title'), 'Mine');
    await openFile(worker, '{"format":"young-carers-record","version":1}');
    await problemsAreHeard();
    expect(problemWords()).toEqual([
      'This file holds a real family or an audit, and never comes into training. Choose a file with a training case',
    ]);
    expect(field('Title')).toHaveValue('Mine');
  });

  it('shows whatever a file has in its texts as plain text, in the form and on paper', async () => {
    const markup = '<img src=x onerror="globalThis.isHostile=true"><b>';
    const hostile = JSON.parse(JSON.stringify(sampleCase));
    for (const write of Object.values(textPlaces)) write(hostile, markup);
    const { worker, container } = await openAt('#/train/write', 'Write your own case');
    await openFile(worker, JSON.stringify(hostile));
    await waitFor(() => expect(field('Title')).toHaveValue(markup));
    await worker.click(button('Check and use it in this tab'));
    await arriveAt(markup);
    await goTo(`#/train/handouts/${location.hash.split('/').at(-1)}`, /^Handouts/);
    await worker.click(radio('Case, suggested way'));
    expect(paper()).toContain(markup);
    expect(container.querySelector('main img, main b')).toBeNull();
    expect('isHostile' in globalThis).toBe(false);
  });
});

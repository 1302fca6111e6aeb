// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveAt, goTo, listed, openProgramWith, walkBy } from '#tests/support/app.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, link, radio, screen, within, words } from '#tests/support/page.tsx';
import { anEmptyDevice } from '#tests/support/store.ts';

vi.mock('#src/app/clock.ts', () => import('#tests/support/clock.ts'));
beforeEach(anEmptyDevice);

/** A family by the adult door, about whom all is answered: Child 1 is caring, and Child 2 is not. */
const answered = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .withChild(15)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'no')
    .answering('childAtRisk', 'c2', 'no')
    .answering('childCaring', 'c1', 'yes')
    .answering('askWhyCaring', 'c1', 'carryOn', { details: { helps: ['a1'] } })
    .answering('impactOnChild', 'c1', 'yes')
    .answering('childCaring', 'c2', 'no')
    .answering('adultNeedsAssessed', 'a1', 'yes')
    .answering('parentingCounted', 'a1', 'no')
    .answering('conditionStable', 'a1', 'episodic')
    .answering('otherAgencies', 'family', 'no')
    .answering('wholeFamilyNeeds', 'family', 'recorded', { details: { keepSafe: 'Rails' } })
    .answering('considerMeeting', 'family', 'carryOn', {
      details: { meeting: 'meet', reviewDate: '2026-12-15' },
    });

/** A family by the adult door, about whom nothing is answered. */
const unanswered = () => aFamily().withAdult().withChild(9).withChild(15);

const openHub = () => goTo('#/hub', 'This family');
const status = (task: string) =>
  document.getElementById(button(task).getAttribute('aria-describedby') ?? '')?.textContent?.trim();

describe('covering the child’s side after the adult flowchart (T4)', () => {
  it('asks only what is not answered yet, and brings the meeting once with both its sources', async () => {
    const { worker } = await openProgramWith(answered().record());
    await openHub();
    expect(
      screen.queryByRole('button', { name: 'Look at what Child 1’s school knows' }),
    ).toBeNull();
    await worker.click(button('Start the children’s flowchart for Child 1'));
    expect(words()).toContain('The children’s flowchart was started for Child 1.');
    expect(words()).toContain('Added: Ask for a review of the needs of the person whom Child 1');
    expect(screen.getByRole('region', { name: 'Child 1 (age 9)' })).toHaveTextContent(
      '3 of the answers came from the adult flowchart, and are not asked again',
    );
    expect(status('Look at caring by Child 1')).toBe('Completed');
    expect(status('Look at Child 1’s assessment and plan')).toBe('Not started');

    // The steps ask nothing that the adult flowchart has asked.
    await worker.click(link('Steps'));
    await walkBy(worker, [
      ['Has Child 1 already had an assessment, such as an early help assessment?', 'Yes'],
      ['Does Child 1’s plan take their caring into account?', 'No'],
      ['Does Child 1’s school or college know about the family’s situation?', 'No'],
      ['What happens in an emergency, so that Child 1 does not have to step in?'],
    ]);
    await arriveAt('Check your answers');

    await goTo('#/outcome', 'Outcome for this family');
    expect(listed('action-').filter((name) => name.startsWith('considerMeeting'))).toEqual([
      'considerMeeting-family',
    ]);
    const meeting = screen.getByTestId('action-considerMeeting-family');
    expect(meeting).toHaveTextContent('Adult flowchart, box A16');
    expect(meeting).toHaveTextContent('Children’s flowchart, box C14');
    expect(listed('action-')).toContain('contactSchool-c1');
  });

  it('task by task comes back to the family after each', async () => {
    const { worker } = await openProgramWith(answered().record());
    await openHub();
    await worker.click(button('Start the children’s flowchart for Child 1'));
    await worker.click(button('Look at Child 1’s assessment and plan'));
    await walkBy(worker, [
      ['Has Child 1 already had an assessment, such as an early help assessment?', 'Yes'],
      ['Does Child 1’s plan take their caring into account?', 'Not known yet'],
    ]);
    await arriveAt('This family');
    expect(status('Look at Child 1’s assessment and plan')).toBe('To find out');
    await worker.click(button('Look at what Child 1’s school knows'));
    await walkBy(worker, [
      ['Does Child 1’s school or college know about the family’s situation?', 'Yes'],
    ]);
    await arriveAt('This family');
    expect(status('Look at what Child 1’s school knows')).toBe('Completed');
    const open = screen.getByRole('region', { name: 'Still to find out (1)' });
    await worker.click(within(open).getByRole('button'));
    await arriveAt('Does Child 1’s plan take their caring into account?');
    await worker.click(radio('Yes'));
    await worker.click(button('Continue'));
    await arriveAt('This family');
    expect(status('Look at Child 1’s assessment and plan')).toBe('Completed');
  });

  it('for a child who was said not to care needs that answer changed first', async () => {
    const { worker } = await openProgramWith(answered().record());
    await openHub();
    expect(
      screen.queryByRole('button', { name: 'Start the children’s flowchart for Child 2' }),
    ).toBeNull();
    await worker.click(button(/^Change that answer to start/));
    await arriveAt('Could Child 2 be helping to look after someone?');
    await worker.click(radio('Not known yet'));
    await worker.click(button('Continue'));
    await walkBy(worker, [
      ['Why is Child 2 helping, and what needs to change?'],
      ['Is helping having a bad effect on Child 2’s wellbeing, or is it likely to?', 'No'],
    ]);
    await arriveAt('This family');
    await worker.click(button('Start the children’s flowchart for Child 2'));
    expect(words()).toContain('The children’s flowchart was started for Child 2.');
    // Not known yet stays: starting the flowchart does not make it a yes.
    expect(
      screen.getByRole('button', { name: 'Could Child 2 be helping to look after someone?' }),
    ).toBeInTheDocument();
  });
});

describe('a task', () => {
  it('asks its questions in the order of the flowchart, also those that an answer opens', async () => {
    const { worker } = await openProgramWith(unanswered().record());
    await openHub();
    await worker.click(button('Look at caring by Child 1'));
    await walkBy(worker, [
      ['Could Child 1 be helping to look after someone?', 'Yes'],
      ['Why is Child 1 helping, and what needs to change?'],
      ['Is helping having a bad effect on Child 1’s wellbeing, or is it likely to?', 'No'],
    ]);
    await arriveAt('This family');
    expect(status('Look at caring by Child 1')).toBe('In progress');
    expect(status('Look at caring by Child 2')).toBe('Not started');
  });

  it('that was left for later can be opened again, and asks all of it', async () => {
    const { worker } = await openProgramWith(unanswered().record());
    await openHub();
    await worker.click(button('Look at caring by Child 1'));
    await arriveAt('Could Child 1 be helping to look after someone?');
    await worker.click(button('Come back to this later'));
    await arriveAt(/^Is helping having a bad effect on Child 1/);
    await worker.click(button('Come back to this later'));
    await arriveAt('This family');
    expect(status('Look at caring by Child 1')).toBe('Not started');
    await worker.click(button('Look at caring by Child 1'));
    await walkBy(worker, [['Could Child 1 be helping to look after someone?', 'Not known yet']]);
    await arriveAt('Why is Child 1 helping, and what needs to change?');
  });

  it('with a yes at safety leads to what to do, and back to the family (H1)', async () => {
    const { worker } = await openProgramWith(unanswered().record());
    await openHub();
    await worker.click(button('Ask about Child 2’s safety'));
    await walkBy(worker, [['Is Child 2 at risk of significant harm?', 'Yes']]);
    await arriveAt(/Act now.*Child 2 may be at risk/);
    await worker.click(button('Record this later. The warning stays'));
    await arriveAt('This family');
    expect(status('Ask about Child 2’s safety')).toBe('In progress');

    await worker.click(button('Ask about Child 2’s safety'));
    await arriveAt(/Act now.*Child 2 may be at risk/);
    await worker.click(radio('Alert made'));
    await worker.click(button('Save and carry on with the family'));
    await arriveAt('This family');
    expect(status('Ask about Child 2’s safety')).toBe('Completed');
  });

  it('comes back to the family also where a concern is raised on its page (H1)', async () => {
    const { worker } = await openProgramWith(unanswered().record());
    await openHub();
    await worker.click(button('Ask about Child 2’s safety'));
    await arriveAt('Is Child 2 at risk of significant harm?');
    await worker.click(button('Safety concern'));
    await arriveAt('Who is the safety concern about?');
    await worker.click(button('Child 2 (age 15)'));
    await arriveAt(/Act now.*Child 2 may be at risk/);
    await worker.click(button('Record this later. The warning stays'));
    await arriveAt('This family');
  });

  it('about who is in the family comes back, also where it is left for later', async () => {
    const { worker } = await openProgramWith(aFamily().withAdult().record());
    await openHub();
    await worker.click(button('Record who is in the family'));
    await arriveAt('Who is in the family?');
    await worker.click(button('Come back to this later'));
    await arriveAt('This family');
    await worker.click(button('Record who is in the family'));
    await arriveAt('Who is in the family?');
    await worker.click(radio('There are no children'));
    await worker.click(button('Continue'));
    await arriveAt('This family');
    expect(status('Record who is in the family')).toBe('Completed');
  });
});

describe('covering the adult’s side after the children’s flowchart', () => {
  it('adds the adult’s tasks, and asks nothing twice', async () => {
    const { worker } = await openProgramWith(
      aFamily()
        .atTheChildrensDoor()
        .withAdult()
        .withYoungCarer(13)
        .answering('adultAtRisk', 'a1', 'no')
        .answering('childAtRisk', 'c1', 'no')
        .record(),
    );
    await openHub();
    expect(screen.queryByRole('button', { name: 'Look at Adult 1’s assessment' })).toBeNull();
    await worker.click(button('Start the adult flowchart'));
    expect(words()).toContain('The adult flowchart was started.');
    expect(status('Ask about Adult 1’s safety')).toBe('Completed');
    expect(status('Look at Adult 1’s assessment')).toBe('Not started');
    expect(screen.getByRole('region', { name: 'Child 1 (age 13)' })).toHaveTextContent(
      '1 of the answers was asked once, for both flowcharts',
    );
  });
});

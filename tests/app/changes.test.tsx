// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveAt, goTo, listed, openProgramWith, walkBy } from '#tests/support/app.tsx';
import { aFamily, reloaded } from '#tests/support/family.ts';
import { button, chosen, field, radio, screen, tick, within, words } from '#tests/support/page.tsx';
import { anEmptyDevice } from '#tests/support/store.ts';

vi.mock('#src/app/clock.ts', () => import('#tests/support/clock.ts'));
beforeEach(anEmptyDevice);

/** A family about whom every question is answered, and no child is caring. */
const quiet = () =>
  aFamily()
    .withRef('AB-1042')
    .withAdult()
    .withChild(9)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'no')
    .answering('childCaring', 'c1', 'no')
    .answering('adultNeedsAssessed', 'a1', 'no')
    .answering('conditionStable', 'a1', 'stable')
    .answering('otherAgencies', 'family', 'no')
    .answering('wholeFamilyNeeds', 'family', 'recorded')
    .answering('considerMeeting', 'family', 'carryOn');
const banner = () => screen.getByRole('region', { name: 'Safety' });

describe('changing an answer', () => {
  it('from the check page asks what the change has opened, and then goes back there (H8)', async () => {
    const { worker } = await openProgramWith(quiet().record());
    await goTo('#/check', 'Check your answers');
    await worker.click(button(/^Change: Could Child 1 be helping/));
    await arriveAt('Could Child 1 be helping to look after someone?');
    expect(chosen()).toEqual([radio('No')]);
    await worker.click(radio('Not known yet'));
    await worker.click(button('Continue'));
    await walkBy(worker, [
      ['Why is Child 1 helping, and what needs to change?'],
      ['Is helping having a bad effect on Child 1’s wellbeing, or is it likely to?', 'No'],
    ]);
    await arriveAt('Check your answers');
    expect(
      within(screen.getByRole('region', { name: 'Child 1 (age 9)' })).getByRole('row', {
        name: /Could Child 1 be helping/,
      }),
    ).toHaveTextContent('Not known yet: to find out');
  });

  it('from the outcome goes back to the outcome, and says what moved (H8)', async () => {
    const { worker } = await openProgramWith(quiet().record());
    await goTo('#/outcome', 'Outcome for this family');
    expect(listed('action-')).toContain('offerAdultsAssessment-a1');
    await worker.click(button('Check or change your answers'));
    await arriveAt('Check your answers');
    await goTo('#/outcome', 'Outcome for this family');
    await goTo('#/q/conditionStable/a1', /Is Adult 1’s condition/);
    await worker.click(radio('Not known yet'));
    await worker.click(button('Continue'));
    await arriveAt('Check your answers');
    expect(words()).toContain('Added: Make sure that Adult 1’s support works on bad days too');
    expect(words()).toContain('Taken out: Adult 1: Agree what happens in a crisis');
  });

  it('that is not asked yet is answered from the outcome, and leads back there (H19)', async () => {
    const record = quiet().withChild(4).answering('childAtRisk', 'c2', 'no').record();
    const { worker } = await openProgramWith(record);
    await goTo('#/outcome', 'Outcome for this family');
    const open = screen.getByTestId('notasked-childCaring-c2');
    await worker.click(within(open).getByRole('button', { name: /Answer now/ }));
    await walkBy(worker, [['Could Child 2 be helping to look after someone?', 'No']]);
    await arriveAt('Outcome for this family');
    expect(listed('notasked-')).toEqual([]);
  });

  it('to yes at a safety question leads to what to do, and back to the outcome (H1)', async () => {
    const { worker } = await openProgramWith(quiet().record());
    await goTo('#/check', 'Check your answers');
    await worker.click(button(/^Change: Is Child 1 at risk/));
    await arriveAt('Is Child 1 at risk of significant harm?');
    await worker.click(radio('Yes'));
    await worker.click(button('Continue'));
    await arriveAt(/Act now.*Child 1 may be at risk/);
    await worker.click(button('Record this later. The warning stays'));
    await arriveAt('Check your answers');
    expect(banner()).toHaveTextContent('Act now: Child 1 may be at risk of significant harm.');
  });

  it('from yes to no at a safety question keeps the banner and the reason (H8)', async () => {
    const { worker } = await openProgramWith(
      quiet().answering('childAtRisk', 'c1', 'yes').record(),
    );
    await goTo('#/check', 'Check your answers');
    await worker.click(button(/^Change: Is Child 1 at risk/));
    await arriveAt('Is Child 1 at risk of significant harm?');
    await worker.click(radio('No'));
    await worker.type(field(/What has changed/), 'Another family');
    await worker.click(button('Continue'));
    await arriveAt('Check your answers');
    expect(banner()).toHaveTextContent(
      'Child 1 (age 9) was said to be at risk; changed on 22 November 2026 at 14:30. Reason: Another family',
    );
    await worker.click(button('See the outcome'));
    await arriveAt('Outcome for this family');
    expect(screen.getByRole('region', { name: 'Now' })).toHaveTextContent('Reason: Another family');
  });
});

describe('whether the school knows, as said of who else is involved', () => {
  /** A young carer about whom every question is answered, in both flowcharts, but that of the school. */
  const involved = () =>
    aFamily()
      .withAdult()
      .withYoungCarer(9)
      .answering('adultAtRisk', 'a1', 'no')
      .answering('childAtRisk', 'c1', 'no')
      .answering('askWhyCaring', 'c1', 'carryOn')
      .answering('impactOnChild', 'c1', 'yes')
      .answering('adultNeedsAssessed', 'a1', 'no')
      .answering('conditionStable', 'a1', 'stable')
      .answering('wholeFamilyNeeds', 'family', 'recorded')
      .answering('considerMeeting', 'family', 'carryOn')
      .answering('childAssessed', 'c1', 'no')
      .answering('emergencyPlan', 'c1', 'carryOn');
  const ofSchool = () =>
    within(screen.getByRole('region', { name: 'Child 1 (age 9)' })).getByRole('row', {
      name: /Child 1’s school/,
    });

  it('is not asked again on the walk (H3)', async () => {
    const { worker } = await openProgramWith(involved().record());
    await walkBy(worker, [['Is anyone else in contact with the family?', 'Yes']]);
    await arriveAt('Who will be contacted, and about what?');
    await worker.click(tick('School or college'));
    const school = screen.getByRole('group', { name: /^School or college: knows/ });
    await worker.click(within(school).getByRole('radio', { name: 'Not known yet' }));
    await worker.click(button('Continue'));
    await arriveAt('Check your answers');
    expect(ofSchool()).toHaveTextContent('Not known yet: to find outFrom who else is involved');
    await worker.click(button('See the outcome'));
    await arriveAt('Outcome for this family');
    expect(listed('notasked-')).toEqual([]);
    expect(listed('findout-')).toEqual(['schoolAware-c1']);
    expect(listed('action-')).toContain('contactSchool-c1');
  });

  it('can be changed from the check: the worker’s own answer counts, and what moved is said (H8)', async () => {
    const record = involved()
      .answering('otherAgencies', 'family', 'yes')
      .answering('contactAgencies', 'family', 'carryOn', {
        details: { agencies: ['school'], schoolKnows: 'no' },
      })
      .record();
    const { worker } = await openProgramWith(record);
    await goTo('#/check', 'Check your answers');
    await worker.click(button(/^Change: Does Child 1’s school/));
    await walkBy(worker, [
      ['Does Child 1’s school or college know about the family’s situation?', 'Yes'],
    ]);
    await arriveAt('Check your answers');
    expect(words()).toContain('Added: Ask Child 1 what would help at school');
    expect(words()).toContain('Taken out: Ask Child 1 and a parent if it is all right');
    expect(within(ofSchool()).getAllByRole('cell')[0]).toHaveTextContent(/^Yes$/);
  });

  it('is asked once nobody else is in contact any more (H8)', async () => {
    const record = involved()
      .answering('otherAgencies', 'family', 'yes')
      .answering('contactAgencies', 'family', 'carryOn', {
        details: { agencies: ['school'], schoolKnows: 'notKnownYet' },
      })
      .record();
    const { worker } = await openProgramWith(record);
    await goTo('#/check', 'Check your answers');
    await worker.click(button(/^Change: Is anyone else in contact/));
    await arriveAt('Is anyone else in contact with the family?');
    await worker.click(radio('None that we know of'));
    await worker.click(button('Continue'));
    await walkBy(worker, [
      ['Does Child 1’s school or college know about the family’s situation?', 'Yes'],
    ]);
    await arriveAt('Check your answers');
  });
});

describe('the banner', () => {
  it('leads from any page to what to do, and back to that page (H1)', async () => {
    const { worker } = await openProgramWith(
      quiet().answering('childAtRisk', 'c1', 'yes').record(),
    );
    await goTo('#/check', 'Check your answers');
    await worker.click(button('What to do, and record what was done: Child 1'));
    await arriveAt(/Act now.*Child 1 may be at risk/);
    await worker.click(radio('Alert made'));
    await worker.click(button('Save and carry on with the family'));
    await arriveAt('Check your answers');
    expect(banner()).toHaveTextContent('Alert made for Child 1 on 22 November 2026 at 14:30.');
  });

  it('leads to the question where it is not known yet whether somebody is at risk (H3)', async () => {
    const { worker } = await openProgramWith(
      quiet().answering('adultAtRisk', 'a1', 'notKnownYet').record(),
    );
    await goTo('#/outcome', 'Outcome for this family');
    await worker.click(button('Answer: is Adult 1 at risk?'));
    await arriveAt(/Is Adult 1 at risk of harm/);
    await worker.click(radio('No'));
    await worker.click(button('Continue'));
    await arriveAt('Outcome for this family');
    expect(screen.queryByRole('region', { name: 'Safety' })).toBeNull();
  });
});

describe('agreeing who does an action', () => {
  it('keeps the focus on it where it goes to another heading', async () => {
    const { worker } = await openProgramWith(
      aFamily().withAdult().withChild(9).answering('childCaring', 'c1', 'yes').record(),
    );
    await goTo('#/outcome', 'Outcome for this family');
    await worker.click(radio('Who does it'));
    const action = () => within(screen.getByTestId('action-askWhyCaring-c1'));
    await worker.click(action().getByText('Agree who and by when'));
    await worker.clear(action().getByLabelText(/^Who/));
    await worker.type(action().getByLabelText(/^Who/), 'School nurse');
    await worker.click(action().getByRole('button', { name: 'Save who and when' }));
    expect(screen.getByRole('region', { name: 'School nurse' })).toBeVisible();
    expect(action().getByRole('heading')).toHaveFocus();
  });
});

describe('going on after a concern', () => {
  it('that the banner asked for goes back to the question, and asks no question twice (H1)', async () => {
    const family = aFamily()
      .withAdult()
      .withChild(9)
      .answering('adultAtRisk', 'a1', 'no')
      .answering('childAtRisk', 'c1', 'notKnownYet');
    const { worker } = await openProgramWith(family.record());
    await arriveAt('Could Child 1 be helping to look after someone?');
    await worker.click(button('Answer: is Child 1 at risk?'));
    await arriveAt('Is Child 1 at risk of significant harm?');
    await worker.click(radio('Yes'));
    await worker.click(button('Continue'));
    await arriveAt(/Act now/);
    await worker.click(button('Record this later. The warning stays'));
    await walkBy(worker, [
      ['Could Child 1 be helping to look after someone?', 'Yes'],
      ['Why is Child 1 helping, and what needs to change?'],
      ['Is helping having a bad effect on Child 1’s wellbeing, or is it likely to?', 'No'],
      ['Have Adult 1’s care needs been assessed?', 'No'],
    ]);
  });

  it('that was raised while an answer was being changed goes back to changing it, and then where that began (H1)', async () => {
    const { worker } = await openProgramWith(quiet().record());
    await goTo('#/hub', 'This family');
    await worker.click(button('Look at caring by Child 1'));
    await arriveAt('Could Child 1 be helping to look after someone?');
    await worker.click(button('Safety concern'));
    await worker.click(button('Adult 1'));
    await arriveAt(/Act now/);
    await worker.click(button('Record this later. The warning stays'));
    await arriveAt('Could Child 1 be helping to look after someone?');
    await worker.click(button('Continue'));
    await arriveAt('This family');
  });
});

describe('a question left for later', () => {
  const open = () => aFamily().withAdult().withChild(9).withChild(15);

  it('stays unanswered, is not asked again on the way, and is counted at the check (H3)', async () => {
    const { worker } = await openProgramWith(open().answering('adultAtRisk', 'a1', 'no').record());
    await goTo('#/q/childAtRisk/c1', 'Is Child 1 at risk of significant harm?');
    await worker.click(button('Come back to this later'));
    await arriveAt('Is Child 2 at risk of significant harm?');
    expect(chosen()).toEqual([]);
    await worker.click(button('Come back to this later'));
    await arriveAt('Could Child 1 be helping to look after someone?');
    await goTo('#/check', 'Check your answers');
    expect(words()).toContain('You left 2 for later.');
    await worker.click(button('See the outcome'));
    await arriveAt('Outcome for this family');
    expect(words()).toContain('Safety has not been looked at: Child 1, Child 2.');
    expect(listed('notasked-').slice(0, 2)).toEqual(['childAtRisk-c1', 'childAtRisk-c2']);
  });
});

describe('a question that was opened to be changed, and left for later', () => {
  const unsure = () => quiet().answering('childCaring', 'c1', 'notKnownYet').record();
  const leave = async (worker: Awaited<ReturnType<typeof openProgramWith>>['worker']) => {
    await arriveAt('Could Child 1 be helping to look after someone?');
    await worker.click(button('Come back to this later'));
  };

  it('leaves a record that can be opened again, from the check and from the task list (H14)', async () => {
    const { worker, store } = await openProgramWith(unsure());
    await goTo('#/check', 'Check your answers');
    await worker.click(button(/^Change: Could Child 1 be helping/));
    await leave(worker);
    await goTo('#/hub', 'This family');
    const open = screen.getByRole('region', { name: /^Still to find out/ });
    await worker.click(within(open).getByRole('button'));
    await leave(worker);
    const { record } = store.view();
    expect(record && reloaded(record).putOff).toEqual([{ key: 'childCaring', person: 'c1' }]);
  });
});

describe('adding a child later', () => {
  it('asks about that child’s safety, and keeps the others’ answers (H6)', async () => {
    const { worker } = await openProgramWith(quiet().record());
    await goTo('#/family', 'Who is in the family?');
    await worker.click(button('Add another child'));
    await worker.type(field('Age in years'), '4');
    await worker.click(button('Save this child'));
    await worker.click(button('Continue'));
    await arriveAt('Is Child 2 at risk of significant harm?');
    expect(chosen()).toEqual([]);
    await goTo('#/outcome', 'Outcome for this family');
    expect(listed('notasked-')).toEqual(['childAtRisk-c2', 'childCaring-c2', 'impactOnChild-c2']);
  });
});

describe('the title of the page', () => {
  it('names the question, and no answer, reference or note (H16)', async () => {
    await openProgramWith(
      quiet().answering('childAtRisk', 'c1', 'yes', { note: 'Bruise' }).record(),
    );
    await goTo('#/q/childAtRisk/c1', 'Is Child 1 at risk of significant harm?');
    expect(document.title).toBe(
      'Is Child 1 at risk of significant harm? – Adult flowchart – Young carers pathway',
    );
    await goTo('#/outcome', 'Outcome for this family');
    expect(document.title).toBe('Outcome – Young carers pathway');
    expect(location.href).not.toMatch(/AB-1042|yes|Bruise/);
  });
});

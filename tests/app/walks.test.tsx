// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveAt, begin, listed, openProgram, walkBy } from '#tests/support/app.tsx';
import { button, field, radio, screen, tick, words } from '#tests/support/page.tsx';
import { anEmptyDevice } from '#tests/support/store.ts';

vi.mock('#src/app/clock.ts', () => import('#tests/support/clock.ts'));
beforeEach(anEmptyDevice);

describe('a walk from the start to the outcome', () => {
  it('by the adult door: the door wedge, with both alerts first (H1, H2, H4)', async () => {
    const { worker } = await openProgram();
    await begin(worker, /An adult who needs care/, /shared or borrowed/);
    await worker.click(button('Add a child'));
    await worker.type(field('Age in years'), '8');
    await worker.click(button('Save this child'));
    await worker.click(button('Continue'));

    await walkBy(worker, [
      ['Is Adult 1 at risk of harm, and less able to protect themselves?', 'Yes'],
    ]);
    await arriveAt(/Act now.*Adult 1 may be at risk of harm/);
    await worker.click(button('Record this later. The warning stays'));
    await walkBy(worker, [['Is Child 1 at risk of significant harm?', 'Yes']]);
    await arriveAt(/Act now.*Child 1 may be at risk of significant harm/);
    await worker.click(radio('Alert made'));
    await worker.type(field('To which team or role'), 'Front door');
    await worker.click(button('Save and carry on with the family'));

    await walkBy(worker, [
      ['Could Child 1 be helping to look after someone?', 'Yes'],
      ['Why is Child 1 helping, and what needs to change?'],
      ['Is helping having a bad effect on Child 1’s wellbeing, or is it likely to?', 'Yes'],
      ['Have Adult 1’s care needs been assessed?', 'Yes'],
      [
        'Did that assessment look at Adult 1’s parenting, and at what the children do?',
        'Not known yet',
      ],
      [
        'Is Adult 1’s condition and situation stable, or does it change?',
        'Changing: getting better or worse',
      ],
      ['Is anyone else in contact with the family?', 'Yes'],
      ['Who will be contacted, and about what?'],
      ['What would help the whole family?', 'Not known yet'],
      ['Should everyone involved meet about the whole family?'],
    ]);
    await arriveAt('Check your answers');
    await worker.click(button('See the outcome'));
    await arriveAt('Outcome for this family');

    expect(listed('action-')).toEqual([
      'useChildProtectionProcedure-c1',
      'alertSafeguardingAdults-a1',
      'reassessParentsNeeds-a1',
      'askWhyCaring-c1',
      'joinUpWithChildrensServices-c1',
      'contactAgencies-family',
      'planForChange-a1',
      'arrangeWholeFamilySupport-family',
      'considerMeeting-family',
    ]);
    expect(listed('findout-')).toEqual(['parentingCounted-a1', 'wholeFamilyNeeds-family']);
    expect(listed('notasked-')).toEqual([]);
    expect(words()).not.toContain('This summary is incomplete.');
    const banner = screen.getByRole('region', { name: 'Safety' });
    expect(banner).toHaveTextContent('Act now: Adult 1 may be at risk of harm.');
    expect(banner).toHaveTextContent(
      'Alert made for Child 1 on 22 November 2026 at 14:30 to Front door',
    );
  });

  it('by the children’s door: the brother who does not sleep (H2, H6)', async () => {
    const { worker } = await openProgram();
    await begin(worker, /A child or young person/, /shared or borrowed/);
    await worker.click(radio('No adult needs care'));
    await worker.click(button('Add a child'));
    await worker.type(field('Age in years'), '10');
    await worker.click(tick('May be caring for someone'));
    await worker.click(button('Save this child'));
    await worker.click(button('Add another child'));
    await worker.type(field('Age in years'), '7');
    await worker.click(tick(/Needs care or support too/));
    await worker.click(button('Save this child'));
    await worker.click(radio('No adult needs care'));
    await worker.click(button('Continue'));

    await walkBy(worker, [
      ['Is Child 1 at risk of significant harm?', 'No'],
      ['Is Child 2 at risk of significant harm?', 'No'],
    ]);
    await arriveAt('Why is Child 1 helping, and what needs to change?');
    await worker.click(tick('Child 2 (age 7)'));
    await worker.click(button('Continue'));
    await walkBy(worker, [
      ['Is helping having a bad effect on Child 1’s wellbeing, or is it likely to?', 'Yes'],
      ['Has Child 1 already had an assessment, such as an early help assessment?', 'Yes'],
      ['Does Child 1’s plan take their caring into account?', 'No'],
      ['Does Child 1’s school or college know about the family’s situation?', 'Yes'],
      ['What would help the whole family?', 'I can say what would help'],
      ['What happens in an emergency, so that Child 1 does not have to step in?'],
      ['Should everyone involved meet about the whole family?'],
    ]);
    await arriveAt('Check your answers');
    await worker.click(button('See the outcome'));
    await arriveAt('Outcome for this family');

    expect(listed('action-').sort()).toEqual(
      [
        'askWhyCaring-c1',
        'reviewPersonCaredFor-c1',
        'referToSupport-c1',
        'offerYoungCarersAssessment-c1',
        'planCountsCaring-c1',
        'askForPlanUpdate-c1',
        'educationSupport-c1',
        'emergencyPlan-c1',
        'considerMeeting-family',
      ].sort(),
    );
    expect(screen.getByTestId('action-reviewPersonCaredFor-c1')).toHaveTextContent(
      'Who: Children’s services',
    );
    expect(listed('findout-')).toEqual([]);
    expect(screen.queryByRole('region', { name: 'Safety' })).toBeNull();
  });
});

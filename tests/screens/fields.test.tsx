// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Details } from '#src/record/record.ts';
import { aFamily } from '#tests/support/family.ts';
import { button, chosen, field, screen, show, tick, within } from '#tests/support/page.tsx';
import { aQuestion, questionDeeds } from '#tests/support/question.tsx';

const family = () =>
  aFamily().withAdult().withYoungCarer(9).answering('otherAgencies', 'family', 'yes');

/** The page on which it is recorded who else is involved; with what was recorded there before. */
function showAgencies(before?: Details) {
  const deeds = questionDeeds();
  const known = before
    ? family().answering('contactAgencies', 'family', 'carryOn', { details: before })
    : family();
  return { deeds, ...show(aQuestion(known.record(), 'contactAgencies', 'family', deeds)) };
}

const of = (name: string) => within(screen.getByRole('group', { name }));
const schoolKnows = 'School or college: knows about the caring?';
const gpKnows = 'GP: knows about the caring?';
const lead = 'Who is the lead professional?';
const groups = () =>
  screen
    .getAllByRole('group')
    .map((one) => one.querySelector('legend')?.textContent)
    .filter((name) => name && name !== 'Who said this?');
const saved = (deeds: ReturnType<typeof questionDeeds>) =>
  deeds.onAnswer.mock.lastCall?.[0].details;

describe('who else is involved', () => {
  it('is a list of ticks alone until something is ticked', () => {
    showAgencies();
    expect(groups()).toEqual(['Who is in contact with the family?']);
    expect(chosen()).toEqual([]);
  });

  it('asks of each one ticked if they know about the caring, in the order of the list, and who leads', async () => {
    const { worker } = showAgencies();
    await worker.click(tick('GP'));
    await worker.click(tick('School or college'));
    expect(groups()).toEqual(['Who is in contact with the family?', schoolKnows, gpKnows, lead]);
    const names = (group: string) =>
      of(group)
        .getAllByRole('radio')
        .map((one) => (one as HTMLInputElement).labels?.[0]?.textContent);
    expect(names(gpKnows)).toEqual(['Yes', 'No', 'Not known yet']);
    expect(names(lead)).toEqual(['School or college', 'GP', 'Nobody yet', 'Not known yet']);
    expect(chosen()).toEqual([tick('School or college'), tick('GP')]);
  });

  it('need not be asked further: a tick alone is kept, and says nothing of who knows (H2)', async () => {
    const { worker, deeds } = showAgencies();
    await worker.click(tick('School or college'));
    await worker.click(button('Continue'));
    expect(deeds.onAnswer.mock.calls).toEqual([
      [{ answer: 'carryOn', details: { agencies: ['school'] } }, undefined],
    ]);
  });

  it('keeps what was said of each, and "not known yet" apart from no (H3)', async () => {
    const { worker, deeds } = showAgencies();
    await worker.click(tick('School or college'));
    await worker.click(tick('GP'));
    await worker.click(of(schoolKnows).getByRole('radio', { name: 'Not known yet' }));
    await worker.click(of(gpKnows).getByRole('radio', { name: 'No' }));
    await worker.click(of(lead).getByRole('radio', { name: 'GP' }));
    await worker.click(button('Continue'));
    expect(saved(deeds)).toEqual({
      agencies: ['school', 'gp'],
      schoolKnows: 'notKnownYet',
      gpKnows: 'no',
      lead: 'gp',
    });
  });

  it('keeps nothing of one that is not ticked any more (H8)', async () => {
    const { worker, deeds } = showAgencies({
      agencies: ['school', 'gp'],
      schoolKnows: 'yes',
      gpKnows: 'no',
      lead: 'gp',
    });
    expect(of(gpKnows).getByRole('radio', { name: 'No' })).toBeChecked();
    expect(of(lead).getByRole('radio', { name: 'GP' })).toBeChecked();
    await worker.click(tick('GP'));
    expect(groups()).toEqual(['Who is in contact with the family?', schoolKnows, lead]);
    expect(
      within(screen.getByRole('group', { name: lead })).queryByRole('radio', { checked: true }),
    ).toBeNull();
    await worker.click(button('Continue'));
    expect(saved(deeds)).toEqual({ agencies: ['school'], schoolKnows: 'yes' });
  });

  it('keeps the lead that was chosen last, also after another was unticked', async () => {
    const { worker, deeds } = showAgencies();
    await worker.click(tick('School or college'));
    await worker.click(tick('GP'));
    await worker.click(of(lead).getByRole('radio', { name: 'GP' }));
    await worker.click(tick('GP'));
    await worker.click(of(lead).getByRole('radio', { name: 'Nobody yet' }));
    await worker.click(button('Continue'));
    expect(saved(deeds)).toEqual({ agencies: ['school'], lead: 'nobodyYet' });
  });

  it('keeps what is said of one that was unticked and ticked again', async () => {
    const { worker, deeds } = showAgencies();
    await worker.click(tick('School or college'));
    await worker.click(of(schoolKnows).getByRole('radio', { name: 'Yes' }));
    await worker.click(tick('School or college'));
    await worker.click(tick('School or college'));
    await worker.click(of(schoolKnows).getByRole('radio', { name: 'No' }));
    await worker.click(button('Continue'));
    expect(saved(deeds)).toEqual({ agencies: ['school'], schoolKnows: 'no' });
  });

  it('can be said by the keyboard alone, and what Tab passes says nothing (H2)', async () => {
    const { worker, deeds } = showAgencies();
    const someoneElse = of('Who is in contact with the family?').getByLabelText('Someone else');
    someoneElse.focus();
    await worker.type(someoneElse, ' ', { skipClick: true });
    await worker.tab();
    expect(
      of('Someone else: knows about the caring?').getByRole('radio', { name: 'Yes' }),
    ).toHaveFocus();
    await worker.tab();
    expect(of(lead).getByRole('radio', { name: 'Someone else' })).toHaveFocus();
    await worker.tab();
    expect(field('What do they need to know?')).toHaveFocus();
    await worker.click(button('Continue'));
    expect(saved(deeds)).toEqual({ agencies: ['other'] });
  });

  it('still asks about a phone number in what they need to know (H16)', async () => {
    const { worker, deeds } = showAgencies();
    await worker.click(tick('GP'));
    await worker.type(field('What do they need to know?'), 'ring 07700 900123');
    await worker.click(button('Continue'));
    expect(screen.getByRole('alert')).toHaveTextContent('This looks like a phone number.');
    expect(deeds.onAnswer).not.toHaveBeenCalled();
  });

  it('is there as it was left, when the page was left without Continue', async () => {
    const { worker, deeds, unmount } = showAgencies();
    await worker.click(tick('School or college'));
    await worker.click(of(schoolKnows).getByRole('radio', { name: 'Not known yet' }));
    unmount();
    const draft = deeds.onLeave.mock.lastCall?.[0];
    show(aQuestion(family().record(), 'contactAgencies', 'family', deeds, undefined, draft));
    expect(of(schoolKnows).getByRole('radio', { name: 'Not known yet' })).toBeChecked();
  });
});

// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { Why } from '#src/screens/Why.tsx';
import { aFamily } from '#tests/support/family.ts';
import { showOutcome } from '#tests/support/outcome-page.tsx';
import { screen, show, within, words } from '#tests/support/page.tsx';

const caring = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .answering('childAtRisk', 'c1', 'yes')
    .answering('childCaring', 'c1', 'yes')
    .answering('impactOnChild', 'c1', 'yes');

function showWhy(record: FamilyRecord, key: string, person = 'c1') {
  return show(<Why record={record} action={{ key, person }} />);
}

/** The lines under a heading, each with what stands beneath it, as they are read out. */
function linesUnder(heading: string): string[] {
  const list = screen.getByRole('heading', { name: heading, level: 4 }).nextElementSibling;
  return [...(list?.children ?? [])].map((line) => line.textContent ?? '');
}

describe('why an action is there', () => {
  it('leads from the answers over their boxes to the action, with the sources and whose reading each arrow is', () => {
    showWhy(caring().record(), 'joinUpWithChildrensServices');
    const chain = within(screen.getAllByRole('list')[0] as HTMLElement);
    expect(chain.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'Could Child 1 be helping to look after someone? YesBox A18; 2012 §1; 2012 §9; 2015 §2; arrow inferred: adjacent; 2012 §9, §12',
      'Is helping having a bad effect on Child 1’s wellbeing, or is it likely to? YesBox A11; 2012 §2; 2012 §9; 2015 §4.3; arrow inferred: adjacent; 2012 §10, §11; 2015 §4.3',
      'This actionBox A12',
    ]);
    expect(words()).toContain('By the adult flowchart:');
    expect(words()).toContain('The arrows are our reading');
  });

  it('names each single answer that would take it away, and what would come or go besides', () => {
    showWhy(caring().record(), 'joinUpWithChildrensServices');
    const lines = linesUnder('What would take it away');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('Could Child 1 be helping to look after someone? No instead of Yes');
    expect(lines[0]).toContain('Kept aside, not used now: your answer to “Is helping having');
    expect(lines[1]).toContain('No instead of Yes');
    expect(lines[1]).toContain('Added: Offer Child 1 a young carer’s needs assessment');
    expect(lines[2]).toContain('Not known yet instead of Yes');
    expect(lines[2]).toContain('Added: this question, under what is still to find out');
    expect(lines.join()).not.toContain('Taken out: Contact children’s services');
  });

  it('says that a yes about safety is taken back only with a reason, and that the banner keeps it (H8)', () => {
    const { unmount } = showWhy(caring().record(), 'useChildProtectionProcedure');
    expect(words()).toContain('A yes about safety can only be taken back with a reason.');
    unmount();
    showWhy(caring().record(), 'joinUpWithChildrensServices');
    expect(words()).not.toContain('can only be taken back with a reason');
  });

  it('says so where no single answer would take it away', () => {
    showWhy(caring().record(), 'considerMeeting', 'family');
    expect(words()).toContain(
      'No single answer would take this away: the flowchart asks for it on every route.',
    );
    expect(words()).toContain('Not asked yet. Whatever the answer is, this follows');
  });
});

describe('the reasons of an action in the outcome', () => {
  it('are folded away until they are asked for, and stay off paper', async () => {
    const { worker } = showOutcome(caring().record());
    const action = screen.getByTestId('action-joinUpWithChildrensServices-c1');
    expect(action).not.toHaveTextContent('How it came about');
    const summary = within(action).getByText(/^Why, and what would change it/);
    expect(summary.closest('.screen-only')).not.toBeNull();
    await worker.click(summary);
    expect(action).toHaveTextContent('How it came about');
  });

  it('can be read, and change nothing: they hold nothing to press', async () => {
    const { worker, deeds } = showOutcome(caring().record());
    const action = screen.getByTestId('action-useChildProtectionProcedure-c1');
    await worker.click(within(action).getByText(/^Why, and what would change it/));
    const panel = action.querySelector('.why');
    expect(panel?.querySelectorAll('button, a, input').length).toBe(0);
    for (const deed of [deeds.onAgree, deeds.onChange, deeds.onSafety]) {
      expect(vi.mocked(deed)).not.toHaveBeenCalled();
    }
  });
});

// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { agree } from '#src/record/changes.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { FinishScreen } from '#src/screens/FinishScreen.tsx';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';
import { button, link, screen, show, words } from '#tests/support/page.tsx';

function showFinish(record: FamilyRecord) {
  const deeds = {
    onCopy: vi.fn((_: string) => Promise.resolve(true)),
    onChange: vi.fn(),
    onSafety: vi.fn(),
    onDelete: vi.fn(),
    onBack: vi.fn(),
  };
  return {
    deeds,
    ...show(<FinishScreen record={record} edition="Model" deeds={deeds} />),
  };
}

/** A child who is not caring, beside an adult about whom nothing is asked yet. */
const family = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'notKnownYet')
    .answering('childCaring', 'c1', 'no');
const atRisk = () => family().answering('childAtRisk', 'c1', 'yes');
const title = () => screen.getByRole('heading', { level: 1 });
const below = (heading: string) =>
  screen.getByRole('heading', { name: heading }).nextElementSibling?.textContent ?? '';

describe('finishing while nothing is recorded that was done about a concern', () => {
  it('stops first, and names who may be at risk (H1)', () => {
    showFinish(atRisk().answering('adultAtRisk', 'a1', 'yes').record());
    expect(title()).toHaveTextContent('A safety concern has no outcome recorded');
    expect(words()).toContain('Child 1 may be at risk of significant harm.');
    expect(words()).toContain('Adult 1 may be at risk of harm.');
    expect(screen.queryByRole('button', { name: 'Copy note' })).toBeNull();
  });

  it('leads to recording what was done about that person (H1)', async () => {
    const { worker, deeds } = showFinish(atRisk().record());
    await worker.click(button('Record what was done about Child 1'));
    expect(deeds.onSafety).toHaveBeenCalledWith('c1');
  });

  it('can be gone past, and then still names the concern as open (H1)', async () => {
    const { worker } = showFinish(atRisk().record());
    await worker.click(button('Finish anyway, I will record it in the case system'));
    expect(title()).toHaveTextContent('Finish with this family');
    expect(title()).toHaveFocus();
    expect(below('What is still open')).toContain(
      'Child 1 may be at risk of significant harm. This tool has not raised the alert.',
    );
    expect(below('What was done')).not.toContain('Child 1');
  });

  it.each([
    ['an alert was about to be made', { done: 'makingNow' as const }],
    ['nothing was recorded', undefined],
  ])('stops where %s', (_, entry) => {
    showFinish((entry ? atRisk().recordingSafety('c1', entry) : atRisk()).record());
    expect(title()).toHaveTextContent('A safety concern has no outcome recorded');
  });

  it('does not stop once what was done is recorded, and says it', () => {
    showFinish(
      atRisk()
        .recordingSafety('c1', {
          done: 'alertMade',
          to: 'front door',
          at: '2026-11-22T14:32:00+00:00',
        })
        .record(),
    );
    expect(below('What was done')).toContain(
      'Alert made for Child 1 on 22 November 2026 at 14:32 to front door.',
    );
  });
});

describe('finishing', () => {
  it('says what is still open: not known yet is no end (H3, H19)', () => {
    showFinish(family().record());
    const open = below('What is still open');
    expect(open).toContain('It is not known yet whether Child 1 is at risk of significant harm.');
    // Adult 1's assessment and condition, who else is involved, and what would help the family.
    expect(open).toContain('4 questions are not asked yet.');
    expect(open).toContain('1 thing is still to find out.');
    expect(open).toContain('The review date is not agreed yet.');
  });

  it('counts what was answered and agreed, and what has no date', () => {
    const asked = family().record();
    const at = minutesPastTen(50);
    const meeting = { key: 'considerMeeting', person: 'family' };
    const support = { key: 'arrangeWholeFamilySupport', person: 'family' };
    const who = agree(asked, support, { who: 'Early help' }, at);
    showFinish(agree(who, meeting, { by: '2026-12-01' }, at));
    expect(below('What was done')).toContain('3 questions are answered.');
    expect(below('What was done')).toContain('Agreed, who or by when: 2 of 2 actions.');
    expect(below('What is still open')).toContain('1 action has no date agreed.');
  });

  it('says what was decided about the meeting and the review', () => {
    showFinish(
      family()
        .answering('considerMeeting', 'family', 'carryOn', {
          details: { meeting: 'meet', reviewDate: '2026-12-15' },
        })
        .record(),
    );
    expect(below('What was done')).toContain('What was decided? Yes, meet');
    expect(below('What was done')).toContain('Review date: 15 December 2026');
    expect(words()).not.toContain('The review date is not agreed yet.');
  });

  it('leads to the page on which the review date is entered', async () => {
    const { worker, deeds } = showFinish(family().record());
    await worker.click(button('Enter the review date'));
    expect(deeds.onChange).toHaveBeenCalledWith({ key: 'considerMeeting', person: 'family' });
  });

  it('asks about sharing information, and leads there', () => {
    showFinish(family().record());
    expect(link('Record information-sharing decisions')).toHaveAttribute('href', '#/sharing');
  });

  it('copies the note, and says to check whose record it is (H15)', async () => {
    const { worker, deeds } = showFinish(family().record());
    await worker.click(button('Copy note'));
    expect(deeds.onCopy.mock.calls[0]?.[0]).toContain('YOUNG CARERS PATHWAY: OUTCOME SUMMARY');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Note copied. Before you paste: check you are in the right person’s record.',
    );
  });

  it('says what to do where the browser refuses to copy', async () => {
    const { worker, deeds } = showFinish(family().record());
    deeds.onCopy.mockResolvedValue(false);
    await worker.click(button('Copy note'));
    expect(screen.getByRole('status')).toHaveTextContent(
      'The browser did not let this page copy. Go to the outcome',
    );
  });

  it('leads to print, to another family, and back to this one', () => {
    showFinish(family().record());
    expect(link(/Go to the outcome, to print it/)).toHaveAttribute('href', '#/outcome');
    expect(link('Start another family')).toHaveAttribute('href', '#/');
    expect(link('Go on with this family')).toHaveAttribute('href', '#/hub');
  });

  it('deletes only after asking (H14)', async () => {
    const { worker, deeds } = showFinish(family().record());
    await worker.click(button('Delete this family from this device'));
    expect(deeds.onDelete).not.toHaveBeenCalled();
    await worker.click(button('Delete now'));
    expect(deeds.onDelete).toHaveBeenCalledOnce();
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { aFamily } from '#tests/support/family.ts';
import { showOutcome } from '#tests/support/outcome-page.tsx';
import { button, screen, within, words } from '#tests/support/page.tsx';

/** The Tuesday call: a child who cares, another of whom little is known, and safety not looked at for either. */
const tuesday = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .withChild(15)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'notKnownYet')
    .answering('childAtRisk', 'c2', 'notKnownYet')
    .answering('childCaring', 'c1', 'yes')
    .answering('childCaring', 'c2', 'notKnownYet')
    .answering('impactOnChild', 'c1', 'yes', { details: { nowOrLikely: 'now' } })
    .answering('adultNeedsAssessed', 'a1', 'yes')
    .answering('parentingCounted', 'a1', 'no')
    .answering('conditionStable', 'a1', 'episodic')
    .answering('otherAgencies', 'family', 'yes');

const headings = () =>
  screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
const named = (prefix: string, record = document.body) =>
  [...record.querySelectorAll('[data-testid]')]
    .map((one) => one.getAttribute('data-testid') ?? '')
    .filter((id) => id.startsWith(prefix));
const section = (name: string) => screen.getByRole('region', { name });

describe('the outcome', () => {
  it('goes from now to next, plan and review, then what is to find out (H1)', () => {
    showOutcome(tuesday().record());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Outcome for this family');
    expect(headings().slice(0, 6)).toEqual([
      'Now',
      'Next',
      'Plan',
      'Keep under review',
      'Still to find out',
      'Not asked yet',
    ]);
  });

  it('can be seen by person, each action with when it is due', async () => {
    const { worker } = showOutcome(tuesday().record());
    await worker.click(screen.getByRole('radio', { name: 'Person' }));
    expect(headings().slice(0, 6)).toEqual([
      'Now',
      'Adult 1',
      'Child 1 (age 9)',
      'Child 2 (age 15)',
      'The family',
      'Still to find out',
    ]);
    expect(named('action-', section('Adult 1'))).toEqual([
      'action-reassessParentsNeeds-a1',
      'action-planForChange-a1',
    ]);
    expect(section('Adult 1')).toHaveTextContent('When: Plan');
    expect(screen.queryByText('When:', { selector: '.action--advice *' })).toBeNull();
  });

  it('lets who and when be agreed once where a box is both an action and a question (C18)', async () => {
    const record = aFamily()
      .withAdult()
      .withYoungCarer(9)
      .answering('childAssessed', 'c1', 'yes')
      .answering('planCountsCaring', 'c1', 'notKnownYet')
      .record();
    showOutcome(record);
    const form = /^Agree who and by when/;
    expect(
      within(screen.getByTestId('action-planCountsCaring-c1')).getByText(form),
    ).toBeInTheDocument();
    expect(
      within(screen.getByTestId('findout-planCountsCaring-c1')).queryByText(form),
    ).not.toBeInTheDocument();
  });

  it('lets who asks and by when be agreed for what is to be found out', async () => {
    const { worker, deeds } = showOutcome(tuesday().record());
    const open = within(screen.getByTestId('findout-childCaring-c2'));
    await worker.click(open.getByText(/Agree who and by when/));
    await worker.clear(open.getByLabelText(/^Who/));
    await worker.type(open.getByLabelText(/^Who/), 'School');
    await worker.click(open.getByRole('button', { name: 'Save who and when' }));
    expect(deeds.onAgree).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ key: 'childCaring', person: 'c2' }),
      { who: 'School' },
    );
    expect(screen.getByTestId('findout-childAtRisk-c1')).not.toHaveTextContent('Agree who');
  });

  it('lists what the Tuesday call raises, in the order of the worked case', () => {
    showOutcome(tuesday().record());
    expect(named('action-')).toEqual([
      'action-adviceOnChild-c1',
      'action-adviceOnChild-c2',
      'action-reassessParentsNeeds-a1',
      'action-askWhyCaring-c1',
      'action-joinUpWithChildrensServices-c1',
      'action-askWhyCaring-c2',
      'action-contactAgencies-family',
      'action-planForChange-a1',
      'action-arrangeWholeFamilySupport-family',
      'action-considerMeeting-family',
    ]);
    expect(words()).toContain('This summary is incomplete.');
  });

  it('puts a child’s alert first, an adult’s next, then advice, before all else (H1, H4)', () => {
    showOutcome(
      tuesday()
        .answering('adultAtRisk', 'a1', 'yes')
        .answering('childAtRisk', 'c2', 'yes')
        .record(),
    );
    expect(named('action-').slice(0, 3)).toEqual([
      'action-useChildProtectionProcedure-c2',
      'action-alertSafeguardingAdults-a1',
      'action-adviceOnChild-c1',
    ]);
    expect(named('action-', section('Now'))).toHaveLength(3);
  });

  it('says of every action who, by when, why and from which source', () => {
    showOutcome(tuesday().answering('childAtRisk', 'c2', 'yes').record());
    const actions = named('action-').map((id) => screen.getByTestId(id));
    expect(actions.length).toBeGreaterThan(8);
    for (const action of actions) {
      expect(action).toHaveTextContent(/Who: \S/);
      expect(action).toHaveTextContent(/By: \S/);
      expect(action).toHaveTextContent(/Why: (Answered|Not asked yet)/);
      expect(action).toHaveTextContent(/Source: \S+ flowchart/);
    }
  });

  it('says why in the words of the answer', () => {
    showOutcome(tuesday().record());
    expect(screen.getByTestId('action-joinUpWithChildrensServices-c1')).toHaveTextContent(
      'Why: Answered Yes (Happening now): Is helping having a bad effect on Child 1’s wellbeing, or is it likely to?',
    );
    expect(screen.getByTestId('action-adviceOnChild-c1')).toHaveTextContent(
      'Why: Answered NOT KNOWN YET: Is Child 1 at risk of significant harm?',
    );
  });

  it('marks what is our addition and what stands in the paper (H7)', () => {
    showOutcome(tuesday().record());
    expect(screen.getByTestId('action-reassessParentsNeeds-a1')).toHaveTextContent(
      'Source: Adult flowchart, box A13',
    );
    expect(screen.getByTestId('action-adviceOnChild-c1')).toHaveTextContent(
      'our addition, not in the source',
    );
  });

  it('quotes at an assessment of a child what it must determine, once that is asked for', async () => {
    const { worker } = showOutcome(tuesday().record());
    const assessment = screen.getByTestId('action-joinUpWithChildrensServices-c1');
    expect(assessment).not.toHaveTextContent('the impact of the caring role');
    await worker.click(within(assessment).getByText('What the assessment must cover'));
    const items = within(assessment).getAllByRole('listitem');
    expect(items).toHaveLength(6);
    expect(items[0]).toHaveTextContent(
      'the amount, nature and type of care which the young carer provides;',
    );
    expect(assessment).toHaveTextContent('No wrong doors 2015, section 4.3');
    expect(screen.getByTestId('action-reassessParentsNeeds-a1')).not.toHaveTextContent(
      'What the assessment must cover',
    );
  });

  it('sets what is to consider below the actions, with its source', () => {
    showOutcome(tuesday().record());
    const lines = within(section('To consider')).getAllByRole('listitem');
    expect(lines[0]).toHaveTextContent(/^Child 1, Child 2: see alone, .* \(2015 §1\)$/);
    expect(lines[1]).toHaveTextContent(/^Child 2: near adulthood: /);
    expect(headings().indexOf('To consider')).toBeGreaterThan(headings().indexOf('Next'));
  });

  it('lists every not known yet with whom to ask and what follows, safety first (H3)', () => {
    showOutcome(tuesday().record());
    expect(named('findout-')).toEqual([
      'findout-childAtRisk-c1',
      'findout-childAtRisk-c2',
      'findout-childCaring-c2',
    ]);
    const open = screen.getByTestId('findout-childAtRisk-c1');
    expect(open).toHaveTextContent('Ask: the child, alone');
    expect(open).toHaveTextContent('Who asks: You');
    expect(open).toHaveTextContent(/If Yes: Act now: use your safeguarding children procedure/);
    expect(open).toHaveTextContent(/If No:/);
  });

  it('lists what was not asked apart from what is not known yet, and leads there (H3)', async () => {
    const { worker, deeds } = showOutcome(tuesday().record());
    expect(named('notasked-')).toContain('notasked-impactOnChild-c2');
    expect(named('findout-')).not.toContain('findout-impactOnChild-c2');
    const line = screen.getByTestId('notasked-impactOnChild-c2');
    await worker.click(within(line).getByRole('button', { name: /Answer now/ }));
    expect(deeds.onChange).toHaveBeenCalledWith(
      expect.objectContaining({ key: 'impactOnChild', person: 'c2' }),
    );
  });

  it('says that safety was not looked at where it was not (H19)', () => {
    showOutcome(aFamily().withAdult().withChild(9).answering('childCaring', 'c1', 'no').record());
    expect(words()).toContain('Safety has not been looked at: Child 1, Adult 1.');
  });

  it('is no outcome while nothing is answered, and says where to begin', async () => {
    const { worker, deeds } = showOutcome(aFamily().withAdult().record());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No outcome yet');
    expect(words()).toContain('You have not answered any questions yet.');
    await worker.click(button('Go to the family'));
    expect(deeds.onFamily).toHaveBeenCalledOnce();
  });

  it('leads from an alert to what to do about that person', async () => {
    const { worker, deeds } = showOutcome(tuesday().answering('childAtRisk', 'c2', 'yes').record());
    await worker.click(button(/What to do, and record what was done.*for Child 2/));
    expect(deeds.onSafety).toHaveBeenCalledWith('c2');
  });

  it('says at an alert what was done about it (H8)', () => {
    showOutcome(
      tuesday()
        .answering('childAtRisk', 'c2', 'yes')
        .recordingSafety('c2', { done: 'alertMade', to: 'Front door' })
        .record(),
    );
    expect(screen.getByTestId('action-useChildProtectionProcedure-c2')).toHaveTextContent(
      /Status: Alert made for Child 2 on 22 November 2026 at \d\d:\d\d to Front door\./,
    );
  });

  it('keeps the concern about a person who was taken out (H8)', () => {
    showOutcome(
      tuesday().answering('childAtRisk', 'c2', 'yes').removing('c2', 'Another family').record(),
    );
    expect(section('Now')).toHaveTextContent(
      'Child 2 was said to be at risk; Child 2 was taken out of the record',
    );
  });

  it('says what was known, with not known yet in full', () => {
    showOutcome(tuesday().record());
    const row = within(section('What was known')).getByRole('row', {
      name: /Is Child 2 at risk of significant harm\?/,
    });
    expect(row).toHaveTextContent('NOT KNOWN YET');
  });

  it('never says that no action is needed, nor that anyone is safe (H21)', () => {
    showOutcome(
      aFamily()
        .withAdult()
        .withChild(9)
        .answering('adultAtRisk', 'a1', 'no')
        .answering('childAtRisk', 'c1', 'no')
        .answering('childCaring', 'c1', 'no')
        .answering('adultNeedsAssessed', 'a1', 'yes')
        .answering('parentingCounted', 'a1', 'yes')
        .answering('conditionStable', 'a1', 'stable')
        .answering('otherAgencies', 'family', 'no')
        .answering('wholeFamilyNeeds', 'family', 'recorded')
        .record(),
    );
    expect(words()).not.toMatch(/no (further )?action|is safe\b|no concerns|low risk/i);
    expect(words()).toContain('No child is caring, on what is known now.');
    expect(named('action-').length).toBeGreaterThan(0);
    expect(words()).toContain('Nothing left to find out, on what you have recorded.');
  });
});

describe('decisions to share on the outcome', () => {
  it('stand in a part of their own before what was known, with how many there are', () => {
    showOutcome(
      tuesday()
        .deciding({ what: 'School hours' })
        .deciding({
          with: 'Housing',
          shared: 'decidedNot',
          sharedReason: 'Nothing they could do',
        })
        .record(),
    );
    const lines = within(section('Information sharing (2)')).getAllByRole('listitem');
    expect(lines[0]).toHaveTextContent(/^GP: what: School hours; .*TO DO: not shared yet$/);
    expect(lines[1]).toHaveTextContent(
      /^Housing: .*decided NOT to share, because: Nothing they could do$/,
    );
    const titles = headings();
    expect(titles.indexOf('What was known')).toBe(titles.indexOf('Information sharing (2)') + 1);
  });

  it('have no part where there are none', () => {
    showOutcome(tuesday().record());
    expect(headings().join()).not.toContain('Information sharing');
  });

  it('that were all that was recorded are shown all the same', () => {
    showOutcome(aFamily().deciding().record());
    expect(section('Information sharing (1)')).toBeVisible();
  });
});

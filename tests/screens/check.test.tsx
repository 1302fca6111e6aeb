// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { CheckScreen } from '#src/screens/CheckScreen.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, screen, show, within, words } from '#tests/support/page.tsx';

function showCheck(record: FamilyRecord) {
  const deeds = { onChange: vi.fn(), onFamily: vi.fn(), onOutcome: vi.fn(), onBack: vi.fn() };
  return { deeds, ...show(<CheckScreen record={record} {...deeds} />) };
}

const family = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .withChild(15)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'notKnownYet')
    .answering('childCaring', 'c1', 'no', { note: 'Asked the school', saidBy: ['referrer'] });

const of = (person: string) => screen.getByRole('region', { name: person });
const row = (person: string, question: RegExp) =>
  within(of(person)).getByRole('row', { name: question });
/** What the table says of a question, without the question itself. */
const said = (person: string, question: RegExp) =>
  within(row(person, question)).getAllByRole('cell')[0]?.textContent;

describe('checking the answers', () => {
  it('shows each answer under its person (H6)', () => {
    showCheck(family().record());
    expect(said('Adult 1', /Is Adult 1 at risk of harm/)).toBe('No');
    expect(said('Child 1 (age 9)', /Could Child 1 be helping/)).toBe(
      'NoNote: Asked the schoolSaid by: the referrer',
    );
  });

  it('shows the decisions to share, or says that none is recorded', () => {
    const { rerender } = showCheck(family().record());
    expect(of('Information sharing')).toHaveTextContent('No decisions recorded yet.');
    rerender(
      <CheckScreen
        record={family().deciding({ with: 'School nurse' }).record()}
        onChange={vi.fn()}
        onFamily={vi.fn()}
        onOutcome={vi.fn()}
        onBack={vi.fn()}
      />,
    );
    expect(of('Information sharing')).toHaveTextContent('School nurse');
    expect(of('Information sharing')).not.toHaveTextContent('No decisions recorded yet.');
  });

  it('marks what is not known yet as to be found out, and never as no (H3)', () => {
    showCheck(family().record());
    expect(said('Child 1 (age 9)', /Is Child 1 at risk/)).toBe('Not known yet: to find out');
  });

  it('offers to answer what is unanswered, which is neither no nor not known yet (H3)', async () => {
    const { worker, deeds } = showCheck(family().record());
    const open = row('Child 2 (age 15)', /Is Child 2 at risk/);
    expect(said('Child 2 (age 15)', /Is Child 2 at risk/)).toMatch(/^Answer this/);
    expect(within(open).queryByRole('button', { name: /^Change/ })).toBeNull();
    await worker.click(within(open).getByRole('button', { name: /Answer this/ }));
    expect(deeds.onChange).toHaveBeenCalledWith({ key: 'childAtRisk', person: 'c2' });
  });

  it('offers to change every answer, by question and person', async () => {
    const { worker, deeds } = showCheck(family().record());
    await worker.click(button(/^Change: Is Child 1 at risk of significant harm/));
    expect(deeds.onChange).toHaveBeenCalledWith(
      expect.objectContaining({ key: 'childAtRisk', person: 'c1' }),
    );
  });

  it('says where an answer comes from that the worker did not give, and offers to change it', async () => {
    const { worker, deeds } = showCheck(
      aFamily()
        .withAdult()
        .withYoungCarer(9)
        .answering('otherAgencies', 'family', 'yes')
        .answering('contactAgencies', 'family', 'carryOn', {
          details: { agencies: ['school'], schoolKnows: 'notKnownYet' },
        })
        .record(),
    );
    expect(said('Child 1 (age 9)', /school or college know/)).toBe(
      'Not known yet: to find outFrom who else is involved',
    );
    expect(said('Child 1 (age 9)', /Could Child 1 be helping/)).toBe(
      'YesThe children’s flowchart was started',
    );
    await worker.click(button(/^Change: Does Child 1’s school/));
    expect(deeds.onChange).toHaveBeenCalledWith(
      expect.objectContaining({ key: 'schoolAware', person: 'c1' }),
    );
  });

  it('offers to change who is in the family', async () => {
    const { worker, deeds } = showCheck(family().record());
    await worker.click(button(/^Change: Children and young people/));
    expect(deeds.onFamily).toHaveBeenCalledOnce();
  });

  it('counts what was left for later, and leads there', async () => {
    const { worker, deeds } = showCheck(
      family().leavingForLater('childAtRisk', 'c2').leavingForLater('childCaring', 'c2').record(),
    );
    expect(words()).toContain('You left 2 for later.');
    await worker.click(button('Is Child 2 at risk of significant harm?'));
    expect(deeds.onChange).toHaveBeenCalledWith({ key: 'childAtRisk', person: 'c2' });
  });

  it('leads to the family page for what waits until it is known who is there (H5)', async () => {
    const { worker, deeds } = showCheck(
      aFamily().withAdult().answering('adultAtRisk', 'a1', 'no').record(),
    );
    const waiting = of('Waits until you know who is there');
    const [first] = within(waiting).getAllByRole('button', { name: /Answer this/ });
    await worker.click(first ?? document.body);
    expect(deeds.onFamily).toHaveBeenCalledOnce();
    expect(deeds.onChange).not.toHaveBeenCalled();
  });

  it('shows answers that no route uses as kept aside (H8)', () => {
    showCheck(
      family()
        .answering('childCaring', 'c1', 'yes')
        .answering('impactOnChild', 'c1', 'yes')
        .answering('childCaring', 'c1', 'no')
        .record(),
    );
    const aside = of('Kept aside, not used now');
    expect(aside).toHaveTextContent('Is helping having a bad effect on Child 1’s wellbeing');
    expect(aside).toHaveTextContent('They count again if you change back what left them out.');
  });

  it('shows an answer to a box that no chart has any more, instead of failing (H18)', () => {
    showCheck(family().answering('aBoxOfLastYear', 'c1', 'yes').record());
    expect(of('Kept aside, not used now')).toHaveTextContent(/aBoxOfLastYear Yes/);
  });

  it('leads to the outcome without sending anything', async () => {
    const { worker, deeds } = showCheck(family().record());
    await worker.click(button('See the outcome'));
    expect(deeds.onOutcome).toHaveBeenCalledOnce();
  });
});

import { describe, expect, it } from 'vitest';
import { type Audit, boxesToAudit, judge, newAudit, totalsOf } from '#src/audit/audit.ts';
import { auditSchema } from '#src/audit/read-audit.ts';

const versions = { adult: '1', children: '1' };
const started = (followed: Audit['followed']) => newAudit(followed, versions, '2026-11-22');

describe('The boxes to look at in a closed case', () => {
  it('are the printed ones of the flowchart, without what is only to be read', () => {
    // Counted on the paper: A1 to A22 without A8 and A9; C1 to C19 without C7, C8 and C13.
    expect(boxesToAudit('adult')).toHaveLength(20);
    expect(boxesToAudit('children')).toHaveLength(16);
    expect(boxesToAudit('adult').map(({ numbers }) => numbers)).not.toContain('A8');
  });

  it('are asked once where both flowcharts print them, with both numbers', () => {
    const both = boxesToAudit('both');
    expect(both).toHaveLength(28);
    expect(both.find(({ key }) => key === 'childAtRisk')?.numbers).toBe('A4, C1');
    expect(boxesToAudit('adult').find(({ key }) => key === 'childAtRisk')?.numbers).toBe('A4');
  });
});

describe('What a closed case shows', () => {
  it('is judged box by box, and the last judgement counts', () => {
    const audit = judge(judge(started('adult'), { box: 'hasChildren', verdict: 'notEvidenced' }), {
      box: 'hasChildren',
      verdict: 'evidenced',
      on: '2026-03-05',
    });
    expect(audit.lines).toEqual([{ box: 'hasChildren', verdict: 'evidenced', on: '2026-03-05' }]);
  });

  it('has a date only where there is evidence', () => {
    const audit = judge(started('adult'), {
      box: 'hasChildren',
      verdict: 'doesNotApply',
      on: '2026-03-05',
    });
    expect(audit.lines).toEqual([{ box: 'hasChildren', verdict: 'doesNotApply' }]);
  });

  it('is saved without a field that could hold words of anybody', () => {
    const audit = judge(started('both'), { box: 'adultAtRisk', verdict: 'evidenced' });
    expect(auditSchema.parse(JSON.parse(JSON.stringify(audit)))).toEqual(audit);
    expect(auditSchema.safeParse({ ...audit, note: 'Denise' }).success).toBe(false);
    const named = { ...audit, lines: [{ ...audit.lines[0], note: 'Denise' }] };
    expect(auditSchema.safeParse(named).success).toBe(false);
  });
});

describe('Several cases together', () => {
  it('are counted by box, and what was not looked at is never counted as not evidenced', () => {
    const first = judge(started('adult'), { box: 'childAtRisk', verdict: 'evidenced' });
    const second = judge(started('children'), { box: 'childAtRisk', verdict: 'notEvidenced' });
    const totals = totalsOf([first, second, started('both')]);
    const of = (key: string) => totals.find(({ box }) => box.key === key)?.counts;
    expect(of('childAtRisk')).toEqual({
      evidenced: 1,
      notEvidenced: 1,
      doesNotApply: 0,
      notLookedAt: 1,
    });
    // Only the adult case and the case of both were to follow box A18.
    expect(of('childCaring')).toEqual({
      evidenced: 0,
      notEvidenced: 0,
      doesNotApply: 0,
      notLookedAt: 2,
    });
  });

  it('of one flowchart have no line for the boxes of the other', () => {
    expect(totalsOf([started('adult')]).map(({ box }) => box.key)).not.toContain('schoolAware');
    expect(totalsOf([])).toEqual([]);
  });
});

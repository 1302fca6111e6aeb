import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FamilyRecord, SharingDecision } from '#src/record/record.ts';
import { noteFor } from '#src/summary/plain-text.ts';
import { decisionInWords, sharingLines } from '#src/summary/sharing.ts';
import { hasSummary, summarise } from '#src/summary/summary.ts';
import { aFamily } from '#tests/support/family.ts';
import { runs } from '#tests/support/random.ts';

const decidedAt = '2027-03-03T14:25:00+00:00';
const decision = (parts: Partial<SharingDecision> = {}): SharingDecision => ({
  with: 'GP',
  agreement: 'agreed',
  told: 'yes',
  at: decidedAt,
  shared: 'toDo',
  ...parts,
});
const inWords = (parts: Partial<SharingDecision>) => decisionInWords(decision(parts));
const noteLines = (record: FamilyRecord) =>
  noteFor(summarise(record), 'Model edition').text.split('\r\n');

describe('a decision to share, in words', () => {
  it('says with whom, what, why, what was agreed and told, who decided, and when it was shared', () => {
    const record = aFamily()
      .deciding({
        with: 'GP',
        what: 'The boy gives the medicines',
        why: ['arrangeSupport', 'keepChildSafe'],
        agreement: 'agreed',
        told: 'yes',
        decidedBy: 'duty manager',
        at: decidedAt,
        shared: 'done',
        sharedAt: '2027-03-03T14:32:00+00:00',
      })
      .record();
    expect(sharingLines(record)).toEqual([
      'GP: what: The boy gives the medicines; why: to arrange support, to keep a child safe; agreement: asked and agreed; told: yes; decided by duty manager on 3 March 2027 at 14:25; shared on 3 March 2027 at 14:32',
    ]);
  });

  it('says nothing of what was left open but that it was decided', () => {
    expect(inWords({})).toBe(
      'agreement: asked and agreed; told: yes; decided on 3 March 2027 at 14:25; TO DO: not shared yet',
    );
    expect(inWords({ why: [] })).toBe(inWords({}));
  });

  it.each([
    ['agreed', 'agreement: asked and agreed;'],
    ['refused', 'agreement: asked and refused;'],
    ['notAskedRisk', 'agreement: not asked, because asking could increase risk;'],
    ['notAskedYet', 'agreement: not asked yet;'],
    ['notNeededSafety', 'agreement: not needed, because this is a safety concern;'],
  ] as const)('says of agreement "%s" in full: %s', (agreement, words) => {
    expect(inWords({ agreement })).toContain(words);
  });

  it('says why they were not told, and never takes not yet for no', () => {
    expect(inWords({ told: 'no', toldReason: 'He reads her post' })).toContain(
      'told: no, because: He reads her post;',
    );
    expect(inWords({ told: 'notYet' })).toContain('told: not yet;');
  });

  it('says no reason for not telling where they were told, and leaves empty what was not written down', () => {
    expect(inWords({ told: 'yes', toldReason: 'Not at home' })).toBe(inWords({}));
    expect(inWords({ told: 'no' })).toContain('told: no; decided on');
    expect(inWords({ shared: 'done' })).toMatch(/; shared$/);
    expect(inWords({ shared: 'decidedNot' })).toMatch(/; decided NOT to share$/);
  });

  it('says a decision not to share in capital letters, and why', () => {
    expect(inWords({ shared: 'decidedNot', sharedReason: 'They have no part in it' })).toMatch(
      /; decided NOT to share, because: They have no part in it$/,
    );
  });

  it.each([
    ['keepChildSafe', 'to keep a child safe'],
    ['keepAdultSafe', 'to keep an adult safe'],
    ['arrangeSupport', 'to arrange support'],
    ['assess', 'to assess'],
    ['other', 'for another reason'],
  ] as const)('gives the reason "%s" as "%s"', (why, words) => {
    expect(inWords({ why: [why] })).toContain(`why: ${words};`);
  });
});

describe('decisions to share in the summary', () => {
  it('are all there, in the order in which they were written down', () => {
    const record = aFamily().deciding({ with: 'Police' }).deciding({ with: 'GP' }).record();
    expect(summarise(record).sharing.map((line) => line.split(':')[0])).toEqual(['Police', 'GP']);
  });

  it('are none where none was recorded', () => {
    expect(summarise(aFamily().withChild(9).record()).sharing).toEqual([]);
  });

  it('make a summary by themselves, so that none is lost', () => {
    expect(hasSummary(aFamily().record())).toBe(false);
    expect(hasSummary(aFamily().deciding().record())).toBe(true);
  });

  it('change nothing else of it: agreement never stands before an alert (H1)', () => {
    const atRisk = () => aFamily().withChild(9).answering('childAtRisk', 'c1', 'yes');
    const { sharing: _, knownAt: __, ...before } = summarise(atRisk().record());
    const decided = atRisk().deciding({ agreement: 'refused', shared: 'decidedNot' }).record();
    const { sharing, knownAt: ___, ...after } = summarise(decided);
    expect(sharing).toHaveLength(1);
    expect(after).toEqual(before);
  });
});

describe('decisions to share in the copied note', () => {
  it('stand under a heading of their own before what was known', () => {
    const lines = noteLines(aFamily().withChild(9).deciding().deciding().record());
    const heading = lines.indexOf('INFORMATION SHARING');
    expect(lines.slice(heading + 1, heading + 4)).toEqual([
      '- GP: agreement: asked and agreed; told: yes; decided on 22 November 2026 at 10:02; TO DO: not shared yet',
      '- GP: agreement: asked and agreed; told: yes; decided on 22 November 2026 at 10:03; TO DO: not shared yet',
      '',
    ]);
    expect(lines.indexOf('WHAT WAS KNOWN')).toBeGreaterThan(heading);
  });

  it('have no heading where there are none', () => {
    expect(noteLines(aFamily().withChild(9).record())).not.toContain('INFORMATION SHARING');
  });

  it('are plain, each on one line, whatever was typed (H17)', () => {
    const typed = fc.string({ unit: 'binary', minLength: 1 });
    const harmless = noteLines(aFamily().deciding().record()).length;
    fc.assert(
      fc.property(typed, typed, typed, (who, what, reason) => {
        const record = aFamily()
          .deciding({ with: who, what, told: 'no', toldReason: reason, decidedBy: who })
          .record();
        const lines = noteLines(record);
        expect(lines.every((line) => /^[\x20-\x7e]*$/.test(line))).toBe(true);
        expect(lines).toHaveLength(harmless);
      }),
      runs,
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agree } from '#src/record/changes.ts';
import { noteOf } from '#src/summary/plain-text.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';

// Double entry: the note in tests/paper was written by hand from the flowcharts, the review sheets and the agreed form of
// the note, by somebody who had not seen what the program writes. Of its 106 lines four had other punctuation or small words.

/** A call about a mother who is ill, a child of 9 who helps her and is at risk, and a child not born yet. */
const family = () =>
  aFamily()
    .withRef('AB-1042')
    .withAdult({ need: 'mentalHealth' })
    .withChild(9, { livesHere: 'always' })
    .withChild('notBornYet')
    .answering('adultAtRisk', 'a1', 'notKnownYet')
    .answering('childAtRisk', 'c1', 'yes', { note: 'Told her teacher' })
    .recordingSafety('c1', { done: 'alertMade', to: 'front door', ref: 'R-7' })
    .answering('childCaring', 'c1', 'yes', { saidBy: ['referrer'] })
    .answering('askWhyCaring', 'c1', 'carryOn', {
      details: { helps: ['a1'], kindsOfHelp: ['medicines'], whatNeedsToChange: 'Help at night' },
    })
    .answering('impactOnChild', 'c1', 'yes', { details: { nowOrLikely: 'now' } })
    .answering('adultNeedsAssessed', 'a1', 'no')
    .answering('otherAgencies', 'family', 'notKnownYet')
    .deciding({ with: 'School', what: 'That she helps', why: ['arrangeSupport'] });

const matter = { key: 'checkInitialAssessment', person: 'a1' };
const agreed = { who: 'Duty team', by: '2026-12-01' };

const lines = readFileSync(new URL('../paper/whole-note.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

describe('a whole note', () => {
  it('holds all of it, line by line', () => {
    const record = agree(family().record(), matter, agreed, minutesPastTen(30));
    expect(noteOf(record, 'Model edition').split('\r\n')).toEqual(lines);
  });
});

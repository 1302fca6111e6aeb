import { describe, expect, it } from 'vitest';
import type { Details } from '#src/record/record.ts';
import { noteFor } from '#src/summary/plain-text.ts';
import { summarise } from '#src/summary/summary.ts';
import { aFamily, reloaded } from '#tests/support/family.ts';

const detailsOf = (key: string, person: string, details: Details) => {
  const family = aFamily()
    .withAdult()
    .withYoungCarer(9)
    .answering('otherAgencies', 'family', 'yes');
  const record = reloaded(family.answering(key, person, 'carryOn', { details }).record());
  const summary = summarise(record);
  return {
    lines: summary.known.find((line) => line.key === key)?.details,
    note: noteFor(summary, 'test').text,
  };
};

const involved: Details = {
  agencies: ['school', 'gp', 'housing', 'police'],
  schoolKnows: 'notKnownYet',
  gpKnows: 'yes',
  housingKnows: 'no',
  lead: 'gp',
  toShare: 'Only the hours',
};

describe('Who else is involved, on paper', () => {
  it('says of each whether they know, with "not known yet" in full, and who leads (H3)', () => {
    const { lines, note } = detailsOf('contactAgencies', 'family', involved);
    expect(lines).toEqual([
      {
        label: 'Who is in contact with the family?',
        words:
          'School or college (knows about the caring: NOT KNOWN YET); GP (knows about the caring: Yes); Housing (knows about the caring: No); Police',
      },
      { label: 'Who is the lead professional?', words: 'GP' },
      { label: 'What do they need to know?', words: 'Only the hours' },
    ]);
    expect(note).toContain(
      'School or college (knows about the caring: NOT KNOWN YET); GP (knows about the caring: Yes)',
    );
  });

  it.each([
    ['nobodyYet', 'Nobody yet'],
    ['notKnownYet', 'NOT KNOWN YET'],
  ])('says of the lead professional: %s', (lead, words) => {
    const { lines } = detailsOf('contactAgencies', 'family', { agencies: ['gp'], lead });
    expect(lines?.[1]).toEqual({ label: 'Who is the lead professional?', words });
  });

  it('says nothing of who is not ticked any more (H8)', () => {
    const details = { ...involved, agencies: ['housing'] };
    expect(detailsOf('contactAgencies', 'family', details).lines).toEqual([
      {
        label: 'Who is in contact with the family?',
        words: 'Housing (knows about the caring: No)',
      },
      { label: 'What do they need to know?', words: 'Only the hours' },
    ]);
  });

  it('says nothing of who leads where nobody is ticked', () => {
    const { lines } = detailsOf('contactAgencies', 'family', {
      lead: 'notKnownYet',
      gpKnows: 'no',
    });
    expect(lines).toBeUndefined();
  });
});

describe('"Not known yet" in a field', () => {
  it.each([
    ['emergencyPlan', { plan: 'notKnownYet' }, 'Is there an emergency plan now?'],
    ['askWhyCaring', { helps: ['notKnownYet'] }, 'Who does Child 1 help?'],
    ['askWhyCaring', { why: ['notKnownYet'] }, 'Why is Child 1 helping?'],
  ])('is written out in full on paper: %s %o', (key, details, label) => {
    expect(detailsOf(key, 'c1', details).lines).toEqual([{ label, words: 'NOT KNOWN YET' }]);
  });
});

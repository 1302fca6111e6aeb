import { describe, expect, it } from 'vitest';
import type { Details } from '#src/record/record.ts';
import { detailsInWords, labelled, saidByInWords } from '#src/summary/details.ts';
import { noteFor } from '#src/summary/plain-text.ts';
import { summarise } from '#src/summary/summary.ts';
import { aFamily, minutesPastTen, reloaded } from '#tests/support/family.ts';

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

describe('Fields of other kinds, on paper', () => {
  const names = { adult: 'Adult 1', child: 'Child 1' };
  const record = aFamily().withAdult().withYoungCarer(9).record();
  const written = (key: string, answer: 'yes' | 'no' | 'carryOn', details: Details) =>
    detailsInWords(record, { key, person: 'c1', answer, details, at: minutesPastTen(1) }, names);

  it('say a date in words', () => {
    expect(written('considerMeeting', 'carryOn', { reviewDate: '2027-03-05' })).toEqual([
      { label: 'Review date', words: '5 March 2027' },
    ]);
  });

  it('call people by their label, beside choices that are nobody in the record', () => {
    expect(written('askWhyCaring', 'carryOn', { helps: ['a1', 'grandparent'] })).toEqual([
      { label: 'Who does Child 1 help?', words: 'Adult 1; A grandparent' },
    ]);
  });

  it('stand only beside the answer that opens them', () => {
    const details = { nowOrLikely: 'likely' };
    expect(written('impactOnChild', 'yes', details)).toEqual([
      { label: 'Is this happening now, or likely?', words: 'Likely' },
    ]);
    expect(written('impactOnChild', 'no', details)).toEqual([]);
  });

  it('say what was typed as it was typed, and nothing of what was left empty', () => {
    expect(
      written('askWhyCaring', 'carryOn', { whatNeedsToChange: 'Someone at night', why: [] }),
    ).toEqual([{ label: 'What needs to change?', words: 'Someone at night' }]);
  });
});

describe('Who said it', () => {
  const said = (...saidBy: ('parent' | 'youngPerson' | 'referrer' | 'other')[]) =>
    saidByInWords({
      key: 'childCaring',
      person: 'c1',
      answer: 'yes',
      saidBy,
      at: minutesPastTen(1),
    });

  it('is named in words, one after another', () => {
    expect(said('parent', 'youngPerson')).toBe(
      'a parent or the adult who needs care, the young person',
    );
    expect(said('referrer', 'other')).toBe('the referrer, someone else');
    expect(said('other')).toBe('someone else');
  });

  it('is not said where nobody was ticked, or it was not asked', () => {
    expect(said()).toBeUndefined();
    const answered = { key: 'childCaring', person: 'c1', answer: 'yes', at: minutesPastTen(1) };
    expect(saidByInWords({ ...answered, answer: 'yes' })).toBeUndefined();
  });
});

describe('A label and its words on one line', () => {
  it('have a colon between them, but none after a question mark', () => {
    expect(labelled({ label: 'Note', words: 'Rang twice' })).toBe('Note: Rang twice');
    expect(labelled({ label: 'Who helps?', words: 'Adult 1' })).toBe('Who helps? Adult 1');
  });
});

import { describe, expect, it } from 'vitest';
import { raiseAgain } from '#src/record/changes.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import {
  concernInWords,
  concernsOf,
  safetyOnEveryPage,
  standingInWords,
  traceInWords,
} from '#src/summary/safety.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';

// A family of one adult and two children at 10:03; each step after it is a minute later.
const family = () => aFamily().withAdult().withChild(9).withChild(15);
const childAtRisk = () => family().answering('childAtRisk', 'c1', 'yes');
const adultAtRisk = () => family().answering('adultAtRisk', 'a1', 'yes');

/** All that is said of the only concern of a family. */
function said(record: FamilyRecord) {
  const concerns = concernsOf(record);
  const [concern] = concerns;
  expect(concerns).toHaveLength(1);
  if (!concern) throw new Error('There is no concern.');
  return {
    standing: concern.standing,
    concern: concernInWords(record, concern),
    words: standingInWords(record, concern),
    trace: traceInWords(record, concern),
  };
}

describe('a safety concern that nobody has acted on', () => {
  it('says of a child and of an adult what they may be at risk of, and that nothing was raised (H1)', () => {
    expect(said(childAtRisk().record())).toEqual({
      standing: 'actNow',
      concern: 'Child 1 may be at risk of significant harm',
      words:
        'Child 1 may be at risk of significant harm. This tool has not raised the alert. You need to.',
      trace: [],
    });
    expect(said(adultAtRisk().record())).toEqual({
      standing: 'actNow',
      concern: 'Adult 1 may be at risk of harm',
      words: 'Adult 1 may be at risk of harm. This tool has not raised the alert. You need to.',
      trace: [],
    });
  });

  it('still demands an alert while one is about to be made, and says that it is not recorded as made', () => {
    const record = childAtRisk().recordingSafety('c1', { done: 'makingNow' }).record();
    expect(said(record)).toMatchObject({
      standing: 'actNow',
      words:
        'Child 1 may be at risk of significant harm. The alert was about to be made on 22 November 2026 at 10:05; that it was made is not recorded. This tool has not raised the alert.',
      trace: [],
    });
  });

  it('is not known yet where the risk is, in words of its own for a child and an adult (H3)', () => {
    expect(said(family().answering('childAtRisk', 'c1', 'notKnownYet').record())).toMatchObject({
      standing: 'notKnownYet',
      words:
        'It is not known yet whether Child 1 is at risk of significant harm. Find out before you close this contact.',
      trace: [],
    });
    expect(said(family().answering('adultAtRisk', 'a1', 'notKnownYet').record())).toMatchObject({
      standing: 'notKnownYet',
      words:
        'It is not known yet whether Adult 1 is at risk of harm. Find out before you close this contact.',
      trace: [],
    });
  });
});

describe('what was done about a safety concern', () => {
  it('says of an alert for a child when and to whom it was made, and by when it is to be confirmed', () => {
    const record = childAtRisk()
      .recordingSafety('c1', { done: 'alertMade', to: 'Front door', ref: 'R1' })
      .record();
    expect(said(record)).toMatchObject({
      standing: 'alertMade',
      words:
        'Alert made for Child 1 on 22 November 2026 at 10:05 to Front door (reference R1). Confirm the referral by 10:05 on 24 November 2026 (2012 memorandum, section 14).',
      trace: [],
    });
  });

  it('gives 48 hours to confirm a referral, to the minute', () => {
    const record = childAtRisk()
      .recordingSafety('c1', { done: 'alertMade', at: '2026-11-29T23:30:00+00:00' })
      .record();
    expect(said(record).words).toContain('Confirm the referral by 23:30 on 1 December 2026');
  });

  it('says of an alert for an adult when it was made, and names no hours', () => {
    const record = adultAtRisk().recordingSafety('a1', { done: 'alertMade' }).record();
    expect(said(record).words).toBe('Alert made for Adult 1 on 22 November 2026 at 10:05.');
  });

  it('says who was told where it was open or reported already (H9)', () => {
    const record = childAtRisk()
      .recordingSafety('c1', { done: 'alreadyReported', to: 'Social worker' })
      .record();
    expect(said(record)).toMatchObject({
      standing: 'alreadyReported',
      words:
        'Concern about Child 1 was already open or reported: told to Social worker on 22 November 2026 at 10:05.',
      trace: [],
    });
  });

  it('says who decided that no alert is made, and why', () => {
    const record = childAtRisk()
      .recordingSafety('c1', { done: 'decidedNoAlert', to: 'Manager', reason: 'Explained' })
      .record();
    expect(said(record)).toMatchObject({
      standing: 'decidedNoAlert',
      words:
        'Concern about Child 1 discussed, no alert: 22 November 2026 at 10:05, decided by Manager. Reason: Explained',
      trace: [],
    });
  });

  it('says no more of a decision than is recorded', () => {
    const record = childAtRisk().recordingSafety('c1', { done: 'decidedNoAlert' }).record();
    expect(said(record).words).toBe(
      'Concern about Child 1 discussed, no alert: 22 November 2026 at 10:05. Reason: ',
    );
  });

  it('does not answer a yes that is said again after it (H1)', () => {
    const record = childAtRisk()
      .recordingSafety('c1', { done: 'alertMade', to: 'Front door' })
      .answering('childAtRisk', 'c1', 'no', {}, 'A mistake')
      .answering('childAtRisk', 'c1', 'yes')
      .record();
    expect(said(record)).toMatchObject({
      standing: 'actNow',
      words:
        'Child 1 may be at risk of significant harm. This tool has not raised the alert. You need to.',
      trace: [
        'Earlier: said to be at risk, changed on 22 November 2026 at 10:06. Reason: A mistake',
        'Earlier: alert made on 22 November 2026 at 10:05, Front door',
      ],
    });
    expect(safetyOnEveryPage(record)).toBe(
      'SAFETY CONCERN, see page 1. Child 1 (age 9): alert NOT recorded as made (an alert was made, see page 1)',
    );
  });

  it('for one child says nothing of another', () => {
    const record = childAtRisk()
      .answering('childAtRisk', 'c2', 'yes')
      .recordingSafety('c2', { done: 'alertMade' })
      .record();
    expect(concernsOf(record).map(({ person, standing }) => [person, standing])).toEqual([
      ['c1', 'actNow'],
      ['c2', 'alertMade'],
    ]);
    expect(safetyOnEveryPage(record)).toBe(
      'SAFETY CONCERN, see page 1. Child 1 (age 9): alert NOT recorded as made. Child 2 (age 15): alert made',
    );
  });

  it('keeps every earlier deed beside the last one', () => {
    const record = childAtRisk()
      .recordingSafety('c1', { done: 'decidedNoAlert', to: 'Manager', reason: 'Explained' })
      .recordingSafety('c1', { done: 'makingNow' })
      .recordingSafety('c1', { done: 'alreadyReported' })
      .recordingSafety('c1', { done: 'alertMade' })
      .record();
    expect(said(record).trace).toEqual([
      'Earlier: discussed, no alert on 22 November 2026 at 10:05, Manager. Reason: Explained',
      'Earlier: alert about to be made on 22 November 2026 at 10:06',
      'Earlier: already open or reported on 22 November 2026 at 10:07',
    ]);
  });

  it('is not undone by a later alert that is only about to be made', () => {
    const record = childAtRisk()
      .recordingSafety('c1', { done: 'alertMade' })
      .recordingSafety('c1', { done: 'makingNow' })
      .record();
    expect(said(record)).toMatchObject({
      standing: 'alertMade',
      trace: ['Earlier: alert about to be made on 22 November 2026 at 10:06'],
    });
  });
});

describe('a yes that was taken back', () => {
  it('stays, with when and why it was changed (H8)', () => {
    const record = childAtRisk()
      .answering('childAtRisk', 'c1', 'no', {}, 'Another family')
      .record();
    expect(said(record)).toMatchObject({
      standing: 'takenBack',
      words:
        'Child 1 (age 9) was said to be at risk; changed on 22 November 2026 at 10:05. Reason: Another family',
      trace: [],
    });
  });

  it('stays where the person is taken out of the record (H8)', () => {
    const record = childAtRisk().removing('c1', 'Another family').record();
    expect(said(record)).toMatchObject({
      standing: 'takenBack',
      words:
        'Child 1 was said to be at risk; Child 1 was taken out of the record on 22 November 2026 at 10:05. Reason: Another family',
      trace: [],
    });
  });

  it('leaves what was done about it as it stands', () => {
    const record = childAtRisk()
      .recordingSafety('c1', { done: 'alertMade' })
      .answering('childAtRisk', 'c1', 'no', {}, 'A mistake')
      .record();
    expect(said(record)).toMatchObject({
      standing: 'alertMade',
      trace: [
        'Earlier: said to be at risk, changed on 22 November 2026 at 10:06. Reason: A mistake',
      ],
    });
  });

  it('leaves an alert that was only about to be made as a yes that was taken back', () => {
    const record = childAtRisk()
      .recordingSafety('c1', { done: 'makingNow' })
      .answering('childAtRisk', 'c1', 'no', {}, 'A mistake')
      .record();
    expect(said(record)).toMatchObject({
      standing: 'takenBack',
      trace: ['Earlier: alert about to be made on 22 November 2026 at 10:05'],
    });
  });

  it('and is not known yet now, is not known yet, with all that went before (H3)', () => {
    const record = childAtRisk()
      .recordingSafety('c1', { done: 'alertMade', to: 'Front door' })
      .answering('childAtRisk', 'c1', 'notKnownYet', {}, 'Not sure any more')
      .record();
    expect(said(record)).toMatchObject({
      standing: 'notKnownYet',
      trace: [
        'Earlier: said to be at risk, changed on 22 November 2026 at 10:06. Reason: Not sure any more',
        'Earlier: alert made on 22 November 2026 at 10:05, Front door',
      ],
    });
    expect(safetyOnEveryPage(record)).toBe(
      'SAFETY CONCERN, see page 1. Child 1 (age 9): risk NOT KNOWN YET (an alert was made, see page 1)',
    );
  });

  it('twice, keeps both reasons', () => {
    const record = childAtRisk()
      .answering('childAtRisk', 'c1', 'no', {}, 'First')
      .answering('childAtRisk', 'c1', 'yes')
      .answering('childAtRisk', 'c1', 'no', {}, 'Second')
      .record();
    expect(said(record)).toMatchObject({
      words:
        'Child 1 (age 9) was said to be at risk; changed on 22 November 2026 at 10:07. Reason: Second',
      trace: ['Earlier: said to be at risk, changed on 22 November 2026 at 10:05. Reason: First'],
    });
  });

  it('of an adult says nothing of a child, and a change of another question is no concern', () => {
    const record = adultAtRisk()
      .answering('childAtRisk', 'c1', 'no')
      .answering('childCaring', 'c1', 'yes')
      .answering('childCaring', 'c1', 'no')
      .answering('adultAtRisk', 'a1', 'no', {}, 'Another family')
      .record();
    expect(said(record).words).toBe(
      'Adult 1 was said to be at risk; changed on 22 November 2026 at 10:08. Reason: Another family',
    );
    expect(said(record).trace).toEqual([]);
  });
});

describe('a concern that is said again after something was done about it', () => {
  const child = { key: 'childAtRisk', person: 'c1' };

  it('is to be acted on again, and says when it was said (H1)', () => {
    const made = childAtRisk().recordingSafety('c1', { done: 'alertMade' }).record();
    expect(said(raiseAgain(made, child, minutesPastTen(20)))).toMatchObject({
      standing: 'actNow',
      trace: [
        'Said again to be at risk on 22 November 2026 at 10:20.',
        'Earlier: alert made on 22 November 2026 at 10:05',
      ],
    });
  });

  it('is answered by what was done in that very minute', () => {
    const again = raiseAgain(childAtRisk().record(), child, minutesPastTen(20));
    const record = aFamily()
      .continuing(again)
      .recordingSafety('c1', { done: 'alertMade', at: minutesPastTen(20) })
      .record();
    expect(said(record).standing).toBe('alertMade');
  });

  it('of one child leaves what was done for another as it was', () => {
    const made = childAtRisk()
      .answering('childAtRisk', 'c2', 'yes')
      .recordingSafety('c1', { done: 'alertMade' })
      .recordingSafety('c2', { done: 'alertMade' })
      .record();
    const record = raiseAgain(made, { ...child, person: 'c2' }, minutesPastTen(20));
    expect(concernsOf(record).map(({ person, standing }) => [person, standing])).toEqual([
      ['c2', 'actNow'],
      ['c1', 'alertMade'],
    ]);
    expect(concernsOf(record).map((concern) => traceInWords(record, concern))).toEqual([
      [
        'Said again to be at risk on 22 November 2026 at 10:20.',
        'Earlier: alert made on 22 November 2026 at 10:07',
      ],
      [],
    ]);
  });

  it('counts the last time that it was said, not the first (H1)', () => {
    const record = childAtRisk()
      .answering('childAtRisk', 'c1', 'no', {}, 'First')
      .answering('childAtRisk', 'c1', 'yes')
      .recordingSafety('c1', { done: 'alertMade' })
      .answering('childAtRisk', 'c1', 'no', {}, 'Second')
      .answering('childAtRisk', 'c1', 'yes')
      .record();
    expect(said(record).standing).toBe('actNow');
  });

  it('tells first what was taken back, then what was said again, then what was done, each in its order', () => {
    const made = childAtRisk()
      .recordingSafety('c1', { done: 'alreadyReported' })
      .recordingSafety('c1', { done: 'alertMade' })
      .answering('childAtRisk', 'c1', 'no', {}, 'A mistake')
      .answering('childAtRisk', 'c1', 'yes')
      .record();
    expect(said(raiseAgain(made, child, minutesPastTen(20))).trace).toEqual([
      'Earlier: said to be at risk, changed on 22 November 2026 at 10:07. Reason: A mistake',
      'Said again to be at risk on 22 November 2026 at 10:20.',
      'Earlier: already open or reported on 22 November 2026 at 10:05',
      'Earlier: alert made on 22 November 2026 at 10:06',
    ]);
  });
});

describe('the order of concerns that stand alike', () => {
  it('is children before adults, each by number, in whatever order they were said (H6)', () => {
    const everybody = Array.from({ length: 10 }).reduce(
      (all: ReturnType<typeof aFamily>) => all.withChild(9),
      aFamily().withAdult().withAdult(),
    );
    const record = ['a2', 'c10', 'c2', 'a1', 'c1']
      .reduce(
        (all, person) =>
          all.answering(person.startsWith('c') ? 'childAtRisk' : 'adultAtRisk', person, 'yes'),
        everybody,
      )
      .record();
    expect(concernsOf(record).map(({ person }) => person)).toEqual(['c1', 'c2', 'c10', 'a1', 'a2']);
  });
});

describe('a record from elsewhere', () => {
  it('in which only a deed speaks of a concern still shows it (H8)', () => {
    const made = family().recordingSafety('c1', { done: 'alertMade' }).record();
    expect(said(made).standing).toBe('alertMade');
    const about = family().recordingSafety('c1', { done: 'makingNow' }).record();
    expect(said(about)).toMatchObject({
      standing: 'takenBack',
      words: 'A safety concern about Child 1 was recorded.',
      trace: ['Earlier: alert about to be made on 22 November 2026 at 10:04'],
    });
  });

  it('that gives no reasons leaves their place empty', () => {
    const taken = childAtRisk()
      .answering('childAtRisk', 'c1', 'no', {}, 'First')
      .answering('childAtRisk', 'c1', 'yes')
      .answering('childAtRisk', 'c1', 'no', {}, 'Second')
      .record();
    const history = taken.history.map(({ reason: _, ...line }) => line);
    expect(said({ ...taken, history })).toMatchObject({
      words:
        'Child 1 (age 9) was said to be at risk; changed on 22 November 2026 at 10:07. Reason: ',
      trace: ['Earlier: said to be at risk, changed on 22 November 2026 at 10:05. Reason: '],
    });
  });

  it('keeps the last of several deeds where the yes was taken back', () => {
    const record = childAtRisk()
      .recordingSafety('c1', { done: 'decidedNoAlert', to: 'Manager', reason: 'Explained' })
      .recordingSafety('c1', { done: 'alertMade' })
      .answering('childAtRisk', 'c1', 'no', {}, 'A mistake')
      .record();
    expect(said(record).standing).toBe('alertMade');
  });
});

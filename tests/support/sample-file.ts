import { agree } from '#src/record/changes.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { aFamily, minutesPastTen } from './family.ts';

/** A record that has something in every one of its parts. */
export function aFullRecord(): FamilyRecord {
  const record = aFamily()
    .atBothDoors()
    .withRef('AB-1042')
    .withAdult({ need: 'mentalHealth' })
    .withAdult()
    .withYoungCarer(9)
    .withChild(15, { livesHere: 'sometimes', needsCare: true })
    .withChild('notKnownYet')
    .removing('c3')
    .answering('adultAtRisk', 'a1', 'no', { note: 'Seen alone', saidBy: ['parent', 'referrer'] })
    .answering('childAtRisk', 'c1', 'yes', { note: 'Said so to her teacher' })
    .recordingSafety('c1', { done: 'makingNow' })
    .recordingSafety('c1', { done: 'alertMade', to: 'front door', ref: 'R-77' })
    .recordingSafety('c1', { done: 'decidedNoAlert', to: 'team manager', reason: 'Known already' })
    .answering('childAtRisk', 'c2', 'yes')
    .answering('childAtRisk', 'c2', 'no', {}, 'It was the neighbour’s child')
    .answering('childCaring', 'c2', 'notKnownYet')
    .answering('conditionStable', 'a1', 'episodic')
    .answering('otherAgencies', 'family', 'yes')
    .answering('contactAgencies', 'family', 'carryOn', {
      details: {
        agencies: ['school', 'gp'],
        schoolKnows: 'yes',
        lead: 'school',
        toShare: 'That she gives the medicines',
      },
    })
    .answering('askWhyCaring', 'c1', 'carryOn', { details: { helps: ['a1', 'c3', 'grandparent'] } })
    .answering('considerMeeting', 'family', 'carryOn', {
      details: { meeting: 'meet', reviewDate: '2027-01-15' },
    })
    .leavingForLater('schoolAware', 'c1')
    .deciding({
      with: 'GP',
      what: 'That she gives the medicines',
      why: ['keepChildSafe', 'arrangeSupport'],
      told: 'no',
      toldReason: 'She asked us to wait',
      decidedBy: 'duty manager',
      shared: 'done',
      sharedAt: minutesPastTen(40),
    })
    .deciding({ shared: 'decidedNot', sharedReason: 'Nothing that they need' })
    .record();
  return agree(
    record,
    { key: 'reviewPersonCaredFor', person: 'c1' },
    { who: 'Duty team', by: '2026-12-01' },
    minutesPastTen(50),
  );
}

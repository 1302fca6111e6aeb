import { childrenOf, labelOf } from '#src/record/people.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { actionsOf, outcomeOf } from './outcome.ts';
import { mayBeCaring, tickedFor, whoActs, whoServes } from './responsible.ts';

/** Something to consider beside the actions, with its source. */
export type Consideration = {
  readonly id: string;
  readonly words: string;
  readonly source: string;
};

/** Whether the record calls for it, and of which people where it is not of the whole family. */
type When = (record: FamilyRecord) => readonly string[] | boolean;

/** All that can be to consider, in the order in which it is shown. Quotations are to the letter. */
export const considerations: readonly (Consideration & { readonly when: When })[] = [
  {
    id: 'confirmReferral',
    when: childrenWithAlert,
    words: 'once referred to children’s social care, confirm the referral “within 48 hours”.',
    source: '2012 §14',
  },
  {
    id: 'seeAlone',
    when: mayBeCaring,
    words:
      'see alone, and hear their wishes: it is “good practice to seek the views of children and adults separately”.',
    source: '2015 §1',
  },
  {
    id: 'interpreter',
    when: whoHelpWith('interpreting'),
    words:
      'use an interpreter, not the child: “it is not good practice to expect young carers to interpret for their families”.',
    source: '2012 §5',
  },
  {
    id: 'medicines',
    when: whoHelpWith('medicines'),
    words: 'agree “safe procedures for control of medication that do not involve young carers”.',
    source: '2012 §4',
  },
  {
    id: 'lifting',
    when: whoHelpWith('personalCare'),
    words: 'ask about “lifting and handling”, and act “to remove or reduce risk of injury”.',
    source: '2012 §4',
  },
  {
    id: 'adulthood',
    when: nearAdulthood,
    words:
      'near adulthood: assess needs where there “may be ‘significant benefit’ to the individual”.',
    source: '2012 §8; 2015 §6; from age 14: ours',
  },
  {
    id: 'youngAdult',
    when: youngAdults,
    words:
      'aged 18 to 24, so the flowcharts do not ask about them. If they care for someone, offer a carer’s assessment, and say how to ask for it.',
    source: '2015 §2; 2015 §4.1; 2015 §6',
  },
  {
    id: 'childInNeed',
    when: childrenToAssess,
    words: 'consider “whether a young carer is a ‘child in need’ under the Children Act 1989”.',
    source: '2015 §1',
  },
  {
    id: 'copyOfAssessment',
    when: childrenToAssess,
    words:
      'give child and parents “a copy of the assessment with information about the actions to be taken”.',
    source: '2015 §4.3',
  },
  {
    id: 'jointAssessment',
    when: whereAdultIsAssessedToo,
    words: 'Assess adult and child together “where this is appropriate”.',
    source: '2012 §13; 2015 §4.3',
  },
  {
    id: 'advocacy',
    when: whereFamilyIsSupported,
    words:
      'Offer advocacy. There may be “needs for separate advocates” for different people in the family.',
    source: '2012 §6; 2015 §5',
  },
  {
    id: 'housingAndBenefits',
    when: whereFamilyIsSupported,
    words: '“Consider the family’s housing needs and access to benefits.”',
    source: '2012 §10',
  },
  {
    id: 'whoPays',
    when: whereServicesShare,
    words:
      'Who pays: adult social care for the adult, children’s for “specific needs of the child”, both for support with parenting.',
    source: '2012 §17',
  },
  {
    id: 'disagreement',
    when: whereServicesShare,
    words:
      'If services disagree, help first and pass it up. Funding “must not be argued about in front of” the family.',
    source: '2012 §18',
  },
];

/** What a young carer’s needs assessment must determine, to the letter. */
export const toDetermine = {
  lead: 'When carrying out a young carer’s needs assessment we will work to determine:',
  items: [
    'the amount, nature and type of care which the young carer provides;',
    'the impact of the caring role on the young carer’s wellbeing, education and personal and emotional development;',
    'whether any of the caring tasks the young carer is performing are excessive or inappropriate having regard to all the circumstances',
    'whether a needs assessment of the cared for person (be they a child or adult) has been carried out, and if not, to request one;',
    'whether any of the young carer’s needs for support could be met by providing support or services to: the person cared for [by the young carer]; or another member of the young carer’s family.',
    'what the young carer’s needs for support would be likely to be if he or she were relieved of part or all of his or her caring role and whether the young carer has any remaining unmet needs.',
  ],
  source: 'No wrong doors 2015, section 4.3',
} as const;

const assessments = [
  'joinUpWithChildrensServices',
  'offerYoungCarersAssessment',
  'considerAssessment',
];

/** Whether an action may lead to an assessment of a child. */
export function isChildsAssessment(key: string): boolean {
  return assessments.includes(key);
}

/** What to consider beside the actions, only where the record calls for it, each once for all whom it is about. */
export function considerationsFor(record: FamilyRecord): Consideration[] {
  return considerations.flatMap(({ id, when, words, source }) => {
    const called = when(record);
    if (called === true) return [{ id, words, source }];
    const labels = [...new Set(called || [])].map((person) => labelOf(record, person));
    return labels.length > 0 ? [{ id, words: `${labels.join(', ')}: ${words}`, source }] : [];
  });
}

/** The people for whom any of these actions is raised. */
function raised(record: FamilyRecord, ...keys: string[]): string[] {
  return actionsOf(outcomeOf(record))
    .filter(({ key }) => keys.includes(key))
    .map(({ person }) => person);
}

/** Children about whom an alert is raised, or was made at any time. */
function childrenWithAlert(record: FamilyRecord): string[] {
  const made = record.safety.filter(({ kind, done }) => kind === 'child' && done === 'alertMade');
  return [...raised(record, 'useChildProtectionProcedure'), ...made.map(({ person }) => person)];
}

function whoHelpWith(kind: string): When {
  return (record) =>
    mayBeCaring(record).filter((person) => tickedFor(record, person, 'kindsOfHelp').includes(kind));
}

/** Children who may be caring and are 14 or older: the sources name no age. */
function nearAdulthood(record: FamilyRecord): string[] {
  const caring = mayBeCaring(record);
  return record.people.children
    .filter(({ id, age }) => Number(age) >= 14 && caring.includes(id))
    .map(({ id }) => id);
}

function youngAdults(record: FamilyRecord): string[] {
  return record.people.children.filter(({ age }) => age === 'youngAdult').map(({ id }) => id);
}

function childrenToAssess(record: FamilyRecord): string[] {
  return raised(record, ...assessments);
}

/** A child and an adult are both to be assessed. Whom a child helps is an adult unless it is known to be a child. */
function whereAdultIsAssessedToo(record: FamilyRecord): boolean {
  const ofAdult = raised(
    record,
    'offerAdultsAssessment',
    'reassessParentsNeeds',
    'checkInitialAssessment',
  );
  const ofServed = raised(record, 'reviewPersonCaredFor').filter((child) =>
    whoServes(record, child).includes('adult services'),
  );
  return ofAdult.length + ofServed.length > 0 && childrenToAssess(record).length > 0;
}

/** The whole family is to be supported, and a child in it may be caring. */
function whereFamilyIsSupported(record: FamilyRecord): boolean {
  const support = raised(record, 'arrangeWholeFamilySupport', 'emergencyPlan');
  return support.length > 0 && mayBeCaring(record).length > 0;
}

/** Both charts count, or adult services and children’s services both have something to do. */
function whereServicesShare(record: FamilyRecord): boolean {
  const who = actionsOf(outcomeOf(record)).map((action) => whoActs(record, action));
  const acts = (service: string) => who.some((words) => words.includes(service));
  const areBothCounted =
    record.door !== 'children' && childrenOf(record).some(({ id }) => record.started.includes(id));
  return areBothCounted || (acts('adult services') && acts('children’s services'));
}

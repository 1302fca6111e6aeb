import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathways } from '#src/pathways/index.ts';
import { childrenKnown, labelOf } from '#src/record/people.ts';
import { type FamilyRecord, recorded } from '#src/record/record.ts';
import { nameOf } from '#src/summary/outcome.ts';
import { isNobody, personOn, routesOf } from '#src/summary/routes.ts';
import { type Task, tasksOf } from '#src/summary/tasks.ts';
import { aFamily, type Family } from '#tests/support/family.ts';
import { runs } from '#tests/support/random.ts';
import { answersAbout, families, said } from '#tests/support/random-families.ts';

/** The tasks as they are listed: heading, then each task with its status. */
function listed(record: FamilyRecord): { [heading: string]: { [task: string]: string } } {
  return Object.fromEntries(
    tasksOf(record).map(({ heading, tasks }) => [
      heading,
      Object.fromEntries(tasks.map(({ words, status }) => [words, status])),
    ]),
  );
}

function task(family: Family, words: string): Task {
  const found = tasksOf(family.record())
    .flatMap(({ tasks }) => tasks)
    .find((one) => one.words === words);
  if (!found) throw new Error(`There is no task "${words}".`);
  return found;
}

function group(family: Family, id: string) {
  return tasksOf(family.record()).find((one) => one.id === id);
}

describe('the list of tasks', () => {
  it('begins with safety, the adults’ before the children’s, and goes on with the family (H1, H4)', () => {
    const [first, second] = tasksOf(aFamily().withAdult().withChild(9).record());
    expect([first?.id, first?.heading, second?.id]).toEqual(['safety', 'Safety first', 'family']);
    expect(first?.tasks.map(({ words }) => words)).toEqual([
      'Ask about Adult 1’s safety',
      'Ask about Child 1’s safety',
    ]);
  });
});

/** Case 6, the Tuesday call: unfinished, with the two children's safety not known yet. */
const tuesdayCall = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .withChild(15)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'notKnownYet')
    .answering('childAtRisk', 'c2', 'notKnownYet')
    .answering('childCaring', 'c1', 'yes')
    .answering('askWhyCaring', 'c1', 'carryOn', { details: { kindsOfHelp: ['personalCare'] } })
    .answering('impactOnChild', 'c1', 'yes', { details: { nowOrLikely: 'now' } })
    .answering('childCaring', 'c2', 'notKnownYet')
    .answering('adultNeedsAssessed', 'a1', 'yes')
    .answering('parentingCounted', 'a1', 'no')
    .answering('conditionStable', 'a1', 'episodic')
    .answering('otherAgencies', 'family', 'yes')
    .answering('contactAgencies', 'family', 'carryOn', { details: { agencies: ['gp'] } });

/** A family in which every question is asked: everything that opens another question is answered yes. */
const askedEverything = () =>
  aFamily()
    .atBothDoors()
    .withAdult()
    .withYoungCarer(9)
    .answering('childCaring', 'c1', 'yes')
    .answering('adultNeedsAssessed', 'a1', 'yes')
    .answering('otherAgencies', 'family', 'yes')
    .answering('childAssessed', 'c1', 'yes');

describe('a task that the program answers itself', () => {
  const withSchool = (knows: string) =>
    tuesdayCall()
      .answering('contactAgencies', 'family', 'carryOn', {
        details: { agencies: ['school'], schoolKnows: knows },
      })
      .starting('c1');

  it('is to find out where it is not known yet, and says where that comes from (H3)', () => {
    expect(task(withSchool('notKnownYet'), 'Look at what Child 1’s school knows')).toMatchObject({
      status: 'To find out',
      toFindOut: 1,
      about: 'From who else is involved',
    });
  });

  it('is completed where it is known', () => {
    const school = task(withSchool('no'), 'Look at what Child 1’s school knows');
    expect(school).toMatchObject({ status: 'Completed', about: 'From who else is involved' });
    const other = task(withSchool('no'), 'Look at how stable things are for Adult 1');
    expect(other.about).toBeUndefined();
  });
});

describe('the tasks of a family', () => {
  it('are listed by person, with how far each is', () => {
    expect(listed(tuesdayCall().record())).toEqual({
      'Safety first': {
        'Ask about Adult 1’s safety': 'Completed',
        'Ask about Child 1’s safety': 'To find out',
        'Ask about Child 2’s safety': 'To find out',
      },
      'The family': {
        'Record who is in the family': 'Completed',
        'Record who else is involved': 'Completed',
      },
      'Adult 1': {
        'Look at Adult 1’s assessment': 'Completed',
        'Look at how stable things are for Adult 1': 'Completed',
      },
      'Child 1 (age 9)': { 'Look at caring by Child 1': 'Completed' },
      'Child 2 (age 15)': { 'Look at caring by Child 2': 'In progress' },
      'Whole family': {
        'Record what would help': 'Not started',
        'Decide on a meeting and review': 'Not started',
      },
    });
  });

  it('hold every question and every page of both flowcharts, each in one task (A1 to A22, C1 to C19)', () => {
    const taskOfBox = new Map(
      tasksOf(askedEverything().record())
        .flatMap(({ tasks }) => tasks)
        .flatMap(({ words, matters }) => matters.map(({ key }) => [key, words] as const)),
    );
    expect(Object.fromEntries(taskOfBox)).toEqual({
      adultAtRisk: 'Ask about Adult 1’s safety',
      childAtRisk: 'Ask about Child 1’s safety',
      hasChildren: 'Record who is in the family',
      otherAgencies: 'Record who else is involved',
      contactAgencies: 'Record who else is involved',
      adultNeedsAssessed: 'Look at Adult 1’s assessment',
      parentingCounted: 'Look at Adult 1’s assessment',
      conditionStable: 'Look at how stable things are for Adult 1',
      childCaring: 'Look at caring by Child 1',
      askWhyCaring: 'Look at caring by Child 1',
      impactOnChild: 'Look at caring by Child 1',
      childAssessed: 'Look at Child 1’s assessment and plan',
      planCountsCaring: 'Look at Child 1’s assessment and plan',
      schoolAware: 'Look at what Child 1’s school knows',
      emergencyPlan: 'Ask about an emergency plan for Child 1',
      wholeFamilyNeeds: 'Record what would help',
      considerMeeting: 'Decide on a meeting and review',
    });
    const boxes = pathways
      .flatMap(({ chart }) => chart.boxes)
      // Who is in the family is noted on the family page itself.
      .filter(({ tier }) => tier !== 'done')
      .filter(({ isQuestion, kinds }) => isQuestion || kinds.includes('recording'));
    expect([...taskOfBox.keys()].sort()).toEqual([...new Set(boxes.map(({ key }) => key))].sort());
  });

  it('are only about who is there, where nobody is recorded yet', () => {
    const nobody = aFamily();
    expect(Object.keys(listed(nobody.record()))).toEqual(['The family', 'Whole family']);
    const who = task(nobody, 'Record who is in the family');
    expect(who.status).toBe('Not started');
    expect(who.about).toMatch(/^\d questions wait until this is known$/);
  });

  it('leave out a young adult of 18 to 24: they are signposted and not walked', () => {
    const record = tuesdayCall().withChild('youngAdult').record();
    expect(Object.keys(listed(record))).not.toContain('Young adult 3 (age 18 to 24)');
    expect(JSON.stringify(tasksOf(record))).not.toContain('Young adult');
  });
});

describe('how far a task is', () => {
  const caring = 'Look at caring by Child 1';
  const family = () => aFamily().withAdult().withChild(9);

  it('is not started while nothing of it is answered, also where its flowchart makes caring a yes', () => {
    expect(task(family(), caring).status).toBe('Not started');
    expect(task(aFamily().withAdult().withYoungCarer(9), caring).status).toBe('Not started');
  });

  it('is in progress while a question is open, and says what is to find out besides (H3)', () => {
    const open = task(family().answering('childCaring', 'c1', 'notKnownYet'), caring);
    expect(open.status).toBe('In progress');
    expect(open.toFindOut).toBe(1);
  });

  it('is to find out where all is asked and something is not known yet, which is not completed (H3)', () => {
    const asked = family()
      .answering('childCaring', 'c1', 'notKnownYet')
      .answering('askWhyCaring', 'c1', 'carryOn', { details: { why: ['noOtherAdult'] } })
      .answering('impactOnChild', 'c1', 'notKnownYet');
    expect(task(asked, caring).status).toBe('To find out');
    expect(task(asked, caring).toFindOut).toBe(2);
  });

  it('is completed once all that was asked is known', () => {
    expect(task(family().answering('childCaring', 'c1', 'no'), caring).status).toBe('Completed');
  });

  it.each([
    ['nothing was written', {}],
    ['something is not known yet', { kindsOfHelp: ['housework', 'notKnownYet'] }],
  ])('is not completed while on a page of it %s', (_, details) => {
    const asked = family()
      .answering('childCaring', 'c1', 'yes')
      .answering('askWhyCaring', 'c1', 'carryOn', { details })
      .answering('impactOnChild', 'c1', 'no');
    expect(task(asked, caring).status).toBe('In progress');
    expect(task(asked, caring).about).toBe(
      'Its page has something empty, not decided or not known yet',
    );
    expect(task(asked, caring).toOpen).toEqual([{ key: 'askWhyCaring', person: 'c1' }]);
  });

  it.each([
    ['no review date', { meeting: 'meet' }, 'In progress'],
    ['no decision yet', { meeting: 'notDecided', reviewDate: '2026-12-01' }, 'In progress'],
    ['a decision and a review date', { meeting: 'notNow', reviewDate: '2026-12-01' }, 'Completed'],
  ])('of the meeting, with %s', (_, details, status) => {
    const met = family().answering('considerMeeting', 'family', 'carryOn', { details });
    expect(task(met, 'Decide on a meeting and review').status).toBe(status);
  });

  it.each([
    [
      'not known yet whether one of them knows about the caring',
      { gpKnows: 'notKnownYet' },
      'In progress',
    ],
    ['nothing said of what each of them knows', {}, 'Completed'],
    ['all said', { gpKnows: 'no' }, 'Completed'],
  ])('of who else is involved, with %s (H3)', (_, knows, status) => {
    const known = family()
      .answering('otherAgencies', 'family', 'yes')
      .answering('contactAgencies', 'family', 'carryOn', {
        details: { agencies: ['gp'], lead: 'gp', ...knows },
      });
    expect(task(known, 'Record who else is involved').status).toBe(status);
  });

  it('is not needed for caring by a child who is not born yet, and leads to the family page', () => {
    const unborn = aFamily().withAdult().withChild('notBornYet');
    const left = task(unborn, caring);
    expect(left.status).toBe('Not needed');
    expect(left.about).toBe('The child is not born yet');
    expect(left.toOpen).toEqual([{ key: 'hasChildren', person: 'adults' }]);
    expect(left.toFindOut).toBe(0);
  });
});

describe('asking about somebody’s safety', () => {
  const atRisk = () => aFamily().withAdult().withChild(9).answering('childAtRisk', 'c1', 'yes');

  it('is not completed by a yes while nothing is recorded that was done about it (H1)', () => {
    const check = task(atRisk(), 'Ask about Child 1’s safety');
    expect(check.status).toBe('In progress');
    expect(check.urgent).toBe('c1');
    expect(check.about).toBe(
      'Child 1 may be at risk of significant harm. This tool has not raised the alert. You need to.',
    );
  });

  it('says what was done, once that is recorded (H1)', () => {
    const made = atRisk().recordingSafety('c1', {
      done: 'alertMade',
      to: 'front door',
      at: '2026-11-22T14:32:00+00:00',
    });
    const check = task(made, 'Ask about Child 1’s safety');
    expect(check.status).toBe('Completed');
    expect(check.urgent).toBeUndefined();
    expect(check.about).toContain('Alert made for Child 1 on 22 November 2026 at 14:32');
  });

  it('stays where the child turned 18 meanwhile (S4)', () => {
    const grown = aFamily()
      .withAdult()
      .withChild('youngAdult')
      .answering('childAtRisk', 'c1', 'notKnownYet');
    expect(task(grown, 'Ask about Young adult 1’s safety').status).toBe('To find out');
  });
});

describe('recording who is in the family', () => {
  const who = 'Record who is in the family';

  it.each<[string, Family, string, number]>([
    ['nothing is said', aFamily(), 'Not started', 0],
    ['the children are not spoken of yet', aFamily().withAdult(), 'In progress', 0],
    [
      'it is not known yet whether there are children',
      aFamily().withAdult().withoutChildren('notKnownYet'),
      'To find out',
      1,
    ],
    [
      'it is not known yet whether an adult needs care',
      aFamily().withoutAdults('notKnownYet').withChild(9),
      'To find out',
      0,
    ],
    ['there are no children', aFamily().withAdult().withoutChildren(), 'Completed', 0],
    [
      'at the children’s door no child is said to be caring',
      aFamily().atTheChildrensDoor().withAdult().withChild(9),
      'In progress',
      0,
    ],
    [
      'at the children’s door a child may be caring',
      aFamily().atTheChildrensDoor().withoutAdults().withYoungCarer(9),
      'Completed',
      0,
    ],
  ])('where %s', (_, family, status, toFindOut) => {
    expect(task(family, who).status).toBe(status);
    expect(task(family, who).toFindOut).toBe(toFindOut);
  });

  it('holds the questions that wait until it is known who is there (H5)', () => {
    const waiting = task(aFamily().withAdult().withoutChildren('notKnownYet'), who);
    expect(waiting.matters.map(nameOf)).toEqual([
      'hasChildren a1',
      'childAtRisk children',
      'childCaring children',
      'impactOnChild children',
    ]);
    expect(waiting.about).toBe('3 questions wait until this is known');
  });

  it('says of one question that waits that it is one, and nothing where none waits', () => {
    const one = aFamily().atTheChildrensDoor().withChild(9).withoutAdults();
    expect(task(one, who).about).toBe('1 question waits until this is known');
    expect(task(aFamily().withAdult().withChild(9), who).about).toBeUndefined();
  });

  it('is in progress while of one group nothing was said', () => {
    const family = aFamily().atTheChildrensDoor().withYoungCarer(9);
    expect(task(family, who).status).toBe('In progress');
    expect(task(aFamily(), who).status).toBe('Not started');
    expect(task(aFamily().withChild('youngAdult'), who).status).toBe('In progress');
    expect(task(aFamily().withoutAdults(), who).status).toBe('In progress');
  });
});

describe('the order of the tasks', () => {
  const inOrder = (family: Family) =>
    tasksOf(family.record()).map(({ id, heading, tasks }) => [
      id,
      heading,
      ...tasks.map(({ words, matters }) => `${words}: ${matters.map(({ key }) => key).join()}`),
    ]);

  it('is safety, the family, adults, children, the whole family; in each task that of the flowchart', () => {
    expect(inOrder(askedEverything())).toEqual([
      [
        'safety',
        'Safety first',
        'Ask about Adult 1’s safety: adultAtRisk',
        'Ask about Child 1’s safety: childAtRisk',
      ],
      [
        'family',
        'The family',
        'Record who is in the family: hasChildren',
        'Record who else is involved: otherAgencies,contactAgencies',
      ],
      [
        'a1',
        'Adult 1',
        'Look at Adult 1’s assessment: adultNeedsAssessed,parentingCounted',
        'Look at how stable things are for Adult 1: conditionStable',
      ],
      [
        'c1',
        'Child 1 (age 9)',
        'Look at caring by Child 1: childCaring,askWhyCaring,impactOnChild',
        'Look at Child 1’s assessment and plan: childAssessed,planCountsCaring',
        'Look at what Child 1’s school knows: schoolAware',
        'Ask about an emergency plan for Child 1: emergencyPlan',
      ],
      [
        'whole',
        'Whole family',
        'Record what would help: wholeFamilyNeeds',
        'Decide on a meeting and review: considerMeeting',
      ],
    ]);
  });

  it('has no part for which there is nothing to do and nothing to start', () => {
    const born = aFamily().atTheChildrensDoor().withAdult().withYoungCarer(9);
    expect(tasksOf(born.record()).map(({ id }) => id)).toEqual([
      'safety',
      'family',
      'adults',
      'c1',
      'whole',
    ]);
    const unborn = aFamily().atTheChildrensDoor().withoutAdults().withChild('notBornYet');
    expect(tasksOf(unborn.record()).map(({ id }) => id)).toEqual(['safety', 'family', 'adults']);
  });
});

describe('what a task opens', () => {
  it('is what is to find out before a page that has something empty', () => {
    const family = aFamily()
      .withAdult()
      .withChild(9)
      .answering('childCaring', 'c1', 'yes')
      .answering('askWhyCaring', 'c1', 'carryOn')
      .answering('impactOnChild', 'c1', 'notKnownYet');
    expect(task(family, 'Look at caring by Child 1')).toMatchObject({
      status: 'In progress',
      about: 'Its page has something empty, not decided or not known yet',
      toOpen: [{ key: 'impactOnChild', person: 'c1' }],
    });
  });

  it('is a page that was left without its choice, or was said to be recorded and holds nothing', () => {
    const plan = (details: { plan?: string; whatItCovers?: string }) =>
      aFamily()
        .atTheChildrensDoor()
        .withYoungCarer(9)
        .answering('emergencyPlan', 'c1', 'carryOn', { details });
    const words = 'Ask about an emergency plan for Child 1';
    expect(task(plan({ whatItCovers: 'Grandmother comes' }), words).status).toBe('In progress');
    expect(task(plan({ plan: 'no' }), words).status).toBe('Completed');
    const help = (note?: string) =>
      aFamily()
        .withAdult()
        .answering('wholeFamilyNeeds', 'family', 'recorded', note ? { note } : {});
    expect(task(help(), 'Record what would help').status).toBe('In progress');
    expect(task(help('A lift to school'), 'Record what would help').status).toBe('Completed');
  });

  it('is all that is open in it, in the order of the steps', () => {
    const family = aFamily().withAdult().withChild(9).answering('childCaring', 'c1', 'yes');
    expect(task(family, 'Look at caring by Child 1').toOpen.map(nameOf)).toEqual([
      'askWhyCaring c1',
      'impactOnChild c1',
    ]);
  });

  it('is the one question that is open', () => {
    const family = aFamily()
      .withAdult()
      .withChild(9)
      .answering('childCaring', 'c1', 'yes')
      .answering('askWhyCaring', 'c1', 'carryOn', { note: 'Cooks' });
    expect(task(family, 'Look at caring by Child 1').toOpen.map(nameOf)).toEqual([
      'impactOnChild c1',
    ]);
  });

  it('is what is to find out, where all is asked', () => {
    const family = aFamily()
      .withAdult()
      .withChild(9)
      .answering('adultNeedsAssessed', 'a1', 'yes')
      .answering('parentingCounted', 'a1', 'notKnownYet');
    expect(task(family, 'Look at Adult 1’s assessment').toOpen.map(nameOf)).toEqual([
      'parentingCounted a1',
    ]);
  });

  it('is its first question, where all is known', () => {
    expect(task(tuesdayCall(), 'Look at Adult 1’s assessment').toOpen.map(nameOf)).toEqual([
      'adultNeedsAssessed a1',
    ]);
  });
});

describe('the flowchart that can be started', () => {
  it('is the children’s, for a child for whom it was not started', () => {
    expect(group(tuesdayCall(), 'c1')?.start).toBe('children');
    expect(group(tuesdayCall(), 'c2')?.start).toBe('children');
    expect(group(askedEverything(), 'c1')?.start).toBeUndefined();
  });

  it('is kept from being started by a recorded no, which the worker has to change first', () => {
    const family = tuesdayCall().answering('childCaring', 'c2', 'no');
    expect(group(family, 'c2')?.start).toBe('saidNo');
  });

  it('is not offered for a child who is not born yet', () => {
    expect(group(aFamily().withAdult().withChild('notBornYet'), 'c1')?.start).toBeUndefined();
  });

  it('is the adult’s at the children’s door, also where no adult is recorded', () => {
    const family = aFamily().atTheChildrensDoor().withYoungCarer(9);
    expect(group(family, 'adults')).toMatchObject({
      heading: 'The adult who needs care',
      tasks: [],
      start: 'adult',
    });
    expect(group(family.withAdult().withAdult(), 'adults')?.heading).toBe('Adult 1, Adult 2');
    expect(group(family.atBothDoors(), 'adults')).toBeUndefined();
    expect(group(family.atBothDoors(), 'a1')?.start).toBeUndefined();
  });
});

describe('answers that serve both flowcharts', () => {
  const carer = () =>
    aFamily()
      .withAdult()
      .withYoungCarer(9)
      .answering('adultAtRisk', 'a1', 'no')
      .answering('childAtRisk', 'c1', 'no')
      .answering('childCaring', 'c1', 'yes')
      .answering('askWhyCaring', 'c1', 'carryOn', { details: { helps: ['a1'] } })
      .answering('impactOnChild', 'c1', 'yes');

  it('are said to come from the adult flowchart, where the family came by that door (T4)', () => {
    expect(group(carer(), 'c1')?.about).toBe(
      '3 of the answers came from the adult flowchart, and are not asked again',
    );
  });

  it('are said to be asked once, where both flowcharts are walked', () => {
    expect(group(carer().atBothDoors(), 'c1')?.about).toBe(
      '3 of the answers were asked once, for both flowcharts',
    );
  });

  it('are said of one answer as of one', () => {
    const one = () => aFamily().withAdult().withYoungCarer(9).answering('childAtRisk', 'c1', 'no');
    expect(group(one(), 'c1')?.about).toBe(
      '1 of the answers came from the adult flowchart, and is not asked again',
    );
    expect(group(one().atBothDoors(), 'c1')?.about).toBe(
      '1 of the answers was asked once, for both flowcharts',
    );
  });

  it.each([
    ['only the children’s flowchart is walked', carer().atTheChildrensDoor()],
    ['the children’s flowchart was not started', tuesdayCall()],
    ['nothing is answered that both ask', aFamily().withAdult().withYoungCarer(9)],
  ])('are not spoken of where %s', (_, family) => {
    expect(group(family, 'c1')?.about).toBeUndefined();
  });
});

describe('of any family, whatever was answered', () => {
  const answered = families.chain((record) =>
    answersAbout(record).map((sayings) => sayings.reduce(said, record)),
  );
  const allTasks = (record: FamilyRecord) => tasksOf(record).flatMap(({ tasks }) => tasks);
  const holds = (claim: (record: FamilyRecord) => void) =>
    fc.assert(fc.property(answered, claim), runs);

  it('everything that is asked on a route is in exactly one task', () => {
    holds((record) => {
      const asked = routesOf(record).flatMap((route) =>
        route.steps
          .filter(
            ({ box, stands }) => box.isQuestion || (box.kinds.includes('recording') && stands),
          )
          .filter(({ box, answer }) => box.tier !== 'done' && answer !== 'doesNotApply')
          .map(({ box }) => ({ key: box.key, person: personOn(route, box) }))
          .filter(({ person }) => !isNobody(person)),
      );
      const names = allTasks(record).flatMap(({ matters }) => matters.map(nameOf));
      expect(new Set(names).size).toBe(names.length);
      for (const matter of asked) expect(names).toContain(nameOf(matter));
    });
  });

  it('a task is completed only where each of its questions has an answer other than not known yet (H3)', () => {
    holds((record) => {
      for (const { status, matters } of allTasks(record)) {
        if (status !== 'Completed') continue;
        for (const matter of matters) {
          const derived =
            (matter.key === 'hasChildren' && childrenKnown(record) !== 'notSaid') ||
            (matter.key === 'childCaring' && record.started.includes(matter.person));
          const answer = recorded(record, matter)?.answer ?? (derived ? 'yes' : undefined);
          expect(answer, nameOf(matter)).toBeDefined();
          expect(answer, nameOf(matter)).not.toBe('notKnownYet');
        }
        if (matters.some(({ key }) => key === 'hasChildren')) {
          expect(['listed', 'none']).toContain(childrenKnown(record));
        }
      }
    });
  });

  it('a task is not needed only for caring by a child not born yet: never because of not known yet or of silence (H3)', () => {
    holds((record) => {
      const unborn = record.people.children
        .filter(({ age }) => age === 'notBornYet')
        .map(({ id }) => `Look at caring by ${labelOf(record, id)}`);
      for (const { status, words } of allTasks(record)) {
        if (status === 'Not needed') expect(unborn).toContain(words);
      }
    });
  });

  it('each task opens something', () => {
    holds((record) => {
      for (const { toOpen } of allTasks(record)) expect(toOpen.length).toBeGreaterThan(0);
    });
  });
});

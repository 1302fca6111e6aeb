import { type Placed, placesOf } from '#src/pathways/index.ts';
import { ageInWords, childrenKnown, labelOf } from '#src/record/people.ts';
import {
  type Adult,
  type Child,
  type FamilyRecord,
  isSame,
  type Matter,
  recorded,
} from '#src/record/record.ts';
import { timeInWords } from '#src/record/time.ts';
import { detailsInWords, saidByInWords } from './details.ts';
import { type NotNeeded, outcomeOf } from './outcome.ts';
import { answerOnPaper, namesFor, originOf, questionInWords, whyNotNeeded } from './words.ts';

/** A question that was not asked, in words. */
export type QuestionLine = Matter & { readonly words: string; readonly because?: string };

/** What was recorded, in words. */
export type KnownLine = Matter & {
  readonly words: string;
  readonly answer: string;
  readonly details: readonly { readonly label: string; readonly words: string }[];
};

/** A question that was left out, and why. */
export function notNeededLine(record: FamilyRecord, left: NotNeeded): QuestionLine {
  const words = questionInWords(record, left, left.places);
  return { key: left.key, person: left.person, words, because: whyNotNeeded(record, left) };
}

const needs = {
  illness: 'illness',
  physicalDisability: 'physical disability',
  learningDisability: 'learning disability',
  mentalHealth: 'mental health',
  alcoholOrDrugs: 'alcohol or drugs',
  frailty: 'frailty',
  moreThanOne: 'more than one reason',
  notKnownYet: 'reason NOT KNOWN YET',
} as const;

const lives = {
  always: 'lives here all the time',
  sometimes: 'lives here some of the time',
  no: 'does not live here',
  notKnownYet: 'where they live is NOT KNOWN YET',
} as const;

/** What is said of a group of whom nobody is listed, in words. */
export const nobodyInWords = {
  none: 'None',
  notKnownYet: 'NOT KNOWN YET',
  notSaid: 'Not asked yet',
  listed: '',
} as const;

/** One person of the record and what is known of them, in words. */
export function personInWords(record: FamilyRecord, person: Adult | Child): string {
  const label = labelOf(record, person.id);
  if (!('age' in person)) return label + (person.need ? ` (${needs[person.need]})` : '');
  return [
    `${label} (${ageInWords(person)})`,
    person.livesHere && lives[person.livesHere],
    person.needsCare && 'needs care too',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Who is in the family, in words. */
export function peopleInWords(record: FamilyRecord): { label: string; words: string }[] {
  const { adults, adultsKnown, children } = record.people;
  const inWords = (person: Adult | Child) => personInWords(record, person);
  const known = childrenKnown(record);
  return [
    {
      label: 'Adults who need care',
      words: adults.map(inWords).join('; ') || nobodyInWords[adultsKnown] || nobodyInWords.notSaid,
    },
    {
      label: 'Children and young people',
      words: [
        ...children.map(inWords),
        ...(known === 'listed' ? [] : [`Children under 18: ${nobodyInWords[known]}`]),
      ].join('; '),
    },
  ];
}

/** What was recorded at the questions and pages that count now. */
export function knownLines(record: FamilyRecord): KnownLine[] {
  const outcome = outcomeOf(record);
  const recordings = outcome.recordings.map((matter) => ({
    ...matter,
    places: placesOnRoutes(record, matter.key),
    answer: 'carryOn',
  }));
  const lines = [...outcome.asked.filter(({ key }) => key !== 'hasChildren'), ...recordings].map(
    ({ key, person, places, answer }) => {
      const answered = recorded(record, { key, person });
      const names = namesFor(record, person);
      const said = answered && saidByInWords(answered);
      const origin = originOf(record, { key, person });
      return {
        key,
        person,
        words: questionInWords(record, { key, person }, places),
        answer: answerOnPaper(key, answer) + (origin ? `: ${origin}` : ''),
        details: [
          ...foundOut(record, { key, person }),
          ...(answered ? detailsInWords(record, answered, names) : []),
          ...(answered?.note ? [{ label: 'Note', words: answered.note }] : []),
          ...(said ? [{ label: 'Said by', words: said }] : []),
        ],
      };
    },
  );
  // A recording page that was left empty says nothing.
  return lines.filter(({ key, details }) => details.length > 0 || !isRecordingPage(key));
}

/** When what was not known yet was found out: the record keeps both. */
function foundOut(record: FamilyRecord, matter: Matter): KnownLine['details'] {
  const line = record.history.findLast(
    (change) => isSame(change, matter) && change.from !== change.to,
  );
  return line?.from === 'notKnownYet'
    ? [{ label: 'Found out', words: `${timeInWords(line.at)}; NOT KNOWN YET before` }]
    : [];
}

function isRecordingPage(key: string): boolean {
  return placesOf(key)[0]?.box.isQuestion === false;
}

function placesOnRoutes(record: FamilyRecord, key: string): Placed[] {
  const pathways = new Set(outcomeOf(record).routes.map(({ pathway }) => pathway));
  return [...pathways].flatMap((pathway) => {
    const box = pathway.chart.byKey.get(key);
    return box ? [{ pathway, box }] : [];
  });
}

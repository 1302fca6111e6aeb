import { answerLabel, pathways, placesOf, titleOf } from '#src/pathways/index.ts';
import { fill } from '#src/pathways/pathway.ts';
import { isSame, type Matter } from '#src/record/record.ts';
import { nameOf } from '#src/summary/outcome.ts';
import { capital } from '#src/summary/words.ts';
import type { CaseQuestion, TrainingCase } from './case.ts';
import { withoutUnseen, workedOut } from './case-file.ts';
import { answersTo } from './path-code.ts';

/** A question of a case that is being written: what it asks of whom, as `key person`, and the words about it. */
export type QuestionDraft = {
  about: string;
  stage: string;
  suggested: string;
  reason: string;
  prompt: string;
  misread: string;
  /** Kept from a file that was opened, as long as the answer it belongs to is suggested. */
  kept?: { about: string; suggested: string; details: NonNullable<CaseQuestion['details']> };
};

/** A case that is being written, as a form holds it. Anything in it may be missing still. */
export type CaseDraft = {
  title: string;
  aim: string;
  contentNote: string;
  minutes: string;
  door: TrainingCase['door'];
  adults: { called: string }[];
  noAdults: 'none' | 'notKnownYet';
  children: { called: string; age: string; more: string[] }[];
  noChildren: 'none' | 'notKnownYet';
  stages: { text: string }[];
  questions: QuestionDraft[];
  recordings?: TrainingCase['recordings'];
};

/** How much there can be of everything. */
export const caseLimits = { adults: 4, children: 6, stages: 5, questions: 60 } as const;

/** A question of which nothing was said yet. */
export const emptyQuestion: QuestionDraft = {
  about: '',
  stage: '1',
  suggested: '',
  reason: '',
  prompt: '',
  misread: '',
};

/** A case of which nothing was written yet: one adult, one child, one part of the story. */
export const emptyDraft: CaseDraft = {
  title: '',
  aim: '',
  contentNote: '',
  minutes: '15',
  door: 'adult',
  adults: [{ called: '' }],
  noAdults: 'none',
  children: [{ called: '', age: '', more: [] }],
  noChildren: 'none',
  stages: [{ text: '' }],
  questions: [],
};

/** A case from a file, to be written on. */
export function draftOf(told: TrainingCase): CaseDraft {
  const { people, started, recordings } = told;
  return {
    title: told.title,
    aim: told.aim,
    contentNote: told.contentNote ?? '',
    minutes: String(told.minutes),
    door: told.door,
    adults: people.adults.map(({ called }) => ({ called })),
    noAdults: people.adultsKnown === 'notKnownYet' ? 'notKnownYet' : 'none',
    children: people.children.map(({ id, called, age, needsCare }) => ({
      called,
      age: String(age),
      more: [...(needsCare ? ['needsCare'] : []), ...(started.includes(id) ? ['started'] : [])],
    })),
    noChildren: people.childrenKnown === 'notKnownYet' ? 'notKnownYet' : 'none',
    stages: told.stages.map((text) => ({ text })),
    questions: told.questions.map((question) => {
      const { stage, suggested, reason, prompt, misread, details } = question;
      const about = nameOf(question);
      return {
        ...{ about, stage: String(stage), suggested, reason, prompt, misread },
        ...(details ? { kept: { about, suggested, details } } : {}),
      };
    }),
    ...(recordings ? { recordings } : {}),
  };
}

/** The question that a choice of the form names. */
export function matterOf(about: string): Matter {
  const [key = '', person = ''] = about.split(' ');
  return { key, person };
}

/** Every question that can be put about the people of a case, by what it is called in the form. */
export function questionsFor(draft: CaseDraft): { value: string; label: string }[] {
  const keys = new Map(
    pathways
      .flatMap(({ chart }) => chart.boxes)
      .filter(({ key, isQuestion }) => isQuestion && key !== 'hasChildren')
      .map((box) => [box.key, box]),
  );
  const everybody = [
    ...draft.adults.map(({ called }, index) => ({
      id: `a${index + 1}`,
      called: called.trim() || `Adult ${index + 1}`,
    })),
    ...draft.children.map(({ called }, index) => ({
      id: `c${index + 1}`,
      called: called.trim() || `Child ${index + 1}`,
    })),
    { id: 'family', called: 'The family' },
  ];
  return everybody.flatMap(({ id, called }) =>
    [...keys.values()]
      .filter(({ scope = 'family' }) => scope === scopeOf(id))
      .map((box) => ({
        value: `${box.key} ${id}`,
        label: capital(fill(titleOf(box), { adult: called, child: called })),
      })),
  );
}

function scopeOf(person: string): 'adult' | 'child' | 'family' {
  return person.startsWith('a') ? 'adult' : person.startsWith('c') ? 'child' : 'family';
}

/** The answers that can be suggested at a question; none before one is chosen. */
export function answersFor(about: string): { value: string; label: string }[] {
  const { key } = matterOf(about);
  return placesOf(key).length === 0
    ? []
    : answersTo({ key }).map((value) => ({ value, label: answerLabel(key, value) }));
}

/** The questions that the flowcharts ask of this family, with the answers suggested so far, and that the case does not put. */
export function notPutYet(draft: CaseDraft): string[] {
  return (caseOf(draft).notAsked ?? []).map(nameOf);
}

/** The case that was written, with what its suggested answers raise. Questions that are not complete are left out. */
export function caseOf(draft: CaseDraft): TrainingCase {
  const clean = (words: string) => withoutUnseen(words).trim();
  const adults = draft.adults.map(({ called }, index) => ({
    id: `a${index + 1}`,
    called: clean(called),
  }));
  const children = draft.children.map(({ called, age, more }, index) => ({
    id: `c${index + 1}`,
    called: clean(called),
    age: ageFrom(age),
    needsCare: more.includes('needsCare'),
  }));
  const isWalked = ({ age }: { age: unknown }) => age !== 'youngAdult';
  const ids = ['family', ...[...adults, ...children].map(({ id }) => id)];
  const recordings = draft.recordings?.filter(({ person }) => ids.includes(person)) ?? [];
  return workedOut({
    format: 'young-carers-case',
    version: 1,
    id: shortName(draft.title),
    title: clean(draft.title),
    aim: clean(draft.aim),
    ...(clean(draft.contentNote) ? { contentNote: clean(draft.contentNote) } : {}),
    minutes: Number(draft.minutes),
    stages: draft.stages.map(({ text }) => clean(text)),
    door: draft.door,
    people: {
      adultsKnown: adults.length > 0 ? 'listed' : draft.noAdults,
      adults,
      childrenKnown: children.some(isWalked) ? 'listed' : draft.noChildren,
      children,
    },
    started: children
      .filter((child, index) => isWalked(child) && draft.children[index]?.more.includes('started'))
      .map(({ id }) => id),
    questions: draft.questions
      .flatMap((question): CaseQuestion[] => {
        const { about, kept } = question;
        const suggested = answersTo(matterOf(about)).find(
          (answer) => answer === question.suggested,
        );
        if (!suggested || !ids.includes(matterOf(about).person)) return [];
        const isKept = kept?.about === about && kept.suggested === suggested;
        return [
          {
            ...matterOf(about),
            stage: Number(question.stage),
            // The answers of a question are those of the schema; pages to record on are no questions.
            suggested: suggested as CaseQuestion['suggested'],
            ...(isKept ? { details: kept.details } : {}),
            reason: clean(question.reason),
            prompt: clean(question.prompt),
            misread: clean(question.misread),
          },
        ];
      })
      .filter((question, index, all) => all.findIndex((other) => isSame(other, question)) === index)
      .toSorted((one, other) => one.stage - other.stage),
    ...(recordings.length > 0 ? { recordings } : {}),
    raises: [],
    findsOut: [],
  });
}

/** The draft without one of its people: nothing is asked about them any more, and those after them are numbered anew. */
export function withoutPerson(
  draft: CaseDraft,
  group: 'adults' | 'children',
  index: number,
): CaseDraft {
  const letter = group === 'adults' ? 'a' : 'c';
  const gone = `${letter}${index + 1}`;
  const renamed = (person: string) =>
    person.startsWith(letter) && Number(person.slice(1)) > index + 1
      ? `${letter}${Number(person.slice(1)) - 1}`
      : person;
  const { recordings, ...rest } = draft;
  return {
    ...rest,
    adults: draft.adults.filter((_, at) => group !== 'adults' || at !== index),
    children: draft.children.filter((_, at) => group !== 'children' || at !== index),
    questions: draft.questions
      .filter(({ about }) => matterOf(about).person !== gone)
      .map((question) => {
        const { key, person } = matterOf(question.about);
        const { kept: _, ...bare } = question;
        return renamed(person) === person
          ? question
          : { ...bare, about: `${key} ${renamed(person)}` };
      }),
    ...(recordings
      ? {
          recordings: recordings
            .filter(({ person }) => person !== gone)
            .map((recording) => ({ ...recording, person: renamed(recording.person) })),
        }
      : {}),
  };
}

/** The draft without a part of the story: what was asked after it waits to be placed, what was asked later moves up. */
export function withoutStage(draft: CaseDraft, index: number): CaseDraft {
  const moved = (stage: string) => {
    if (Number(stage) === index + 1) return '';
    return Number(stage) > index + 1 ? String(Number(stage) - 1) : stage;
  };
  return {
    ...draft,
    stages: draft.stages.filter((_, at) => at !== index),
    questions: draft.questions.map((question) => ({ ...question, stage: moved(question.stage) })),
  };
}

/** The draft without one of its questions. */
export function withoutQuestion(draft: CaseDraft, index: number): CaseDraft {
  return { ...draft, questions: draft.questions.filter((_, at) => at !== index) };
}

function ageFrom(age: string): TrainingCase['people']['children'][number]['age'] {
  if (age === 'notBornYet' || age === 'youngAdult') return age;
  return /^\d+$/.test(age) ? Number(age) : 'notKnownYet';
}

/** A name for the address and the file, out of the title. What is written here is told from the cases that come with the program. */
function shortName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `own-${plain || 'case'}`.slice(0, 41).replace(/-+$/, '');
}

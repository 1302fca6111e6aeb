import { answerLabel, pathways, placesOf, titleOf } from '#src/pathways/index.ts';
import { fill } from '#src/pathways/pathway.ts';
import { identifierIn } from '#src/record/identifiers.ts';
import { isSame, type Matter } from '#src/record/record.ts';
import { nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { capital } from '#src/summary/words.ts';
import type { CaseQuestion, TrainingCase } from './case.ts';
import { withoutUnseen, workedOut } from './case-file.ts';
import { answersTo } from './path-code.ts';
import { suggestedRecord } from './record-of-case.ts';

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

/** Something about a field of the form, in a sentence. */
export type AboutField = { readonly field: string; readonly message: string };

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

/** What has to be put right before the case can be saved, in the order of the form. */
export function problemsOf(draft: CaseDraft): AboutField[] {
  const offered = questionsFor(draft).map(({ value }) => value);
  const abouts = draft.questions.map(({ about }) => about);
  return [
    wrongText('title', 'a title', draft.title, 80),
    wrongText('aim', 'what a room learns with it', draft.aim, 300),
    tooLong('contentNote', 'the content note', draft.contentNote, 300),
    unless(
      /^\d{1,3}$/.test(draft.minutes.trim()) &&
        Number(draft.minutes) >= 5 &&
        Number(draft.minutes) <= 240,
      'minutes',
      'Enter the minutes as a number from 5 to 240',
    ),
    ...draft.adults.map(({ called }, index) =>
      wrongText(`adults.${index}.called`, `what adult ${index + 1} is called`, called, 40),
    ),
    ...draft.children.flatMap(({ called, age }, index) => [
      wrongText(`children.${index}.called`, `what child ${index + 1} is called`, called, 40),
      unless(age !== '', `children.${index}.age`, `Select the age of child ${index + 1}`),
    ]),
    ...draft.stages.map(({ text }, index) =>
      wrongText(`stages.${index}.text`, `part ${index + 1} of the story`, text, 1500),
    ),
    unless(draft.questions.length > 0, 'add-questions', 'Add a question that the room is asked'),
    ...draft.questions.flatMap(({ about, stage, suggested, reason, prompt, misread }, index) => {
      const field = (name: string) => `questions.${index}.${name}`;
      const number = `question ${index + 1}`;
      return [
        unless(offered.includes(about), field('about'), `Select what ${number} asks`),
        unless(
          about === '' || abouts.indexOf(about) === index,
          field('about'),
          `Question ${index + 1} asks the same as question ${abouts.indexOf(about) + 1}. Select another, or remove it`,
        ),
        unless(
          Number(stage) >= 1 && Number(stage) <= draft.stages.length,
          field('stage'),
          `Select after which part of the story ${number} is asked`,
        ),
        unless(
          answersFor(about).some(({ value }) => value === suggested),
          field('suggested'),
          `Select the answer that you suggest for ${number}`,
        ),
        wrongText(field('reason'), `the reason for ${number}`, reason, 500),
        wrongText(field('prompt'), `what you ask the room at ${number}`, prompt, 300),
        wrongText(field('misread'), `how ${number} is often misread`, misread, 300),
      ];
    }),
  ].filter((problem) => problem !== undefined);
}

/** What may be meant, and is to be looked at before the case is used: it could name somebody real, or is never reached. */
export function warningsOf(draft: CaseDraft): AboutField[] {
  const texts: [field: string, words: string][] = [
    ['title', draft.title],
    ['aim', draft.aim],
    ['contentNote', draft.contentNote],
    ...draft.adults.map(({ called }, index): [string, string] => [
      `adults.${index}.called`,
      called,
    ]),
    ...draft.children.map(({ called }, index): [string, string] => [
      `children.${index}.called`,
      called,
    ]),
    ...draft.stages.map(({ text }, index): [string, string] => [`stages.${index}.text`, text]),
    ...draft.questions.flatMap((question, index) =>
      (['reason', 'prompt', 'misread'] as const).map((name): [string, string] => [
        `questions.${index}.${name}`,
        question[name],
      ]),
    ),
  ];
  const named = texts.flatMap(([field, words]) => {
    const found = realIn(words);
    return found
      ? [
          {
            field,
            message: `“${found.found}” looks like ${found.kind}. A case names no real person, place or number: take it out, or be sure that it is invented`,
          },
        ]
      : [];
  });
  return [...named, ...neverReached(draft)];
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

function neverReached(draft: CaseDraft): AboutField[] {
  const told = caseOf(draft);
  const { asked } = outcomeOf(suggestedRecord(told));
  return draft.questions.flatMap(({ about }, index) => {
    const matter = matterOf(about);
    const isPut = told.questions.some((question) => isSame(question, matter));
    return !isPut || asked.some((other) => isSame(other, matter))
      ? []
      : [
          {
            field: `questions.${index}.about`,
            message: `With the answers that you suggest, the flowcharts never come to question ${index + 1}. Change an answer before it, or remove it`,
          },
        ];
  });
}

const dates =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d\b/i;
const places =
  /\b(?!The |A |An |His |Her |Their |My |Our |Your |This |That )[A-Z][a-z]+ (?:Primary |High |Secondary |Junior |Infant |Borough |County |City |General )?(?:School|Academy|College|Hospital|Council|Surgery)\b/;

function realIn(words: string): { kind: string; found: string } | undefined {
  const date = dates.exec(words)?.[0];
  if (date) return { kind: 'a full date, such as a date of birth', found: date };
  const known = identifierIn(words);
  if (known) return known;
  const place = places.exec(words)?.[0];
  return place ? { kind: 'the name of a real place', found: place } : undefined;
}

function unless(isRight: boolean, field: string, message: string): AboutField | undefined {
  return isRight ? undefined : { field, message };
}

function wrongText(
  field: string,
  what: string,
  words: string,
  longest: number,
): AboutField | undefined {
  return (
    unless(words.trim() !== '', field, `Enter ${what}`) ?? tooLong(field, what, words, longest)
  );
}

function tooLong(
  field: string,
  what: string,
  words: string,
  longest: number,
): AboutField | undefined {
  const over = withoutUnseen(words).trim().length - longest;
  return unless(
    over <= 0,
    field,
    `${capital(what)} must be ${longest} characters or less. You have ${over} ${over === 1 ? 'character' : 'characters'} too many`,
  );
}

import { identifierIn } from '#src/record/identifiers.ts';
import { isSame } from '#src/record/record.ts';
import { outcomeOf } from '#src/summary/outcome.ts';
import { capital } from '#src/summary/words.ts';
import { withoutUnseen } from './case-file.ts';
import { answersFor, type CaseDraft, caseOf, matterOf, questionsFor } from './draft.ts';
import { suggestedRecord } from './record-of-case.ts';

/** Something about a field of the form, in a sentence. */
export type AboutField = { readonly field: string; readonly message: string };

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

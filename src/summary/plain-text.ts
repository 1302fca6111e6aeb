import type { FamilyRecord } from '#src/record/record.ts';
import { dateInDigits, timeInWords } from '#src/record/time.ts';
import { labelled } from './details.ts';
import {
  type ActionLine,
  type FindOutLine,
  type Summary,
  summarise,
  summaryTitle,
} from './summary.ts';
import { editionAndVersion } from './words.ts';

/** Text for the case system, and what had to be changed to make it plain. */
export type PlainText = {
  readonly text: string;
  /** Letters with marks that were written without them. */
  readonly folded: number;
  /** Characters that have no plain form and stand as a question mark. */
  readonly lost: number;
};

const replacements: { readonly [character: string]: string } = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '§': 's.',
  '\u00a0': ' ',
  '\t': ' ',
  '⁄': '/',
  '€': 'EUR',
  '£': 'GBP ',
};

const letters: { readonly [letter: string]: string } = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
};

/** Writes any text in printable ASCII with CRLF line ends. Case systems lose or garble anything else. */
export function toPlain(words: string): PlainText {
  let text = '';
  let folded = 0;
  let lost = 0;
  for (const character of words.replace(/\r\n?/g, '\n')) {
    const known = replacements[character] ?? fraction(character, text);
    if (character === '\n') text += '\r\n';
    else if (/[\x20-\x7e]/.test(character)) text += character;
    else if (known !== undefined) text += known;
    else {
      const letter =
        letters[character] ?? character.normalize('NFKD').replace(/\p{M}|[^\x20-\x7e]/gu, '');
      if (letter === '' && /\p{M}/u.test(character)) folded += 1;
      else if (letter === '') {
        lost += 1;
        text += '?';
      } else {
        folded += 1;
        text += letter;
      }
    }
  }
  return { text, folded, lost };
}

/** ½ as 1/2, and 1½ as 1 1/2: without its slash it would read as twelve. */
function fraction(character: string, before: string): string | undefined {
  const form = character.normalize('NFKD');
  if (form === character || !form.includes('⁄')) return undefined;
  return `${/\d$/.test(before) ? ' ' : ''}${form.replace('⁄', '/')}`;
}

/** One line of a note: line ends that were typed become spaces, so that no typed text can pass for a heading. */
function line(words: string): string {
  const [indent = ''] = /^ */.exec(words) ?? [];
  return indent + words.replace(/\s+/g, ' ').trim();
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map(line)];
}

/** The summary as a note for the case system: plain ASCII, CRLF, no tables, lines not wrapped. */
export function noteFor(summary: Summary, editionName: string): PlainText {
  const { alerts, advice, traces, household, tiers, findOut } = summary;
  let number = 0;
  const action = (raised: ActionLine): string[] => {
    number += 1;
    return [
      `${number}. ${raised.deed}`,
      ...raised.status.map((words) => `   Status: ${words}`),
      `   Who: ${raised.who}. By: ${raised.by ?? 'to be agreed'}.`,
      ...raised.why.map((words) => `   Why: ${words}`),
      `   Source: ${raised.sources.join('; ')}`,
    ];
  };
  const open = (found: FindOutLine): string[] => [
    `- ${found.words}`,
    `   Ask: ${found.askWhom}. Who asks: ${found.who}. By: ${found.by ?? 'to be agreed'}.`,
    ...found.follows.map(
      ({ answer, deeds }) =>
        `   If ${answer}: ${deeds.length > 0 ? deeds.join('. ') : 'nothing is added by this box'}`,
    ),
  ];
  return toPlain(
    [
      summaryTitle.toUpperCase(),
      ...(summary.ref ? [`Ref: ${summary.ref}`] : []),
      `What was known at: ${dateInDigits(summary.knownAt)} ${summary.knownAt.slice(11, 16)}`,
      `Pathway: ${line(editionName)}`,
      'Nothing has been sent to anyone by this tool.',
      ...section('PLEASE NOTE', summary.headlines),
      ...section('SAFETY', [
        ...alerts.flatMap(action),
        ...advice.flatMap(action),
        ...traces.map((trace) => `- ${trace}`),
        ...(alerts.length + advice.length + traces.length === 0
          ? ['- No safety concern is recorded. See WHAT WAS KNOWN for what was asked.']
          : []),
      ]),
      ...section('FIND OUT BEFORE YOU CLOSE THIS CONTACT', household.flatMap(open)),
      ...tiers.flatMap(({ heading, actions }) =>
        section(`ACTIONS - ${heading.toUpperCase()}`, actions.flatMap(action)),
      ),
      ...section('STILL TO FIND OUT', findOut.flatMap(open)),
      ...section(
        'NOT ASKED YET',
        summary.notAsked.map(({ words, because }) => `- ${words}${because ? ` (${because})` : ''}`),
      ),
      ...section(
        'WHO IS RESPONSIBLE',
        summary.responsible.map((words) => `- ${words}`),
      ),
      ...section(
        'TO CONSIDER',
        summary.considerations.map(({ words, source }) => `- ${words} (${source})`),
      ),
      ...section(
        'INFORMATION SHARING',
        summary.sharing.map((words) => `- ${words}`),
      ),
      ...section('REVIEW', [`Review date: ${summary.reviewDate ?? 'not agreed yet'}`]),
      ...section('WHAT WAS KNOWN', [
        ...summary.people.map(({ label, words }) => `- ${label}: ${words}`),
        ...summary.known.map(
          ({ words, answer, details }) =>
            `- ${words} ${answer}.${details.map((detail) => ` ${labelled(detail)}.`).join('')}`,
        ),
      ]),
      ...section(
        'NOT ASKED, BECAUSE',
        summary.notNeeded.map(({ words, because }) => `- ${words} (${because})`),
      ),
      '',
      ...summary.notes.map(({ words, source }) =>
        line(`The flowchart prints beside its boxes: "${words}" (${source}).`),
      ),
      'Model only: follow your local procedure. Professional judgement comes first.',
    ].join('\n'),
  );
}

/** A record as a note, from where the summary itself is not shown. */
export function noteOf(record: FamilyRecord, edition: string): string {
  return noteFor(summarise(record), editionAndVersion(edition, record)).text;
}

/** The title for the case note: no label, no answer, no reference. */
export function noteTitle(summary: Summary): string {
  return toPlain(`${summaryTitle}, ${timeInWords(summary.knownAt)}`).text;
}

/** The contact date for the case note, as case systems take it: dd/mm/yyyy. */
export function contactDate(summary: Summary): string {
  return dateInDigits(summary.knownAt);
}

import type { Arrow, Box } from '#src/flowchart/flowchart.ts';
import { boxesToRead, boxInWords, countsOf } from './box-in-words.ts';
import { glossary, glossaryCheckedOn, type Term } from './glossary.ts';
import { goldenRules } from './golden-rules.ts';
import { answerLabel, helpFor } from './index.ts';
import type { Choice, Field, Pathway, Quotation } from './pathway.ts';

const cell = (words: string) => words.replaceAll('|', '\\|').replaceAll('\n', ' ');

const signature =
  'Reviewed by (role): ______________________  Signature: ______________________  Date: ______________';

function plainWords(box: Box): string {
  if (!box.number) return 'the same: the words are ours';
  const { title, deed, fields, origin } = boxInWords(box);
  return [
    title,
    deed,
    fields.length > 0 && `fields: ${fields.join('; ')}`,
    origin && `the program may answer it: ${origin}`,
  ]
    .filter(Boolean)
    .join(' / ');
}

function arrowInWords(box: Box, { answer, to, provenance, why }: Arrow): string {
  const label = answer === 'carryOn' ? 'then' : answerLabel(box.key, answer);
  return `${label} → ${to} (${provenance}${why ? `: ${why}` : ''})`;
}

function row(box: Box): string {
  const { sections } = helpFor(box.key);
  return [
    box.number ?? 'ours',
    `\`${box.key}\``,
    box.kinds.join(', '),
    [box.scope, box.who, box.tier].filter(Boolean).join('; '),
    box.words,
    plainWords(box),
    Object.values(box.arrows)
      .map((arrow) => arrowInWords(box, arrow))
      .join('<br>'),
    sections.join(', '),
  ]
    .map(cell)
    .join(' | ');
}

const quotedInWords = ({ words, source }: Quotation) => `- Quoted: “${words}” (${source})`;

const choiceInWords = ({ value, label }: Choice) => `  - \`${value}\`: ${label}`;

function fieldInWords({ id, kind, label, hint, choices = [], forEach, amongTicked }: Field) {
  return [
    `- Field \`${id}\`, ${kind}: ${label}`,
    ...(hint ? [`  - hint: ${hint}`] : []),
    ...(amongTicked ? [`  - whatever is ticked in \`${amongTicked}\``] : []),
    ...choices.map(choiceInWords),
    ...(forEach ? [`  - of each ticked, kept with “${forEach.suffix}”: ${forEach.label}?`] : []),
    ...(forEach?.choices ?? []).map((choice) => `  ${choiceInWords(choice)}`),
  ];
}

function wordsAround({ key, number }: Box): string[] {
  const {
    hint,
    error,
    wordsToUse = [],
    askWhom,
    more = [],
    fields = [],
    fieldsOf = {},
  } = helpFor(key);
  const words = [
    ...(hint ? [`- Hint: ${hint}`] : []),
    ...(error ? [`- Where nothing is selected: ${error}`] : []),
    ...wordsToUse.map((spoken) => `- Words to use, to ${spoken.to}: “${spoken.words}”`),
    ...(askWhom ? [`- Where it is not known yet, ask: ${askWhom}`] : []),
    ...more.map(quotedInWords),
    ...fields.flatMap(fieldInWords),
    ...Object.entries(fieldsOf).flatMap(([answer, opened]) => [
      `- After the answer “${answerLabel(key, answer)}”:`,
      ...opened.flatMap(fieldInWords).map((line) => `  ${line}`),
    ]),
  ];
  return words.length > 0 ? [`### ${number ?? 'ours'} \`${key}\``, '', ...words, ''] : [];
}

/** A pathway in Markdown, for whoever signs its content: a table of every box, its words, where each answer leads and on what it rests; then all that its page says besides. */
export function reviewSheet({ name, chart }: Pathway): string {
  const { boxes, ours, arrows, local } = countsOf(chart);
  return `# ${name}: review sheet

Written by \`npm run review\` from the flowchart and its help. Do not edit it: change the chart or the help, and run
the command again. A test fails while this sheet is out of date.

Printed above the boxes: “${chart.strap}” The walk starts at \`${chart.first.to}\` (${chart.first.provenance}${chart.first.why ? `: ${chart.first.why}` : ''}).
${boxes} boxes, ${ours} of them ours; ${arrows} arrows, ${local} of them local and the others inferred. No arrow is printed in our copy of
the source: each is a reading, and needs a signature.

| box | key | kind | of whom; who does it; when | printed words | plain words on screen (question / deed / fields) | answers and arrows | rests on |
|---|---|---|---|---|---|---|---|
${boxesToRead(chart)
  .map((box) => `| ${row(box)} |`)
  .join('\n')}

## What a page says besides

${boxesToRead(chart).flatMap(wordsAround).join('\n')}
${signature}
`;
}

function termInWords({ term, long, plain, quotes, noDefinition, now }: Term): string {
  return [
    `### ${term}${long ? ` (${long})` : ''}`,
    '',
    plain,
    '',
    ...quotes.map(quotedInWords),
    ...(noDefinition ? [`- ${noDefinition}`] : []),
    `- Today: ${now}`,
    '',
  ].join('\n');
}

/** What the program explains and quotes beside the flowcharts, in Markdown, for whoever signs its content. */
export function wordsSheet(): string {
  return `# Words explained, and the golden rules: review sheet

Written by \`npm run review\`. Do not edit it: change the words in the program, and run the command again. A test fails
while this sheet is out of date.

## Words explained

Today’s words were last checked on ${glossaryCheckedOn}.

${glossary.map(termInWords).join('\n')}
## The golden rules of sharing information

${goldenRules.lead}

${goldenRules.rules.map((rule, index) => `${index + 1}. ${rule}`).join('\n')}

(${goldenRules.source})

${signature}
`;
}

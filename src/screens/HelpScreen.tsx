import { useState } from 'react';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { QuoteBlock } from '#src/components/Source.tsx';
import type { Edition } from '#src/edition/edition.ts';
import { glossary, glossaryCheckedOn, type Term } from '#src/pathways/glossary.ts';
import { pathways } from '#src/pathways/index.ts';
import { dateInWords } from '#src/record/time.ts';
import { Contacts } from './SafetyScreen.tsx';

/** Help, and the words of the source explained. It is the same wherever it is opened from. */
export function HelpScreen({
  edition,
  onCopy,
  onBack,
}: {
  edition: Edition;
  /** False where the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
  onBack: () => void;
}) {
  return (
    <>
      <BackLink onBack={onBack} />
      <Heading>Help and words explained</Heading>

      <h2 className="section-title">What the marks mean</h2>
      <Meanings heading="An answer" of={answers} />
      <Meanings heading="A task of a family" of={tasks} />
      <Meanings heading="A safety concern" of={concerns} />

      <h2 className="section-title">Keys</h2>
      <Meanings heading="On every page" of={keys} />
      <Meanings heading="On the call sheet, once “Fast keys” is ticked there" of={fastKeys} />

      <h2 className="section-title">Words explained</h2>
      <p className="text">
        The plain words are ours. Indented words in quotation marks are the source’s own, to the
        letter.
      </p>
      {glossary.map((term) => (
        <TermExplained key={term.term} {...{ term, edition }} />
      ))}

      <h2 className="section-title">Who to ask locally</h2>
      <p className="text">If anyone is in immediate danger, call 999.</p>
      <Contacts edition={edition} ids={edition.contacts.map(({ id }) => id)} />

      <h2 className="section-title">Report a mistake in the pathway</h2>
      <p className="text">
        A wrong word, number or arrow can mislead the next person too. Copy this text, fill it in,
        and send it to whoever owns the pathway in your council. This program sends nothing. Write
        nothing about a family in it.
      </p>
      <Report edition={edition} onCopy={onCopy} />
    </>
  );
}

type Meaning = readonly [term: string, meaning: string];

const answers: readonly Meaning[] = [
  ['Not asked yet', 'Nobody has answered. It is never taken for no.'],
  ['No', 'Somebody said so, or it was seen to be so.'],
  [
    'Not known yet',
    'It was asked, or could not be. It is never taken for no: it is listed under what is still to find out, and the flowchart goes on as for the more careful answer.',
  ],
  ['Does not apply', 'Who is in the family rules it out. Only the program says this, with why.'],
];

const tasks: readonly Meaning[] = [
  ['Not started', 'None of its questions is answered.'],
  [
    'In progress',
    'Some are answered; or something on a page is left open; or an alert is not yet recorded as made.',
  ],
  ['To find out', 'All are answered, and at least one with “not known yet”.'],
  ['Completed', 'All are answered.'],
  ['Not needed', 'Who is in the family leaves it out. The reason stands beside it.'],
];

const concerns: readonly Meaning[] = [
  ['Act now', 'Somebody may be at risk. This program has raised no alert: you need to.'],
  ['Find out before you close this contact', 'It is not known yet whether somebody is at risk.'],
  ['Alert made', 'You recorded when, and to whom.'],
  ['Already open or reported', 'You recorded who knew of it, and who was told.'],
  ['Discussed, no alert', 'You recorded who decided that, and why.'],
  ['Said to be at risk, changed', 'A yes was taken back. The reason stays with the record.'],
];

const keys: readonly Meaning[] = [
  ['Shift three times', 'covers the screen. Press the button to come back.'],
  ['Tab; Shift with Tab', 'goes to the next and the previous thing to press.'],
  ['Arrow keys', 'move between the answers of a question.'],
];

const fastKeys: readonly Meaning[] = [
  ['1 to 4', 'answer the row you are on and go down.'],
  ['J and K', 'go to the next and the previous row.'],
  ['N', 'goes to the question to ask next.'],
  ['D', 'opens details and note.'],
  ['S', 'opens the safety page.'],
];

function Meanings({ heading, of }: { heading: string; of: readonly Meaning[] }) {
  return (
    <>
      <h3 className="part-title">{heading}</h3>
      <dl className="meanings">
        {of.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function TermExplained({ term: explained, edition }: { term: Term; edition: Edition }) {
  const { term, long, plain, quotes, noDefinition } = explained;
  // A council's own word stands before ours.
  const local = edition.terms.find(({ source }) => source.toLowerCase() === term.toLowerCase());
  const { now, checkedOn } = local ?? { now: explained.now, checkedOn: glossaryCheckedOn };
  return (
    <article className="term" aria-label={term}>
      <h3 className="part-title">
        {term}
        {long && `: ${long}`}
      </h3>
      <p className="text">{plain}</p>
      {noDefinition && <p className="small">{noDefinition}</p>}
      {quotes.map((quote) => (
        <QuoteBlock key={quote.source} {...quote} />
      ))}
      <p className="text">
        <strong>now:</strong> {now} (checked {dateInWords(checkedOn)})
      </p>
    </article>
  );
}

/** What to tell the owner of the pathway, as text to copy. */
function Report({
  edition,
  onCopy,
}: {
  edition: Edition;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const [said, setSaid] = useState('');
  const versions = pathways.map(({ id, chart }) => `${id} ${chart.version}`).join(', ');
  const text = [
    'Young carers pathway: something may be wrong',
    `Edition: ${edition.edition}, checked on ${dateInWords(edition.checkedOn)}`,
    `Flowcharts, version: ${versions}`,
    'Page, or number of the box (such as A18):',
    'What it says:',
    'What it should say:',
    'Where that stands (document, section):',
    'Reported by (role, team):',
  ].join('\n');
  return (
    <>
      <textarea
        className="preview report"
        aria-label="Text of the report"
        readOnly
        rows={8}
        value={text}
      />
      <div className="buttons">
        <Button
          look="second"
          onClick={async () =>
            setSaid(
              (await onCopy(text))
                ? 'Text copied.'
                : 'The browser did not let this page copy. Select the text and copy it.',
            )
          }
        >
          Copy this text
        </Button>
      </div>
      <p role="status" className={said ? 'notice' : ''}>
        {said}
      </p>
    </>
  );
}

import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import type { Edition } from '#src/edition/edition.ts';
import { type Arrow, type Box, boxOf, type Kind } from '#src/flowchart/flowchart.ts';
import { boxesToRead, boxInWords, countsOf } from '#src/pathways/box-in-words.ts';
import { answerLabel, pathways, placesOf } from '#src/pathways/index.ts';
import { fill, type Pathway } from '#src/pathways/pathway.ts';
import { raisedBy } from '#src/summary/follows.ts';
import { capital } from '#src/summary/words.ts';
import { arrowIs } from './box-words.ts';
import { withTerms } from './source-quotes.ts';

const names = { adult: 'the adult', child: 'the child' };
const plain = (words: string) => capital(fill(words, names));

/** Every box of both flowcharts, for whoever checks the program against the paper. */
export function AllBoxesScreen({
  edition,
  onPrint,
  onBack,
}: {
  edition: Edition;
  onPrint: () => boolean;
  onBack: () => void;
}) {
  return (
    <div className="all-boxes">
      <BackLink onBack={onBack} />
      <Heading>All boxes</Heading>
      <p className="text">
        Every box of both flowcharts: its printed words, our plain words, where each answer leads,
        what it raises, and on what that rests. The printed words are those of the model memorandum
        of 2012, to the letter, faults included; the numbers are the places of the boxes in its
        text. Its arrows are lost in our copy, so every arrow is our reading: inferred where the
        source supports it, ours where it does not.
      </p>
      <p className="screen-only">
        <Button look="second" onClick={onPrint}>
          Print all boxes
        </Button>
      </p>
      {pathways.map((pathway) => (
        <Chart key={pathway.id} {...{ pathway, edition }} />
      ))}
    </div>
  );
}

function Chart({ pathway, edition }: { pathway: Pathway; edition: Edition }) {
  const { id, name, chart } = pathway;
  const { boxes, ours, arrows, local } = countsOf(chart);
  return (
    <section aria-labelledby={`chart-${id}`}>
      <h2 className="section-title" id={`chart-${id}`}>
        {name}
      </h2>
      <p className="text">
        Printed above the boxes: “{chart.strap}” {boxes} boxes, {ours} of them ours; {arrows}{' '}
        arrows, {local} of them ours, the others inferred. Pathway version {chart.version}. First
        comes <To pathway={pathway} arrow={chart.first} />.
      </p>
      {boxesToRead(chart).map((box) => (
        <BoxToCheck key={box.key} {...{ pathway, box, edition }} />
      ))}
    </section>
  );
}

const kinds: { readonly [kind in Kind]: string } = {
  question: 'question',
  safety: 'safety',
  open: 'answered in words',
  action: 'action',
  recording: 'recorded on a page',
  urgent: 'urgent',
  advice: 'advice',
  findOut: 'to find out',
  note: 'to read, not to do',
  end: 'end',
};

const tiers = {
  done: 'done by being recorded',
  now: 'now',
  next: 'next',
  plan: 'plan',
  review: 'keep under review',
} as const;

const scopes = {
  adult: 'of each adult who needs care',
  child: 'of each child',
  family: 'of the family, once',
} as const;

function BoxToCheck({ pathway, box, edition }: { pathway: Pathway; box: Box; edition: Edition }) {
  const { title, deed, hint, fields, origin, sections } = boxInWords(box);
  const [first] = placesOf(box.key);
  const isRepeated = box.number && first?.pathway !== pathway;
  const [quote] = withTerms([{ words: box.words, source: '' }], edition);
  const about = [
    box.kinds.map((kind) => kinds[kind]).join(', '),
    box.scope && scopes[box.scope],
    box.who && `falls to ${box.who}`,
    box.tier && `when: ${tiers[box.tier]}`,
  ];
  return (
    <article
      className={`box ${box.number ? '' : 'box--ours'}`}
      data-testid={`box-${pathway.id}-${box.key}`}
    >
      <div className="box__about">
        <h3>
          {box.number ?? 'Ours'}
          {/* Headings are read one after another: that alone would not tell those of ours apart. */}
          {!box.number && <span className="govuk-visually-hidden">: {plain(box.words)}</span>}
        </h3>
        <p>{capital(about.filter(Boolean).join('; '))}</p>
      </div>
      <div>
        {box.number ? (
          <blockquote>“{box.words}”</blockquote>
        ) : (
          <p className="box__ours">{plain(box.words)}</p>
        )}
        {quote && quote.now.length > 0 && (
          <p className="small">
            <strong>now:</strong> {quote.now.join(' · ')}
          </p>
        )}
        {isRepeated ? (
          <p>Asked or done once, for both flowcharts: plain words as at {first?.box.number}.</p>
        ) : (
          <>
            {title && <Line label="Asked as">{plain(title)}</Line>}
            {deed && <Line label="In the summary">{plain(deed)}</Line>}
            {hint && <Line label="Hint">{plain(hint)}</Line>}
            {fields.length > 0 && <Line label="Fields">{plain(fields.join('; '))}</Line>}
            {origin && <Line label="The program may answer it">{origin}</Line>}
          </>
        )}
        <ul>
          {Object.values(box.arrows).map((arrow) => (
            <li key={arrow.answer}>
              <strong>
                {arrow.answer === 'carryOn' ? 'Then' : answerLabel(box.key, arrow.answer)}
              </strong>{' '}
              → <To pathway={pathway} arrow={arrow} />
              {box.isQuestion && `. ${raises(pathway, arrow)}`}
              <span className="small"> ({arrowIs(arrow)})</span>
            </li>
          ))}
        </ul>
        {sections.length > 0 && <p className="small">Rests on {sections.join(', ')}</p>}
      </div>
    </article>
  );
}

function Line({ label, children }: { label: string; children: string }) {
  return (
    <p>
      <strong>{label}:</strong> {children}
    </p>
  );
}

/** The box at an arrow's end: by its number, or by our words where they are not said to be raised there. */
function To({ pathway: { chart }, arrow }: { pathway: Pathway; arrow: Arrow }) {
  const { kinds: what, number, words, isQuestion } = boxOf(chart, arrow.to);
  if (what.includes('end')) return 'the end';
  return number ?? (isQuestion || what.includes('findOut') ? `ours: ${plain(words)}` : 'ours');
}

/** What an answer raises before the next question is asked: printed boxes by their numbers, ours in words. */
function raises({ chart }: Pathway, arrow: Arrow): string {
  const raised = raisedBy(chart, arrow).map(({ number, words }) => number ?? plain(words));
  if (arrow.answer === 'notKnownYet') raised.push('this question, to find out');
  return raised.length > 0 ? `Raises: ${raised.join('; ')}.` : 'Raises nothing.';
}

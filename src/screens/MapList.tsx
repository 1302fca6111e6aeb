import { type Box, boxOf, type Flowchart } from '#src/flowchart/flowchart.ts';
import type { Wording } from '#src/map/drawing.ts';
import type { Mark, Marks } from '#src/map/marks.ts';
import { type Branch, type Item, outlineOf } from '#src/map/outline.ts';
import { arrowName } from '#src/map/way.ts';
import { headOf, ifAnswered, wordsOf } from '#src/map/words.ts';
import { type BoxLink, followed, MarkShape } from './MapDrawing.tsx';

type Shown = {
  readonly chart: Flowchart;
  readonly wording: Wording;
  readonly marks: Marks | undefined;
  readonly linkOf?: ((box: Box) => BoxLink | undefined) | undefined;
};

/** A flowchart as a nested list: the boxes in reading order, and under a question what each answer leads to. */
export function MapList(shown: Shown) {
  return <Items items={outlineOf(shown.chart)} shown={shown} />;
}

function Items({ items, shown }: { items: readonly Item[]; shown: Shown }) {
  return (
    <ol className="map-list">
      {items.map(({ box, branches }) => (
        <li key={box.key}>
          <Entry box={box} shown={shown} />
          {branches.length > 0 && (
            <ul className="map-list__branches">
              {branches.map((branch) => (
                <Way key={branch.answers.join(' ')} {...{ box, branch, shown }} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function Entry({ box, shown: { wording, marks, linkOf } }: { box: Box; shown: Shown }) {
  const mark = marks?.boxes.get(box.key);
  const link = linkOf?.(box);
  const words = (
    <>
      <span className="map-list__head">{headOf(box)}</span> {wordsOf(box, wording)}
    </>
  );
  const looks = [
    'map-list__box',
    !box.number && 'map-list__box--ours',
    (box.isSafety || box.kinds.includes('urgent')) && 'map-list__box--safety',
    mark && 'map-list__box--passed',
    mark?.standings.includes('notKnownYet') && 'map-list__box--notKnownYet',
  ];
  return (
    <div className={looks.filter(Boolean).join(' ')}>
      {link ? (
        <a
          href={link.address}
          onClick={followed(link)}
          aria-current={mark?.isCurrent ? 'step' : undefined}
          data-testid={`map-node-${box.key}`}
        >
          {words}
        </a>
      ) : (
        <span data-testid={`map-node-${box.key}`}>{words}</span>
      )}
      {mark && <HowItStands mark={mark} />}
    </div>
  );
}

function HowItStands({ mark: { standings, words, isCurrent } }: { mark: Mark }) {
  return (
    <p className="map-list__standing">
      {standings.length === 1 && (
        <svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
          <MarkShape standing={standings[0]} x={8} y={8} />
        </svg>
      )}
      {words}
      {isCurrent && <strong className="map-list__here">You are here</strong>}
    </p>
  );
}

function Way({ box, branch, shown }: { box: Box; branch: Branch; shown: Shown }) {
  const { chart, wording, marks } = shown;
  const { answers, provenance, items, onTo } = branch;
  const isAmong = (names: ReadonlySet<string> | undefined) =>
    answers.some((answer) => names?.has(arrowName(box.key, answer)));
  const isTaken = isAmong(marks?.taken);
  const isOpen = !isTaken && isAmong(marks?.open);
  const next = boxOf(chart, onTo);
  return (
    <li className={isTaken ? 'map-list__way map-list__way--taken' : 'map-list__way'}>
      <p>
        <strong>{ifAnswered(answers)}:</strong>
        {provenance === 'local' && ' (our addition)'}
        {isTaken && ' · the way walked'}
        {isOpen && ' · still open'}
      </p>
      {items.length > 0 && <Items items={items} shown={shown} />}
      <p>
        Then on to {next.number ? `${next.number}, ` : ''}
        {next.kinds.includes('end') ? 'the end' : wordsOf(next, wording)}
      </p>
    </li>
  );
}

import { type Drawing, type DrawnArrow, drawings } from '#src/map/drawing.ts';
import { marksOf } from '#src/map/marks.ts';
import { arrowName, type Way, waysOf } from '#src/map/way.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import type { ComparedWay } from '#src/training/compare.ts';
import { MapDrawing, MapSheet } from './MapDrawing.tsx';

/** One flowchart with the ways of both walks: A solid, B dashed, each with its letter, and both answers in every box. */
export function CompareMap({
  way,
  records,
}: {
  way: ComparedWay;
  records: { readonly a: FamilyRecord; readonly b: FamilyRecord };
}) {
  const { pathway } = way;
  const drawing = drawings[pathway.id];
  const [ofA, ofB] = [wayOn(records.a, way, 'A'), wayOn(records.b, way, 'B')];
  const { boxes } = marksOf([ofA, ofB].filter((other) => other !== undefined));
  return (
    <section className="map__scroll" aria-label={`${pathway.name}, a drawing`}>
      <MapSheet {...{ pathway, drawing }}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus */}
        <g aria-hidden="true">
          <Walked drawing={drawing} taken={ofA?.taken} letter="A" />
          <Walked drawing={drawing} taken={ofB?.taken} letter="B" />
        </g>
        <MapDrawing
          chart={pathway.chart}
          drawing={drawing}
          wording="printed"
          marks={{ boxes, taken: new Set(), open: new Set() }}
        />
      </MapSheet>
    </section>
  );
}

/** The same pair's way in one of the records, as far as it was walked there. */
function wayOn(record: FamilyRecord, way: ComparedWay, letter: 'A' | 'B'): Way | undefined {
  const found = waysOf(record, way.pathway).find(
    ({ adult, child }) => adult === way.adult && child === way.child,
  );
  // Nobody stands anywhere in a walk that is over.
  return found && { ...found, letter, current: undefined };
}

function Walked({
  drawing,
  taken,
  letter,
}: {
  drawing: Drawing;
  taken: ReadonlySet<string> | undefined;
  letter: 'A' | 'B';
}) {
  const isTaken = ({ from, answers }: DrawnArrow) =>
    answers.some((answer) => taken?.has(arrowName(from, answer)));
  // Side by side, so that neither hides the other.
  const side = letter === 'A' ? -4 : 4;
  return drawing.arrows.filter(isTaken).map(({ from, to, provenance, points, label }) => {
    const [x = 0, y = 0] = points[0] ?? [];
    return (
      <g
        key={`${from} ${to} ${provenance}`}
        className={`walked walked--${letter === 'A' ? 'a' : 'b'}`}
        transform={`translate(${side} ${side})`}
      >
        <path d={`M${points.map((point) => point.join(' ')).join('L')}`} />
        <text x={x + 3 * side} y={y + 18 + label.length * 13} textAnchor="middle">
          {letter}
        </text>
      </g>
    );
  });
}

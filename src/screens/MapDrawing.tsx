import type { MouseEvent, ReactNode } from 'react';
import type { Box, Flowchart } from '#src/flowchart/flowchart.ts';
import type { Cut } from '#src/map/cuts.ts';
import type { Drawing, DrawnArrow, DrawnBox, Wording } from '#src/map/drawing.ts';
import type { Mark, Marks } from '#src/map/marks.ts';
import type { Standing } from '#src/map/way.ts';
import { arrowName } from '#src/map/way.ts';
import { headOf, nextInWords, wordsOf } from '#src/map/words.ts';
import type { Pathway } from '#src/pathways/pathway.ts';

/** What pressing a box does: its address, and how it is opened without leaving the contact. */
export type BoxLink = { readonly address: string; readonly onOpen: () => void };

/** Opens a box as a link does: with a key held down the browser's own way is kept. */
export function followed({ onOpen }: BoxLink) {
  return (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen();
  };
}

/** The sheet on which a flowchart is drawn on a screen, a pixel to each unit or as many as `scale` says. */
export function MapSheet({
  pathway,
  drawing,
  scale = 1,
  children,
}: {
  pathway: Pathway;
  drawing: Drawing;
  scale?: number;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    <svg
      role="group"
      aria-label={`${pathway.name}: boxes in reading order`}
      className="map"
      width={drawing.width * scale}
      height={drawing.height * scale}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    >
      {children}
    </svg>
  );
}

/** A flowchart as it was laid out, or a part of it: arrows first, then its boxes in reading order, to go into an <svg>. */
export function MapDrawing({
  chart,
  drawing,
  wording,
  marks,
  part,
  linkOf,
}: {
  chart: Flowchart;
  drawing: Drawing;
  wording: Wording;
  /** What a family's way leaves on it; none on a blank chart. */
  marks: Marks | undefined;
  part?: Cut;
  linkOf?: ((box: Box) => BoxLink | undefined) | undefined;
}) {
  const isShown = (top: number, foot: number) => !part || (foot >= part.top && top <= part.foot);
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus */}
      <g aria-hidden="true">
        {drawing.arrows
          .filter(({ points }) => isShown(points[0]?.[1] ?? 0, points.at(-1)?.[1] ?? 0))
          .map((arrow) => (
            <Arrow key={`${arrow.from} ${arrow.to} ${arrow.provenance}`} {...{ arrow, marks }} />
          ))}
        {drawing.arrows
          .filter(({ points }) => isShown(points[0]?.[1] ?? 0, points[0]?.[1] ?? 0))
          .map((arrow) => (
            <Label key={`${arrow.from} ${arrow.to} ${arrow.provenance}`} {...{ arrow, marks }} />
          ))}
      </g>
      {drawing.boxes
        .filter(({ y, height }) => isShown(y, y + height) && (!part || y >= part.top))
        .map((drawn) => {
          const box = chart.byKey.get(drawn.key);
          if (!box) return null;
          const mark = marks?.boxes.get(drawn.key);
          return (
            <Linked
              key={drawn.key}
              box={box}
              isCurrent={mark?.isCurrent === true}
              name={nameOf(chart, box, wording, mark)}
              link={linkOf?.(box)}
            >
              <DrawnBoxes drawn={drawn} box={box} wording={wording} mark={mark} />
            </Linked>
          );
        })}
    </>
  );
}

/** A box in words: what stands in it, and what comes next. */
function nameOf(chart: Flowchart, box: Box, wording: Wording, mark: Mark | undefined): string {
  return [
    headOf(box),
    wordsOf(box, wording),
    mark?.words,
    mark?.isCurrent && 'You are here',
    nextInWords(chart, box, wording),
  ]
    .filter(Boolean)
    .map((words) => (/[.?]$/.test(`${words}`) ? words : `${words}.`))
    .join(' ');
}

function Linked({
  box,
  name,
  isCurrent,
  link,
  children,
}: {
  box: Box;
  name: string;
  isCurrent: boolean;
  link: BoxLink | undefined;
  children: React.ReactNode;
}) {
  const shared = { 'data-testid': `map-node-${box.key}`, 'aria-label': name };
  if (!link) {
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of a drawing is not interactive
      <g role="img" {...shared}>
        {children}
      </g>
    );
  }
  return (
    <a
      href={link.address}
      onClick={followed(link)}
      className="map__link"
      aria-current={isCurrent ? 'step' : undefined}
      {...shared}
    >
      {children}
    </a>
  );
}

function DrawnBoxes({
  drawn: { x, y, width, height, ...lines },
  box,
  wording,
  mark,
}: {
  drawn: DrawnBox;
  box: Box;
  wording: Wording;
  mark: Mark | undefined;
}) {
  const isUnknown = mark?.standings.includes('notKnownYet') === true;
  const looks = [
    'map__box',
    !box.number && 'map__box--ours',
    (box.isSafety || box.kinds.includes('urgent')) && 'map__box--safety',
    mark && 'map__box--passed',
    isUnknown && 'map__box--notKnownYet',
    mark?.isCurrent && 'map__box--current',
  ]
    .filter(Boolean)
    .join(' ');
  // Where ways differ no one sign says how the box stands.
  const isMixed = mark !== undefined && mark.standings.length > 1;
  const corner = box.isQuestion ? 12 : 0;
  const foot = y + height - 9;
  return (
    <g className={looks}>
      <rect
        className="map__ring"
        x={x - 5}
        y={y - 5}
        width={width + 10}
        height={height + 10}
        rx={corner}
      />
      <rect className="map__outline" {...{ x, y, width, height }} rx={corner} />
      {isUnknown && (
        <rect
          className="map__inner"
          x={x + 4}
          y={y + 4}
          width={width - 8}
          height={height - 8}
          rx={Math.max(0, corner - 3)}
        />
      )}
      <text className="map__head" x={x + 10} y={y + 17}>
        {headOf(box)}
      </text>
      {mark?.isCurrent && <Here x={x + width} y={y} />}
      <text className="map__words">
        {lines[wording].map((line, index) => (
          // A line is told apart by its place alone.
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
          <tspan key={index} x={x + 10} y={y + 36 + index * 16}>
            {line}{' '}
          </tspan>
        ))}
      </text>
      {mark && (
        <>
          {!isMixed && <MarkShape standing={mark.standings[0]} x={x + 15} y={foot - 4} />}
          <text className="map__foot" x={isMixed ? x + 10 : x + 26} y={foot}>
            {mark.short}
          </text>
        </>
      )}
    </g>
  );
}

function Here({ x, y }: { x: number; y: number }) {
  return (
    <>
      <rect className="map__here" x={x - 94} y={y + 4} width={90} height={18} rx={2} />
      <text className="map__here-words" x={x - 49} y={y + 17} textAnchor="middle">
        You are here
      </text>
    </>
  );
}

/** A shape for how a box stands, told apart without colour: a tick, a question mark, a ring, a square, a dash. */
export function MarkShape({
  standing,
  x,
  y,
}: {
  standing: Standing | undefined;
  x: number;
  y: number;
}) {
  switch (standing) {
    case 'done':
      return <path className="map__mark" d={`M${x - 5} ${y}l4 4l7 -9`} />;
    case 'notKnownYet':
      return (
        <text className="map__mark-words" x={x - 4} y={y + 4}>
          ?
        </text>
      );
    case 'notAskedYet':
      return <circle className="map__mark" cx={x} cy={y} r={4} />;
    case 'toDo':
      return <rect className="map__mark" x={x - 4} y={y - 4} width={8} height={8} />;
    default:
      return <path className="map__mark" d={`M${x - 4} ${y}h8`} />;
  }
}

/** Whether an arrow is one of those named, for one of its answers. */
function isAmong({ from, answers }: DrawnArrow, names: ReadonlySet<string> | undefined): boolean {
  return answers.some((answer) => names?.has(arrowName(from, answer)));
}

function Arrow({ arrow, marks }: { arrow: DrawnArrow; marks: Marks | undefined }) {
  const { from, answers, points, provenance } = arrow;
  const isTaken = isAmong(arrow, marks?.taken);
  const isUnknown =
    answers.includes('notKnownYet') && marks?.taken.has(arrowName(from, 'notKnownYet'));
  const [endX = 0, endY = 0] = points.at(-1) ?? [];
  const path = `M${points.map((point) => point.join(' ')).join('L')}`;
  const looks = [
    'map__arrow',
    `map__arrow--${provenance}`,
    isTaken && 'map__arrow--taken',
    !isTaken && isAmong(arrow, marks?.open) && 'map__arrow--open',
  ];
  const size = isTaken ? 7 : 5;
  return (
    <g className={looks.filter(Boolean).join(' ')}>
      <path className="map__band" d={path} />
      <path className="map__line" d={path} />
      {isUnknown && <path className="map__line-within" d={path} />}
      <path
        className="map__tip"
        d={`M${endX - size} ${endY - size * 1.6}h${size * 2}L${endX} ${endY}z`}
      />
    </g>
  );
}

/** The answers beside the beginning of an arrow: over all lines, so that none runs through them. */
function Label({ arrow, marks }: { arrow: DrawnArrow; marks: Marks | undefined }) {
  const { points, label } = arrow;
  const [x = 0, y = 0] = points[0] ?? [];
  const isTaken = isAmong(arrow, marks?.taken);
  return label.map((line, index) => (
    <text
      key={line}
      className={isTaken ? 'map__label map__label--taken' : 'map__label'}
      x={x}
      y={y + 13 + index * 13}
      textAnchor="middle"
    >
      {line}
    </text>
  ));
}

import { type ReactNode, useRef, useState } from 'react';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import type { Edition } from '#src/edition/edition.ts';
import type { Box } from '#src/flowchart/flowchart.ts';
import { drawings, type Wording } from '#src/map/drawing.ts';
import { type Marks, marksOf } from '#src/map/marks.ts';
import { type Way, waysOf } from '#src/map/way.ts';
import { whereOf } from '#src/map/where.ts';
import { questionBefore } from '#src/map/words.ts';
import type { Pathway } from '#src/pathways/pathway.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { personOn } from '#src/summary/routes.ts';
import { MapChoice } from './MapChoice.tsx';
import { type BoxLink, MapDrawing, MapSheet } from './MapDrawing.tsx';
import { MapKey } from './MapKey.tsx';
import { MapList } from './MapList.tsx';
import { Poster, PosterSheets, wordings } from './Poster.tsx';

/** How the map is looked at: kept while the contact lasts, so that an answer leads back to the same view. */
export type MapView = {
  /** None until it is chosen: the width of the window decides. */
  readonly form: 'diagram' | 'list' | undefined;
  readonly wording: Wording;
  /** The way that is shown, by its id, or all of them. */
  readonly way: string;
};

/** The view before anything is chosen. */
export const firstView: MapView = { form: undefined, wording: 'printed', way: '' };

/** What the map asks its owner to do. */
export type MapDeeds = {
  readonly onView: (view: MapView) => void;
  /** Opens a question or a page to record on, and leads back here afterwards. */
  readonly onOpen: (matter: Matter) => void;
  readonly onSafety: (person: string) => void;
  /** Opens the browser's own dialog for printing; false where it has none. */
  readonly onPrint: () => boolean;
  readonly onBack: () => void;
  /** Leads from a blank flowchart to a box on the page of all boxes. */
  readonly linkToBox: (pathway: Pathway, box: Box) => BoxLink;
};

/** What a chart is called on the map. */
export const chartNames = {
  adult: 'Adult flowchart',
  children: 'Children’s flowchart',
} as const satisfies { readonly [id in Pathway['id']]: string };

/** A flowchart as it is drawn, with the way of the open family, or blank. */
export function MapScreen(props: {
  pathway: Pathway;
  record: FamilyRecord | undefined;
  view: MapView;
  isNarrow: boolean;
  isPrinting: boolean;
  printedOn: string;
  edition: Edition;
  editionName: string;
  safetyLines: readonly string[];
  deeds: MapDeeds;
}) {
  const { pathway, record, view, isNarrow, isPrinting, deeds } = props;
  const [isPoster, setPoster] = useState(false);
  const chartShown = useRef<HTMLDivElement>(null);
  const { chart, id } = pathway;
  const ways = record ? waysOf(record, pathway) : [];
  const shown = waysShown(ways, view.way);
  const marks = shown.length > 0 ? marksOf(shown) : undefined;
  const form = view.form ?? (isNarrow ? 'list' : 'diagram');
  const linkOf = linksOf(pathway, shown, marks, deeds);
  if (isPoster) {
    return <Poster {...props} ways={ways} onBack={() => setPoster(false)} />;
  }
  // The browser's own menu would cut the drawing anywhere: on paper it is the poster instead.
  if (isPrinting && form === 'diagram') {
    return <PosterSheets {...props} paper="A4" ways={shown} wording={view.wording} />;
  }
  const onView = (changed: Partial<MapView>) => deeds.onView({ ...view, ...changed });
  const drawing = drawings[id];
  return (
    <>
      <BackLink onBack={deeds.onBack} />
      <Heading>Map: {chartNames[id]}</Heading>
      <nav className="map-charts screen-only" aria-label="Flowcharts">
        <ul>
          {(['adult', 'children'] as const).map((other) => (
            <li key={other}>
              <a href={`#/map/${other}`} aria-current={other === id ? 'page' : undefined}>
                {chartNames[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {record && (
        <WhereItStands
          {...{ record, pathway, deeds, ways: shown }}
          onShow={() =>
            chartShown.current
              ?.querySelector<HTMLElement>('a[aria-current=step], [aria-current=step] a')
              ?.focus()
          }
        />
      )}
      <div className="map-tools screen-only">
        <MapChoice
          title="Show as"
          choices={[
            { value: 'diagram', label: 'Diagram' },
            { value: 'list', label: 'List' },
          ]}
          chosen={form}
          onChoose={(chosen) => onView({ form: chosen })}
        />
        <MapChoice
          title="Words in the boxes"
          choices={wordings}
          chosen={view.wording}
          onChoose={(wording) => onView({ wording })}
        />
        {ways.length > 1 && (
          <WaySelect ways={ways} shown={shown} onWay={(way) => onView({ way })} />
        )}
        <Button look="second" onClick={() => setPoster(true)}>
          Print a poster
        </Button>
      </div>
      <MapKey hasWay={marks !== undefined} />
      <div ref={chartShown}>
        {form === 'list' ? (
          <MapList {...{ chart, marks, linkOf }} wording={view.wording} />
        ) : (
          <section
            className="map__scroll"
            aria-label={`${chartNames[id]}, a drawing`}
            // In a narrow window it scrolls, by the arrow keys too.
            tabIndex={isNarrow ? 0 : undefined}
          >
            <MapSheet {...{ pathway, drawing }} scale={onScreen}>
              <MapDrawing {...{ chart, drawing, marks, linkOf }} wording={view.wording} />
            </MapSheet>
          </section>
        )}
      </div>
    </>
  );
}

/** Words 13 high are drawn as high as small text is elsewhere. */
const onScreen = 1.23;

/** All ways, or the one chosen; the first where what was chosen is no longer there. */
function waysShown(ways: readonly Way[], chosen: string): readonly Way[] {
  if (chosen === allWays) return ways;
  const way = ways.find(({ id }) => id === chosen) ?? ways[0];
  return way ? [way] : [];
}

const allWays = 'all';

function WaySelect({
  ways,
  shown,
  onWay,
}: {
  ways: readonly Way[];
  shown: readonly Way[];
  onWay: (way: string) => void;
}) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="map-way">
        Whose way
      </label>
      <select
        id="map-way"
        className="govuk-select"
        value={shown.length > 1 ? allWays : shown[0]?.id}
        onChange={({ target }) => onWay(target.value)}
      >
        {ways.map(({ id, whose }) => (
          <option key={id} value={id}>
            {whose}
          </option>
        ))}
        <option value={allWays}>All, by letter</option>
      </select>
    </div>
  );
}

/** Where each box leads: to its question, and an action to the question before it. */
function linksOf(
  pathway: Pathway,
  ways: readonly Way[],
  marks: Marks | undefined,
  deeds: MapDeeds,
): (box: Box) => BoxLink | undefined {
  const [way] = ways;
  if (!way || !marks) {
    return (box) => deeds.linkToBox(pathway, box);
  }
  return (box) => {
    const mark = marks.boxes.get(box.key);
    const isAlert = box.kinds.includes('urgent') && box.kinds.includes('action');
    if (mark && isAlert) {
      return { address: '#/safety', onOpen: () => deeds.onSafety(mark.matter.person) };
    }
    const page =
      box.isQuestion || box.kinds.includes('recording') ? box : questionBefore(pathway.chart, box);
    if (!page) return undefined;
    const person = marks.boxes.get(page.key)?.matter.person ?? personOn(way, page);
    const matter = { key: page.key, person };
    return { address: `#/q/${page.key}/${person}`, onOpen: () => deeds.onOpen(matter) };
  };
}

/** In two sentences where each pair stands and what is next. */
function WhereItStands({
  record,
  pathway: { chart, id },
  ways,
  deeds,
  onShow,
}: {
  record: FamilyRecord;
  pathway: Pathway;
  ways: readonly Way[];
  deeds: MapDeeds;
  /** Goes to the box at which the way stands. */
  onShow: () => void;
}) {
  if (ways.length === 0) {
    return (
      <p className="notice" data-testid="map-where">
        The {chartNames[id].toLowerCase()} was not started for this family: it is shown blank. It
        can be started where you see <a href="#/hub">this family</a>.
      </p>
    );
  }
  return (
    <section className="map-where" aria-label="Where the family stands" data-testid="map-where">
      {ways.map((way) => {
        const { first, answered, now, next, toDo } = whereOf(record, chart, way);
        return (
          <div key={way.id}>
            <p>
              <strong>
                {ways.length > 1 && `${way.letter}: `}
                {way.whose}.
              </strong>{' '}
              {answered}
              {way.isSafetyOnly && ` ${safetyOnly}`}
            </p>
            {first && (
              <p>
                <strong>First:</strong> {first}
              </p>
            )}
            <Line title="Now">
              {now ? (
                <>
                  <LinkButton onClick={() => deeds.onOpen(now.matter)}>{now.words}</LinkButton>
                  {ways.length === 1 && (
                    <>
                      {' · '}
                      <LinkButton onClick={onShow}>Show this box below</LinkButton>
                    </>
                  )}
                </>
              ) : (
                'nothing is left to ask or record on this way.'
              )}
            </Line>
            {ways.length === 1 && <Line title="Next">{next}</Line>}
            {toDo > 0 && (
              <Line title="Still to do">
                {toDo} on this way, each marked “To do” or “To find out”. The outcome says who does
                it and by when.
              </Line>
            )}
          </div>
        );
      })}
    </section>
  );
}

const safetyOnly = 'Only what safety asks is walked here: the flowchart was not started for them.';

function Line({ title, children }: { title: string; children: ReactNode }) {
  return (
    <p>
      <strong>{title}:</strong> {children}
    </p>
  );
}

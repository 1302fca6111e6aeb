import { useState } from 'react';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import type { Edition } from '#src/edition/edition.ts';
import { drawings, type Wording } from '#src/map/drawing.ts';
import { marksOf } from '#src/map/marks.ts';
import { type PosterPaper, posterOf } from '#src/map/poster.ts';
import type { Way } from '#src/map/way.ts';
import type { Pathway } from '#src/pathways/pathway.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { dateInWords, timeInWords } from '#src/record/time.ts';
import { MapChoice } from './MapChoice.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import { MapKey } from './MapKey.tsx';
import { Contacts } from './SafetyScreen.tsx';
import { StepHeading } from './StepHeading.tsx';

type About = {
  readonly pathway: Pathway;
  readonly record: FamilyRecord | undefined;
  readonly printedOn: string;
  readonly edition: Edition;
  readonly editionName: string;
  /** How each safety concern stands, in sentences. */
  readonly safetyLines: readonly string[];
};

/** What the boxes can say. */
export const wordings = [
  { value: 'printed', label: 'As printed' },
  { value: 'plain', label: 'Plain words' },
] as const satisfies readonly { readonly value: Wording; readonly label: string }[];

/** The page on which a poster is chosen, looked at and printed: blank, or with the way walked. */
export function Poster({
  ways,
  isPrinting: _,
  ...props
}: About & {
  ways: readonly Way[];
  isPrinting: boolean;
  deeds: { readonly onPrint: () => boolean };
  onBack: () => void;
}) {
  const [paper, setPaper] = useState<PosterPaper>('A4');
  const [wording, setWording] = useState<Wording>('printed');
  const [way, setWay] = useState('blank');
  const [said, setSaid] = useState('');
  const shown = way === 'all' ? ways : ways.filter(({ id }) => id === way);
  return (
    <>
      <div className="screen-only">
        <BackLink onBack={props.onBack} />
        <StepHeading>Print a poster</StepHeading>
        <div className="map-tools">
          <MapChoice
            title="Paper"
            choices={[
              { value: 'A4', label: 'A4, over several pages' },
              { value: 'A3', label: 'A3, one page' },
            ]}
            chosen={paper}
            onChoose={setPaper}
          />
          <MapChoice
            title="Words in the boxes"
            choices={wordings}
            chosen={wording}
            onChoose={setWording}
          />
          {ways.length > 0 && (
            <MapChoice
              title="Way walked"
              about="A poster with a way is about this family: keep it in their file."
              choices={[
                { value: 'blank', label: 'None: a blank flowchart' },
                ...ways.map(({ id, whose }) => ({ value: id, label: whose })),
                ...(ways.length > 1 ? [{ value: 'all', label: 'All, by letter' }] : []),
              ]}
              chosen={way}
              onChoose={setWay}
            />
          )}
        </div>
        <div className="buttons">
          <Button
            onClick={() => {
              if (!props.deeds.onPrint())
                setSaid('This browser cannot print from here. Print from its own menu.');
            }}
          >
            Print this poster
          </Button>
        </div>
        <p role="status" className={said ? 'notice' : ''}>
          {said}
        </p>
      </div>
      <PosterSheets {...props} {...{ paper, wording, ways: shown }} />
    </>
  );
}

/** A poster as it goes on paper, page by page. */
export function PosterSheets({
  pathway,
  record,
  paper,
  wording,
  ways,
  printedOn,
  edition,
  editionName,
  safetyLines,
}: About & { paper: PosterPaper; wording: Wording; ways: readonly Way[] }) {
  const drawing = drawings[pathway.id];
  const { pages, scale } = posterOf(drawing, paper);
  const marks = ways.length > 0 ? marksOf(ways) : undefined;
  const millimetres = (length: number) => `${(length * scale).toFixed(2)}mm`;
  return (
    <div className={`poster poster--${paper}`}>
      {pages.map((cuts, index) => {
        const isLast = index === pages.length - 1;
        const count = `page ${index + 1} of ${pages.length}`;
        return (
          <section
            key={cuts[0]?.top}
            className="poster__page"
            aria-label={`${pathway.name}, ${count}`}
          >
            <header className="poster__head">
              <h2>{pathway.name}</h2>
              <p>
                Model memorandum 2012: “{pathway.chart.strap}”{pages.length > 1 && ` · ${count}`}
              </p>
              {marks && record && (
                <p>
                  {record.ref && `Ref ${record.ref} · `}
                  {ways
                    .map(({ letter, whose }) => (ways.length > 1 ? `${letter}: ${whose}` : whose))
                    .join(' · ')}{' '}
                  · as recorded {timeInWords(record.asOf)}
                </p>
              )}
              {marks && safetyLines.length > 0 && (
                <p className="poster__safety">{safetyLines.join(' ')}</p>
              )}
            </header>
            <div className="poster__drawing">
              {cuts.map((cut) => (
                <svg
                  key={cut.top}
                  role="img"
                  aria-label={`${pathway.name}: a part of the drawing. The map shows the same as a list.`}
                  className="map"
                  width={millimetres(drawing.width)}
                  height={millimetres(cut.foot - cut.top)}
                  viewBox={`0 ${cut.top} ${drawing.width} ${cut.foot - cut.top}`}
                >
                  <MapDrawing chart={pathway.chart} part={cut} {...{ drawing, wording, marks }} />
                </svg>
              ))}
            </div>
            <footer className="poster__foot">
              {!isLast && <p>The arrows go on at the top of the next page.</p>}
              {cuts.length > 1 && (
                <p>The arrows at the foot of the left column go on at the top of the right one.</p>
              )}
              {index === 0 && <MapKey isPaper hasWay={marks !== undefined} />}
              {isLast && (
                <div className="poster__contacts">
                  <h3>Local contacts</h3>
                  <Contacts edition={edition} ids={edition.contacts.map(({ id }) => id)} />
                </div>
              )}
              <p>
                <strong>Model only. Follow your local procedure.</strong> {editionName}, checked on{' '}
                {dateInWords(edition.checkedOn)}, to be reviewed by {dateInWords(edition.reviewBy)}.
                Printed {timeInWords(printedOn)}.
              </p>
            </footer>
          </section>
        );
      })}
    </div>
  );
}

import { adultPathway, childrenPathway } from '#src/pathways/index.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { firstView, MapScreen, type MapView } from '#src/screens/MapScreen.tsx';
import { concernsOf, standingInWords } from '#src/summary/safety.ts';
import { editionAndVersion } from '#src/summary/words.ts';
import type { PageProps } from './Pages.tsx';
import { printPage, usePrintedAt } from './print.ts';
import { addressOf } from './routes.ts';
import { showBox } from './show-box.ts';
import { useIsNarrow } from './use-narrow.ts';
import { useIsPrinting } from './use-printing.ts';

const versions = { adult: adultPathway.chart.version, children: childrenPathway.chart.version };

/** The map of a flowchart: with the way of the open family, or blank where none is open. */
export function MapPage({
  name,
  contact,
  loaded: { edition },
  record,
  view = firstView,
  onView,
}: Pick<PageProps, 'contact' | 'loaded'> & {
  name: 'mapAdult' | 'mapChildren';
  record: FamilyRecord | undefined;
  view: MapView | undefined;
  onView: (view: MapView) => void;
}) {
  const pathway = name === 'mapAdult' ? adultPathway : childrenPathway;
  return (
    <MapScreen
      // What is chosen for a poster of one flowchart is not said of the other.
      key={name}
      {...{ pathway, record, view, edition }}
      isNarrow={useIsNarrow()}
      isPrinting={useIsPrinting()}
      printedOn={usePrintedAt()}
      editionName={editionAndVersion(edition.edition, record ?? { pathways: versions })}
      safetyLines={record ? concernsOf(record).map((one) => standingInWords(record, one)) : []}
      deeds={{
        onView,
        onOpen: contact.changeAnswer,
        onSafety: contact.openSafety,
        onPrint: printPage,
        onBack: () => history.back(),
        linkToBox: ({ id }, { key }) => ({
          address: addressOf({ name: 'allBoxes' }),
          onOpen: () => showBox(id, key),
        }),
      }}
    />
  );
}

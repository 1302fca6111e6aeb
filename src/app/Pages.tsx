import { useState } from 'react';
import type { Audit } from '#src/audit/audit.ts';
import { isWithdrawn } from '#src/edition/edition.ts';
import { helpFor, placesOf, printedWords, versions } from '#src/pathways/index.ts';
import { isFull } from '#src/record/changes.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import type { RecordStore } from '#src/record/store.ts';
import { FamilyScreen } from '#src/screens/FamilyScreen.tsx';
import type { MapView } from '#src/screens/MapScreen.tsx';
import { QuestionScreen } from '#src/screens/QuestionScreen.tsx';
import { ActNow, RaiseConcern } from '#src/screens/SafetyScreen.tsx';
import { StartScreen } from '#src/screens/StartScreen.tsx';
import { withTerms } from '#src/screens/source-quotes.ts';
import { WhoScreen } from '#src/screens/WhoScreen.tsx';
import { placesWalked } from '#src/summary/outcome.ts';
import { copyText } from './clipboard.ts';
import { elapsed, now, timeAt } from './clock.ts';
import type { Loaded } from './load-edition.ts';
import { createPart, OfPart } from './part.tsx';
import { canKeep } from './place.ts';
import { printPage } from './print.ts';
import { isMap, isRead, type Page } from './routes.ts';
import type { useContact } from './use-contact.ts';
import type { useUnfinished } from './use-unfinished.ts';
import { useWarning } from './use-warning.ts';

/** What the pages of an open family draw from. */
export type PageProps = {
  readonly store: RecordStore;
  readonly contact: ReturnType<typeof useContact>;
  readonly loaded: Loaded;
  /** The action whose reasons are to be shown in the outcome, and what to do once they are. */
  readonly toExplain: Matter | undefined;
  readonly onExplained: () => void;
};

// What the first question does not need comes after it.
const familyPages = createPart(() => import('./FamilyPages.tsx'));
const summaryPages = createPart(() => import('./SummaryPages.tsx'));
const laterPages = createPart(() => import('./LaterPages.tsx'));
const mapPages = createPart(() => import('./MapPages.tsx'));
const reading = createPart(() => import('./ReadingPages.tsx'));

/** Fetches the pages that the first question does not need, so that they are there when they are asked for. */
export function fetchLaterPages(): void {
  for (const part of [summaryPages, familyPages, reading, laterPages, mapPages]) part.fetch();
}

/** The pages of an open family that stay where its flowcharts are withdrawn: to read, print, copy, save and delete it. */
const readable: ReadonlySet<Page['name']> = new Set([
  'safety',
  'saveFile',
  'check',
  'outcome',
  'familySheet',
  'finish',
]);

/** The page on which the contact stands. */
export function PageView({
  unfinished,
  audit: [audit, setAudit],
  ...props
}: PageProps & {
  unfinished: ReturnType<typeof useUnfinished>;
  /** Held above the pages, which are drawn anew at times: an audit of a case is in memory only. */
  audit: readonly [Audit | undefined, (audit: Audit | undefined) => void];
}) {
  const { contact, loaded } = props;
  const { page, view } = contact;
  const { isBegun, concern } = contact.contact.context;
  const record = isBegun ? view.record : undefined;
  const onBack = () => history.back();
  const [mapView, setMapView] = useState<MapView>();
  useWarning(audit !== undefined);
  if (page.name === 'audit') {
    return (
      <OfPart part={laterPages}>
        {({ AuditPage }) => (
          <AuditPage {...{ audit, edition: loaded.edition, onBack }} onChange={setAudit} />
        )}
      </OfPart>
    );
  }
  if (isRead(page)) {
    const { name } = page;
    return (
      <OfPart part={reading}>
        {({ ReadingPages }) => (
          <ReadingPages {...{ name, loaded, onBack }} onCopy={copyText} onPrint={printPage} />
        )}
      </OfPart>
    );
  }
  if (page.name === 'train') {
    return (
      <OfPart part={laterPages}>
        {({ TrainElsewherePage }) => <TrainElsewherePage {...props} onBack={onBack} />}
      </OfPart>
    );
  }
  if (isWithdrawn(loaded.edition, versions) && !readable.has(page.name)) {
    return (
      <OfPart part={laterPages}>
        {({ WithdrawnPage }) => <WithdrawnPage {...{ ...props, unfinished, record }} />}
      </OfPart>
    );
  }
  if (page.name === 'who') {
    return (
      <WhoScreen
        asksDoor={!contact.isFromFile}
        canKeep={canKeep()}
        onBegin={contact.begin}
        onBack={onBack}
      />
    );
  }
  if (page.name === 'openFile') {
    return (
      <OfPart part={laterPages}>
        {({ OpenFilePage }) => <OpenFilePage {...props} open={record} />}
      </OfPart>
    );
  }
  if (isMap(page)) {
    const { name } = page;
    return (
      <OfPart part={mapPages}>
        {({ MapPage }) => (
          <MapPage {...{ name, contact, loaded, record }} view={mapView} onView={setMapView} />
        )}
      </OfPart>
    );
  }
  if (page.name === 'saved') {
    return <OfPart part={laterPages}>{({ SavedPage }) => <SavedPage {...props} />}</OfPart>;
  }
  if (page.name === 'safety' && (!record || concern === undefined)) {
    return <RaiseConcern record={record} onRaise={contact.raise} onBack={onBack} />;
  }
  if (!record || page.name === 'start') {
    return (
      <StartScreen
        onStart={contact.start}
        unfinished={
          unfinished.unfinished.length > 0 && (
            <OfPart part={laterPages} isWithin>
              {({ UnfinishedFamilies }) => (
                <UnfinishedFamilies
                  unfinished={unfinished.unfinished}
                  onOpen={(family) =>
                    void unfinished
                      .open(family)
                      .then((isOpen) =>
                        isOpen
                          ? contact.carryOn()
                          : contact.say([
                              'That family could not be opened. It may have been deleted in another tab.',
                            ]),
                      )
                  }
                  onDelete={(family) => void contact.remove(() => unfinished.remove(family))}
                />
              )}
            </OfPart>
          )
        }
      />
    );
  }
  const { name } = page;
  switch (name) {
    case 'safety':
      return <SafetyPage {...props} record={record} person={concern ?? ''} />;
    case 'family':
      return (
        <FamilyScreen
          record={record}
          quotes={withTerms(
            ['hasChildren', 'noteChildren'].flatMap((key) => printedWords(placesOf(key))),
            loaded.edition,
          )}
          more={withTerms(helpFor('hasChildren').more ?? [], loaded.edition)}
          isFull={isFull(record)}
          deeds={contact.family}
        />
      );
    case 'question': {
      const { matter } = page;
      const [first, ...others] = placesWalked(record, matter.key);
      if (!first) return null;
      return (
        <QuestionScreen
          // One form for each question and person: a shared form was seen to carry a tick into the risk question.
          key={`${matter.key} ${matter.person}`}
          record={record}
          matter={matter}
          places={[first, ...others]}
          quotes={withTerms(printedWords([first, ...others]), loaded.edition)}
          more={withTerms(helpFor(matter.key).more ?? [], loaded.edition)}
          elapsed={elapsed}
          draft={contact.draftOf(matter)}
          onLeave={(draft) => contact.onLeave(matter, draft)}
          onAnswer={(given, reason) => contact.answer(matter, given, reason)}
          onLater={() => contact.later(matter)}
          onBack={onBack}
          onChange={contact.changeAnswer}
        />
      );
    }
    case 'hub':
    case 'sheet':
    case 'sharing':
      return (
        <OfPart part={familyPages}>
          {({ FamilyPages }) => <FamilyPages {...props} name={name} record={record} />}
        </OfPart>
      );
    case 'saveFile':
      return (
        <OfPart part={laterPages}>
          {({ SaveFilePage }) => <SaveFilePage record={record} onBack={onBack} />}
        </OfPart>
      );
    case 'finish':
      return (
        <OfPart part={laterPages}>
          {({ FinishPage }) => <FinishPage {...props} record={record} />}
        </OfPart>
      );
    case 'familySheet':
      return (
        <OfPart part={laterPages}>
          {({ FamilySheetPage }) => <FamilySheetPage {...props} record={record} />}
        </OfPart>
      );
    case 'check':
    case 'outcome':
      return (
        <OfPart part={summaryPages}>
          {({ SummaryPages }) => (
            <SummaryPages
              {...{ ...props, name, record }}
              explain={(action) => (
                <OfPart part={reading} isWithin>
                  {({ Why }) => <Why record={record} action={action} />}
                </OfPart>
              )}
            />
          )}
        </OfPart>
      );
  }
}

/** What to do now about one person. */
function SafetyPage({
  contact,
  loaded: { edition },
  record,
  person,
}: PageProps & { record: FamilyRecord; person: string }) {
  const deed = person.startsWith('c') ? 'useChildProtectionProcedure' : 'alertSafeguardingAdults';
  return (
    <ActNow
      record={record}
      person={person}
      edition={edition}
      quotes={withTerms(printedWords(placesOf(deed)), edition)}
      now={now}
      timeAt={timeAt}
      onRecord={(entry, isStop) => contact.recordSafety(person, entry, isStop)}
      onShow={contact.openSafety}
      onCarryOn={contact.leaveSafety}
    />
  );
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Audit } from '#src/audit/audit.ts';
import { Views } from '#src/components/Views.tsx';
import { model } from '#src/edition/edition.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { type RecordStore, type StoreView, wouldBeLost } from '#src/record/store.ts';
import { SafetyBanner } from '#src/screens/SafetyBanner.tsx';
import { placesWalked } from '#src/summary/outcome.ts';
import { safetyOnEveryPage } from '#src/summary/safety.ts';
import { questionInWords } from '#src/summary/words.ts';
import { EditionBadge } from './EditionBadge.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { nextStep } from './going.ts';
import type { Loaded } from './load-edition.ts';
import { fetchLaterPages, PageView } from './Pages.tsx';
import { addressOf, isBeside, isMap, type Page } from './routes.ts';
import { StatusLine } from './StatusLine.tsx';
import { useArrival } from './use-arrival.ts';
import { useContact } from './use-contact.ts';
import { useNetwork } from './use-network.ts';
import { useUnfinished } from './use-unfinished.ts';

const lossWarning =
  'A family that is kept nowhere is open in this tab. To keep it, go back and copy or print it: beginning another here deletes it.';

/** How often the edition is read anew while the program stays open, in milliseconds. */
const betweenEditions = 3_600_000;

/** The whole program: one contact, one page at a time. */
export function App({ store }: { store: RecordStore }) {
  const [loaded, setLoaded] = useState<Loaded>({ edition: model, isBuiltIn: false });
  useEffect(() => {
    const load = () =>
      void import('./load-edition.ts')
        .then(({ loadEdition }) => loadEdition())
        .catch(() => ({ edition: model, isBuiltIn: true }))
        .then(setLoaded);
    load();
    fetchLaterPages();
    // A number that has changed, or a withdrawn pathway, must not wait until a tab that stays open is closed.
    const timer = setInterval(load, betweenEditions);
    return () => clearInterval(timer);
  }, []);
  const { edition } = loaded;
  const network = useNetwork();
  const contact = useContact(store, edition);
  /** The action whose reasons were asked for in the banner, until they are shown. */
  const [toExplain, setToExplain] = useState<Matter>();
  const { page, view, notice } = contact;
  const { isBegun, concern } = contact.contact.context;
  const record = isBegun ? view.record : undefined;
  const onExplained = useCallback(() => setToExplain(undefined), []);
  const unfinished = useUnfinished(store, page.name === 'start', view);
  const audit = useState<Audit>();
  const address = addressOf(page);
  const place = `${address} ${page.name === 'safety' ? concern : ''}`;
  useArrival(place, titleOf(page, record));
  useLeaveWarning(view, contact.hasTyped);
  useRecheck(store, contact.showOther);
  useTrouble(contact.say);

  const isReading = isBeside(page);
  const isFilledIn = !isReading && page.name !== 'start';
  // The outcome goes to paper, with the edition that stands at its head.
  const isBadgeHeld = isFilledIn && page.name !== 'outcome';
  const isActNow = page.name === 'safety' && record !== undefined && concern !== undefined;
  // The safety page says itself what the banner says; the start page shows nothing of a family.
  const isWorking = isFilledIn && !isActNow;
  // Until it is said whose device this is nothing is saved: no view leads past the page that asks.
  const hasViews = isWorking && page.name !== 'safety' && view.keeping !== undefined;
  const isToBeLost =
    !isBegun && (page.name === 'who' || page.name === 'safety') && wouldBeLost(view);
  const lines = [
    ...(page.name === 'start' ? unfinished.lines : []),
    ...(isToBeLost ? [lossWarning] : []),
    // The call sheet shows it beside its rows: above them it would move the row that is being answered.
    ...(page.name === 'sheet' ? [] : (notice ?? [])),
  ];
  return (
    <Frame
      badge={<EditionBadge key={place} loaded={loaded} isHeld={isBadgeHeld} />}
      isReading={isReading}
      onSafety={() => contact.openSafety()}
      views={record && hasViews && viewsOf(page, record)}
      status={
        // Reloading would lose an audit that is in memory only.
        <StatusLine
          view={view}
          network={audit[0] ? { ...network, onUpdate: undefined } : network}
        />
      }
    >
      <ErrorBoundary
        page={address}
        asText={async () => {
          const { noteOf } = await import('./SummaryPages.tsx');
          return record ? noteOf(record, edition.edition) : '';
        }}
      >
        {record && isWorking && (
          <SafetyBanner
            record={record}
            onShow={contact.openSafety}
            onAnswer={({ person, kind }) =>
              contact.changeAnswer({
                key: kind === 'child' ? 'childAtRisk' : 'adultAtRisk',
                person,
              })
            }
            onWhy={(action) => {
              setToExplain(action);
              contact.open('outcome');
            }}
          />
        )}
        <div role="status">
          {lines.length > 0 && (
            <div className="notice screen-only">
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        {/* Heard once when a concern's state changes; the banner itself is no alert, or it would be heard on every page. */}
        <p role="status" className="govuk-visually-hidden screen-only">
          {record && isWorking ? safetyOnEveryPage(record) : ''}
        </p>
        <PageView
          key={contact.turn}
          {...{ store, contact, unfinished, loaded, audit, toExplain, onExplained }}
        />
      </ErrorBoundary>
    </Frame>
  );
}

/** The ways of looking at a family: each writes the same record. */
function viewsOf(page: Page, record: FamilyRecord) {
  const { name } = page;
  const views = [
    ['Steps', addressOf(nextStep(record)), name === 'question'],
    ['Call sheet', '#/sheet', name === 'sheet'],
    ['Map', record.door === 'children' ? '#/map/children' : '#/map/adult', isMap(page)],
    ['This family', '#/hub', name === 'hub'],
    ['Outcome', '#/outcome', name === 'outcome'],
  ] as const;
  return <Views views={views.map(([label, address, isShown]) => ({ label, address, isShown }))} />;
}

const programName = 'Young carers pathway';

/** The title of a page: never an answer, a reference or a note. */
function titleOf(page: Page, record: FamilyRecord | undefined): string {
  const titles = {
    start: '',
    who: 'Before you start',
    family: 'Who is in the family',
    safety: 'Safety',
    hub: 'This family',
    sheet: 'Call sheet',
    mapAdult: 'Map: Adult flowchart',
    mapChildren: 'Map: Children’s flowchart',
    sharing: 'Information sharing',
    saveFile: 'Save a copy to a file',
    openFile: 'Open a file',
    saved: 'Families kept on this device',
    check: 'Check your answers',
    outcome: 'Outcome',
    familySheet: 'Sheet',
    finish: 'Finish',
    about: 'About',
    help: 'Help and words explained',
    accessibility: 'Accessibility',
    allBoxes: 'All boxes',
    audit: 'Audit of closed cases',
    train: 'Training',
  };
  if (page.name !== 'question') {
    return titles[page.name] ? `${titles[page.name]} – ${programName}` : programName;
  }
  const places = record ? placesWalked(record, page.matter.key) : [];
  const words = record ? questionInWords(record, page.matter, places) : '';
  const chart = places[0]?.pathway.id === 'children' ? 'Children’s flowchart' : 'Adult flowchart';
  return `${words} – ${chart} – ${programName}`;
}

/** Warns before a tab is closed that holds what is not saved, or what was typed and is not recorded. */
function useLeaveWarning(view: StoreView, hasTyped: () => boolean): void {
  const isAtStake =
    wouldBeLost(view) || (view.record !== undefined && view.saving.state === 'notYet');
  useListener(['beforeunload'], (event) => {
    if (isAtStake || (view.keeping !== 'device' && hasTyped())) event.preventDefault();
  });
}

/** Looks on every return to this tab whether another has changed or deleted the family, and says so. */
function useRecheck(store: RecordStore, onOther: (what: 'changed' | 'deleted') => void): void {
  useListener(['visibilitychange', 'focus', 'pageshow'], () => {
    if (document.visibilityState !== 'visible') return;
    store.recheck().then(
      (what) => what !== 'same' && onOther(what),
      () => undefined,
    );
  });
}

/** Says where something failed that nobody waited for. */
function useTrouble(say: (lines: readonly string[]) => void): void {
  useListener(['error', 'unhandledrejection'], () =>
    say([
      'Something in this page went wrong. What you recorded is here: copy or print it, then reload the page.',
    ]),
  );
}

/** Listens to what happens to the whole page. */
function useListener(events: readonly string[], listener: (event: Event) => void): void {
  const latest = useRef(listener);
  latest.current = listener;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each use listens to the same events for ever.
  useEffect(() => {
    const tell = (event: Event) => latest.current(event);
    for (const event of events) addEventListener(event, tell);
    return () => {
      for (const event of events) removeEventListener(event, tell);
    };
  }, []);
}

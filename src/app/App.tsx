import { useEffect, useRef, useState } from 'react';
import { model } from '#src/edition/edition.ts';
import { helpFor, type Placed, placesOf, printedWords } from '#src/pathways/index.ts';
import { isFull } from '#src/record/changes.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { type RecordStore, type StoreView, wouldBeLost } from '#src/record/store.ts';
import { AboutScreen } from '#src/screens/AboutScreen.tsx';
import { CheckScreen } from '#src/screens/CheckScreen.tsx';
import { FamilyScreen } from '#src/screens/FamilyScreen.tsx';
import { OutcomeScreen } from '#src/screens/OutcomeScreen.tsx';
import { QuestionScreen } from '#src/screens/QuestionScreen.tsx';
import { SafetyBanner } from '#src/screens/SafetyBanner.tsx';
import { ActNow, RaiseConcern } from '#src/screens/SafetyScreen.tsx';
import { StartScreen } from '#src/screens/StartScreen.tsx';
import { withTerms } from '#src/screens/source-quotes.ts';
import { WhoScreen } from '#src/screens/WhoScreen.tsx';
import { outcomeOf } from '#src/summary/outcome.ts';
import { noteFor } from '#src/summary/plain-text.ts';
import { hasSummary, safetyOnEveryPage, summarise } from '#src/summary/summary.ts';
import { questionInWords } from '#src/summary/words.ts';
import { copyText } from './clipboard.ts';
import { elapsed, now, timeAt, today } from './clock.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { type Loaded, loadEdition } from './load-edition.ts';
import { printPage, usePrintedAt } from './print.ts';
import { addressOf, type Page } from './routes.ts';
import { StatusLine } from './StatusLine.tsx';
import { useContact } from './use-contact.ts';
import { useUnfinished } from './use-unfinished.ts';

const lossWarning =
  'A family that is kept nowhere is open in this tab. To keep it, go back and copy or print it: beginning another here deletes it.';

/** The whole program: one contact, one page at a time. */
export function App({ store }: { store: RecordStore }) {
  const [loaded, setLoaded] = useState<Loaded>({ edition: model, isBuiltIn: false });
  useEffect(() => {
    void loadEdition().then(setLoaded);
  }, []);
  const { edition, isBuiltIn } = loaded;
  const contact = useContact(store, edition);
  const { page, view, notice } = contact;
  const { isBegun, concern } = contact.contact.context;
  const record = isBegun ? view.record : undefined;
  const unfinished = useUnfinished(store, page.name === 'start', view);
  const address = addressOf(page);
  useArrival(`${address} ${page.name === 'safety' ? concern : ''}`, titleOf(page, record));
  useLeaveWarning(view);
  useRecheck(store);

  const isReading = page.name === 'about';
  const isActNow = page.name === 'safety' && record !== undefined && concern !== undefined;
  // The safety page says itself what the banner says; the start page shows nothing of a family.
  const isWorking = !isReading && page.name !== 'start' && !isActNow;
  const isToBeLost =
    !isBegun && (page.name === 'who' || page.name === 'safety') && wouldBeLost(view);
  const lines = [
    ...(page.name === 'start' ? unfinished.lines : []),
    ...(isToBeLost ? [lossWarning] : []),
    ...(notice ?? []),
  ];
  return (
    <Frame
      edition={edition}
      isBuiltIn={isBuiltIn}
      isOverdue={today() > edition.reviewBy}
      isReading={isReading}
      onSafety={() => contact.openSafety()}
      status={<StatusLine view={view} />}
    >
      <ErrorBoundary
        page={address}
        asText={() => (record ? noteFor(summarise(record), edition.edition).text : '')}
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
        <PageView store={store} contact={contact} unfinished={unfinished} loaded={loaded} />
      </ErrorBoundary>
    </Frame>
  );
}

/** The page on which the contact stands. */
function PageView({
  store,
  contact,
  unfinished,
  loaded,
}: {
  store: RecordStore;
  contact: ReturnType<typeof useContact>;
  unfinished: ReturnType<typeof useUnfinished>;
  loaded: Loaded;
}) {
  const { page, view } = contact;
  const { isBegun, concern: person } = contact.contact.context;
  const record = isBegun ? view.record : undefined;
  const { edition } = loaded;
  const printedAt = usePrintedAt();
  const onBack = () => history.back();
  if (page.name === 'about') {
    return <AboutScreen edition={edition} isBuiltIn={loaded.isBuiltIn} onBack={onBack} />;
  }
  if (page.name === 'who') return <WhoScreen onBegin={contact.begin} onBack={onBack} />;
  if (page.name === 'safety' && (!record || person === undefined)) {
    return <RaiseConcern record={record} onRaise={contact.raise} onBack={onBack} />;
  }
  if (!record || page.name === 'start') {
    return (
      <StartScreen
        unfinished={unfinished.unfinished}
        onStart={contact.start}
        onCarryOn={(family) =>
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
    );
  }
  switch (page.name) {
    case 'safety':
      return (
        <ActNow
          record={record}
          person={person ?? ''}
          edition={edition}
          quotes={withTerms(
            printedWords(
              placesOf(
                person?.startsWith('c') ? 'useChildProtectionProcedure' : 'alertSafeguardingAdults',
              ),
            ),
            edition,
          )}
          now={now}
          timeAt={timeAt}
          onRecord={(entry, isStop) => contact.recordSafety(person ?? '', entry, isStop)}
          onShow={contact.openSafety}
          onCarryOn={contact.leaveSafety}
        />
      );
    case 'family':
      return (
        <FamilyScreen
          record={record}
          quotes={withTerms(
            ['hasChildren', 'noteChildren'].flatMap((key) => printedWords(placesOf(key))),
            edition,
          )}
          more={withTerms(helpFor('hasChildren').more ?? [], edition)}
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
          quotes={withTerms(printedWords([first, ...others]), edition)}
          more={withTerms(helpFor(matter.key).more ?? [], edition)}
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
    case 'check':
      return (
        <CheckScreen
          record={record}
          onChange={contact.changeAnswer}
          onFamily={contact.openFamily}
          onOutcome={contact.openOutcome}
          onBack={onBack}
        />
      );
    case 'outcome':
      return (
        <OutcomeScreen
          summary={summarise(record)}
          isEmpty={!hasSummary(record)}
          edition={edition}
          version={record.pathways.adult}
          safetyLine={safetyOnEveryPage(record)}
          printedAt={printedAt}
          deeds={{
            onCopy: copyText,
            onPrint: printPage,
            onAgree: contact.agree,
            onChange: contact.changeAnswer,
            onCheck: contact.openCheck,
            onFamily: contact.openFamily,
            onSafety: contact.openSafety,
            onDelete: () => void contact.remove(() => store.removeOpen()),
            onBack,
          }}
        />
      );
  }
}

/** The places of a box, those in charts that are walked first. */
function placesWalked(record: FamilyRecord, key: string): Placed[] {
  const walked = new Set(outcomeOf(record).routes.map(({ pathway }) => pathway));
  const places = placesOf(key);
  return [
    ...places.filter(({ pathway }) => walked.has(pathway)),
    ...places.filter(({ pathway }) => !walked.has(pathway)),
  ];
}

const programName = 'Young carers pathway';

/** The title of a page: never an answer, a reference or a note. */
function titleOf(page: Page, record: FamilyRecord | undefined): string {
  const titles = {
    start: '',
    who: 'Before you start',
    family: 'Who is in the family',
    safety: 'Safety',
    check: 'Check your answers',
    outcome: 'Outcome',
    about: 'About',
  };
  if (page.name !== 'question') {
    return titles[page.name] ? `${titles[page.name]} – ${programName}` : programName;
  }
  const places = record ? placesWalked(record, page.matter.key) : [];
  const words = record ? questionInWords(record, page.matter, places) : '';
  const chart = places[0]?.pathway.id === 'children' ? 'Children’s flowchart' : 'Adult flowchart';
  return `${words} – ${chart} – ${programName}`;
}

/** On arriving at another page: its title, the focus on its heading, and its top. */
function useArrival(address: string, title: string): void {
  const before = useRef(address);
  useEffect(() => {
    document.title = title;
    if (before.current === address) return;
    before.current = address;
    // In the frame that paints the page: both need its layout, which would otherwise be made once more here.
    requestAnimationFrame(() => {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    });
  }, [address, title]);
}

/** Warns before a tab is closed that holds what is not saved. */
function useLeaveWarning(view: StoreView): void {
  const isAtStake =
    wouldBeLost(view) || (view.record !== undefined && view.saving.state === 'notYet');
  useEffect(() => {
    if (!isAtStake) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isAtStake]);
}

/** Looks on every return to this tab whether another has changed or deleted the family. */
function useRecheck(store: RecordStore): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') store.recheck().catch(() => undefined);
    };
    const events = ['visibilitychange', 'focus', 'pageshow'] as const;
    for (const event of events) addEventListener(event, look);
    return () => {
      for (const event of events) removeEventListener(event, look);
    };
  }, [store]);
}

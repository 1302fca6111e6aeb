import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { Heading } from '#src/components/Heading.tsx';
import { BeginSession } from '#src/screens/BeginSession.tsx';
import { RoomScreen } from '#src/screens/RoomScreen.tsx';
import { type Begun, TrainingLibrary } from '#src/screens/TrainingLibrary.tsx';
import { WalkAlone } from '#src/screens/WalkAlone.tsx';
import { type AloneWalk, stepOf } from '#src/training/alone.ts';
import type { TrainingCase } from '#src/training/case.ts';
import { trainingCases } from '#src/training/cases.ts';
import type { RoomView } from '#src/training/room-view.ts';
import { newSession } from '#src/training/session.ts';
import { now, today } from './clock.ts';
import { newId } from './new-id.ts';
import { createOwnCases } from './own-cases.ts';
import { createPart, OfPart } from './part.tsx';
import { printPage } from './print.ts';
import { hearRoom } from './room-channel.ts';
import { SessionPage } from './SessionPage.tsx';
import { createSessionStore, type KeptSession, type SessionStore } from './session-store.ts';
import { TrainingFrame } from './TrainingFrame.tsx';
import { type TrainingPage, trainingPageAt } from './training-routes.ts';
import { followAddress } from './use-address.ts';
import { useArrival, useHeadingFocus } from './use-arrival.ts';
import { useNetwork } from './use-network.ts';

// What is written outlives a visit to the rest of the program.
const own = createOwnCases();
// What is printed, compared and written is not needed to begin with a case.
const papers = createPart(() => import('./TrainingPapers.tsx'));

/** The training room: cases, sessions and walks alone. It knows no store of real families and no council’s numbers (H22). */
export function TrainingRoom() {
  // A workshop may begin here, and go on without a network.
  useNetwork();
  const hash = useSyncExternalStore(followAddress, () => location.hash);
  const page = trainingPageAt(hash);
  const [store] = useState(() => createSessionStore(now));
  const cases = [...trainingCases, ...useSyncExternalStore(own.subscribe, own.cases)];
  const [open, setOpen] = useState<KeptSession>();
  const [walks, setWalks] = useState<{ readonly [caseId: string]: AloneWalk | undefined }>({});
  const { sessions, begun, isReadable, find, remove } = useBegun(store, hash);
  const told = 'id' in page ? cases.find(({ id }) => id === page.id) : undefined;
  useArrival(hash, titleOf(page, told));
  useEffect(papers.fetch, []);
  useCopyMark();
  const isOpen = page.name === 'case' && open?.session.caseId === page.id;
  // Whoever leaves a session finds it in the list, and carries on from what is kept.
  if (open && !isOpen) setOpen(undefined);

  const onCarryOn = (session: Begun) =>
    void find(session.id).then((kept) => {
      if (!kept) return;
      location.hash = `#/train/case/${kept.session.caseId}`;
      setOpen(kept);
    });
  const onDelete = (session: Begun) => void remove(session.id);

  if (page.name === 'room') return <RoomPage />;
  if (isOpen && open) return <SessionPage key={open.id} kept={open} store={store} />;
  if (told && page.name === 'case') {
    return (
      <TrainingFrame>
        <BeginSession
          told={told}
          begun={begun.filter(({ caseId }) => caseId === told.id)}
          onBegin={(group) =>
            setOpen({
              id: newId(),
              changedAt: now(),
              session: newSession(told.id, group, now()),
              told,
            })
          }
          onCarryOn={onCarryOn}
          onDelete={onDelete}
        />
      </TrainingFrame>
    );
  }
  if (told && page.name === 'alone') {
    return (
      <TrainingFrame>
        <AlonePage
          told={told}
          walk={walks[told.id]}
          onChange={(walk) => setWalks((before) => ({ ...before, [told.id]: walk }))}
        />
      </TrainingFrame>
    );
  }
  const paper = paperAt(page, told);
  if (paper) {
    return (
      <TrainingFrame>
        <OfPart part={papers}>
          {({ TrainingPapers }) => (
            <TrainingPapers page={paper} cases={cases} sessions={sessions} own={own} />
          )}
        </OfPart>
      </TrainingFrame>
    );
  }
  if ('id' in page) {
    return (
      <TrainingFrame>
        <Heading>There is no case at this address</Heading>
        <p className="text">Choose one from the list of all cases.</p>
      </TrainingFrame>
    );
  }
  return (
    <TrainingFrame>
      <TrainingLibrary
        cases={cases}
        begun={begun}
        isUnreadable={!isReadable}
        onCarryOn={onCarryOn}
        onDelete={onDelete}
      />
    </TrainingFrame>
  );
}

/** Which of the pages that are fetched by themselves stands at an address. */
function paperAt(page: TrainingPage, told: TrainingCase | undefined) {
  if (page.name === 'handouts') return told && { told };
  const { name } = page;
  return name === 'compare' || name === 'debrief' || name === 'write' ? { name } : undefined;
}

function titleOf(page: TrainingPage, told: TrainingCase | undefined): string {
  const names = {
    library: 'Cases',
    room: 'The room',
    case: told ? told.title : 'Cases',
    alone: told ? `${told.title}, alone` : 'Cases',
    handouts: told ? `Handouts: ${told.title}` : 'Cases',
    compare: 'Compare two walks',
    debrief: 'Debrief',
    write: 'Write your own case',
  };
  return `TRAINING – ${names[page.name]} – Young carers pathway`;
}

/** The sessions on this device, read anew on every change of page. */
function useBegun(store: SessionStore, hash: string) {
  const [kept, setKept] = useState<{
    at?: string;
    sessions: readonly KeptSession[];
    isReadable: boolean;
  }>({
    sessions: [],
    isReadable: true,
  });
  const read = useCallback(async () => {
    const list = await store.list();
    setKept({ ...list, at: hash });
    return list.sessions;
  }, [store, hash]);
  useEffect(() => void read(), [read]);
  return {
    // Until they are read anew, a session that has just ended would be missing.
    sessions: kept.at === hash ? kept.sessions : undefined,
    begun: kept.sessions.map(({ id, session, told }): Begun => {
      const { caseId, startedAt, asked } = session;
      return { id, caseId, title: told.title, startedAt, questions: asked.length };
    }),
    isReadable: kept.isReadable,
    find: async (id: string) => (await read()).find((session) => session.id === id),
    remove: async (id: string) => {
      await store.remove(id).catch(() => undefined);
      await read();
    },
  };
}

/** What is copied from a page of the training room says that it is from there. */
function useCopyMark(): void {
  useEffect(() => {
    const mark = (event: ClipboardEvent) => {
      const copied = getSelection()?.toString();
      const isTyped =
        event.target instanceof Element && event.target.matches('input, textarea, select');
      if (!copied || isTyped) return;
      event.clipboardData?.setData('text/plain', `TRAINING, an invented family:\r\n${copied}`);
      event.preventDefault();
    };
    document.addEventListener('copy', mark);
    return () => document.removeEventListener('copy', mark);
  }, []);
}

function RoomPage() {
  const [view, setView] = useState<RoomView>();
  useEffect(() => hearRoom(setView), []);
  return <RoomScreen view={view} now={now} />;
}

function AlonePage({
  told,
  walk,
  onChange,
}: {
  told: TrainingCase;
  walk: AloneWalk | undefined;
  onChange: (walk: AloneWalk | undefined) => void;
}) {
  useHeadingFocus(walk ? JSON.stringify(stepOf(walk, told)) : 'begin');
  return (
    <WalkAlone told={told} walk={walk} today={today()} onChange={onChange} onPrint={printPage} />
  );
}

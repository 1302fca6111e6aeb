import { useEffect, useRef, useState } from 'react';
import { type EventFromLogic, transition } from 'xstate';
import { workshopMachine } from '#machines/workshop.machine.ts';
import type { Matter } from '#src/record/record.ts';
import type { SessionDeeds } from '#src/screens/FacilitateScreen.tsx';
import { roomViewOf } from '#src/training/room-view.ts';
import {
  count,
  goOnBy,
  putBefore,
  type Session,
  type Stand,
  writeNote,
} from '#src/training/session.ts';
import { now } from './clock.ts';
import { openRoomWindow, openToRoom } from './room-channel.ts';
import type { KeptSession, SessionSaving, SessionStore } from './session-store.ts';

export type WorkshopEvent = EventFromLogic<typeof workshopMachine>;

const stages = {
  opening: 'opening',
  telling: 'telling',
  counting: { asking: 'counting' },
  discussing: { asking: 'discussing' },
  countingAgain: { asking: 'countingAgain' },
  revealed: { asking: 'revealed' },
  closing: 'closing',
  debrief: 'debrief',
} as const satisfies { [stage in Stand['stage']]: unknown };

/** Where a session stands after something happened. */
export function standAfter({ stage, ...stand }: Stand, event: WorkshopEvent): Stand {
  const before = workshopMachine.resolveState({
    value: stages[stage],
    context: { ...stand, at: stand.at },
  });
  const [after] = transition(workshopMachine, before, event);
  const names = Object.keys(stages) as Stand['stage'][];
  const { at, ...flags } = after.context;
  return {
    stage: names.find((name) => after.matches(stages[name])) ?? stage,
    ...flags,
    ...(at ? { at } : {}),
  };
}

/** The session that is going on: saved after every change, and shown in the room as far as the trainer says. */
export function useWorkshop({ id, told, session: kept }: KeptSession, store: SessionStore) {
  const [session, setSession] = useState(kept);
  const [saving, setSaving] = useState<SessionSaving>('notYet');
  const newest = useRef(session);
  const sendToRoom = useRef<() => void>(undefined);

  useEffect(() => {
    const send = () => channel.send(roomViewOf(newest.current, told));
    const channel = openToRoom(send);
    sendToRoom.current = send;
    send();
    void store.save(id, newest.current, told, setSaving);
    return channel.close;
  }, [id, told, store]);

  const become = (next: Session): void => {
    newest.current = next;
    setSession(next);
    sendToRoom.current?.();
    void store.save(id, next, told, setSaving);
  };
  const after = (event: WorkshopEvent, from = newest.current): Session => ({
    ...from,
    stand: standAfter(from.stand, event),
  });
  const withClock = (minutes: number | undefined): Session => ({
    ...newest.current,
    pause: { since: now(), ...(minutes ? { minutes } : {}) },
  });
  const send = (event: WorkshopEvent) => become(after(event));
  const change = (make: (before: Session) => Session) => become(make(newest.current));

  const deeds: SessionDeeds = {
    onTell: () => send({ type: 'tell' }),
    onAsk: (matter: Matter) => become(putBefore(after({ type: 'ask', matter }), matter)),
    onGoBack: (matter: Matter) => send({ type: 'go back to', matter }),
    onCount: (votes) => change((before) => count(before, votes)),
    onDiscuss: (minutes) => become(after({ type: 'discuss' }, withClock(minutes))),
    onCountAgain: () => send({ type: 'count again' }),
    onShow: (what, isShown) => send({ type: isShown ? 'show' : 'hide', what }),
    onWay: (way) => change((before) => goOnBy(before, way)),
    onNote: (matter, note) => change((before) => writeNote(before, matter, note)),
    onNotKnownLocally: (words) =>
      change((before) => ({ ...before, notKnownLocally: words.slice(0, 2000) })),
    onLook: (look) => change((before) => ({ ...before, look })),
    onPause: (minutes) => become(after({ type: 'pause' }, withClock(minutes))),
    onBlank: () => send({ type: 'blank' }),
    onEndDiscussion: () => send({ type: 'end discussion' }),
    onUnblank: () => send({ type: 'unblank' }),
    onClose: () => send({ type: 'close' }),
    onDebrief: () => send({ type: 'debrief' }),
    onOpenRoom: openRoomWindow,
  };
  return { session, saving, deeds };
}

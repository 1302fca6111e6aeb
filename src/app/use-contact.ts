import { useMachine } from '@xstate/react';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { contactMachine } from '#machines/contact.machine.ts';
import type { Edition } from '#src/edition/edition.ts';
import { placesOf, versions } from '#src/pathways/index.ts';
import {
  addAdult,
  addChild,
  agree,
  answer,
  changeAdult,
  changeChild,
  type Given,
  newRecord,
  putOff,
  recordSafety,
  removePerson,
  safetyKeys,
  sayKnown,
  setDoor,
  setStarted,
  startVisit,
} from '#src/record/changes.ts';
import { sayAtRisk, type Whom } from '#src/record/concern.ts';
import { isInRecord, labelOf } from '#src/record/people.ts';
import {
  type Adult,
  type FamilyRecord,
  isSame,
  type Matter,
  recorded,
  type SafetyEntry,
} from '#src/record/record.ts';
import type { RecordStore } from '#src/record/store.ts';
import type { FamilyDeeds } from '#src/screens/FamilyScreen.tsx';
import type { QuestionValues } from '#src/screens/Fields.tsx';
import { movedInWords } from '#src/screens/moved.ts';
import type { ChildGiven } from '#src/screens/PersonForms.tsx';
import {
  answerFieldOf,
  givenFrom,
  isRecordable,
  valuesFrom,
} from '#src/screens/question-values.ts';
import type { PeopleSaid } from '#src/screens/SheetPeople.tsx';
import type { Beginning } from '#src/screens/WhoScreen.tsx';
import { answerThatCounts, nameOf } from '#src/summary/outcome.ts';
import { isUnmoved, whatMoved } from '#src/summary/what-changes.ts';
import { now } from './clock.ts';
import { eventToOpen, isPlace, type PlaceName, pageOf, toAsk, toGoOn, toNext } from './going.ts';
import { addressOf, type Page } from './routes.ts';
import { useAddress } from './use-address.ts';

/** Sentences shown once, on the page where they belong. */
type Notice = { readonly address: string; readonly lines: readonly string[] };

/** The contact that is going on: where it stands, what is recorded, and everything that can be done. */
export function useContact(store: RecordStore, edition: Edition) {
  const [contact, send, actor] = useMachine(contactMachine);
  const view = useSyncExternalStore(store.subscribe, store.view, store.view);
  const [notice, setNotice] = useState<Notice>();
  const [isFast, setFast] = useState(false);
  /** How often another tab has changed what is open here: each time its forms are drawn anew. */
  const [turn, setTurn] = useState(0);
  /** Whether the open family came from a file, and it is still to be said whose device this is. */
  const [isFromFile, setFromFile] = useState(false);
  const drafts = useRef(new Map<string, QuestionValues>());
  const { record } = view;
  useEffect(() => {
    if (!record) drafts.current.clear();
  }, [record]);

  const onVisit = useCallback(
    (visited: Page) => {
      const open = store.view().record;
      const { concern, isBegun } = actor.getSnapshot().context;
      const event = eventToOpen(visited, isBegun ? open : undefined, concern);
      send(event ?? { type: open && isBegun ? 'open family' : 'open start' });
      // The start page shows nothing of a family: what is saved is closed there, and listed.
      if (visited.name === 'start' && store.view().saving.state === 'saved') store.close();
      const reached = addressOf(pageOf(actor.getSnapshot()));
      if (reached !== addressOf(visited)) history.replaceState(null, '', reached);
    },
    [store, send, actor],
  );
  const page = useAddress(pageOf(contact), onVisit);
  const address = addressOf(page);
  // A notice belongs to the visit on which it was said.
  useEffect(() => {
    setNotice((shown) => (shown?.address === address ? shown : undefined));
  }, [address]);
  /** Shows sentences on the page that the contact stands on now. */
  const say = (lines: readonly string[]) =>
    setNotice({ address: addressOf(pageOf(actor.getSnapshot())), lines });

  /** Goes where the contact goes after a change, and says there what moved. */
  const goOn = (before: FamilyRecord, after: FamilyRecord, left: Matter, isChange: boolean) => {
    const wasAtRisk = recorded(before, left)?.answer === 'yes';
    const isAtRisk = recorded(after, left)?.answer === 'yes';
    if (safetyKeys.includes(left.key) && isAtRisk && !wasAtRisk) {
      const { returnTo } = contact.context;
      send({ type: 'raise', person: left.person, backTo: returnTo });
    } else {
      send(toGoOn(contact, before, after, left));
    }
    sayMoved(before, after, isChange);
  };

  /** Says what a change of an earlier answer moved; a first answer moves what it must, and needs no words. */
  const sayMoved = (before: FamilyRecord, after: FamilyRecord, isChange: boolean) => {
    const moved = whatMoved(before, after);
    if (isChange && !isUnmoved(moved)) say(movedInWords(after, moved));
    else setNotice(undefined);
  };

  /** Does something to the open record, where there is one. */
  const change = (
    how: (record: FamilyRecord, at: string) => FamilyRecord,
  ): FamilyRecord | undefined => {
    const open = store.view().record;
    if (!open) return undefined;
    const after = how(open, now());
    store.change(after);
    return after;
  };

  /** Where to come back to from the safety page; from that page itself, where it was opened from. */
  const placeHere = () => {
    const here = pageOf(contact);
    if (here.name === 'question') return here.matter;
    if (here.name === 'safety') return contact.context.backTo;
    return isPlace(here.name) ? here.name : undefined;
  };

  const begin = ({ door, device, ref }: Beginning) => {
    const at = now();
    const begun = contact.context.isBegun ? store.view().record : undefined;
    const fresh = begun ?? newRecord(door, versions, edition.edition, at);
    if (!begun) {
      drafts.current.clear();
      store.begin(fresh);
    }
    // The door of a file stays: what was walked must go on counting. The other chart is started from the family's page.
    const atDoor = setDoor(fresh, isFromFile ? fresh.door : door, ref.trim() || undefined, at);
    const needsAdult = atDoor.door === 'adult' && atDoor.people.adults.length === 0;
    store.change(needsAdult ? addAdult(atDoor, {}, at).record : atDoor);
    store.keep(device === 'own' ? 'device' : 'nothing');
    send(isFromFile ? { type: 'open hub' } : { type: 'open family' });
    setFromFile(false);
  };

  const raise = (whom: Whom) => {
    const at = now();
    const open = contact.context.isBegun ? store.view().record : undefined;
    const fresh = open ?? newRecord('both', versions, edition.edition, at);
    const { record: after, persons } = sayAtRisk(fresh, whom, at);
    if (open) store.change(after);
    else {
      drafts.current.clear();
      setFromFile(false);
      store.begin(after);
    }
    send({ type: 'raise', person: persons[0], backTo: contact.context.backTo });
  };

  /** From the safety page on: back to where the concern was raised, or on with the walk. */
  const leaveSafety = () => {
    const { record: open, keeping } = store.view();
    const { backTo, returnTo } = contact.context;
    setNotice(undefined);
    if (!open) return send({ type: 'open start' });
    if (keeping === undefined) return send({ type: 'open who' });
    if (backTo === undefined) return send(toNext(open));
    if (typeof backTo === 'string') return send({ type: `open ${backTo}` });
    // The question that the concern itself has answered is not asked again.
    const isAnswered = safetyKeys.includes(backTo.key) && recorded(open, backTo)?.answer === 'yes';
    if (isAnswered) return send(toGoOn(contact, open, open, backTo));
    // Where a change was to lead back here, it has: nothing is being changed any more.
    const isBack = typeof returnTo === 'object' && isSame(returnTo, backTo);
    send(isBack ? { type: 'return', matter: backTo } : toAsk(backTo));
  };

  /** Changes who is in the family, and says on the family page what that moved. */
  const changeFamily = (how: (record: FamilyRecord, at: string) => FamilyRecord, also = '') => {
    const before = store.view().record;
    const after = change(how);
    if (!before || !after) return;
    const moved = before.answers.length > 0 ? movedInWords(after, whatMoved(before, after)) : [];
    say([...(also ? [also] : []), ...moved]);
  };

  // What is being typed in forms, by form, until it is recorded.
  const draftOf = (form: Matter) => drafts.current.get(nameOf(form));
  const onLeave = (form: Matter, draft: QuestionValues | undefined) => {
    const name = nameOf(form);
    if (draft) drafts.current.set(name, draft);
    else if (!drafts.current.delete(name)) return;
    // What is typed for the family's own sheet never stands beside the record: docs/decisions/0013.
    if (form.key !== 'familySheet') {
      const kept = [...drafts.current].filter(([form]) => !form.startsWith('familySheet'));
      store.type(Object.fromEntries(kept));
    }
  };

  const family: FamilyDeeds = {
    draftOf,
    onLeave,
    onAddAdult: (adult: Omit<Adult, 'id'>) =>
      changeFamily((open, at) => addAdult(open, adult, at).record),
    onChangeAdult: (adult) => changeFamily((open, at) => changeAdult(open, adult, at)),
    onAddChild: ({ child, isCaring }: ChildGiven) =>
      changeFamily((open, at) => {
        const added = addChild(open, child, at);
        return isCaring ? setStarted(added.record, added.id, true, at) : added.record;
      }),
    onChangeChild: (id, { child, isCaring }) =>
      changeFamily((open, at) => {
        const changed = changeChild(open, { ...child, id }, at);
        return isCaring === open.started.includes(id)
          ? changed
          : setStarted(changed, id, isCaring, at);
      }),
    onRemove: (person, reason) => {
      const label = record ? labelOf(record, person) : '';
      changeFamily((open, at) => removePerson(open, person, at, reason), `${label} removed.`);
    },
    onContinue: (known) => {
      const before = store.view().record;
      const after = change((open, at) => {
        const adults = known.adults ? sayKnown(open, 'adults', known.adults, at) : open;
        return known.children ? sayKnown(adults, 'children', known.children, at) : adults;
      });
      if (!before || !after) return;
      const { returnTo } = contact.context;
      send(typeof returnTo === 'string' ? { type: `open ${returnTo}` } : toNext(after));
      const moved = whatMoved(before, after);
      if (before.answers.length > 0 && !isUnmoved(moved)) say(movedInWords(after, moved));
      else setNotice(undefined);
    },
    onLater: () => {
      const after = change((open, at) => {
        const waiting = [
          { key: 'hasChildren', person: open.people.adults[0]?.id ?? 'adults' },
          { key: 'adultAtRisk', person: 'adults' },
          ...['childAtRisk', 'childCaring', 'impactOnChild'].map((key) => ({
            key,
            person: 'children',
          })),
        ];
        return waiting.reduce((later, matter) => putOff(later, matter, at), open);
      });
      const { returnTo } = contact.context;
      if (after) send(typeof returnTo === 'string' ? { type: `open ${returnTo}` } : toNext(after));
    },
    onBack: () => history.back(),
  };

  const openFamily = () => {
    const here = pageOf(contact).name;
    send(
      isPlace(here) && here !== 'family'
        ? { type: 'open family', returnTo: here }
        : { type: 'open family' },
    );
  };

  const finish = () => {
    send({ type: 'finish' });
    say([
      'The family was deleted from this device. Printouts, copies and pasted notes are not deleted.',
    ]);
  };

  return {
    page,
    contact,
    view,
    isFast,
    setFast,
    notice: notice?.address === address ? notice.lines : undefined,
    family,
    begin,
    raise,
    leaveSafety,
    say,

    start: () => {
      setFromFile(false);
      send({ type: 'open who' });
    },

    openSafety: (person?: string) => {
      send({ type: 'raise', person, backTo: placeHere() });
    },

    recordSafety: (
      person: string,
      entry: Omit<SafetyEntry, 'person' | 'kind'>,
      isStop: boolean,
    ) => {
      const kind = person.startsWith('c') ? 'child' : 'adult';
      change((open, at) => recordSafety(open, { person, kind, ...entry }, at));
      if (isStop && store.view().keeping !== undefined) send({ type: 'open outcome' });
      else leaveSafety();
    },

    answer: (matter: Matter, given: Given, reason: string | undefined) => {
      const before = store.view().record;
      const after = change((open, at) => answer(open, matter, given, at, reason));
      if (before && after)
        goOn(before, after, matter, answerThatCounts(before, matter) !== undefined);
    },

    /** Answers in place, on the call sheet: what is recorded besides stays, and what was typed comes with it. */
    answerInPlace: (matter: Matter, chosen: Given['answer']) => {
      const before = store.view().record;
      const [box] = placesOf(matter.key).map((place) => place.box);
      if (!before || !box) return;
      const earlier = recorded(before, matter);
      const draft = draftOf(matter);
      const isRisk = safetyKeys.includes(matter.key);
      if (isRisk && earlier?.answer === 'yes') {
        // Why it was changed is asked on the question's own page.
        onLeave(matter, { ...draft, [answerFieldOf(matter)]: chosen });
        send({ type: 'change', matter, returnTo: 'sheet' });
        return;
      }
      // The answer does not wait for what is too long to be recorded: that stays in its row until it is shorter.
      const typed = draft && isRecordable(box, draft) ? draft : undefined;
      const values = { ...valuesFrom(box, earlier), ...typed };
      const after = change((open, at) => answer(open, matter, givenFrom(box, chosen, values), at));
      if (!after) return;
      if (typed) onLeave(matter, undefined);
      if (isRisk && chosen === 'yes') {
        setNotice(undefined);
        send({ type: 'raise', person: matter.person, backTo: 'sheet' });
      } else sayMoved(before, after, answerThatCounts(before, matter) !== undefined);
    },

    /** Records in place, on the call sheet, what was typed beside an answer or on a page to record on. */
    recordInPlace: (matter: Matter, given: Given) => {
      const before = store.view().record;
      const after = change((open, at) => answer(open, matter, given, at));
      if (before && after) sayMoved(before, after, recorded(before, matter) !== undefined);
    },

    /** Says on the call sheet whether there is anybody of a group; yes adds the first, and says so in these words. */
    sayPeople: (group: 'children' | 'adults', said: PeopleSaid, added: string) => {
      if (said !== 'yes') return changeFamily((open, at) => sayKnown(open, group, said, at));
      const fresh = { age: 'notKnownYet', needsCare: false } as const;
      changeFamily(
        (open, at) =>
          (group === 'adults' ? addAdult(open, {}, at) : addChild(open, fresh, at)).record,
        added,
      );
    },

    later: (matter: Matter) => {
      const before = store.view().record;
      const after = change((open, at) => putOff(open, matter, at));
      if (before && after) goOn(before, after, matter, false);
    },

    /** Opens an answer to be given or changed, and then others; remembers where to go back to. */
    changeAnswer: ({ key, person }: Matter, opened: readonly Matter[] = []) => {
      // Lines of a summary come here too, and the contact holds ids alone.
      const matter = { key, person };
      const family = toAsk(matter);
      if (family.type === 'open family') return openFamily();
      const { returnTo } = contact.context;
      send({ type: 'change', matter, opened, returnTo: returnTo ?? placeHere() ?? 'outcome' });
    },

    change,
    startChildren: (child: string, started: string) =>
      changeFamily((open, at) => setStarted(open, child, true, at), started),
    startAdult: (started: string) =>
      changeFamily((open, at) => setDoor(open, 'both', undefined, at), started),

    turn,
    /** Shows what another tab has made of the open family. */
    showOther: (what: 'changed' | 'deleted') => {
      const { record: open } = store.view();
      const { at, concern } = actor.getSnapshot().context;
      setTurn((before) => before + 1);
      if (!open) send({ type: 'finish' });
      else if ([at?.person, concern].some((person) => person && !isInRecord(open, person)))
        send(toNext(open));
      say([`This family was ${what} in another tab.`]);
    },

    isFromFile,
    /** Opens what a file holds as a family of its own. It is kept nowhere until it is said whose device this is. */
    openRecord: (record: FamilyRecord) => {
      drafts.current.clear();
      store.begin(startVisit(record));
      setFromFile(true);
      send({ type: 'open hub' });
      send({ type: 'open who' });
    },
    /** Puts what was made of the open family and a file in its place, and says what that moved. */
    addRecord: (record: FamilyRecord) => {
      const before = store.view().record;
      store.change(record);
      send({ type: 'open hub' });
      if (before) sayMoved(before, record, true);
    },

    openFamily,
    open: (place: PlaceName) => send({ type: `open ${place}` }),

    agree: (matter: Matter, agreed: { who?: string; by?: string }) =>
      void change((open, at) => agree(open, matter, agreed, at)),

    /** Goes on with a family at the first question that is open, or at its outcome. */
    carryOn: () => {
      const { record: open, keeping } = store.view();
      if (!open) return;
      drafts.current = new Map(Object.entries(store.typed()));
      send(toNext(open));
      // A family that a safety concern has begun is saved nowhere until it is said whose device this is.
      if (keeping === undefined) send({ type: 'open who' });
      const sayMisfits = async () => {
        const { misfitsInWords } = await import('./LaterPages.tsx');
        const lines = misfitsInWords(open);
        if (lines.length > 0) say(lines);
      };
      void sayMisfits();
    },

    /** Deletes a family, and says so; says too where the browser did not let it. */
    remove: (how: () => Promise<void>) =>
      how().then(finish, () =>
        say([
          'The family could not be deleted: the browser does not let this page reach what it saved. Close the browser, open it again and delete then.',
        ]),
      ),

    /** Whether something was typed that is not recorded. */
    hasTyped: () => drafts.current.size > 0,
    draftOf,
    onLeave,
  };
}

import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '#src/record/changes.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';
import {
  aDeviceThatCannotSave,
  anEmptyDevice,
  aTab,
  aTabThatSaved,
  until,
} from '#tests/support/store.ts';

beforeEach(anEmptyDevice);

const aRecord = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .answering('childAtRisk', 'c1', 'yes')
    .leavingForLater('adultAtRisk', 'a1')
    .record();
const answered = (record: FamilyRecord, given: 'yes' | 'no' | 'notKnownYet') =>
  answer(record, { key: 'childCaring', person: 'c1' }, { answer: given }, minutesPastTen(40));

/** What another visit to this device finds. */
async function nextVisit() {
  const tab = aTab();
  const [kept] = await tab.list();
  if (kept) await tab.resume(kept.id);
  return tab.view().record;
}

describe('a family on a shared computer', () => {
  it('is kept nowhere, whatever is done with it (H16)', async () => {
    const tab = aTab();
    tab.begin(aRecord());
    tab.keep('nothing');
    tab.change(answered(aRecord(), 'yes'));
    expect(tab.view().saving.state).toBe('nothingToSave');
    expect(await aTab().list()).toEqual([]);
  });

  it('is kept nowhere either before it was said whose computer it is (H16)', async () => {
    const tab = aTab();
    tab.begin(aRecord());
    tab.change(answered(aRecord(), 'yes'));
    expect(tab.view().record).toEqual(answered(aRecord(), 'yes'));
    expect(await aTab().list()).toEqual([]);
  });
});

describe('a family on one’s own device', () => {
  it('is there on the next visit, with every answer (H14)', async () => {
    await aTabThatSaved(aRecord());
    expect((await nextVisit())?.answers).toEqual(aRecord().answers);
    expect((await nextVisit())?.people).toEqual(aRecord().people);
  });

  it('is listed by time and door only', async () => {
    await aTabThatSaved(aRecord());
    expect(await aTab().list()).toEqual([
      { id: expect.any(String), changedAt: aRecord().asOf, door: 'adult' },
    ]);
  });

  it('offers again on the next visit what was left for later', async () => {
    await aTabThatSaved(aRecord());
    expect((await nextVisit())?.putOff).toEqual([]);
  });

  it('is not called saved before it is (H14)', () => {
    const tab = aTab();
    tab.begin(aRecord());
    tab.keep('device');
    expect(tab.view().saving.state).toBe('notYet');
  });

  it('is saved after every change, also of changes that come fast (H14)', async () => {
    const tab = await aTabThatSaved(aRecord());
    const first = answered(aRecord(), 'no');
    const second = answered(first, 'notKnownYet');
    tab.change(first);
    tab.change(second);
    await until(tab, 'saved');
    expect((await nextVisit())?.answers).toEqual(second.answers);
    expect((await nextVisit())?.history).toEqual(second.history);
  });

  it('is saved though another one was still being saved when it was begun (H14)', async () => {
    const tab = await aTabThatSaved(aRecord());
    tab.change(answered(aRecord(), 'no'));
    tab.begin(aFamily().atTheChildrensDoor().withChild(4).record());
    tab.keep('device');
    await until(tab, 'saved');
    const doors = (await aTab().list()).map(({ door }) => door).sort();
    expect(doors).toEqual(['adult', 'children']);
  });

  it('is gone from the device and from the tab once it is deleted (H16)', async () => {
    const tab = await aTabThatSaved(aRecord());
    await tab.removeOpen();
    expect(tab.view().record).toBeUndefined();
    expect(await aTab().list()).toEqual([]);
  });

  it('stays on the device when the tab closes it', async () => {
    const tab = await aTabThatSaved(aRecord());
    tab.close();
    expect(tab.view().record).toBeUndefined();
    expect(await aTab().list()).toHaveLength(1);
  });
});

describe('a family that is open in two tabs', () => {
  it('is not overwritten by the tab that knows less: that one says so (H15)', async () => {
    const one = await aTabThatSaved(aRecord());
    const other = aTab();
    await other.resume((await other.list())[0]?.id ?? '');
    one.change(answered(aRecord(), 'yes'));
    await until(one, 'saved');
    other.change(answered(other.view().record ?? aRecord(), 'no'));
    await until(other, 'overtaken');
    expect((await nextVisit())?.answers).toContainEqual(
      expect.objectContaining({ key: 'childCaring', answer: 'yes' }),
    );
  });

  it('does not come back to the device once one of them deleted it (H16)', async () => {
    const one = await aTabThatSaved(aRecord());
    const other = aTab();
    await other.resume((await other.list())[0]?.id ?? '');
    await one.removeOpen();
    other.change(answered(aRecord(), 'no'));
    await until(other, 'overtaken');
    expect(await aTab().list()).toEqual([]);
  });
});

describe('a browser that does not let this page save', () => {
  const aTabThatCouldNotSave = async () => {
    aDeviceThatCannotSave();
    const tab = aTab();
    tab.begin(aRecord());
    tab.keep('device');
    await until(tab, 'failed');
    return tab;
  };

  it('leaves the family on screen and says that it is not saved (H14)', async () => {
    const tab = await aTabThatCouldNotSave();
    expect(tab.view().record).toEqual(aRecord());
  });

  it('is asked again by itself, and the family is saved without another answer (H14)', async () => {
    const tab = await aTabThatCouldNotSave();
    anEmptyDevice();
    await until(tab, 'saved');
    expect((await nextVisit())?.answers).toEqual(aRecord().answers);
  });

  it('is not asked again for a family that was deleted meanwhile (H16)', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    aDeviceThatCannotSave();
    const tab = aTab();
    tab.begin(aRecord());
    tab.keep('device');
    await vi.waitFor(() => expect(tab.view().saving.state).toBe('failed'));
    await tab.removeOpen();
    anEmptyDevice();
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    expect(await aTab().list()).toEqual([]);
  });

  it('is asked again at the next change (H14)', async () => {
    const tab = await aTabThatCouldNotSave();
    anEmptyDevice();
    tab.change(answered(aRecord(), 'yes'));
    await until(tab, 'saved');
    expect(await aTab().list()).toHaveLength(1);
  });
});

describe('families that were not touched', () => {
  const onDay = (day: number) => () => `2026-11-${day}T10:04:00+00:00`;

  it('are deleted when seven days have passed since the last change, and not before (H16)', async () => {
    const tab = await aTabThatSaved(aRecord());
    expect(tab.view().record?.asOf).toBe('2026-11-22T10:04:00+00:00');
    expect(await aTab(onDay(29)).removeOld()).toBe(0);
    expect(await aTab(() => '2026-11-29T10:04:01+00:00').removeOld()).toBe(1);
    expect(await aTab().list()).toEqual([]);
  });

  it('are not deleted while they are open', async () => {
    const now = { at: minutesPastTen(30) };
    const tab = aTab(() => now.at);
    tab.begin(aRecord());
    tab.keep('device');
    await until(tab, 'saved');
    now.at = '2026-12-31T10:00:00+00:00';
    expect(await tab.removeOld()).toBe(0);
    expect(tab.view().record).toEqual(aRecord());
  });
});

describe('a kept family that cannot be read', () => {
  const damaged = async () => {
    await aTabThatSaved(aRecord());
    const database = await openDB('young-carers', 1);
    const [row] = await database.getAll('records');
    await database.put('records', { ...row, record: { ...row.record, answers: 'none' } });
    database.close();
    return String(row.id);
  };

  it('is listed as one that cannot be opened, and is not opened (H17)', async () => {
    const id = await damaged();
    const tab = aTab();
    expect(await tab.list()).toMatchObject([{ id, door: undefined }]);
    expect(await tab.resume(id)).toBe(false);
    expect(tab.view().record).toBeUndefined();
  });

  it('can be deleted (H16)', async () => {
    const id = await damaged();
    await aTab().remove(id);
    expect(await aTab().list()).toEqual([]);
  });
});

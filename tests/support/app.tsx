import { readFileSync } from 'node:fs';
import { waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { Program } from '#src/app/Program.tsx';
import type { FamilyRecord } from '#src/record/record.ts';
import type { RecordStore } from '#src/record/store.ts';
import { button, chosen, radio, screen, show } from './page.tsx';
import { aTab } from './store.ts';

const editionBeside = async () => new Response(readFileSync('public/edition.json', 'utf8'));

/** Shows the whole program in a tab, at its start page. `fetched` is what the network gives for the edition. */
export async function openProgram(
  store: RecordStore = aTab(),
  fetched: () => Promise<Response> = editionBeside,
) {
  // In a browser these are fetched while the start page is read.
  await Promise.all([
    import('#src/app/FamilyPages.tsx'),
    import('#src/app/LaterPages.tsx'),
    import('#src/app/MapPages.tsx'),
    import('#src/app/load-edition.ts'),
    import('#src/app/offline.ts'),
    import('#src/app/SummaryPages.tsx'),
    import('#src/app/ReadingPages.tsx'),
    import('#src/app/TrainingRoom.tsx'),
  ]);
  history.replaceState(null, '', '/');
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('fetch', fetched);
  const shown = show(<Program createStore={() => store} />);
  await arriveAt('Young carers pathway');
  return { store, ...shown };
}

/** Shows the program with a family that is open in the tab and kept nowhere. */
export async function openProgramWith(record: FamilyRecord) {
  const store = aTab();
  store.begin(record);
  store.keep('nothing');
  const shown = await openProgram(store);
  // The start page shows nothing of a family until the worker goes on with it.
  await shown.worker.click(screen.getByRole('button', { name: /^Continue: / }));
  await waitFor(() => expect(title()).not.toBe('Young carers pathway'));
  return shown;
}

/** The heading of the page. */
export const title = () => screen.getByRole('heading', { level: 1 }).textContent ?? '';

/** Waits for the page of that heading. */
export async function arriveAt(heading: string | RegExp): Promise<void> {
  await waitFor(() => {
    if (typeof heading === 'string') expect(title()).toBe(heading);
    else expect(title()).toMatch(heading);
  });
}

/** Types an address and waits for the page of that heading. */
export async function goTo(address: string, heading: string | RegExp): Promise<void> {
  location.hash = address;
  await arriveAt(heading);
}

type Worker = Awaited<ReturnType<typeof openProgram>>['worker'];

/** One page of a walk: its heading, and the answer to choose; none on a page to record on. */
export type Stop = readonly [heading: string, answer?: string];

/** Walks page by page: each must be the one expected, with nothing chosen on it. */
export async function walkBy(worker: Worker, stops: readonly Stop[]): Promise<void> {
  for (const [heading, answer] of stops) {
    await arriveAt(heading);
    expect(chosen(), `chosen beforehand at “${heading}”`).toEqual([]);
    if (answer) await worker.click(radio(answer));
    await worker.click(button('Continue'));
  }
}

/** Begins a family from the start page, up to the page that asks who is in it. */
export async function begin(worker: Worker, door: RegExp, device: RegExp): Promise<void> {
  await worker.click(button('Start with a family'));
  await arriveAt('Before you start');
  await worker.click(radio(door));
  await worker.click(radio(device));
  await worker.click(button('Continue'));
  await arriveAt('Who is in the family?');
}

/** What is listed on the outcome page under names that begin so, in its order. */
export function listed(prefix: 'action-' | 'findout-' | 'notasked-'): string[] {
  return screen
    .queryAllByTestId(new RegExp(`^${prefix}`))
    .map((one) => (one.getAttribute('data-testid') ?? '').slice(prefix.length));
}

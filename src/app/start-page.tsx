import { renderToString } from 'react-dom/server';
import { createRecordStore } from '#src/record/store.ts';
import { Program } from './Program.tsx';

/** The start page as the program draws it before anything is kept or fetched. The build writes it into the page that is sent. */
export function startPage(): string {
  // The build has no address bar: the program is at its start.
  Object.assign(globalThis, { location: { hash: '' } });
  const createStore = () =>
    createRecordStore(
      () => '',
      () => '',
    );
  return renderToString(<Program createStore={createStore} />);
}

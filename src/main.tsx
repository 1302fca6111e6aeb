import './styles/main.scss';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { now } from './app/clock.ts';
import { isBeside, pageAt } from './app/routes.ts';
import { createRecordStore } from './record/store.ts';

declare global {
  /** What was pressed before the program was there. */
  var firstPress: HTMLElement | undefined;
}

const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root". Put it back.');
const program = (
  <StrictMode>
    <App store={createRecordStore(now, newId)} />
  </StrictMode>
);
// The build has written the start page into the page that is sent. A page beside it is drawn in its place.
if (root.hasChildNodes() && !isBeside(pageAt(location.hash))) {
  hydrateRoot(root, program);
  globalThis.firstPress?.click();
} else {
  createRoot(root).render(program);
}

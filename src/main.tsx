import './styles/main.scss';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { now } from './app/clock.ts';
import { newId } from './app/new-id.ts';
import { Program } from './app/Program.tsx';
import { isBeside, isTraining, pageAt } from './app/routes.ts';
import { createRecordStore } from './record/store.ts';

declare global {
  /** What was pressed before the program was there. */
  var firstPress: HTMLElement | undefined;
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root". Put it back.');
const program = (
  <StrictMode>
    <Program createStore={() => createRecordStore(now, newId)} />
  </StrictMode>
);
const { hash } = location;
// The build has written the start page into the page that is sent. A page beside it is drawn in its place.
if (root.hasChildNodes() && !isTraining(hash) && !isBeside(pageAt(hash))) {
  hydrateRoot(root, program);
  globalThis.firstPress?.click();
} else {
  createRoot(root).render(program);
}

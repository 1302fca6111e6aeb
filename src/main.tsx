import './styles/main.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { now } from './app/clock.ts';
import { newId } from './app/new-id.ts';
import { Program } from './app/Program.tsx';
import { createRecordStore } from './record/store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root". Put it back.');
createRoot(root).render(
  <StrictMode>
    <Program createStore={() => createRecordStore(now, newId)} />
  </StrictMode>,
);

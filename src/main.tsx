import './styles/main.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { now } from './app/clock.ts';
import { createRecordStore } from './record/store.ts';

const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root". Put it back.');
createRoot(root).render(
  <StrictMode>
    <App store={createRecordStore(now, newId)} />
  </StrictMode>,
);

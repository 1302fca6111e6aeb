// Finds a Chromium for the browser tests, and installs one where this machine lets us.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium that is on this machine; undefined where there is none. */
export function findBrowser() {
  return [process.env.CHROMIUM_PATH, ...usualPlaces].find((path) => path && existsSync(path));
}

/** Whether pdftotext, which reads printed pages back, is on this machine. */
export function hasPdfTools() {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function installWithApt() {
  const run = (...words) =>
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update');
  run('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation', 'poppler-utils');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const isDebianRoot =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if ((!findBrowser() || !hasPdfTools()) && isDebianRoot) {
    console.log('Installing Chromium and poppler-utils for the browser tests …');
    installWithApt();
  }
  if (!findBrowser()) {
    console.error(
      'The browser tests need Chromium. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one, and run this again.',
    );
    process.exit(1);
  }
  if (!hasPdfTools()) {
    console.error(
      'The print tests need pdftotext. Install poppler (Debian: poppler-utils; Mac: brew install poppler), and run this again.',
    );
    process.exit(1);
  }
}

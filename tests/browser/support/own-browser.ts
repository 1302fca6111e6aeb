import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { launchOptions } from '../../../playwright.config.ts';

/** A browser of our own on a profile, that can be killed like one that crashes. */
export type OwnBrowser = {
  readonly page: Page;
  /** Ends the browser and all its processes at once, without a chance to write anything more. */
  readonly kill: () => Promise<void>;
};

/** Starts a browser on a profile. */
export async function startOn(profile: string): Promise<OwnBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  // The browser before, which was killed, has left its own.
  rmSync(portFile, { force: true });
  const child = spawn(
    launchOptions.executablePath,
    [
      ...launchOptions.args,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { pid } = child;
  if (pid === undefined) throw new Error(`${launchOptions.executablePath} did not start.`);
  const kill = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-pid, 'SIGKILL');
    await ended;
  };
  try {
    // The browser makes the file first and writes into it afterwards: port, line end, path.
    let port = '';
    await expect(() => {
      [, port = ''] = /^(\d+)\n\//.exec(readFileSync(portFile, 'utf8')) ?? [];
      expect(port).not.toBe('');
    }).toPass({ timeout: 20_000 });
    const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no window.');
    return { page: context.pages()[0] ?? (await context.newPage()), kill };
  } catch (problem) {
    await kill();
    throw problem;
  }
}

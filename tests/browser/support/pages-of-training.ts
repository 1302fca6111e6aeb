import { expect, type Page } from '@playwright/test';
import { beginAtAdultDoor, heading, typeAddress } from './contact.ts';
import type { Kind } from './kind-of-page.ts';
import { askAboutCaring, beginSession, enterHands, press } from './training.ts';

async function walkAlone(page: Page, feedback: string): Promise<void> {
  await page.goto('./#/train/alone/door-wedge');
  await page.getByLabel(feedback).check();
  await page.getByTestId('continue').click();
  await page.getByTestId('continue').click();
}

/** Pages of the training room. */
export const training: readonly Kind[] = [
  {
    name: 'the list of training cases, with a session to carry on',
    arrive: async (page) => {
      await beginSession(page);
      await press(page, 'Tell part 1 of the story');
      await page.getByRole('link', { name: 'All cases' }).click();
      await expect(page.getByText('Sessions on this device')).toBeVisible();
    },
  },
  {
    name: 'the beginning of a session, with an error',
    arrive: async (page) => {
      await page.goto('./#/train/case/door-wedge');
      await press(page, 'Begin');
      await expect(page.getByRole('alert')).toContainText('Enter how many people are in the room');
    },
  },
  {
    name: 'what a group agrees, in the trainer’s view',
    arrive: (page) => beginSession(page, 'The door wedge'),
  },
  {
    name: 'a question before the room that was counted twice, in the trainer’s view',
    arrive: async (page) => {
      await beginSession(page);
      await askAboutCaring(page);
      await enterHands(page, '9 1 4');
      await press(page, 'Discuss');
      await press(page, 'Count again');
      await enterHands(page, '9 1 5');
      await press(page, 'Show the suggestion');
      await press(page, 'Go on');
      await expect(page.getByRole('alert')).toContainText('Select with which answer');
    },
  },
  {
    name: 'the look back on a session',
    arrive: async (page) => {
      await beginSession(page);
      await askAboutCaring(page);
      while ((await heading(page).textContent()) !== 'Before we go') {
        await page.getByTestId('continue').click();
      }
      await press(page, 'Look back on the session');
      await expect(heading(page)).toHaveText('Look back');
    },
  },
  {
    name: 'the room’s view with everything shown, in one window',
    arrive: async (page) => {
      await beginSession(page);
      await askAboutCaring(page);
      await enterHands(page, '6 1 7');
      await page.getByRole('button', { name: 'Show the source' }).click();
      await press(page, 'Show the room in this window');
      for (const what of ['hands', 'suggestion', 'reason']) await press(page, `Show the ${what}`);
    },
  },
  {
    name: 'the room’s view in a dark room, with somebody to act for at once',
    arrive: async (page) => {
      await beginSession(page, 'The door wedge');
      await page.getByRole('radio', { name: 'Dark room' }).check();
      await press(page, 'Tell part 1 of the story');
      await press(page, 'Ask the next question');
      await press(page, 'Show the room in this window');
      await press(page, 'Show the suggestion');
      await expect(page.getByTestId('training-act-now')).toBeVisible();
    },
  },
  {
    name: 'a question of a walk alone, with an error and somebody to act for at once',
    arrive: async (page) => {
      await walkAlone(page, 'At the end');
      await page.getByRole('radio', { name: 'Yes' }).check();
      await page.getByTestId('continue').click();
      await expect(page.getByText('Training: in real life you would act now.')).toBeVisible();
      await page.getByTestId('continue').click();
      await expect(page.getByRole('alert')).toContainText('Select yes if');
    },
  },
  {
    name: 'the suggestion after an answer of a walk alone',
    arrive: async (page) => {
      await walkAlone(page, 'After each answer');
      await page.getByRole('radio', { name: 'Not known yet' }).check();
      await page.getByTestId('continue').click();
      await expect(heading(page)).toHaveText('Suggested: Yes');
    },
  },
  {
    name: 'the learning record of a walk alone',
    arrive: async (page) => {
      await walkAlone(page, 'At the end');
      for (let step = 0; step < 40; step += 1) {
        const words = await heading(page).textContent();
        if (words === 'Your learning record') break;
        const yes = page.getByRole('radio').first();
        if ((await yes.count()) > 0) await yes.check();
        await page.getByTestId('continue').click();
        await expect(heading(page)).not.toHaveText(words ?? '');
      }
      await expect(page.getByTestId('training-act-now')).toBeVisible();
    },
  },
  {
    name: 'the way to training while a family is open',
    arrive: async (page) => {
      await beginAtAdultDoor(page, [9], 'shared');
      await typeAddress(page, '#/train');
      await expect(heading(page)).toHaveText('Training has a tab of its own');
    },
  },
];

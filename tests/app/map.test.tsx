// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveAt, goTo, openProgram, openProgramWith, title } from '#tests/support/app.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, link, radio, screen, words } from '#tests/support/page.tsx';
import { anEmptyDevice } from '#tests/support/store.ts';

vi.mock('#src/app/clock.ts', () => import('#tests/support/clock.ts'));
beforeEach(anEmptyDevice);

const family = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'no');
const box = (key: string) => screen.getByTestId(`map-node-${key}`);

describe('the map of a family', () => {
  it('is a view of it beside the others, and follows what they record', async () => {
    const { worker } = await openProgramWith(family().record());
    await worker.click(link('Map'));
    await arriveAt('Map: Adult flowchart');
    expect(link('Map')).toHaveAttribute('aria-current', 'page');
    expect(box('childCaring')).toHaveTextContent('Not asked yet');

    await worker.click(link('Call sheet'));
    await arriveAt('Call sheet');
    await worker.click(screen.getByTestId('q-childCaring-c1-notKnownYet'));
    await worker.click(link('Map'));
    await arriveAt('Map: Adult flowchart');
    expect(box('childCaring')).toHaveTextContent('Not known yet');
  });

  it('opens a question from its box, and is there again once it is answered', async () => {
    const { worker, store } = await openProgramWith(family().record());
    await goTo('#/map/adult', 'Map: Adult flowchart');
    await worker.click(box('childCaring'));
    await arriveAt('Could Child 1 be helping to look after someone?');
    await worker.click(radio('No'));
    await worker.click(button('Continue'));
    await arriveAt('Map: Adult flowchart');
    expect(box('childCaring')).toHaveTextContent('No');
    expect(store.view().record?.answers.at(-1)).toMatchObject({
      key: 'childCaring',
      person: 'c1',
      answer: 'no',
    });
  });

  it('is shown as it was left, after a question was answered from it', async () => {
    const { worker } = await openProgramWith(family().record());
    await goTo('#/map/adult', 'Map: Adult flowchart');
    await worker.click(radio('List'));
    await worker.click(box('childCaring'));
    await arriveAt('Could Child 1 be helping to look after someone?');
    await worker.click(radio('No'));
    await worker.click(button('Continue'));
    await arriveAt('Map: Adult flowchart');
    expect(radio('List')).toBeChecked();
  });

  it('leads at a yes to a safety question to what to do now, and back (H1)', async () => {
    const { worker } = await openProgramWith(family().record());
    await goTo('#/map/adult', 'Map: Adult flowchart');
    await worker.click(box('adultAtRisk'));
    await arriveAt(/^Is Adult 1 at risk of harm/);
    await worker.click(radio('Yes'));
    await worker.click(button('Continue'));
    await arriveAt(/^Act now/);
    expect(location.hash).toBe('#/safety');
    await goTo('#/map/adult', 'Map: Adult flowchart');
    expect(screen.getByTestId('safety-banner')).toHaveTextContent('Adult 1');
    expect(box('alertSafeguardingAdults')).toHaveTextContent('To do now');
  });

  it('comes back from a safety concern that was raised on it', async () => {
    const { worker } = await openProgramWith(family().record());
    await goTo('#/map/adult', 'Map: Adult flowchart');
    await worker.click(screen.getByTestId('safety-button'));
    await arriveAt(/safety|risk/i);
    history.back();
    await arriveAt('Map: Adult flowchart');
  });

  it('leads from the box of the children to the page of the family, and back', async () => {
    const { worker } = await openProgramWith(family().record());
    await goTo('#/map/adult', 'Map: Adult flowchart');
    await worker.click(box('noteChildren'));
    await arriveAt('Who is in the family?');
    await worker.click(button('Continue'));
    await arriveAt('Map: Adult flowchart');
  });
});

describe('the map where no family is open', () => {
  it('is the blank flowchart, reached from the foot of any page', async () => {
    const { worker } = await openProgram();
    await worker.click(link('Flowcharts'));
    await arriveAt('Map: Adult flowchart');
    expect(screen.queryByRole('navigation', { name: 'Views of this family' })).toBeNull();
    expect(words()).not.toContain('Not asked yet');
    await worker.click(link('Children’s flowchart'));
    await arriveAt('Map: Children’s flowchart');
    expect(document.title).toBe('Map: Children’s flowchart – Young carers pathway');
  });

  it('leads from a box to what is said of it on the page of all boxes', async () => {
    const { worker } = await openProgram();
    await goTo('#/map/adult', 'Map: Adult flowchart');
    await worker.click(box('childCaring'));
    await waitFor(() => expect(screen.getByTestId('box-adult-childCaring')).toHaveFocus());
    expect(location.hash).toBe('#/all-boxes');
  });

  it('begins no family, and shows none that is kept (H15)', async () => {
    await openProgramWith(family().record());
    await goTo('#/', 'Young carers pathway');
    await goTo('#/map/adult', 'Map: Adult flowchart');
    expect(screen.queryByTestId('map-where')).toBeNull();
    await goTo('#/outcome', 'Young carers pathway');
    expect(title()).toBe('Young carers pathway');
  });
});

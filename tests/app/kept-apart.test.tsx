// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveAt, begin, goTo, openProgram, openProgramWith } from '#tests/support/app.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, field, radio, screen, words } from '#tests/support/page.tsx';
import {
  aDeviceThatCannotSave,
  anEmptyDevice,
  aTab,
  aTabThatSaved,
  until,
} from '#tests/support/store.ts';

vi.mock('#src/app/clock.ts', () => import('#tests/support/clock.ts'));
beforeEach(anEmptyDevice);

const family = () => aFamily().withAdult().withChild(9).withChild(15);
const banner = () => screen.getByTestId('safety-banner');

describe('a concern that begins a family', () => {
  const raised = async () => {
    const { worker, store } = await openProgram();
    await worker.click(button('Safety concern'));
    await worker.click(button('A child'));
    await arriveAt(/Act now/);
    await worker.click(radio('Alert made'));
    await worker.click(button('Save and stop here for now'));
    return { worker, store };
  };

  it('asks whose device this is before anything is left, and is saved then (H14)', async () => {
    const { worker, store } = await raised();
    await arriveAt('Before you start');
    await worker.click(radio('A child or young person who may be caring for someone'));
    await worker.click(radio('On my own work device'));
    await worker.click(button('Continue'));
    await until(store, 'saved');
    expect(store.view().record?.safety).toHaveLength(1);
    expect(banner()).toHaveTextContent('Alert made for Child 1');
  });

  it('has other views only once it is said whose device this is: until then nothing is saved (H14)', async () => {
    const { worker } = await raised();
    await arriveAt('Before you start');
    expect(screen.queryByRole('navigation', { name: 'Views of this family' })).toBeNull();
    await worker.click(radio('A child or young person who may be caring for someone'));
    await worker.click(radio('On my own work device'));
    await worker.click(button('Continue'));
    await arriveAt('Who is in the family?');
    expect(screen.getByRole('navigation', { name: 'Views of this family' })).toBeVisible();
  });

  it('is not mixed with the next family that is begun from the start page (H15)', async () => {
    const { worker, store } = await raised();
    await goTo('#/', 'Young carers pathway');
    await begin(worker, /An adult who needs care/, /own work device/);
    expect(store.view().record?.people.children).toEqual([]);
    expect(store.view().record?.safety).toEqual([]);
  });

  it('says beforehand that beginning another family loses it', async () => {
    const { worker } = await raised();
    await goTo('#/', 'Young carers pathway');
    await worker.click(button('Start with a family'));
    await arriveAt('Before you start');
    expect(words()).toContain('A family that is kept nowhere is open in this tab');
  });
});

describe('on the start page', () => {
  it('a safety concern begins a family of its own, and touches none that was open before (H15)', async () => {
    const store = await aTabThatSaved(family().record());
    const { worker } = await openProgram(store);
    await worker.click(button('Safety concern'));
    expect(screen.queryByRole('button', { name: /Child 1/ })).toBeNull();
    await worker.click(button('A child'));
    await arriveAt(/Act now/);
    expect(store.view().record?.people.children.map(({ age }) => age)).toEqual(['notKnownYet']);
    const kept = await aTab().list();
    expect(kept).toHaveLength(1);
  });

  it('going on with another family asks before one that is kept nowhere is lost (H14)', async () => {
    await aTabThatSaved(aFamily().withAdult().withChild(3).record());
    const store = aTab();
    store.begin(family().answering('childAtRisk', 'c1', 'yes').record());
    store.keep('nothing');
    const { worker } = await openProgram(store);
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: /^Continue/ })).toHaveLength(2),
    );
    const [, other] = screen.getAllByRole('button', { name: /^Continue/ });
    if (other) await worker.click(other);
    expect(words()).toContain('Lose the family that is open in this tab?');
    expect(store.view().record?.people.children).toHaveLength(2);
  });
});

describe('what is typed at a question', () => {
  it('is still there after a safety concern was raised in between (H14)', async () => {
    const { worker } = await openProgramWith(family().record());
    await goTo('#/q/childCaring/c1', 'Could Child 1 be helping to look after someone?');
    await worker.click(screen.getByText('Add a note, or who said it (optional)'));
    await worker.type(field('Note'), 'She said he hits her');
    await worker.click(button('Safety concern'));
    await worker.click(button('Child 1 (age 9)'));
    await worker.click(button('Record this later. The warning stays'));
    await arriveAt('Could Child 1 be helping to look after someone?');
    expect(screen.getByLabelText('Note')).toHaveValue('She said he hits her');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });
});

describe('what is typed at a question and not saved', () => {
  it('is still there however often its page is left, and in sight (H14)', async () => {
    const { worker } = await openProgramWith(family().record());
    const question = [
      '#/q/childCaring/c1',
      'Could Child 1 be helping to look after someone?',
    ] as const;
    await goTo(...question);
    await worker.click(screen.getByText('Add a note, or who said it (optional)'));
    await worker.type(field('Note'), 'Gets her up');
    for (const _ of ['once', 'twice']) {
      await goTo('#/hub', 'This family');
      await goTo(...question);
      expect(screen.getByLabelText('Note')).toHaveValue('Gets her up');
      expect(screen.getByLabelText('Note')).toBeVisible();
    }
  });
});

describe('a concern about somebody for whom something was done before', () => {
  it('is a new one: act now again, and what was done stays in sight (H1, H9)', async () => {
    const record = family().answering('childAtRisk', 'c1', 'yes').recordingSafety('c1', {
      done: 'decidedNoAlert',
      to: 'team manager',
      reason: 'bruise explained',
      at: '2026-11-22T09:00:00+00:00',
    });
    const { worker } = await openProgramWith(record.record());
    await goTo('#/q/childCaring/c1', 'Could Child 1 be helping to look after someone?');
    await worker.click(button('Safety concern'));
    await worker.click(button('Child 1 (age 9)'));
    await arriveAt(/Act now/);
    await worker.click(button('Carry on without a change'));
    await arriveAt('Could Child 1 be helping to look after someone?');
    expect(banner()).toHaveTextContent(/^Act now:/);
    await goTo('#/outcome', 'Outcome for this family');
    expect(screen.getByTestId('action-useChildProtectionProcedure-c1')).toHaveTextContent(
      'Earlier: discussed, no alert',
    );
  });

  it('leads from one person’s page to another’s with the focus on the heading, and back to where it began', async () => {
    const record = family()
      .answering('childAtRisk', 'c1', 'yes')
      .answering('adultAtRisk', 'a1', 'yes');
    const { worker } = await openProgramWith(record.record());
    await goTo('#/outcome', 'Outcome for this family');
    const [first] = screen.getAllByRole('button', {
      name: /^What to do, and record what was done: Act/,
    });
    if (first) await worker.click(first);
    await arriveAt(/Act now.*Child 1/);
    await worker.click(button('Adult 1 may be at risk of harm'));
    await arriveAt(/Act now.*Adult 1/);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    expect(screen.getByRole('group', { name: 'What has been done about Adult 1?' })).toBeVisible();
    await worker.click(button('Record this later. The warning stays'));
    await arriveAt('Outcome for this family');
  });
});

describe('deleting', () => {
  const atTheOutcome = async () => {
    const opened = await openProgram();
    await begin(opened.worker, /An adult who needs care/, /own work device/);
    await opened.worker.click(radio('There are no children'));
    await opened.worker.click(button('Continue'));
    await goTo('#/outcome', 'Outcome for this family');
    return opened;
  };

  it('says so where the browser does not let it, and asks with the focus on keeping', async () => {
    const { worker, store } = await atTheOutcome();
    vi.spyOn(store, 'removeOpen').mockRejectedValue(new Error('blocked'));
    await worker.click(button('Delete this family from this device'));
    expect(button('Keep it')).toHaveFocus();
    await worker.click(button('Delete now'));
    await waitFor(() => expect(words()).toContain('The family could not be deleted'));
    expect(store.view().record).toBeDefined();
  });

  it('forgets a family that could never be saved', async () => {
    aDeviceThatCannotSave();
    const { worker, store } = await atTheOutcome();
    await until(store, 'failed');
    await worker.click(button('Delete this family from this device'));
    await worker.click(button('Delete now'));
    await arriveAt('Young carers pathway');
    expect(store.view().record).toBeUndefined();
  });
});

describe('a family open in two tabs', () => {
  it('is closed once the other tab has deleted it, and that is said (H15)', async () => {
    const first = await aTabThatSaved(family().record());
    const second = aTab();
    const [kept] = await second.list();
    await second.resume(kept?.id ?? '');
    await second.removeOpen();
    expect(await first.recheck()).toBe('deleted');
    expect(first.view().record).toBeUndefined();
  });
});

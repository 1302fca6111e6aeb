// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { arriveAt, goTo, openProgramWith } from '#tests/support/app.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, field, link, radio, screen, tick } from '#tests/support/page.tsx';

const openFamily = () => goTo('#/family', 'Who is in the family?');

describe('What is typed in a form and not saved yet is there again on coming back to its page (H14)', () => {
  it('of a child who is being added, also after a safety concern was raised meanwhile', async () => {
    const { worker } = await openProgramWith(aFamily().withAdult().record());
    await openFamily();
    await worker.click(button('Add a child'));
    await worker.type(field('Age in years'), '9');
    await worker.click(tick(/Needs care or support too/));
    await worker.click(button('Safety concern'));
    await arriveAt('Who is the safety concern about?');
    await openFamily();
    expect(field('Age in years')).toHaveValue('9');
    expect(tick(/Needs care or support too/)).toBeChecked();
    await worker.click(button('Save this child'));
    expect(screen.getByRole('heading', { name: 'Child 1, age 9' })).toBeVisible();
  });

  it('and is gone once it was saved or given up', async () => {
    const { worker } = await openProgramWith(aFamily().withAdult().withChild(15).record());
    await openFamily();
    await worker.click(button(/^Change\s*Child 1/));
    await worker.clear(field('Age in years'));
    await worker.type(field('Age in years'), '14');
    await worker.click(button('Cancel'));
    await worker.click(link('Call sheet'));
    await arriveAt('Call sheet');
    await openFamily();
    expect(screen.queryByRole('textbox', { name: 'Age in years' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Child 1, age 15' })).toBeVisible();
  });

  it('of what is known of a group, which is recorded only by Continue', async () => {
    const { worker, store } = await openProgramWith(aFamily().withAdult().record());
    await openFamily();
    await worker.click(radio('There are no children'));
    await worker.click(link('This family'));
    await arriveAt('This family');
    expect(store.view().record?.people.childrenKnown).toBe('notSaid');
    await openFamily();
    expect(radio('There are no children')).toBeChecked();
    await worker.click(button('Continue'));
    expect(store.view().record?.people.childrenKnown).toBe('none');
  });

  it('of a decision to share', async () => {
    const { worker, store } = await openProgramWith(aFamily().withAdult().withChild(9).record());
    await goTo('#/sharing', 'Information sharing');
    await worker.click(button('Add a decision'));
    await worker.type(field(/^Share with/), 'School nurse');
    await worker.click(radio('Asked and refused'));
    await worker.click(link('Call sheet'));
    await arriveAt('Call sheet');
    await goTo('#/sharing', 'Information sharing');
    expect(field(/^Share with/)).toHaveValue('School nurse');
    expect(radio('Asked and refused')).toBeChecked();
    expect(store.view().record?.sharing).toBeUndefined();
  });
});

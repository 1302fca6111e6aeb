// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { aFamily } from '#tests/support/family.ts';
import { showFamily } from '#tests/support/family-page.tsx';
import {
  button,
  chosen,
  field,
  problemsAreHeard,
  problemWords,
  radio,
  screen,
  tick,
} from '#tests/support/page.tsx';

const family = () => aFamily().withAdult();
const select = (name: string | RegExp) => screen.getByRole('combobox', { name });

describe('the form of a child', () => {
  it('has nothing filled in, and nothing is compulsory: a child exists (H5)', async () => {
    const { worker, deeds } = showFamily(family().record());
    await worker.click(button('Add a child'));
    expect(chosen()).toEqual([]);
    expect(field('Age in years')).toHaveValue('');
    await worker.click(button('Save this child'));
    expect(deeds.onAddChild).toHaveBeenCalledWith({
      child: { age: 'notKnownYet', needsCare: false },
      isCaring: false,
    });
  });

  it.each([
    ['0', 0],
    ['9', 9],
    [' 17 ', 17],
  ])('takes the age "%s" in years', async (typed, age) => {
    const { worker, deeds } = showFamily(family().record());
    await worker.click(button('Add a child'));
    await worker.type(field('Age in years'), typed);
    await worker.click(button('Save this child'));
    expect(deeds.onAddChild.mock.calls[0]?.[0].child.age).toBe(age);
  });

  it.each([
    ['nine', 'Age must be a whole number, like 9'],
    ['9.5', 'Age must be a whole number, like 9'],
    ['-1', 'Age must be a whole number, like 9'],
    ['18', 'For ages 18 to 24 clear the number and select “18 to 24”'],
    ['25', 'Age must be 0 to 24. An adult who needs care is added above'],
  ])('sends the age "%s" back with what to do', async (typed, message) => {
    const { worker, deeds } = showFamily(family().record());
    await worker.click(button('Add a child'));
    await worker.type(field('Age in years'), typed);
    await worker.click(button('Save this child'));
    expect(problemWords()).toEqual([message]);
    await problemsAreHeard();
    expect(field('Age in years')).toHaveValue(typed);
    expect(deeds.onAddChild).not.toHaveBeenCalled();
  });

  it.each([
    ['Not born yet', 'notBornYet'],
    ['18 to 24', 'youngAdult'],
    ['Age not known yet', 'notKnownYet'],
  ])('takes "%s" instead of an age', async (label, age) => {
    const { worker, deeds } = showFamily(family().record());
    await worker.click(button('Add a child'));
    await worker.click(radio(label));
    await worker.click(button('Save this child'));
    expect(deeds.onAddChild.mock.calls[0]?.[0].child.age).toBe(age);
  });

  it('takes down where the child lives and that the child needs care too', async () => {
    const { worker, deeds } = showFamily(family().record());
    await worker.click(button('Add a child'));
    await worker.click(tick(/Needs care or support too/));
    await worker.selectOptions(select(/Lives here/), 'Some of the time');
    await worker.click(button('Save this child'));
    expect(deeds.onAddChild.mock.calls[0]?.[0]).toEqual({
      child: { age: 'notKnownYet', needsCare: true, livesHere: 'sometimes' },
      isCaring: false,
    });
  });

  it('hides Continue while it is open, so that nothing typed in it is lost', async () => {
    const { worker } = showFamily(family().withChild(9).record());
    expect(button('Continue')).toBeVisible();
    await worker.click(button('Add another child'));
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Come back to this later' })).toBeNull();
    await worker.click(button('Cancel'));
    expect(button('Continue')).toBeVisible();
    await worker.click(button(/^Change\s*Child 1, age 9/));
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
  });

  it('changes the child whose it is, and nothing else of them', async () => {
    const record = aFamily().atTheChildrensDoor().withChild(4).withYoungCarer(9).record();
    const { worker, deeds } = showFamily(record);
    await worker.click(button(/^Change\s*Child 2, age 9/));
    expect(field('Age in years')).toHaveValue('9');
    expect(tick('May be caring for someone')).toBeChecked();
    await worker.clear(field('Age in years'));
    await worker.type(field('Age in years'), '10');
    await worker.click(button('Save this child'));
    expect(deeds.onChangeChild).toHaveBeenCalledWith('c2', {
      child: { age: 10, needsCare: false },
      isCaring: true,
    });
  });

  it('puts the focus back to the list of children once it is closed', async () => {
    const { worker } = showFamily(family().record());
    await worker.click(button('Add a child'));
    expect(field('Age in years')).toHaveFocus();
    await worker.click(button('Save this child'));
    expect(screen.getByRole('heading', { name: 'Children and young people' })).toHaveFocus();
  });

  it('with an error no longer says so in the title of the page once it is cancelled', async () => {
    document.title = 'Who is in the family';
    const { worker } = showFamily(family().record());
    await worker.click(button('Add a child'));
    await worker.type(field('Age in years'), 'nine');
    await worker.click(button('Save this child'));
    expect(document.title).toBe('Error: Who is in the family');
    await worker.click(button('Cancel'));
    expect(document.title).toBe('Who is in the family');
  });
});

describe('the form of an adult', () => {
  it('asks why they need care, and does not insist', async () => {
    const { worker, deeds } = showFamily(aFamily().atTheChildrensDoor().record());
    await worker.click(button('Add an adult who needs care'));
    await worker.click(button('Save this adult'));
    expect(deeds.onAddAdult).toHaveBeenCalledWith({});
  });

  it('changes what is known of the adult', async () => {
    const { worker, deeds } = showFamily(aFamily().withAdult({ need: 'illness' }).record());
    await worker.click(button(/^Change\s*Adult 1/));
    expect(select(/Why they need care/)).toHaveValue('illness');
    await worker.selectOptions(select(/Why they need care/), 'Alcohol or drugs');
    await worker.click(button('Save this adult'));
    expect(deeds.onChangeAdult).toHaveBeenCalledWith({ id: 'a1', need: 'alcoholOrDrugs' });
  });
});

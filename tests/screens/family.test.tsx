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
  words,
} from '#tests/support/page.tsx';

const atTheAdultDoor = () => aFamily().withAdult();
const noChild = 'Add a child, or select that there are none or that it is not known yet';

describe('whether there are children', () => {
  it('is not chosen beforehand, and an empty list is no answer (H3)', async () => {
    const { worker, deeds } = showFamily(atTheAdultDoor().record());
    expect(chosen()).toEqual([]);
    await worker.click(button('Continue'));
    expect(problemWords()).toEqual([noChild]);
    await problemsAreHeard();
    expect(deeds.onContinue).not.toHaveBeenCalled();
  });

  it.each([
    ['There are no children', 'none'],
    ['Not known yet whether there are children', 'notKnownYet'],
  ])('"%s" is said as such (H3)', async (label, known) => {
    const { worker, deeds } = showFamily(atTheAdultDoor().record());
    await worker.click(radio(label));
    await worker.click(button('Continue'));
    expect(deeds.onContinue).toHaveBeenCalledWith({ children: known });
  });

  it('left for later is neither none nor not known yet (H3)', async () => {
    const { worker, deeds } = showFamily(atTheAdultDoor().record());
    await worker.click(button('Come back to this later'));
    expect(deeds.onLater).toHaveBeenCalledOnce();
    expect(deeds.onContinue).not.toHaveBeenCalled();
  });

  it('not known yet says that it is not no (H3)', () => {
    showFamily(atTheAdultDoor().record());
    expect(radio(/Not known yet whether there are children/)).toHaveAccessibleDescription(
      /It will not count as no/,
    );
  });

  it('is no question once a child is listed', async () => {
    const { worker, deeds } = showFamily(atTheAdultDoor().withChild(9).record());
    expect(screen.queryByRole('radio', { name: 'There are no children' })).toBeNull();
    await worker.click(button('Continue'));
    expect(deeds.onContinue).toHaveBeenCalledWith({});
  });

  it('is still a question where a young adult is all there is (H5)', async () => {
    const { worker } = showFamily(atTheAdultDoor().withChild('youngAdult').record());
    await worker.click(button('Continue'));
    expect(problemWords()).toEqual([noChild]);
  });

  it('shows what was said before, to be changed', () => {
    showFamily(atTheAdultDoor().withoutChildren('notKnownYet').record());
    expect(chosen()).toEqual([radio('Not known yet whether there are children')]);
  });
});

describe('whether an adult needs care', () => {
  it('must be said where none is listed, and may be not known yet (H4)', async () => {
    const { worker, deeds } = showFamily(
      aFamily().atTheChildrensDoor().withYoungCarer(10).record(),
    );
    await worker.click(button('Continue'));
    expect(problemWords()).toEqual([
      'Add an adult who needs care, or select that there is none or that it is not known yet',
    ]);
    await worker.click(radio('Not known yet whether an adult needs care'));
    await worker.click(button('Continue'));
    expect(deeds.onContinue).toHaveBeenCalledWith({ adults: 'notKnownYet' });
  });
});

describe('the children’s door', () => {
  const door = () => aFamily().atTheChildrensDoor().withoutAdults('none');

  it('needs the child who may be caring', async () => {
    const { worker, deeds } = showFamily(door().record());
    await worker.click(button('Continue'));
    expect(problemWords()).toEqual(['Add the child who may be caring for someone']);
    expect(deeds.onContinue).not.toHaveBeenCalled();
  });

  it('needs one of the children to be the one who may be caring (H5)', async () => {
    const { worker, deeds, showAgain } = showFamily(door().withChild(10).record());
    await worker.click(button('Continue'));
    expect(problemWords()).toEqual(['Change a child and tick that they may be caring for someone']);
    expect(deeds.onContinue).not.toHaveBeenCalled();
    showAgain(door().withYoungCarer(10).record());
    await worker.click(button('Continue'));
    expect(deeds.onContinue).toHaveBeenCalledOnce();
  });

  it('asks of each child whether they may be caring; the adult door does not', async () => {
    const { worker, unmount } = showFamily(door().record());
    await worker.click(button('Add a child'));
    expect(tick('May be caring for someone')).not.toBeChecked();
    unmount();
    const other = showFamily(atTheAdultDoor().record());
    await other.worker.click(button('Add a child'));
    expect(screen.queryByRole('checkbox', { name: 'May be caring for someone' })).toBeNull();
  });
});

describe('the people listed', () => {
  it('stand there by label and age, with what is known of them', () => {
    showFamily(
      atTheAdultDoor()
        .withChild(9, { livesHere: 'sometimes', needsCare: true })
        .withChild('notKnownYet')
        .record(),
    );
    expect(screen.getByRole('heading', { name: 'Child 1, age 9' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Child 2, age not known yet' })).toBeVisible();
    expect(words()).toContain('lives here some of the time, needs care or support too');
  });

  it('are any number of adults who need care too, each with a card of their own', async () => {
    const { worker, deeds } = showFamily(
      atTheAdultDoor().withAdult({ need: 'frailty' }).withChild(9).record(),
    );
    expect(screen.getByRole('heading', { name: 'Adult 1' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Adult 2' })).toBeVisible();
    expect(button(/^Remove\s*Adult 1/)).toBeVisible();
    await worker.click(button('Add another adult'));
    await worker.selectOptions(screen.getByLabelText(/Why they need care/), 'Learning disability');
    await worker.click(button('Save this adult'));
    expect(deeds.onAddAdult).toHaveBeenCalledWith({ need: 'learningDisability' });
    expect(screen.getByRole('heading', { name: 'Adults who need care or support' })).toHaveFocus();
  });

  it('stand there with whom they help, where that was recorded', () => {
    showFamily(
      atTheAdultDoor()
        .withAdult()
        .withChild(9)
        .withChild(7, { needsCare: true })
        .answering('askWhyCaring', 'c1', 'carryOn', {
          details: { helps: ['a2', 'c2', 'grandparent'] },
        })
        .record(),
    );
    expect(words()).toContain('helps Adult 2 and Child 2');
    expect(words()).not.toContain('helps Adult 1');
  });

  it('can be as many as thirty, and then nobody can be added', () => {
    showFamily(atTheAdultDoor().withChild(9).record(), true);
    expect(button('Add another child')).toBeDisabled();
    expect(words()).toContain('This record holds as many people as it can: 30.');
  });

  it('of whom the adult of the adult door stays: the whole walk is about them', () => {
    showFamily(atTheAdultDoor().withChild(9).record());
    expect(button(/^Remove\s*Child 1, age 9/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Remove\s*Adult 1/ })).toBeNull();
  });
});

describe('taking a person out', () => {
  it('is asked first, and says what will go', async () => {
    const record = atTheAdultDoor()
      .withChild(9)
      .withChild(15)
      .answering('childCaring', 'c2', 'yes')
      .answering('childAtRisk', 'c2', 'no')
      .record();
    const { worker, deeds } = showFamily(record);
    await worker.click(button(/^Remove\s*Child 2, age 15/));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Remove Child 2 (age 15)?');
    expect(words()).toContain('The 2 answers about Child 2 will go.');
    expect(deeds.onRemove).not.toHaveBeenCalled();
    await worker.click(button('Keep Child 2'));
    expect(deeds.onRemove).not.toHaveBeenCalled();
    await worker.click(button(/^Remove\s*Child 2, age 15/));
    await worker.click(button('Remove Child 2'));
    expect(deeds.onRemove).toHaveBeenCalledWith('c2', undefined);
  });

  it('needs a reason where the person was said to be at risk (H8)', async () => {
    const { worker, deeds } = showFamily(
      atTheAdultDoor().withChild(9).answering('childAtRisk', 'c1', 'yes').record(),
    );
    await worker.click(button(/^Remove\s*Child 1, age 9/));
    await worker.click(button('Remove Child 1'));
    expect(problemWords()).toEqual(['Enter what has changed']);
    expect(deeds.onRemove).not.toHaveBeenCalled();
    await worker.type(field(/What has changed/), 'Belongs to another family');
    await worker.click(button('Remove Child 1'));
    expect(deeds.onRemove).toHaveBeenCalledWith('c1', 'Belongs to another family');
  });

  it('has the focus while it is asked, and gives it back to the list of children', async () => {
    const { worker } = showFamily(atTheAdultDoor().withChild(9).record());
    await worker.click(button(/^Remove\s*Child 1, age 9/));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await worker.click(button('Keep Child 1'));
    expect(screen.getByRole('heading', { name: 'Children and young people' })).toHaveFocus();
  });
});

// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { WhoScreen } from '#src/screens/WhoScreen.tsx';
import {
  button,
  chosen,
  field,
  problemsAreHeard,
  problemWords,
  radio,
  screen,
  show,
} from '#tests/support/page.tsx';

function showWho({ canKeep = true } = {}) {
  const onBegin = vi.fn();
  return { onBegin, ...show(<WhoScreen {...{ canKeep, onBegin }} onBack={vi.fn()} />) };
}

describe('before a family is begun', () => {
  it('nothing is chosen, and nothing is written', () => {
    showWho();
    expect(chosen()).toEqual([]);
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(field(/Reference/)).toHaveValue('');
  });

  it('the door and the device must be said, each in words that say what to do', async () => {
    const { worker, onBegin } = showWho();
    await worker.click(button('Continue'));
    expect(problemWords()).toEqual([
      'Select who the referral is about',
      'Select whether this is your own work device or a shared computer',
    ]);
    await problemsAreHeard();
    expect(onBegin).not.toHaveBeenCalled();
  });

  it('the door alone is not enough: whose device it is decides whether anything is kept (H16)', async () => {
    const { worker, onBegin } = showWho();
    await worker.click(radio('An adult who needs care or support'));
    await worker.click(button('Continue'));
    expect(problemWords()).toEqual([
      'Select whether this is your own work device or a shared computer',
    ]);
    expect(onBegin).not.toHaveBeenCalled();
  });

  it.each([
    ['An adult who needs care or support', 'adult'],
    ['A child or young person who may be caring for someone', 'children'],
    ['Both, or I am not sure yet', 'both'],
  ])('"%s" begins by that door', async (label, door) => {
    const { worker, onBegin } = showWho();
    await worker.click(radio(label));
    await worker.click(radio('On a shared or borrowed computer'));
    await worker.click(button('Continue'));
    expect(onBegin.mock.calls[0]?.[0]).toEqual({ door, device: 'shared', ref: '' });
  });

  it('a reference is taken with letters, numbers and hyphens', async () => {
    const { worker, onBegin } = showWho();
    await worker.click(radio('Both, or I am not sure yet'));
    await worker.click(radio('On my own work device'));
    await worker.type(field(/Reference/), 'AB-1042');
    await worker.click(button('Continue'));
    expect(onBegin.mock.calls[0]?.[0]).toEqual({ door: 'both', device: 'own', ref: 'AB-1042' });
  });

  it.each([
    ['Kofi Mensah', 'Enter a reference using only letters, numbers and hyphens'],
    ['AB/1042', 'Enter a reference using only letters, numbers and hyphens'],
    ['A'.repeat(21), 'Reference must be 20 characters or less'],
  ])('"%s" is no reference', async (typed, message) => {
    const { worker, onBegin } = showWho();
    await worker.click(radio('Both, or I am not sure yet'));
    await worker.click(radio('On my own work device'));
    await worker.type(field(/Reference/), typed);
    await worker.click(button('Continue'));
    expect(problemWords()).toEqual([message]);
    expect(field(/Reference/)).toHaveAccessibleDescription(new RegExp(message));
    expect(field(/Reference/)).toHaveValue(typed);
    expect(onBegin).not.toHaveBeenCalled();
  });

  it('the page says what not to record (H16)', () => {
    showWho();
    expect(screen.getByText('names or initials')).toBeVisible();
    expect(screen.getByText('dates of birth')).toBeVisible();
  });

  it('it is said what a shared computer means (H14)', () => {
    showWho();
    expect(radio('On a shared or borrowed computer')).toHaveAccessibleDescription(
      'Nothing is saved. Closing or reloading this tab loses it',
    );
  });

  it('nobody is asked whose device it is where the program was opened as a file: nothing is kept there (H16)', async () => {
    const { worker, onBegin } = showWho({ canKeep: false });
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByText(/Closing or reloading this tab loses the family/)).toBeVisible();
    await worker.click(radio('An adult who needs care or support'));
    await worker.click(button('Continue'));
    expect(onBegin).toHaveBeenCalledExactlyOnceWith(
      { door: 'adult', device: 'shared', ref: '' },
      expect.anything(),
    );
  });
});

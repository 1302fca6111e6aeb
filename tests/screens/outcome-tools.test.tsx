// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aFamily } from '#tests/support/family.ts';
import { showOutcome } from '#tests/support/outcome-page.tsx';
import { button, field, screen, within, words } from '#tests/support/page.tsx';

const family = () =>
  aFamily()
    .withRef('AB-1042')
    .withAdult()
    .withChild(9)
    .answering('childAtRisk', 'c1', 'yes', { note: 'Said “it’s fine” – café' });
const said = () => screen.getByRole('status');
const preview = () => screen.getByTestId<HTMLTextAreaElement>('copy-preview');

describe('copying the note', () => {
  it('copies what the box below shows, and says to check whose record it is (H15)', async () => {
    const { worker, deeds } = showOutcome(family().record());
    await worker.click(button('Copy note'));
    expect(said()).toHaveTextContent(
      'Note copied. Before you paste: check you are in the right person’s record.',
    );
    const copied = deeds.onCopy.mock.calls[0]?.[0] ?? '';
    expect(copied).toContain('\r\nSAFETY\r\n1. Act now');
    expect(preview()).toHaveValue(copied.replaceAll('\r\n', '\n'));
  });

  it('says what to do where the browser refuses', async () => {
    const { worker, deeds } = showOutcome(family().record());
    deeds.onCopy.mockResolvedValue(false);
    await worker.click(button('Copy note'));
    expect(said()).toHaveTextContent(
      'The browser did not let this page copy. It is selected: press Control and C.',
    );
    expect(said()).not.toHaveTextContent('copied. Before');
  });

  it('copies a title that tells nothing of the family, and the date of the contact', async () => {
    const { worker, deeds } = showOutcome(family().record());
    await worker.click(button('Copy title'));
    await worker.click(button('Copy contact date'));
    expect(deeds.onCopy.mock.calls).toEqual([
      ['Young carers pathway: outcome summary, 22 November 2026 at 10:04'],
      ['22/11/2026'],
    ]);
  });

  it('says how many letters are written without their marks', () => {
    showOutcome(family().record());
    expect(words()).toContain('Case systems lose letters with marks: 1 in this note is written');
  });

  it('says how many characters the worker has to type', () => {
    showOutcome(family().answering('childCaring', 'c1', 'no', { note: '😀 日' }).record());
    expect(words()).toContain('2 characters have no plain form and stand as “?”. Type them');
  });
});

describe('printing', () => {
  it('opens the print dialog', async () => {
    const { worker, deeds } = showOutcome(family().record());
    await worker.click(button('Print or save as PDF'));
    expect(deeds.onPrint).toHaveBeenCalledExactlyOnceWith('all');
    expect(said()).toHaveTextContent('');
  });

  it('can put what is still to find out on paper alone, as a list to work through', async () => {
    const { worker, deeds } = showOutcome(
      family().answering('childCaring', 'c1', 'notKnownYet').record(),
    );
    await worker.click(button('Print this list to work through'));
    expect(deeds.onPrint).toHaveBeenCalledExactlyOnceWith('findOut');
  });

  it('says what to do where the browser cannot', async () => {
    const { worker, deeds } = showOutcome(family().record());
    deeds.onPrint.mockReturnValue(false);
    await worker.click(button('Print or save as PDF'));
    expect(said()).toHaveTextContent('This browser cannot print from here. Copy the note instead.');
  });

  it('names safety, reference, time and edition in the line that every page bears (H19)', () => {
    showOutcome(family().record());
    expect(words()).toContain(
      'SAFETY CONCERN, see page 1. Child 1 (age 9): alert NOT recorded as made',
    );
    expect(words()).toMatch(
      /outcome summary · Ref AB-1042 · INCOMPLETE · What was known on 22 November 2026 at 10:04 · Printed 22 November 2026 at 16:00 · Model pathway 2012 and 2015/,
    );
  });
});

describe('deleting the family', () => {
  it('is asked first, and says what it cannot delete (H14)', async () => {
    const { worker, deeds } = showOutcome(family().record());
    await worker.click(button('Delete this family from this device'));
    expect(words()).toContain('Printouts, copies and pasted notes are not deleted.');
    expect(deeds.onDelete).not.toHaveBeenCalled();
    await worker.click(button('Keep it'));
    await worker.click(button('Delete this family from this device'));
    await worker.click(button('Delete now'));
    expect(deeds.onDelete).toHaveBeenCalledOnce();
  });
});

describe('agreeing who does an action and by when', () => {
  const caring = () =>
    aFamily().withAdult().withChild(9).answering('childCaring', 'c1', 'yes').record();
  const open = async () => {
    const shown = showOutcome(caring());
    const action = screen.getByTestId('action-askWhyCaring-c1');
    await shown.worker.click(within(action).getByText(/Agree who and by when/));
    await within(action).findByRole('button', { name: 'Save who and when' });
    return shown;
  };
  const by = (value: string) =>
    fireEvent.change(screen.getByLabelText('By'), { target: { value } });

  it('records a role and a date', async () => {
    const { worker, deeds } = await open();
    await worker.clear(field(/^Who/));
    await worker.type(field(/^Who/), ' School nurse ');
    by('2026-12-01');
    await worker.click(button('Save who and when'));
    expect(deeds.onAgree).toHaveBeenCalledWith(
      expect.objectContaining({ key: 'askWhyCaring', person: 'c1' }),
      { who: 'School nurse', by: '2026-12-01' },
    );
  });

  it('leaves the flowchart’s own "who" where nothing is changed', async () => {
    const { worker, deeds } = await open();
    expect(field(/^Who/)).toHaveValue('You');
    await worker.click(button('Save who and when'));
    expect(deeds.onAgree.mock.calls[0]?.[1]).toEqual({});
  });

  it('keeps what was typed while it is folded away (H14)', async () => {
    const { worker } = await open();
    await worker.type(field(/^Who/), ' and the duty team');
    const action = within(screen.getByTestId('action-askWhyCaring-c1'));
    await worker.click(action.getByText(/Agree who and by when/));
    await waitFor(() => expect(action.getByLabelText('By')).not.toBeVisible());
    await worker.click(action.getByText(/Agree who and by when/));
    expect(field(/^Who/)).toHaveValue('You and the duty team');
  });

  it('records no day that no calendar has: such a record could not be opened again (H14)', async () => {
    const { worker, deeds } = await open();
    by('20266-12-01');
    await worker.click(button('Save who and when'));
    expect(deeds.onAgree).not.toHaveBeenCalled();
    expect(screen.getByLabelText('By')).toHaveAccessibleDescription(/year/);
  });

  it.each([
    [{ by: '2026-12-01' }, 'By: 1 December 2026 (agreed)'],
    [{ who: 'School nurse' }, 'Who: School nurse'],
    [{ who: 'School nurse', by: '2026-12-01' }, 'By: 1 December 2026 (agreed)'],
  ])('shows what was agreed before, and saving again loses nothing: %s', async (agreed, shown) => {
    const matter = { key: 'askWhyCaring', person: 'c1' };
    const { worker, deeds } = showOutcome({ ...caring(), agreed: [{ ...matter, ...agreed }] });
    const action = screen.getByTestId('action-askWhyCaring-c1');
    expect(action).toHaveTextContent(shown);
    await worker.click(within(action).getByText(/Agree who and by when/));
    await worker.click(await within(action).findByRole('button', { name: 'Save who and when' }));
    expect(deeds.onAgree.mock.calls[0]?.[1]).toEqual(agreed);
  });
});

// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { SheetScreen } from '#src/screens/SheetScreen.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, chosen, field, screen, show, tick, within, words } from '#tests/support/page.tsx';

function showSheet(record: FamilyRecord, isFast = false) {
  const deeds = {
    onAnswer: vi.fn(),
    onRecord: vi.fn(),
    draftOf: vi.fn(),
    onLeave: vi.fn(),
    onPeople: vi.fn(),
    onFamily: vi.fn(),
    onSafety: vi.fn(),
    onOutcome: vi.fn(),
    onCopy: vi.fn(async () => true),
    onFastKeys: vi.fn(),
    onBack: vi.fn(),
  };
  const page = (shown: FamilyRecord, fast: boolean) => (
    <SheetScreen record={shown} isFast={fast} notice={[]} deeds={deeds} />
  );
  const shown = show(page(record, isFast));
  return {
    deeds,
    ...shown,
    showAgain: (next: FamilyRecord, fast = isFast) => shown.rerender(page(next, fast)),
  };
}

const row = (name: string) => within(screen.getByTestId(`sheet-row-${name}`));
const oneChild = () => aFamily().withAdult().withChild(9);

describe('a row of the call sheet', () => {
  it('is a group of answers under the name of its question, and none is chosen beforehand (H2)', () => {
    showSheet(oneChild().record());
    const group = screen.getByRole('radiogroup', {
      name: 'Could Child 1 be helping to look after someone?',
    });
    expect(within(group).getAllByRole('radio')).toHaveLength(3);
    expect(within(group).getByRole('radio', { name: 'Not known yet' })).toBeVisible();
    expect(chosen()).toEqual([]);
  });

  it('records an answer as soon as it is chosen', async () => {
    const { worker, deeds } = showSheet(oneChild().record());
    await worker.click(row('childCaring-c1').getByRole('radio', { name: 'Not known yet' }));
    expect(deeds.onAnswer).toHaveBeenCalledExactlyOnceWith(
      { key: 'childCaring', person: 'c1' },
      'notKnownYet',
    );
  });

  it('records nothing while the arrow keys go past an answer (H2, H3)', async () => {
    const { worker, deeds } = showSheet(oneChild().record());
    const at = row('childAtRisk-c1');
    at.getByRole('radio', { name: 'Yes' }).focus();
    await worker.press('{ArrowRight}{ArrowDown}');
    expect(at.getByRole('radio', { name: 'Not known yet' })).toHaveFocus();
    expect(deeds.onAnswer).not.toHaveBeenCalled();
    await worker.press('{ArrowLeft}');
    expect(at.getByRole('radio', { name: 'No' })).toHaveFocus();
    await worker.press(' ');
    expect(deeds.onAnswer).toHaveBeenCalledExactlyOnceWith(
      { key: 'childAtRisk', person: 'c1' },
      'no',
    );
  });

  it('leaves the browser its own keys for back and forward', () => {
    showSheet(oneChild().record());
    const yes = row('childAtRisk-c1').getByRole('radio', { name: 'Yes' });
    yes.focus();
    expect(fireEvent.keyDown(yes, { key: 'ArrowLeft', altKey: true })).toBe(true);
    expect(yes).toHaveFocus();
  });

  it('records nothing by the second half of a double click, which may meet another row (H2)', () => {
    const { deeds } = showSheet(oneChild().record());
    const no = row('childAtRisk-c1').getByRole('radio', { name: 'No' });
    fireEvent.click(no, { detail: 2 });
    expect(deeds.onAnswer).not.toHaveBeenCalled();
    expect(no).not.toBeChecked();
    fireEvent.click(no, { detail: 1 });
    expect(deeds.onAnswer).toHaveBeenCalledOnce();
  });

  it('shows what was answered elsewhere', () => {
    showSheet(oneChild().answering('adultAtRisk', 'a1', 'notKnownYet').record());
    expect(row('adultAtRisk-a1').getByRole('radio', { name: 'Not known yet' })).toBeChecked();
  });

  it('that the flowchart leaves out says why, and can be answered all the same', async () => {
    const { worker, deeds } = showSheet(oneChild().answering('childCaring', 'c1', 'no').record());
    const left = row('impactOnChild-c1');
    expect(left.getByRole('rowheader')).toHaveTextContent(
      'Answered No: Could Child 1 be helping to look after someone?',
    );
    await worker.click(left.getByRole('radio', { name: 'Yes' }));
    expect(deeds.onAnswer).toHaveBeenCalledWith({ key: 'impactOnChild', person: 'c1' }, 'yes');
  });
});

describe('who is in the family', () => {
  it('is asked on the sheet as long as nobody is listed', async () => {
    const { worker, deeds, showAgain } = showSheet(aFamily().withAdult().record());
    await worker.click(row('children').getByRole('radio', { name: 'Not known yet' }));
    expect(deeds.onPeople).toHaveBeenCalledExactlyOnceWith('children', 'notKnownYet');
    expect(screen.queryByTestId('sheet-row-adults')).toBeNull();
    showAgain(oneChild().record());
    expect(screen.queryByTestId('sheet-row-children')).toBeNull();
  });

  it('tells none, not known yet and nothing said apart (H3)', () => {
    const { showAgain } = showSheet(aFamily().withAdult().record());
    expect(chosen()).toEqual([]);
    showAgain(aFamily().withAdult().withoutChildren('none').record());
    expect(row('children').getByRole('radio', { name: 'None' })).toBeChecked();
    showAgain(aFamily().withAdult().withoutChildren('notKnownYet').record());
    expect(row('children').getByRole('radio', { name: 'Not known yet' })).toBeChecked();
  });
});

describe('the details and note of a row', () => {
  const open = async (worker: ReturnType<typeof showSheet>['worker'], name: RegExp) =>
    worker.click(button(name));

  it('open below it, and what is typed is recorded once the focus leaves them (H14)', async () => {
    const { worker, deeds } = showSheet(oneChild().answering('childCaring', 'c1', 'yes').record());
    await open(worker, /^Note: Could Child 1 be helping/);
    expect(button(/^Note: Could Child 1 be helping/)).toHaveAttribute('aria-expanded', 'true');
    await worker.type(field('Note'), 'Gets her up');
    await worker.click(tick('The referrer'));
    expect(deeds.onRecord).not.toHaveBeenCalled();
    await worker.click(button('See the outcome'));
    expect(deeds.onRecord).toHaveBeenCalledExactlyOnceWith(
      { key: 'childCaring', person: 'c1' },
      { answer: 'yes', note: 'Gets her up', saidBy: ['referrer'] },
    );
  });

  it('are recorded too where the page is left in the middle of them (H14)', async () => {
    const { worker, deeds, unmount } = showSheet(
      oneChild().answering('childCaring', 'c1', 'yes').record(),
    );
    await open(worker, /^Note: Could Child 1 be helping/);
    await worker.type(field('Note'), 'Sorts tablets');
    unmount();
    expect(deeds.onRecord).toHaveBeenCalledExactlyOnceWith(
      { key: 'childCaring', person: 'c1' },
      { answer: 'yes', note: 'Sorts tablets' },
    );
  });

  it('of a question without an answer are kept for when there is one', async () => {
    const { worker, deeds } = showSheet(oneChild().record());
    await open(worker, /^Note: Could Child 1 be helping/);
    expect(words()).toContain('Recorded together with the answer, once there is one');
    await worker.type(field('Note'), 'Late for school');
    await worker.click(button('Done'));
    expect(deeds.onRecord).not.toHaveBeenCalled();
    expect(deeds.onLeave).toHaveBeenLastCalledWith(
      { key: 'childCaring', person: 'c1' },
      expect.objectContaining({ note: 'Late for school' }),
    );
  });

  it('are not cut where they are too long: what is typed stays, and the page says so', async () => {
    const { worker, deeds } = showSheet(oneChild().answering('childCaring', 'c1', 'yes').record());
    await open(worker, /^Note: Could Child 1 be helping/);
    await worker.click(field('Note'));
    await worker.paste('x'.repeat(502));
    await worker.click(button('Done'));
    expect(words()).toContain('You have 2 characters too many');
    // A row has no box that names every error: the field is heard with what is wrong with it.
    expect(field('Note')).toHaveFocus();
    expect(field('Note')).toHaveAccessibleDescription(/too many/);
    expect(deeds.onRecord).not.toHaveBeenCalled();
    expect(field('Note')).toHaveValue('x'.repeat(502));
    await worker.click(button('Copy note'));
    expect(deeds.onRecord).not.toHaveBeenCalled();
    expect(deeds.onLeave).toHaveBeenLastCalledWith(
      { key: 'childCaring', person: 'c1' },
      expect.objectContaining({ note: 'x'.repeat(502) }),
    );
  });

  it('hold back a date with a year of five digits, and say what to enter', async () => {
    const { worker, deeds } = showSheet(oneChild().record());
    await open(worker, /^Record: Should everyone involved meet/);
    const date = screen.getByLabelText('Review date');
    fireEvent.change(date, { target: { value: '20266-12-01' } });
    fireEvent.blur(date);
    await worker.click(button('Copy note'));
    expect(words()).toContain('Enter a date with a year of four digits');
    expect(deeds.onRecord).not.toHaveBeenCalled();
  });

  it('keep what an answer not chosen now had in its fields', async () => {
    const { worker, deeds } = showSheet(
      oneChild()
        .answering('childCaring', 'c1', 'yes')
        .answering('impactOnChild', 'c1', 'notKnownYet', { details: { nowOrLikely: 'likely' } })
        .record(),
    );
    await open(worker, /^Note ✓: Is helping having a bad effect on Child 1/);
    await worker.type(field('Note'), 'Ask the school');
    await worker.click(button('Done'));
    expect(deeds.onRecord).toHaveBeenCalledExactlyOnceWith(
      { key: 'impactOnChild', person: 'c1' },
      { answer: 'notKnownYet', details: { nowOrLikely: 'likely' }, note: 'Ask the school' },
    );
  });

  it('hold the fields of a page to record on', async () => {
    const { worker, deeds } = showSheet(oneChild().answering('childCaring', 'c1', 'yes').record());
    await open(worker, /^Record: Why is Child 1 helping/);
    await worker.click(tick('Adult 1'));
    await worker.click(tick('Medicines'));
    await worker.click(button('Done'));
    expect(deeds.onRecord).toHaveBeenCalledExactlyOnceWith(
      { key: 'askWhyCaring', person: 'c1' },
      { answer: 'carryOn', details: { helps: ['a1'], kindsOfHelp: ['medicines'] } },
    );
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
  });

  it('once done with leave the focus on their row, so that no single key answers another', async () => {
    const record = oneChild().answering('childCaring', 'c1', 'yes').record();
    const { worker, deeds } = showSheet(record, true);
    await open(worker, /^Note: Could Child 1 be helping/);
    await worker.click(button('Done'));
    expect(button(/^Note: Could Child 1 be helping/)).toHaveFocus();
    await worker.press('3');
    expect(deeds.onAnswer).toHaveBeenCalledExactlyOnceWith(
      { key: 'childCaring', person: 'c1' },
      'notKnownYet',
    );
  });

  it('open by themselves where an answer has something more to ask', async () => {
    const { worker } = showSheet(oneChild().answering('childCaring', 'c1', 'yes').record());
    await worker.click(row('impactOnChild-c1').getByRole('radio', { name: 'Yes' }));
    expect(button(/Is helping having a bad effect on Child 1/)).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  it('ask about a text that looks as if it could identify somebody, once it is safe', async () => {
    const { worker, deeds } = showSheet(oneChild().answering('childCaring', 'c1', 'yes').record());
    await open(worker, /^Note: Could Child 1 be helping/);
    await worker.type(field('Note'), 'Ring 020 7946 0000');
    await worker.click(button('Done'));
    expect(deeds.onRecord).toHaveBeenCalledOnce();
    expect(words()).toContain('This looks like a phone number.');
    await worker.click(button('Remove it'));
    expect(field('Note')).toHaveValue('Ring');
    await worker.click(button('Done'));
    expect(deeds.onRecord).toHaveBeenLastCalledWith(
      { key: 'childCaring', person: 'c1' },
      { answer: 'yes', note: 'Ring' },
    );
  });
});

describe('fast keys', () => {
  it('do nothing until they are turned on', async () => {
    const { worker, deeds } = showSheet(oneChild().record());
    expect(tick('Fast keys')).not.toBeChecked();
    await worker.press('1ns');
    expect(deeds.onAnswer).not.toHaveBeenCalled();
    expect(deeds.onSafety).not.toHaveBeenCalled();
    await worker.click(tick('Fast keys'));
    expect(deeds.onFastKeys).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('answer the row that has the focus and go to the one below', async () => {
    const { worker, deeds } = showSheet(oneChild().record(), true);
    row('childCaring-c1').getByRole('radio', { name: 'Yes' }).focus();
    await worker.press('3');
    expect(deeds.onAnswer).toHaveBeenCalledExactlyOnceWith(
      { key: 'childCaring', person: 'c1' },
      'notKnownYet',
    );
    expect(row('impactOnChild-c1').getByRole('radio', { name: 'Yes' })).toHaveFocus();
  });

  it('first show the question to ask next where no row has the focus, and answer it only then (H2)', async () => {
    const { worker, deeds } = showSheet(oneChild().record(), true);
    await worker.press('2');
    expect(deeds.onAnswer).not.toHaveBeenCalled();
    expect(row('childAtRisk-c1').getByRole('radio', { name: 'Yes' })).toHaveFocus();
    await worker.press('2');
    expect(deeds.onAnswer).toHaveBeenCalledExactlyOnceWith(
      { key: 'childAtRisk', person: 'c1' },
      'no',
    );
  });

  it('open the details with the cursor in them, so that what is typed next is a note and no answer (H2)', async () => {
    const { worker, deeds } = showSheet(
      oneChild().answering('childCaring', 'c1', 'yes').record(),
      true,
    );
    row('childCaring-c1').getByRole('radio', { name: 'Yes' }).focus();
    await worker.press('d2 jobs');
    expect(field('Note')).toHaveValue('2 jobs');
    expect(deeds.onAnswer).not.toHaveBeenCalled();
  });

  it('go from row to row, to the question to ask next, and to a safety concern', async () => {
    const { worker, deeds } = showSheet(oneChild().record(), true);
    await worker.press('n');
    expect(row('childAtRisk-c1').getByRole('radio', { name: 'Yes' })).toHaveFocus();
    await worker.press('j');
    expect(row('childCaring-c1').getByRole('radio', { name: 'Yes' })).toHaveFocus();
    await worker.press('kk');
    expect(row('adultAtRisk-a1').getByRole('radio', { name: 'Yes' })).toHaveFocus();
    await worker.press('s');
    expect(deeds.onSafety).toHaveBeenCalledOnce();
  });

  it('never act while text is typed', async () => {
    const { worker, deeds } = showSheet(
      oneChild().answering('childCaring', 'c1', 'yes').record(),
      true,
    );
    row('childCaring-c1').getByRole('radio', { name: 'Yes' }).focus();
    await worker.press('d');
    await worker.type(field('Note'), '1 of 2 jobs is sorting 3 tablets');
    expect(field('Note')).toHaveValue('1 of 2 jobs is sorting 3 tablets');
    expect(deeds.onAnswer).not.toHaveBeenCalled();
    expect(deeds.onSafety).not.toHaveBeenCalled();
  });

  it('do not answer a question from within the details of it', async () => {
    const { worker, deeds } = showSheet(
      oneChild().answering('childCaring', 'c1', 'yes').record(),
      true,
    );
    await worker.click(button(/^Note: Could Child 1 be helping/));
    tick('The referrer').focus();
    await worker.press('2');
    expect(deeds.onAnswer).not.toHaveBeenCalled();
  });
});

describe('beside the rows', () => {
  it('stands the one question to ask next, in words that can be said, and why', async () => {
    const { worker } = showSheet(oneChild().record());
    const next = screen.getByTestId('ask-next');
    expect(next).toHaveTextContent('Is Child 1 at risk of significant harm?');
    expect(next).toHaveTextContent(
      'To the child, alone, never with the parent in the room: “Is there anything about home that worries you or makes you feel unsafe?”',
    );
    expect(next).toHaveTextContent('Safety is asked about before anything else.');
    await worker.click(button('Go to it'));
    expect(row('childAtRisk-c1').getByRole('radio', { name: 'Yes' })).toHaveFocus();
  });

  it('stands how much is unanswered and to find out', () => {
    showSheet(oneChild().answering('childAtRisk', 'c1', 'notKnownYet').record());
    expect(words()).toContain('7 unanswered · 1 to find out');
  });

  it('the note can be copied at any time, and the page says how that went', async () => {
    const { worker, deeds } = showSheet(oneChild().record());
    await worker.click(button('Copy note'));
    expect(words()).toContain(
      'Note copied. Before you paste: check you are in the right person’s record.',
    );
    deeds.onCopy.mockResolvedValue(false);
    await worker.click(button('Copy note'));
    expect(words()).toContain('The browser did not let this page copy. Go to the outcome');
    deeds.onCopy.mockResolvedValue(true);
    await worker.click(button('Copy note'));
    // As where the page that writes the note could not be fetched.
    deeds.onCopy.mockRejectedValue(new Error('Not connected'));
    await worker.click(button('Copy note'));
    expect(words()).not.toContain('Note copied');
    expect(words()).toContain('The browser did not let this page copy. Go to the outcome');
  });

  it('whoever is to be said on the family page is asked for there', async () => {
    const record = aFamily()
      .atTheChildrensDoor()
      .withChild(9)
      .withoutAdults('none')
      .answering('childAtRisk', 'c1', 'no')
      .record();
    const { worker, deeds } = showSheet(record);
    expect(screen.getByTestId('ask-next')).toHaveTextContent('Which child may be caring');
    await worker.click(button('Go to it'));
    expect(deeds.onFamily).toHaveBeenCalledOnce();
  });
});

// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Cover, CoverButton, useCover } from '#src/components/Cover.tsx';
import { openDialogs } from '#tests/support/dialog.ts';
import { button, field, screen, show } from '#tests/support/page.tsx';

/** A page that a child or a parent should not see, with a field to type in. */
function Page() {
  const { cover, onCover } = useCover();
  const [count, setCount] = useState(0);
  return (
    <>
      <CoverButton onCover={onCover} />
      <h1>Is Child 1 at risk?</h1>
      <input aria-label="Note" onChange={() => setCount(count + 1)} />
      <p>Changed {count} times</p>
      <Cover cover={cover} />
    </>
  );
}

const isCovered = () => screen.queryByRole('dialog', { name: 'Screen covered' }) !== null;
const pressShift = (at?: number) => {
  const press = new KeyboardEvent('keydown', { key: 'Shift', bubbles: true });
  if (at !== undefined) Object.defineProperty(press, 'timeStamp', { value: at });
  fireEvent(document.activeElement ?? document.body, press);
};

describe('the cover of the screen', () => {
  openDialogs();
  beforeEach(() => {
    document.title = 'Is Child 1 at risk? – Young carers pathway';
  });

  it('is up after one press, and says how to come back', async () => {
    const { worker } = show(<Page />);
    expect(isCovered()).toBe(false);
    await worker.click(button('Cover screen'));
    expect(screen.getByRole('dialog')).toHaveTextContent(
      'Screen coveredPress the button to come back',
    );
  });

  it('is up at once: before the page could be drawn anew', () => {
    show(<Page />);
    button('Cover screen').click();
    expect(isCovered()).toBe(true);
    expect(document.title).toBe('Screen covered');
  });

  it('is taken away by one press, and everything is as it was, the focus too', async () => {
    const { worker } = show(<Page />);
    await worker.type(field('Note'), 'half a wor');
    await worker.click(button('Cover screen'));
    expect(button('Come back')).toHaveFocus();
    await worker.click(button('Come back'));
    expect(isCovered()).toBe(false);
    expect(field('Note')).toHaveFocus();
    expect(field('Note')).toHaveValue('half a wor');
    expect(screen.getByText('Changed 10 times')).toBeVisible();
    expect(document.title).toBe('Is Child 1 at risk? – Young carers pathway');
  });

  it('can be put up and taken away again and again', async () => {
    const { worker } = show(<Page />);
    for (let time = 0; time < 3; time += 1) {
      await worker.click(button('Cover screen'));
      expect(isCovered()).toBe(true);
      await worker.click(button('Come back'));
      expect(isCovered()).toBe(false);
      expect(document.title).toContain('Child 1');
    }
  });

  it('keeps the title neutral where the page beneath changes, and shows the newest after it', async () => {
    const { worker } = show(<Page />);
    await worker.click(button('Cover screen'));
    document.title = 'Outcome – Young carers pathway';
    await waitFor(() => expect(document.title).toBe('Screen covered'));
    await worker.click(button('Come back'));
    expect(document.title).toBe('Outcome – Young carers pathway');
  });

  it('is put up by Shift pressed three times, also while something is typed', async () => {
    const { worker } = show(<Page />);
    await worker.click(field('Note'));
    pressShift();
    pressShift();
    expect(isCovered()).toBe(false);
    pressShift();
    expect(isCovered()).toBe(true);
    await worker.click(button('Come back'));
    expect(field('Note')).toHaveFocus();
  });

  it('stays up where Shift is pressed three times more', () => {
    show(<Page />);
    for (let time = 0; time < 6; time += 1) pressShift();
    expect(isCovered()).toBe(true);
    expect(document.title).toBe('Screen covered');
  });

  it('is not put up by capital letters, nor by holding Shift, nor by presses far apart', async () => {
    const { worker } = show(<Page />);
    await worker.click(field('Note'));
    await worker.press('{Shift>}A{/Shift}{Shift>}B{/Shift}{Shift>}C{/Shift}');
    for (let time = 0; time < 5; time += 1) {
      fireEvent.keyDown(field('Note'), { key: 'Shift', repeat: true });
    }
    expect(isCovered()).toBe(false);
    for (const at of [100_000, 103_000, 106_000, 109_000]) pressShift(at);
    expect(isCovered()).toBe(false);
    pressShift(109_500);
    expect(isCovered()).toBe(true);
  });

  it('is not taken away by the key that put it up and is still held', async () => {
    const { worker } = show(<Page />);
    await worker.click(button('Cover screen'));
    const isCarriedOut = fireEvent.keyDown(button('Come back'), { key: 'Enter', repeat: true });
    expect(isCarriedOut).toBe(false);
    expect(fireEvent.keyDown(button('Come back'), { key: 'Enter' })).toBe(true);
  });

  it('listens no more once the program is gone', () => {
    const { unmount } = show(<Page />);
    unmount();
    for (let time = 0; time < 3; time += 1) pressShift();
    expect(document.title).toContain('Child 1');
  });
});

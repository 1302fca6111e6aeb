// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { SaveFile } from '#src/screens/SaveFile.tsx';
import {
  button,
  problemsAreHeard,
  problemWords,
  screen,
  show,
  words,
} from '#tests/support/page.tsx';

function showSave({ canEncrypt = true, mustEncrypt = false, isSaved = true } = {}) {
  const deeds = {
    onSave: vi.fn((_: string | undefined) =>
      Promise.resolve({ name: 'young-carers-adult-2026-11-22.json', isSaved }),
    ),
    onBack: vi.fn(),
  };
  return { deeds, ...show(<SaveFile {...{ canEncrypt, mustEncrypt, deeds }} />) };
}
const phrase = () => screen.getByLabelText('Pass phrase (optional)');
const again = () => screen.getByLabelText('The same pass phrase again');

describe('saving a copy of a family', () => {
  it('says what the file holds, that nothing is sent, and what a forgotten pass phrase means', () => {
    showSave();
    expect(words()).toContain('The file holds everything recorded about this family');
    expect(words()).toContain('Send it only as your organisation allows.');
    expect(phrase()).toHaveAccessibleDescription(
      '12 characters or more, such as four words. If you forget it, nobody can open the file. Without one, anyone who has the file can read it',
    );
  });

  it('needs no pass phrase', async () => {
    const { worker, deeds } = showSave();
    await worker.click(button('Save a copy'));
    expect(deeds.onSave).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(screen.getByRole('status')).toHaveTextContent(
      'A copy was saved, and read back: it holds the same. Look where your browser has put young-carers-adult-2026-11-22.json before you rely on it.',
    );
    expect(words()).not.toContain('in another way');
  });

  it('encrypts with a pass phrase that was typed twice, and forgets it at once (H16)', async () => {
    const { worker, deeds } = showSave();
    await worker.type(phrase(), 'four words and a half');
    await worker.type(again(), 'four words and a half');
    expect(phrase()).toHaveAttribute('type', 'password');
    expect(phrase()).toHaveAttribute('autocomplete', 'off');
    await worker.click(button('Save a copy'));
    expect(deeds.onSave).toHaveBeenCalledExactlyOnceWith('four words and a half');
    expect(words()).toContain('Give the pass phrase in another way than the file.');
    expect(phrase()).toHaveValue('');
    expect(again()).toHaveValue('');
  });

  it('takes no pass phrase that is short or typed differently, and says what to do', async () => {
    const { worker, deeds } = showSave();
    await worker.type(phrase(), 'short');
    await worker.type(again(), 'shirt');
    await worker.click(button('Save a copy'));
    await problemsAreHeard();
    expect(problemWords()).toEqual([
      'Pass phrase must be 12 characters or more',
      'Enter the same pass phrase twice',
    ]);
    expect(phrase()).toHaveValue('short');
    expect(deeds.onSave).not.toHaveBeenCalled();
  });

  it('says plainly where the browser cannot encrypt, and offers the plain file', async () => {
    const { worker, deeds } = showSave({ canEncrypt: false });
    expect(screen.queryByLabelText('Pass phrase (optional)')).toBeNull();
    expect(words()).toContain('its address does not begin with https');
    expect(words()).toContain('Anyone who has the file can read it.');
    await worker.click(button('Save a copy'));
    expect(deeds.onSave).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('says so where no copy was saved, keeps what was typed, and says what to do instead (H14)', async () => {
    const { worker } = showSave({ isSaved: false });
    await worker.type(phrase(), 'four words and a half');
    await worker.type(again(), 'four words and a half');
    await worker.click(button('Save a copy'));
    expect(screen.getByRole('status')).toHaveTextContent(
      'The file could not be made, so no copy was saved. Nothing recorded is lost. Copy the note or print the outcome instead.',
    );
    expect(phrase()).toHaveValue('four words and a half');
  });

  it('makes one file where the button is pressed twice', async () => {
    const { worker, deeds } = showSave();
    let finish = (_: { name: string; isSaved: boolean }) => {};
    deeds.onSave.mockImplementation(() => new Promise((done) => (finish = done)));
    await worker.click(button('Save a copy'));
    expect(screen.getByRole('status')).toHaveTextContent('One moment');
    await worker.click(button('Save a copy'));
    expect(deeds.onSave).toHaveBeenCalledOnce();
    finish({ name: 'young-carers-adult-2026-11-22.json', isSaved: true });
    expect(await screen.findByText(/A copy was saved/)).toBeVisible();
  });

  it('goes back without saving', async () => {
    const { worker, deeds } = showSave();
    await worker.click(button('Back'));
    expect(deeds.onBack).toHaveBeenCalledOnce();
    expect(deeds.onSave).not.toHaveBeenCalled();
  });

  it('makes no file without a pass phrase where other files on the computer could read it (H16)', async () => {
    const { worker, deeds } = showSave({ mustEncrypt: true });
    await worker.click(button('Save a copy'));
    expect(problemWords()).toEqual(['Pass phrase must be 12 characters or more']);
    expect(deeds.onSave).not.toHaveBeenCalled();
    const only = screen.getByLabelText('Pass phrase');
    expect(only).toHaveAccessibleDescription(/If you forget it, nobody can open the file/);
    expect(words()).not.toContain('Without one');
    await worker.type(only, 'seven green bottles');
    await worker.type(again(), 'seven green bottles');
    await worker.click(button('Save a copy'));
    expect(deeds.onSave).toHaveBeenCalledExactlyOnceWith('seven green bottles');
  });
});

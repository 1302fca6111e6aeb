// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { model } from '#src/edition/edition.ts';
import { HelpScreen } from '#src/screens/HelpScreen.tsx';
import { button, field, screen, show, words } from '#tests/support/page.tsx';

function showHelp(edition = model, onCopy = vi.fn(async (_: string) => true)) {
  return { onCopy, ...show(<HelpScreen edition={edition} onCopy={onCopy} onBack={vi.fn()} />) };
}
const term = (name: string) => screen.getByRole('article', { name });
/** What stands beside a mark or a key in its list. */
const meaningOf = (mark: string) =>
  screen.getByText(mark, { selector: 'dt' }).nextElementSibling?.textContent;

describe('the help page', () => {
  it('says that neither what was not asked nor what is not known yet is taken for no (H3)', () => {
    showHelp();
    expect(meaningOf('Not asked yet')).toContain('never taken for no');
    expect(meaningOf('Not known yet')).toContain('never taken for no');
  });

  it('says what each status of a task means', () => {
    showHelp();
    for (const status of ['Not started', 'In progress', 'To find out', 'Completed', 'Not needed']) {
      expect(meaningOf(status), status).toBeTruthy();
    }
  });

  it('says of an alert that this program has raised none (H1)', () => {
    showHelp();
    expect(meaningOf('Act now')).toContain('This program has raised no alert: you need to.');
  });

  it('names the keys, that of the cover first', () => {
    showHelp();
    expect(meaningOf('Shift three times')).toContain('covers the screen');
    expect(meaningOf('N')).toBe('goes to the question to ask next.');
  });

  it('explains a term in plain words, in the source’s own, and in today’s, with the day it was checked (H12)', () => {
    showHelp();
    const carer = term('Young carer');
    expect(carer).toHaveTextContent('Many do not call themselves carers.');
    expect(carer).toHaveTextContent(
      '“We are agreed that the term “young carer” should be taken to include children and young people under 18',
    );
    expect(carer).toHaveTextContent('Model memorandum 2012, section 1');
    expect(carer).toHaveTextContent(/now: in use; .*\(checked 22 November 2026\)/);
    expect(term('MASH')).toHaveTextContent('The sources do not use the word.');
  });

  it('takes today’s word from the council’s edition where that has one', () => {
    showHelp({
      ...model,
      terms: [{ source: 'TAF', now: 'family network meeting', checkedOn: '2026-10-01' }],
    });
    expect(term('TAF')).toHaveTextContent('now: family network meeting (checked 1 October 2026)');
    expect(term('CAF')).toHaveTextContent('now: early help assessment (checked 22 November 2026)');
  });

  it('names whom to ask locally, or says that no number has been set up; 999 stands first', () => {
    const { unmount } = showHelp();
    expect(words()).toContain('If anyone is in immediate danger, call 999.');
    expect(words()).toContain('No local number has been set up.');
    unmount();
    showHelp({
      ...model,
      contacts: [
        {
          id: 'childrenFrontDoor',
          name: 'Children’s front door',
          phone: '020 0000 0000',
          checkedOn: '2026-11-01',
        },
      ],
    });
    expect(words()).toContain('Children’s front door: 020 0000 0000 (checked 1 November 2026)');
    expect(words()).not.toContain('No local number has been set up.');
  });

  it('gives the report of a mistake as text to copy, with edition and versions, and sends nothing', async () => {
    const { worker, onCopy } = showHelp();
    const text = field('Text of the report');
    expect(text).toHaveAttribute('readonly');
    await worker.click(button('Copy this text'));
    expect(onCopy).toHaveBeenCalledOnce();
    const [copied = ''] = onCopy.mock.calls[0] ?? [];
    expect(copied).toContain('Edition: Model pathway 2012 and 2015, checked on 22 November 2026');
    expect(copied).toContain('Flowcharts, version: adult 1, children 1');
    expect(text).toHaveValue(copied);
    expect(screen.getByText('Text copied.')).toBeInTheDocument();
  });

  it('says what to do where the browser does not let it copy', async () => {
    const { worker } = showHelp(
      model,
      vi.fn(async () => false),
    );
    await worker.click(button('Copy this text'));
    expect(words()).toContain('Select the text and copy it.');
  });
});

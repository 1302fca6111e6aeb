// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { type Audit, newAudit } from '#src/audit/audit.ts';
import { type AuditDeeds, AuditScreen } from '#src/screens/AuditScreen.tsx';
import { button, chosen, radio, screen, show, within, words } from '#tests/support/page.tsx';

const adultCase = () => newAudit('adult', { adult: '1', children: '1' }, '2026-11-22');

function showAudit(audit: Audit | undefined) {
  const deeds = {
    onBegin: vi.fn(),
    onChange: vi.fn(),
    onSave: vi.fn(),
    onOpen: vi.fn<AuditDeeds['onOpen']>(async () => ({ audits: [], refused: [] })),
    onPrint: vi.fn(() => true),
    onForget: vi.fn(),
    onBack: vi.fn(),
  };
  const page = (shown: Audit | undefined) => (
    <AuditScreen audit={shown} editionName="Model pathway, version 1" deeds={deeds} />
  );
  const shown = show(page(audit));
  return { deeds, ...shown, showAgain: (next: Audit) => shown.rerender(page(next)) };
}

const row = (key: string) => within(screen.getByTestId(`audit-row-${key}`));

describe('the audit of a closed case', () => {
  it('begins with the flowchart that was to be followed', async () => {
    const { worker, deeds } = showAudit(undefined);
    await worker.click(radio('Both'));
    expect(deeds.onBegin).toHaveBeenCalledExactlyOnceWith('both');
  });

  it('asks of each printed box what the file shows, and has nothing chosen beforehand', async () => {
    const { worker, deeds } = showAudit(adultCase());
    expect(chosen()).toEqual([]);
    expect(row('childCaring').getByRole('rowheader')).toHaveTextContent('A18');
    expect(words()).toContain('“Is there a child that may be providing care & support?”');
    await worker.click(row('childCaring').getByRole('radio', { name: 'Not evidenced' }));
    expect(deeds.onChange).toHaveBeenCalledExactlyOnceWith({
      ...adultCase(),
      lines: [{ box: 'childCaring', verdict: 'notEvidenced' }],
    });
  });

  it('asks for the date where something is evidenced, and holds no other text', () => {
    const { showAgain } = showAudit(adultCase());
    expect(screen.queryByLabelText(/Date of the evidence/)).toBeNull();
    showAgain({ ...adultCase(), lines: [{ box: 'childCaring', verdict: 'evidenced' }] });
    expect(row('childCaring').getByLabelText(/Date of the evidence/)).toBeVisible();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
  });

  it('counts what was looked at', () => {
    showAudit({
      ...adultCase(),
      lines: [
        { box: 'childCaring', verdict: 'evidenced' },
        { box: 'hasChildren', verdict: 'doesNotApply' },
      ],
    });
    expect(words()).toContain(
      '1 evidenced, 0 not evidenced, 1 do not apply, 18 not looked at yet.',
    );
  });
});

describe('several cases', () => {
  it('are added up by box from their files, and a file that is refused says why', async () => {
    const { worker, deeds } = showAudit(undefined);
    deeds.onOpen.mockResolvedValue({
      audits: [{ ...adultCase(), lines: [{ box: 'childCaring', verdict: 'evidenced' }] }],
      refused: ['holiday.json: This is not an audit file. Choose a file saved by this page.'],
    });
    await worker.upload(screen.getByLabelText('Open the files of the cases'), [
      new File(['{}'], 'one.json', { type: 'application/json' }),
      new File(['{}'], 'holiday.json', { type: 'application/json' }),
    ]);
    expect(words()).toContain('1 case read.');
    expect(words()).toContain('holiday.json: This is not an audit file.');
    const cells = within(screen.getByTestId('audit-total-childCaring')).getAllByRole('cell');
    expect(cells.slice(1).map((cell) => cell.textContent)).toEqual([
      'Evidenced: 1',
      'Not evidenced: 0',
      'Does not apply: 0',
      'Not looked at: 0',
    ]);
    await worker.click(button('Print the totals'));
    expect(deeds.onPrint).toHaveBeenCalledOnce();
  });
});

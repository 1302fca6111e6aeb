// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { model } from '#src/edition/edition.ts';
import { RaiseConcern } from '#src/screens/SafetyScreen.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, link, screen, show, words } from '#tests/support/page.tsx';
import { showActNow } from '#tests/support/safety-page.tsx';

const atRisk = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .answering('childAtRisk', 'c1', 'yes')
    .answering('adultAtRisk', 'a1', 'yes');
const noNumber =
  'No local number has been set up. Use the number in your own procedure or ask your manager. Do not wait.';

describe('whom a safety concern is about', () => {
  it('is asked with one press for each, with 999 above them all', async () => {
    const onRaise = vi.fn();
    const { worker } = show(<RaiseConcern record={undefined} onRaise={onRaise} onBack={vi.fn()} />);
    expect(words().indexOf('call 999')).toBeLessThan(words().indexOf('A child'));
    await worker.click(button('A child'));
    await worker.click(button('An adult'));
    await worker.click(button('Both'));
    expect(onRaise.mock.calls).toEqual([
      [{ fresh: 'child' }],
      [{ fresh: 'adult' }],
      [{ fresh: 'both' }],
    ]);
  });

  it('offers everyone in the family by label, and somebody who is not listed yet (H6)', async () => {
    const onRaise = vi.fn();
    const record = aFamily().withAdult().withChild(9).withChild(15).record();
    const { worker } = show(<RaiseConcern record={record} onRaise={onRaise} onBack={vi.fn()} />);
    await worker.click(button('Child 2 (age 15)'));
    await worker.click(button('Adult 1'));
    await worker.click(button('A child not listed yet'));
    expect(onRaise.mock.calls).toEqual([
      [{ person: 'c2' }],
      [{ person: 'a1' }],
      [{ fresh: 'child' }],
    ]);
    expect(button('Child 1 (age 9)')).toBeVisible();
    expect(button('An adult not listed yet')).toBeVisible();
  });

  it('says that the press is recorded as yes', () => {
    show(<RaiseConcern record={undefined} onRaise={vi.fn()} onBack={vi.fn()} />);
    expect(words()).toContain('Your press is recorded as yes');
  });
});

describe('what to do about a child at risk', () => {
  it('starts with 999, and with the police where a crime is suspected', () => {
    showActNow(atRisk().record(), 'c1');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /Act now\s*Child 1 may be at risk of significant harm/,
    );
    const danger = words().indexOf('If anyone is in immediate danger, call 999.');
    const crime = words().indexOf('suspect that a crime has been committed, tell the police too');
    const procedure = words().indexOf('Follow your safeguarding children procedure now.');
    expect(danger).toBeGreaterThan(-1);
    expect(crime).toBeGreaterThan(danger);
    expect(procedure).toBeGreaterThan(crime);
  });

  it('names the 48 hours, and asks for no agreement before an alert (H10)', () => {
    showActNow(atRisk().record(), 'c1');
    expect(words()).toContain(
      'Confirm the referral within 48 hours (2012 memorandum, section 14).',
    );
    expect(words()).toContain('An alert needs nobody’s agreement.');
    expect(words()).toContain('Think before you tell the family.');
  });

  it('says that the program has raised nothing, and to report what others may know (H9)', () => {
    showActNow(atRisk().record(), 'c1');
    expect(words()).toContain('This tool has not raised the alert. You need to.');
    expect(words()).toContain('Report it even if you think that someone else knows');
  });
});

describe('what to do about an adult at risk', () => {
  it('names the adults’ procedure and not the 48 hours, which are for children', () => {
    showActNow(atRisk().record(), 'a1');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /Adult 1 may be at risk of harm/,
    );
    expect(words()).toContain('Follow your safeguarding adults procedure now.');
    expect(words()).not.toContain('safeguarding children');
    expect(words()).not.toContain('48 hours');
  });

  it('asks the adult what they want, where that is safe', () => {
    showActNow(atRisk().record(), 'a1');
    expect(words()).toContain('Ask Adult 1 what they want to happen, if it is safe to ask');
    expect(words()).toContain('An alert needs nobody’s agreement where someone is not safe.');
  });
});

describe('the number to ring', () => {
  const contact = (id: (typeof model.contacts)[number]['id'], phone: string, hours?: string) => ({
    id,
    name: `Team ${phone.slice(-1)}`,
    phone,
    checkedOn: '2026-11-01',
    ...(hours ? { hours } : {}),
  });
  const local = {
    ...model,
    contacts: [
      contact('childrenFrontDoor', '020 0000 0001', 'Mon-Fri 9-5'),
      contact('childrenOutOfHours', '020 0000 0002'),
      contact('adultFrontDoor', '020 0000 0003'),
    ],
  };

  it('is a line that says what to do where none is set up, and never a blank (H12)', () => {
    showActNow(atRisk().record(), 'c1');
    expect(words()).toContain(noNumber);
  });

  it('is the local one with its hours and the day it was checked (H12)', () => {
    showActNow(atRisk().record(), 'c1', local);
    expect(link('020 0000 0001')).toHaveAttribute('href', 'tel:02000000001');
    expect(link('020 0000 0002')).toBeVisible();
    expect(words()).toContain('Mon-Fri 9-5 (checked 1 November 2026)');
    expect(words()).not.toContain(noNumber);
  });

  it('is never the children’s number for an adult, nor the other way round (H12)', () => {
    showActNow(atRisk().record(), 'a1', local);
    expect(screen.getAllByRole('link').map((one) => one.textContent)).toEqual(['020 0000 0003']);
  });
});

describe('other people at risk', () => {
  it('are named on the page of the first, and lead to their own (H1)', async () => {
    const { worker, deeds } = showActNow(atRisk().record(), 'c1');
    expect(screen.getByRole('heading', { name: 'Other safety concerns' })).toBeVisible();
    await worker.click(button('Adult 1 may be at risk of harm'));
    expect(deeds.onShow).toHaveBeenCalledWith('a1');
  });

  it('stand there only while nothing is recorded for them', () => {
    showActNow(atRisk().recordingSafety('a1', { done: 'alertMade' }).record(), 'c1');
    expect(screen.queryByRole('heading', { name: 'Other safety concerns' })).toBeNull();
  });
});

describe('what was done before', () => {
  it('stays on the page when something else is recorded', () => {
    showActNow(
      atRisk()
        .recordingSafety('c1', { done: 'alertMade', to: 'Duty team' })
        .recordingSafety('c1', { done: 'alreadyReported', to: 'Social worker' })
        .record(),
      'c1',
    );
    expect(words()).toContain('Earlier: alert made on 22 November 2026 at 10:05, Duty team');
  });

  it('stays also where a yes was taken back and has come again (H8)', () => {
    const record = atRisk()
      .recordingSafety('c1', { done: 'alertMade', to: 'Duty team' })
      .answering('childAtRisk', 'c1', 'no', {}, 'Another family')
      .answering('childAtRisk', 'c1', 'yes')
      .record();
    showActNow(record, 'c1');
    expect(words()).toContain('Earlier: said to be at risk, changed on 22 November 2026 at 10:06');
    expect(words()).toContain('Earlier: alert made on 22 November 2026 at 10:05, Duty team');
  });
});

// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aFamily } from '#tests/support/family.ts';
import {
  button,
  chosen,
  field,
  problems,
  problemsAreHeard,
  problemWords,
  radio,
  screen,
} from '#tests/support/page.tsx';
import { clockNow, showActNow } from '#tests/support/safety-page.tsx';

const record = () =>
  aFamily().withAdult().withChild(9).answering('childAtRisk', 'c1', 'yes').record();
const alertMade = 'Alert made';
const reported = 'Already open or reported: I have told the allocated worker';
const decided = 'Discussed with a manager or safeguarding lead: decided not to make an alert';
const save = 'Save and carry on with the family';
const at = (label: 'Date' | 'Time', value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('what was done about a concern', () => {
  it('is not chosen beforehand, and saving nothing is an error (H2)', async () => {
    const { worker, deeds } = showActNow(record(), 'c1');
    expect(chosen()).toEqual([]);
    await worker.click(button(save));
    expect(problemWords()).toEqual(['Select what has been done about the safety concern']);
    await problemsAreHeard();
    expect(deeds.onRecord).not.toHaveBeenCalled();
  });

  it('can be recorded later: the warning stays, and nothing is written', async () => {
    const { worker, deeds } = showActNow(record(), 'c1');
    await worker.click(button('Record this later. The warning stays'));
    expect(deeds.onCarryOn).toHaveBeenCalledOnce();
    expect(deeds.onRecord).not.toHaveBeenCalled();
  });
});

describe('an alert that was made', () => {
  it('is recorded with its time, to whom, and the reference', async () => {
    const { worker, deeds } = showActNow(record(), 'c1');
    await worker.click(radio(alertMade));
    at('Time', '14:05');
    await worker.type(field('To which team or role'), ' Children’s front door ');
    await worker.type(field('Reference of the alert (optional)'), 'R-7');
    await worker.click(button(save));
    expect(deeds.onRecord.mock.calls).toEqual([
      [
        {
          done: 'alertMade',
          at: '2026-11-22T14:05:00+00:00',
          to: 'Children’s front door',
          ref: 'R-7',
        },
        false,
      ],
    ]);
  });

  it('needs neither a name of the team nor a reference: the time stands there already', async () => {
    const { worker, deeds } = showActNow(record(), 'c1');
    await worker.click(radio(alertMade));
    await worker.click(button(save));
    expect(deeds.onRecord).toHaveBeenCalledWith({ done: 'alertMade', at: clockNow }, false);
  });

  it.each([
    ['2026-11-22', '14:32'],
    ['2026-11-23', '09:00'],
    ['2027-01-01', '00:00'],
    ['20266-11-22', '14:00'],
  ])('was not made in time to come: %s at %s', async (date, time) => {
    const { worker, deeds } = showActNow(record(), 'c1');
    await worker.click(radio(alertMade));
    at('Date', date);
    at('Time', time);
    await worker.click(button(save));
    expect(problemWords()).toEqual(['The time this was done must be in the past']);
    expect(deeds.onRecord).not.toHaveBeenCalled();
  });

  it('can have been made days ago', async () => {
    const { worker, deeds } = showActNow(record(), 'c1');
    await worker.click(radio(alertMade));
    at('Date', '2026-11-20');
    at('Time', '23:59');
    await worker.click(button(save));
    expect(deeds.onRecord.mock.calls[0]?.[0].at).toBe('2026-11-20T23:59:00+00:00');
  });

  it('is not recorded without its date and its time', async () => {
    const { worker, deeds } = showActNow(record(), 'c1');
    await worker.click(radio(alertMade));
    at('Date', '');
    at('Time', '');
    await worker.click(button(save));
    expect(problemWords()).toEqual([
      'Enter the date on which this was done',
      'Enter the time at which this was done',
    ]);
    expect(deeds.onRecord).not.toHaveBeenCalled();
  });

  it('can be saved to stop there for now', async () => {
    const { worker, deeds } = showActNow(record(), 'c1');
    await worker.click(radio(alertMade));
    await worker.click(button('Save and stop here for now'));
    expect(deeds.onRecord.mock.calls[0]?.[1]).toBe(true);
  });
});

describe('an alert about to be made', () => {
  it('asks for nothing more and is recorded as of now', async () => {
    const { worker, deeds } = showActNow(record(), 'c1');
    await worker.click(radio('I am about to make it now'));
    expect(screen.queryByLabelText('Date')).toBeNull();
    await worker.click(button(save));
    expect(deeds.onRecord).toHaveBeenCalledWith({ done: 'makingNow', at: clockNow }, false);
  });
});

describe('a concern already reported', () => {
  it('needs the worker who was told, by role: not that they probably know (H9)', async () => {
    const { worker, deeds } = showActNow(record(), 'c1');
    await worker.click(radio(reported));
    await worker.click(button(save));
    expect(problemWords()).toEqual(['Enter the role of the worker you told']);
    await worker.type(field('Which worker you told (role)'), 'Allocated social worker');
    await worker.click(button(save));
    expect(deeds.onRecord).toHaveBeenCalledWith(
      { done: 'alreadyReported', at: clockNow, to: 'Allocated social worker' },
      false,
    );
  });
});

describe('a decision to make no alert', () => {
  it('needs who decided, by role, and why (H8)', async () => {
    const { worker, deeds } = showActNow(record(), 'c1');
    await worker.click(radio(decided));
    await worker.click(button(save));
    expect(problemWords()).toEqual([
      'Enter the role of the person who decided',
      'Enter why no alert is needed',
    ]);
    expect(deeds.onRecord).not.toHaveBeenCalled();
    await worker.type(field('Who decided (role)'), 'Team manager');
    await worker.type(field('Reason'), '  ');
    await worker.click(button(save));
    expect(problemWords()).toEqual(['Enter why no alert is needed']);
    await worker.type(field('Reason'), 'Old bruise, explained by the GP');
    await worker.click(button(save));
    expect(deeds.onRecord).toHaveBeenCalledWith(
      {
        done: 'decidedNoAlert',
        at: clockNow,
        to: 'Team manager',
        reason: 'Old bruise, explained by the GP',
      },
      false,
    );
  });

  it('gives no reason where the alert was made after all', async () => {
    const { worker, deeds } = showActNow(record(), 'c1');
    await worker.click(radio(decided));
    await worker.type(field('Reason'), 'Old bruise');
    await worker.click(radio(alertMade));
    await worker.click(button(save));
    expect(deeds.onRecord).toHaveBeenCalledWith({ done: 'alertMade', at: clockNow }, false);
  });
});

describe('what is too long', () => {
  it.each([
    [alertMade, 'To which team or role', 121, 'This must be 120 characters or less'],
    [alertMade, 'Reference of the alert (optional)', 41, 'Reference must be 40 characters or less'],
    [decided, 'Reason', 501, 'Reason must be 500 characters or less'],
  ])('for "%s", in "%s", is sent back and not cut', async (done, label, length, message) => {
    const { worker, deeds } = showActNow(record(), 'c1');
    await worker.click(radio(done));
    await worker.click(field(label));
    await worker.paste('x'.repeat(length));
    await worker.click(button(save));
    expect(problemWords()).toContain(message);
    expect(field(label)).toHaveValue('x'.repeat(length));
    expect(deeds.onRecord).not.toHaveBeenCalled();
  });
});

describe('what was recorded before', () => {
  it('is not chosen again: the form asks what has been done since', () => {
    const done = aFamily()
      .withChild(9)
      .answering('childAtRisk', 'c1', 'yes')
      .recordingSafety('c1', { done: 'makingNow' })
      .record();
    showActNow(done, 'c1');
    expect(
      screen.getByRole('group', { name: /^What has been done since about (Child|Adult) 1\?$/ }),
    ).toBeVisible();
    expect(chosen()).toEqual([]);
    expect(problems()).toBeUndefined();
  });
});

// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { SafetyBanner } from '#src/screens/SafetyBanner.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, screen, show, within } from '#tests/support/page.tsx';

function showBanner(record: FamilyRecord) {
  const onShow = vi.fn();
  const onAnswer = vi.fn();
  const onWhy = vi.fn();
  const shown = show(<SafetyBanner {...{ record, onShow, onAnswer, onWhy }} />);
  return { onShow, onAnswer, onWhy, ...shown };
}
const banner = () => screen.getByRole('region', { name: 'Safety' });
const links = () =>
  within(banner())
    .getAllByRole('button')
    .map((one) => one.textContent);

const family = () => aFamily().withAdult().withChild(9).withChild(15);
const atRisk = () => family().answering('childAtRisk', 'c1', 'yes');

describe('the safety banner', () => {
  it('is not there where no concern is recorded', () => {
    showBanner(family().answering('childAtRisk', 'c1', 'no').record());
    expect(screen.queryByRole('region', { name: 'Safety' })).toBeNull();
  });

  it('says to act now, who may be at risk, and that nothing was raised (H1)', async () => {
    const { worker, onShow } = showBanner(atRisk().record());
    expect(banner()).toHaveTextContent(
      'Act now: Child 1 may be at risk of significant harm. This tool has not raised the alert.',
    );
    await worker.click(button('What to do, and record what was done: Child 1'));
    expect(onShow).toHaveBeenCalledWith('c1');
  });

  it('says of an adult that they may be at risk of harm (H4)', () => {
    showBanner(family().answering('adultAtRisk', 'a1', 'yes').record());
    expect(banner()).toHaveTextContent('Act now: Adult 1 may be at risk of harm.');
  });

  it('counts the concerns where there are several, and names each person (H6)', () => {
    showBanner(atRisk().answering('adultAtRisk', 'a1', 'yes').record());
    expect(banner()).toHaveTextContent(
      'Act now: 2 safety concerns. Child 1, Adult 1. This tool has not raised any alert.',
    );
    expect(links()).toEqual([
      'What to do, and record what was done: Child 1',
      'What to do, and record what was done: Adult 1',
      'Why, and what would change it: Child 1',
    ]);
  });

  it('still says to act now while an alert is about to be made', () => {
    showBanner(atRisk().recordingSafety('c1', { done: 'makingNow' }).record());
    expect(banner()).toHaveTextContent(
      /^Act now: Child 1 may be at risk of significant harm\. The alert was about to be made on 22 November 2026 at 10:05; that it was made is not recorded\./,
    );
  });

  it('says when and to whom an alert was made, and by when the referral is confirmed', () => {
    showBanner(
      atRisk()
        .recordingSafety('c1', {
          done: 'alertMade',
          at: '2026-11-29T14:32:00+00:00',
          to: 'Children’s front door',
        })
        .record(),
    );
    expect(banner()).toHaveTextContent(
      'Alert made for Child 1 on 29 November 2026 at 14:32 to Children’s front door. Confirm the referral by 14:32 on 1 December 2026',
    );
    expect(banner()).not.toHaveTextContent('Act now');
    expect(links()).toEqual([
      'Record what was done: Child 1',
      'Why, and what would change it: Child 1',
    ]);
  });

  it('leads to why the worst concern raises what it does, and to none where nothing is raised any more', async () => {
    const two = family()
      .answering('childAtRisk', 'c1', 'notKnownYet')
      .answering('childAtRisk', 'c2', 'yes');
    const { worker, onWhy, unmount } = showBanner(two.record());
    await worker.click(button('Why, and what would change it: Child 2'));
    expect(onWhy).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ key: 'useChildProtectionProcedure', person: 'c2' }),
    );
    unmount();
    showBanner(atRisk().answering('childAtRisk', 'c1', 'no', {}, 'Another family').record());
    expect(screen.queryByRole('button', { name: /^Why/ })).toBeNull();
  });

  it('names no 48 hours for an alert for an adult', () => {
    showBanner(
      family()
        .answering('adultAtRisk', 'a1', 'yes')
        .recordingSafety('a1', { done: 'alertMade' })
        .record(),
    );
    expect(banner()).toHaveTextContent('Alert made for Adult 1 on 22 November 2026 at 10:05.');
    expect(banner()).not.toHaveTextContent('Confirm');
  });

  it('says who was told of a concern that was already open (H9)', () => {
    showBanner(
      atRisk().recordingSafety('c1', { done: 'alreadyReported', to: 'Social worker' }).record(),
    );
    expect(banner()).toHaveTextContent(
      'Concern about Child 1 was already open or reported: told to Social worker on 22 November 2026 at 10:05.',
    );
  });

  it('says who decided that no alert is needed, and why (H8)', () => {
    showBanner(
      atRisk()
        .recordingSafety('c1', {
          done: 'decidedNoAlert',
          to: 'Team manager',
          reason: 'Old bruise',
        })
        .record(),
    );
    expect(banner()).toHaveTextContent(
      'Concern about Child 1 discussed, no alert: 22 November 2026 at 10:05, decided by Team manager. Reason: Old bruise',
    );
  });

  it('says to find out where it is not known yet, and leads to the question (H3)', async () => {
    const { worker, onAnswer } = showBanner(
      family().answering('childAtRisk', 'c2', 'notKnownYet').record(),
    );
    expect(banner()).toHaveTextContent('Find out before you close this contact');
    expect(banner()).toHaveTextContent(
      'It is not known yet whether Child 2 is at risk of significant harm.',
    );
    await worker.click(button('Answer: is Child 2 at risk?'));
    expect(onAnswer).toHaveBeenCalledWith(expect.objectContaining({ person: 'c2', kind: 'child' }));
  });

  it('says so where a yes was taken back, with the reason (H8)', () => {
    showBanner(atRisk().answering('childAtRisk', 'c1', 'no', {}, 'Another family').record());
    expect(banner()).toHaveTextContent(
      'Child 1 (age 9) was said to be at risk; changed on 22 November 2026 at 10:05. Reason: Another family',
    );
  });

  it('stays after a person at risk was taken out (H8)', () => {
    showBanner(atRisk().removing('c1', 'Another family').record());
    expect(banner()).toHaveTextContent(
      'Child 1 was said to be at risk; Child 1 was taken out of the record on 22 November 2026 at 10:05. Reason: Another family',
    );
  });

  it('says to act now again where a yes comes back after it was taken back', () => {
    showBanner(
      atRisk()
        .recordingSafety('c1', { done: 'alertMade' })
        .answering('childAtRisk', 'c1', 'no', {}, 'Another family')
        .answering('childAtRisk', 'c1', 'yes')
        .record(),
    );
    expect(banner()).toHaveTextContent(/^Act now:/);
  });

  it('goes on telling of an alert that was made, whatever is answered later (H8)', () => {
    showBanner(
      atRisk()
        .recordingSafety('c1', { done: 'alertMade' })
        .answering('childAtRisk', 'c1', 'notKnownYet', {}, 'Heard otherwise')
        .record(),
    );
    expect(banner()).toHaveTextContent(/alert made/i);
  });

  it('names the worst first: to act now stands before all else (H1)', () => {
    showBanner(
      family()
        .withChild(4)
        .answering('childAtRisk', 'c1', 'notKnownYet')
        .answering('childAtRisk', 'c2', 'yes')
        .recordingSafety('c2', { done: 'alertMade' })
        .answering('childAtRisk', 'c3', 'yes')
        .record(),
    );
    const said = banner().textContent ?? '';
    const places = [
      'Act now: Child 3',
      'not known yet whether Child 1',
      'Alert made for Child 2',
    ].map((words) => said.indexOf(words));
    expect(places[0]).toBe(0);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('stays whatever else is answered (H1)', () => {
    const record = atRisk()
      .answering('childCaring', 'c1', 'no')
      .answering('childAtRisk', 'c2', 'no')
      .answering('adultAtRisk', 'a1', 'no')
      .answering('adultNeedsAssessed', 'a1', 'yes')
      .record();
    showBanner(record);
    expect(banner()).toHaveTextContent(/^Act now: Child 1/);
  });
});

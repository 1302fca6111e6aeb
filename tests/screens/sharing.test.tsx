// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { model } from '#src/edition/edition.ts';
import { aFamily } from '#tests/support/family.ts';
import { rulesOf2012 } from '#tests/support/golden-rules.ts';
import {
  button,
  chosen,
  field,
  link,
  problems,
  problemsAreHeard,
  problemWords,
  radio,
  screen,
  tick,
  within,
  words,
} from '#tests/support/page.tsx';
import { showSharing } from '#tests/support/sharing-page.tsx';

const clockNow = '2026-11-22T14:30:00+00:00';
const save = 'Save this decision';

/** A family whose school and GP were ticked as being in contact with it. */
const inContact = () =>
  aFamily()
    .withChild(9)
    .answering('contactAgencies', 'family', 'carryOn', {
      details: { agencies: ['school', 'gp', 'other'] },
    });
const at = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const group = (name: string) => within(screen.getByRole('group', { name }));
const told = (name: string) => group('Have you told them of this decision?').getByLabelText(name);
const shared = (name: string) => group('Has it been shared?').getByLabelText(name);
const notShared = 'No: decided not to share';

type Shown = ReturnType<typeof showSharing>;

async function addADecision(record = inContact().record()): Promise<Shown> {
  const shown = showSharing(record);
  await shown.worker.click(button(/^Add a/));
  return shown;
}

/** Fills in what every decision must say. */
async function fillIn({ worker }: Shown): Promise<void> {
  await worker.click(radio('GP'));
  await worker.type(field('What you will share'), ' He gives the medicines ');
  await worker.click(radio('Asked and agreed'));
  await worker.click(told('Yes'));
  await worker.click(shared('Not yet: still to do'));
}

const filledIn = {
  with: 'GP',
  what: 'He gives the medicines',
  agreement: 'agreed',
  told: 'yes',
  at: clockNow,
  shared: 'toDo',
};

describe('the page of information sharing', () => {
  it('says that nothing was recorded, and when to add something', () => {
    showSharing(aFamily().record());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Information sharing');
    expect(words()).toContain(
      'No decisions recorded yet. Add one each time you decide to share, or not to share',
    );
  });

  it('goes back to the family', async () => {
    const { worker, deeds } = showSharing(aFamily().record());
    await worker.click(button('Back to the family'));
    expect(deeds.onDone).toHaveBeenCalledOnce();
    await worker.click(button('Back'));
    expect(deeds.onBack).toHaveBeenCalledOnce();
  });

  it('takes no more than 100 decisions', () => {
    let family = aFamily();
    for (let index = 0; index < 100; index += 1) family = family.deciding();
    showSharing(family.record());
    expect(button('Add another decision')).toBeDisabled();
    expect(words()).toContain('This record holds as many decisions as it can: 100.');
  });
});

describe('while a safety concern stands open', () => {
  const atRisk = () => aFamily().withAdult().withChild(9).answering('childAtRisk', 'c1', 'yes');

  it('the alert comes first, before all else on the page, and waits for no agreement (H1)', async () => {
    const { worker, deeds } = showSharing(atRisk().record());
    const [first] = screen.getAllByText(/./);
    expect(first).toHaveTextContent(
      'Make the alert first. An alert does not need anyone’s agreement.',
    );
    expect(screen.getByRole('alert')).toContainElement(first ?? null);
    await worker.click(button('What to do now: Child 1 (age 9)'));
    expect(deeds.onSafety).toHaveBeenCalledExactlyOnceWith('c1');
  });

  it('leads to the alert of each person, the child first', () => {
    showSharing(atRisk().answering('adultAtRisk', 'a1', 'yes').record());
    expect(
      screen.getAllByRole('button', { name: /^What to do now/ }).map((one) => one.textContent),
    ).toEqual(['What to do now: Child 1 (age 9)', 'What to do now: Adult 1']);
  });

  it('says so also where the alert was only about to be made', () => {
    showSharing(atRisk().recordingSafety('c1', { done: 'makingNow' }).record());
    expect(words()).toContain('Make the alert first.');
  });

  it.each([
    ['once the alert is made', atRisk().recordingSafety('c1', { done: 'alertMade' })],
    ['where nobody is said to be at risk', aFamily().withChild(9)],
  ])('says nothing of it %s', (_, family) => {
    showSharing(family.record());
    expect(words()).not.toContain('Make the alert first.');
  });
});

describe('the rules beside the decisions', () => {
  it('are the seven of 2012 to the letter, with their source (H7)', () => {
    showSharing(aFamily().record());
    const beside = within(screen.getByRole('complementary', { name: 'What the memorandum says' }));
    const [quoted] = beside.getAllByRole('list');
    expect(
      within(quoted as HTMLElement)
        .getAllByRole('listitem')
        .map((rule) => rule.textContent),
    ).toEqual(rulesOf2012.map((rule) => `“${rule}”`));
    expect(beside.getByText('Model memorandum 2012, section 7')).toBeVisible();
  });

  it('are never those of 2012 alone: newer ones stand there, marked and dated (H12)', () => {
    showSharing(aFamily().record());
    expect(
      screen.getByRole('heading', {
        name: /^Newer: Information sharing: advice for practitioners/,
      }),
    ).toBeVisible();
    expect(words()).toContain('reissued April and May 2024, checked on 22 November 2026.');
    expect(words()).toContain(
      'Where a child is or may be at risk you do not need consent. You do need a lawful basis.',
    );
  });

  it('say that newer ones are in force where the edition has none (H12)', () => {
    const { guidance: _, ...without } = model;
    showSharing(aFamily().record(), without);
    expect(words()).toContain('National advice on information sharing was reissued in 2024');
    expect(words()).toContain('This edition does not have them, and should.');
    expect(words()).toContain('Do not go by the list of 2012 alone');
  });

  it('show a council’s own, its link, and its markup as the text that it is (H17)', () => {
    const address = 'https://anytown.example/sharing';
    showSharing(aFamily().record(), {
      ...model,
      guidance: [
        {
          id: 'informationSharing',
          title: 'Sharing in Anytown',
          source: 'Anytown partnership',
          checkedOn: '2027-01-31',
          link: address,
          points: ['<b>Ask</b> your lead'],
        },
      ],
    });
    expect(screen.getByRole('heading', { name: 'Newer: Sharing in Anytown' })).toBeVisible();
    expect(words()).toContain('Anytown partnership, checked on 31 January 2027.');
    expect(words()).toContain('<b>Ask</b> your lead');
    expect(link(address)).toHaveAttribute('href', address);
  });
});

describe('adding a decision', () => {
  it('begins with nothing chosen but the time, and the focus at its heading', async () => {
    await addADecision();
    expect(screen.getByRole('heading', { name: 'Add a decision' })).toHaveFocus();
    expect(chosen()).toEqual([]);
    expect(screen.getByLabelText('Date decided')).toHaveValue('2026-11-22');
    expect(screen.getByLabelText('Time decided')).toHaveValue('14:30');
  });

  it('saves nothing while something is open that could be read as a yes or a no', async () => {
    const { worker, deeds } = await addADecision();
    await worker.click(button(save));
    expect(problemWords()).toEqual([
      'Select who you decided to share with',
      'Enter what you will share',
      'Select whether they agreed',
      'Select whether you told them',
      'Select whether it has been shared',
    ]);
    await problemsAreHeard();
    expect(deeds.onAdd).not.toHaveBeenCalled();
  });

  it('needs no more than with whom, what, and what was agreed, told and done', async () => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.click(button(save));
    expect(shown.deeds.onAdd.mock.calls).toEqual([[filledIn]]);
    expect(problems()).toBeUndefined();
  });

  it('takes why, who decided, and when', async () => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.click(tick('To keep a child safe'));
    await shown.worker.click(tick('To assess'));
    await shown.worker.type(field('Decided by (role, optional)'), ' Duty manager ');
    at('Date decided', '2026-11-20');
    at('Time decided', '09:05');
    await shown.worker.click(button(save));
    expect(shown.deeds.onAdd).toHaveBeenCalledExactlyOnceWith({
      ...filledIn,
      why: ['keepChildSafe', 'assess'],
      decidedBy: 'Duty manager',
      at: '2026-11-20T09:05:00+00:00',
    });
  });

  it('closes the form and puts the focus where the decisions stand', async () => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.click(button(save));
    expect(screen.queryByRole('button', { name: save })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Decisions' })).toHaveFocus();
  });

  it('can be cancelled, and nothing is written', async () => {
    const { worker, deeds } = await addADecision();
    await worker.click(button('Cancel'));
    expect(deeds.onAdd).not.toHaveBeenCalled();
    expect(screen.getByRole('heading', { name: 'Decisions' })).toHaveFocus();
  });

  it('offers no way on that would lose what is typed', async () => {
    await addADecision();
    expect(screen.queryByRole('button', { name: 'Back to the family' })).toBeNull();
  });
});

describe('with whom it is shared', () => {
  it('is one of those ticked as in contact, or someone else', async () => {
    await addADecision();
    expect(
      group('Share with')
        .getAllByRole('radio')
        .map((one) => one.closest('div')?.textContent),
    ).toEqual(['School or college', 'GP', 'Someone else']);
  });

  it('is else a role or team, and no name', async () => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.click(radio('Someone else'));
    await shown.worker.click(button(save));
    expect(problemWords()).toEqual(['Enter the role or team you decided to share with']);
    expect(field('Role or team')).toHaveAccessibleDescription(/^No names/);
    await shown.worker.type(field('Role or team'), ' Food bank ');
    await shown.worker.click(button(save));
    expect(shown.deeds.onAdd).toHaveBeenCalledExactlyOnceWith({ ...filledIn, with: 'Food bank' });
  });

  it('is a field to write in where nobody was ticked', async () => {
    const shown = await addADecision(aFamily().withChild(9).record());
    expect(screen.queryByRole('group', { name: 'Share with' })).toBeNull();
    await shown.worker.click(button(save));
    expect(problemWords()[0]).toBe('Enter the role or team you decided to share with');
    expect(field('Share with (role or team)')).toHaveAccessibleDescription(/No names/);
  });

  it('does not keep a role that was typed before an agency was chosen', async () => {
    const shown = await addADecision();
    await shown.worker.click(radio('Someone else'));
    await shown.worker.type(field('Role or team'), 'Food bank');
    await fillIn(shown);
    await shown.worker.click(button(save));
    expect(shown.deeds.onAdd).toHaveBeenCalledExactlyOnceWith(filledIn);
  });
});

describe('what was agreed, told and done', () => {
  it.each([
    ['Asked and agreed', 'agreed'],
    ['Asked and refused', 'refused'],
    ['Not asked, because asking could increase risk', 'notAskedRisk'],
    ['Not asked yet', 'notAskedYet'],
    ['Not needed, because this is a safety concern', 'notNeededSafety'],
  ])('"%s" is recorded as such', async (label, agreement) => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.click(radio(label));
    await shown.worker.click(button(save));
    expect(shown.deeds.onAdd).toHaveBeenCalledExactlyOnceWith({ ...filledIn, agreement });
  });

  it('needs the reason where they were not told, and none where they are to be', async () => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.click(told('No'));
    await shown.worker.click(button(save));
    expect(problemWords()).toEqual(['Enter why they were not told']);
    await shown.worker.type(field('Why they were not told'), ' He reads her post ');
    await shown.worker.click(button(save));
    expect(shown.deeds.onAdd).toHaveBeenCalledExactlyOnceWith({
      ...filledIn,
      told: 'no',
      toldReason: 'He reads her post',
    });
  });

  it('drops the reason where they were told after all, and not yet is not no', async () => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.click(told('No'));
    await shown.worker.type(field('Why they were not told'), 'He reads her post');
    await shown.worker.click(told('Not yet'));
    await shown.worker.click(button(save));
    expect(shown.deeds.onAdd).toHaveBeenCalledExactlyOnceWith({ ...filledIn, told: 'notYet' });
  });

  it('a decision not to share needs its reason, and nothing that will be shared', async () => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.clear(field('What you will share'));
    await shown.worker.click(shared(notShared));
    await shown.worker.click(button(save));
    expect(problemWords()).toEqual(['Enter why you decided not to share']);
    await shown.worker.type(field('Why you decided not to share'), ' No part in it ');
    await shown.worker.click(button(save));
    const { what: _, ...rest } = filledIn;
    expect(shown.deeds.onAdd).toHaveBeenCalledExactlyOnceWith({
      ...rest,
      shared: 'decidedNot',
      sharedReason: 'No part in it',
    });
  });

  it('sharing is first taken to have been done now, which can be corrected', async () => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.click(shared('Yes'));
    expect(screen.getByLabelText('Date shared')).toHaveValue('2026-11-22');
    at('Time shared', '14:15');
    await shown.worker.click(button(save));
    expect(shown.deeds.onAdd).toHaveBeenCalledExactlyOnceWith({
      ...filledIn,
      shared: 'done',
      sharedAt: '2026-11-22T14:15:00+00:00',
    });
  });

  it('needs the date and time of what was decided and shared', async () => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.click(shared('Yes'));
    for (const when of ['decided', 'shared']) {
      at(`Date ${when}`, '');
      at(`Time ${when}`, '');
    }
    await shown.worker.click(button(save));
    expect(problemWords()).toEqual([
      'Enter the date on which this was decided',
      'Enter the time at which this was decided',
      'Enter the date on which this was shared',
      'Enter the time at which this was shared',
    ]);
  });

  it.each([
    ['2026-11-22', '14:31'],
    ['2026-11-23', '09:00'],
    ['20266-11-22', '09:00'],
  ])('nothing was decided or shared in time to come: %s at %s', async (date, time) => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.click(shared('Yes'));
    for (const when of ['decided', 'shared']) {
      at(`Date ${when}`, date);
      at(`Time ${when}`, time);
    }
    await shown.worker.click(button(save));
    expect(problemWords()).toEqual([
      'The time this was decided must be in the past',
      'The time this was shared must be in the past',
    ]);
    expect(shown.deeds.onAdd).not.toHaveBeenCalled();
  });
});

describe('what is typed about a decision', () => {
  it.each([
    ['Role or team', 121, 'Role or team must be 120 characters or less'],
    ['Decided by (role, optional)', 121, 'Decided by must be 120 characters or less'],
    [
      'What you will share',
      501,
      'What you will share must be 500 characters or less. You have 1 character too many',
    ],
    [
      'Why they were not told',
      502,
      'Why they were not told must be 500 characters or less. You have 2 characters too many',
    ],
    [
      'Why you decided not to share',
      501,
      'Why you decided not to share must be 500 characters or less. You have 1 character too many',
    ],
  ])('in "%s" is sent back where it is too long, and not cut', async (label, length, message) => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.click(radio('Someone else'));
    await shown.worker.click(told('No'));
    await shown.worker.click(shared(notShared));
    await shown.worker.click(field(label));
    await shown.worker.clear(field(label));
    await shown.worker.paste('x'.repeat(length));
    await shown.worker.click(button(save));
    expect(problemWords()).toContain(message);
    expect(field(label)).toHaveValue('x'.repeat(length));
    expect(shown.deeds.onAdd).not.toHaveBeenCalled();
  });

  it('is asked about where it looks like a phone number, and can be taken out', async () => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.type(field('Decided by (role, optional)'), 'Manager 020 7946 0000');
    await shown.worker.click(button(save));
    expect(words()).toContain('This looks like a phone number.');
    expect(shown.deeds.onAdd).not.toHaveBeenCalled();
    await shown.worker.click(button('Remove it'));
    expect(field('Decided by (role, optional)')).toHaveFocus();
    await shown.worker.click(button(save));
    expect(shown.deeds.onAdd).toHaveBeenCalledExactlyOnceWith({
      ...filledIn,
      decidedBy: 'Manager',
    });
  });

  it('that looks like a phone number can also be kept', async () => {
    const shown = await addADecision();
    await fillIn(shown);
    await shown.worker.type(field('What you will share'), '. Desk 020 7946 0000');
    await shown.worker.click(button(save));
    await shown.worker.click(button('Keep it and continue'));
    expect(shown.deeds.onAdd).toHaveBeenCalledOnce();
    expect(shown.deeds.onAdd.mock.calls[0]?.[0].what).toContain('Desk 020 7946 0000');
  });
});

describe('the decisions listed', () => {
  const two = () =>
    inContact()
      .deciding({ with: 'GP', what: 'School hours' })
      .deciding({
        with: 'Food bank',
        what: 'That there are three of them',
        why: ['other'],
        told: 'no',
        toldReason: 'Not reached',
        decidedBy: 'Duty manager',
        at: '2026-11-20T09:05:31+00:00',
        shared: 'done',
        sharedAt: '2026-11-20T10:00:42+01:00',
      });

  it('stand there by number and with whom, in full words', () => {
    showSharing(two().record());
    expect(screen.getByRole('heading', { name: 'Decision 1: GP' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Decision 2: Food bank' })).toBeVisible();
    expect(words()).toContain('what: School hours; agreement: asked and agreed; told: yes');
    expect(words()).not.toContain('No decisions recorded yet');
  });

  it('each have their own name for change and remove, so that none is mistaken by ear', () => {
    showSharing(two().deciding({ with: 'GP' }).record());
    for (const deed of ['Change', 'Remove']) {
      expect(
        screen
          .getAllByRole('button', { name: new RegExp(`^${deed}`) })
          .map((one) => one.textContent),
      ).toEqual([
        `${deed} Decision 1: GP`,
        `${deed} Decision 2: Food bank`,
        `${deed} Decision 3: GP`,
      ]);
    }
  });

  it('come back as they were when they are changed, to the second', async () => {
    const record = two().record();
    const { worker, deeds } = showSharing(record);
    await worker.click(button(/^Change\s*Decision 2/));
    expect(screen.getByRole('heading', { name: 'Change decision 2' })).toHaveFocus();
    expect(radio('Someone else')).toBeChecked();
    expect(field('Role or team')).toHaveValue('Food bank');
    await worker.click(button(save));
    expect(deeds.onChange.mock.calls).toEqual([[1, record.sharing?.[1]]]);
    expect(deeds.onAdd).not.toHaveBeenCalled();
  });

  it('are changed in their own place', async () => {
    const { worker, deeds } = showSharing(two().record());
    await worker.click(button(/^Change\s*Decision 1/));
    expect(radio('GP')).toBeChecked();
    await worker.click(shared('Yes'));
    await worker.click(button(save));
    expect(deeds.onChange).toHaveBeenCalledOnce();
    expect(deeds.onChange.mock.calls[0]?.[0]).toBe(0);
    expect(deeds.onChange.mock.calls[0]?.[1]).toMatchObject({
      with: 'GP',
      shared: 'done',
      sharedAt: clockNow,
    });
  });

  it('that went to an agency no longer ticked keep it', async () => {
    const { worker, deeds } = showSharing(aFamily().deciding({ with: 'GP', what: 'x' }).record());
    await worker.click(button(/^Change/));
    await worker.click(button(save));
    expect(deeds.onChange.mock.calls[0]?.[1].with).toBe('GP');
  });

  it('are taken out only when asked again', async () => {
    const { worker, deeds } = showSharing(two().record());
    await worker.click(button(/^Remove\s*Decision 2/));
    expect(screen.getByRole('heading', { name: 'Remove Decision 2: Food bank?' })).toHaveFocus();
    expect(deeds.onRemove).not.toHaveBeenCalled();
    await worker.click(button('Keep this decision'));
    expect(deeds.onRemove).not.toHaveBeenCalled();
    await worker.click(button(/^Remove\s*Decision 2/));
    await worker.click(button('Remove this decision'));
    expect(deeds.onRemove).toHaveBeenCalledExactlyOnceWith(1);
    expect(screen.getByRole('heading', { name: 'Decisions' })).toHaveFocus();
  });
});

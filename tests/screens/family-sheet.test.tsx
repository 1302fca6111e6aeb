// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Edition } from '#src/edition/edition.ts';
import { aFamily } from '#tests/support/family.ts';
import { showFamilySheet } from '#tests/support/family-sheet-page.tsx';
import {
  button,
  chosen,
  field,
  problemsAreHeard,
  problemWords,
  radio,
  screen,
  tick,
  words,
} from '#tests/support/page.tsx';

type Shown = Pick<ReturnType<typeof showFamilySheet>, 'worker'>;

const typed = 'Dean took the money';

/** A family with two children of whom the younger may be caring, and words typed wherever words can be typed. */
const family = () =>
  aFamily()
    .withRef('AB-1042')
    .withAdult()
    .withChild(9)
    .withChild(15)
    .answering('childAtRisk', 'c1', 'yes', { note: typed })
    .recordingSafety('c1', { done: 'alertMade', to: typed })
    .answering('childCaring', 'c1', 'yes', { note: typed })
    .answering('askWhyCaring', 'c1', 'carryOn', { details: { whatNeedsToChange: typed } })
    .answering('impactOnChild', 'c1', 'yes')
    .answering('childCaring', 'c2', 'no')
    .answering('conditionStable', 'a1', 'episodic')
    .answering('contactAgencies', 'family', 'carryOn', { details: { agencies: ['police'] } })
    .deciding({ with: typed, what: typed });
const oneChild = () =>
  aFamily().withAdult().withChild(9).answering('childCaring', 'c1', 'yes').record();

const numbers: Edition['contacts'] = [
  {
    id: 'childrenFrontDoor',
    name: 'MASH',
    phone: '020 0000 0001',
    hours: 'Mon-Fri 9-5',
    checkedOn: '2026-11-22',
  },
];

const title = () => screen.getByRole('heading', { level: 1 });
const sheet = () => screen.getByTestId('family-sheet');
const told = () => sheet().textContent ?? '';
const goOn = ({ worker }: Shown) => worker.click(button('Continue'));

/** Goes to the page on which is chosen what goes in. */
async function chooseFor(shown: Shown, reader: string, child?: RegExp): Promise<void> {
  await shown.worker.click(radio(reader));
  if (child) await shown.worker.click(radio(child));
  await goOn(shown);
  expect(title()).toHaveTextContent('What goes on the sheet?');
}

describe('for whom the sheet is', () => {
  it('asks for the reader and for the child, with nothing chosen beforehand', async () => {
    const shown = showFamilySheet(family().record());
    expect(title()).toHaveTextContent('A sheet for the family');
    expect(chosen()).toEqual([]);
    await goOn(shown);
    await problemsAreHeard();
    expect(problemWords()).toEqual([
      'Select who the sheet is for',
      'Select which child the sheet is for or about',
    ]);
  });

  it('does not ask which child where there is one, and says that the name is written by hand', () => {
    showFamilySheet(oneChild());
    expect(screen.queryByRole('group', { name: /Which child/ })).toBeNull();
    expect(words()).toContain(
      'It is about Child 1 (age 9). The sheet has a line to write the name on by hand.',
    );
  });

  it('is for the adult where no child is listed', async () => {
    const shown = showFamilySheet(aFamily().withAdult().record());
    expect(words()).toContain('No child is listed in this family: the sheet is for the adult.');
    await goOn(shown);
    await goOn(shown);
    expect(told()).not.toMatch(/child/i);
  });

  it('goes back to where the page was opened from', async () => {
    const { worker, deeds } = showFamilySheet(oneChild());
    await worker.click(button('Back'));
    expect(deeds.onBack).toHaveBeenCalledOnce();
  });
});

describe('what goes on the sheet', () => {
  it('starts with nothing ticked but a line for whom to contact', async () => {
    const shown = showFamilySheet(family().record(), numbers);
    await chooseFor(shown, 'Child under 12', /Child 1/);
    expect(chosen()).toEqual([tick('A line to write a name and a number on')]);
    expect(words()).toContain('Nothing chosen yet. Tick what you want to tell them.');
    expect(words()).toContain('Child under 12 · Child 1 (age 9)');
  });

  it('offers in the reader’s words what the outcome raises about that child, and no alert', async () => {
    const shown = showFamilySheet(family().record());
    await chooseFor(shown, 'Child under 12', /Child 1/);
    const offered = screen
      .getAllByRole('checkbox')
      .map((one) => (one as HTMLInputElement).labels?.[0]?.textContent);
    expect(offered).toEqual([
      'We will ask you what you do to help, and what is hard.',
      'We will ask who can help you. There may be a club you would like.',
      'We will make a plan for hard days.',
      'We will ask all of you at home what would help.',
      'The grown-ups who help may meet. You can tell us what to say.',
      'A line to write a name and a number on',
    ]);
  });

  it('tells only what is ticked, as it is worded, with who and by when', async () => {
    const shown = showFamilySheet(oneChild());
    const { worker } = shown;
    await chooseFor(shown, 'Young person of 12 or over');
    expect(screen.queryByRole('textbox', { name: 'Words of sentence 1' })).toBeNull();
    await worker.click(tick(/^We will talk with you about why you help/));
    await worker.click(tick(/^The people who help may meet/));
    await worker.clear(field('Words of sentence 2'));
    await worker.type(field('Words of sentence 2'), ' We meet on Monday. ');
    await worker.type(
      screen.getAllByLabelText('Who does it (role, optional)')[1] as Element,
      'you',
    );
    await worker.type(screen.getAllByLabelText('By when (optional)')[1] as Element, '10/03/2027');
    await goOn(shown);
    const items = screen.getAllByRole('listitem').map((one) => one.textContent);
    expect(items.slice(0, 2)).toEqual([
      'We will talk with you about why you help, and what should change.',
      'We meet on Monday.Who: you · By: 10/03/2027',
    ]);
    expect(told()).not.toContain('all of you at home');
  });

  it('gives a council’s number in plain words, never by the name of the team, and only if ticked', async () => {
    const shown = showFamilySheet(oneChild(), numbers);
    await chooseFor(shown, 'Parent or carer');
    await shown.worker.click(tick('Help for children: 020 0000 0001, Mon-Fri 9-5'));
    await shown.worker.click(tick('A line to write a name and a number on'));
    await goOn(shown);
    expect(told()).toContain('Who to contactHelp for children: 020 0000 0001, Mon-Fri 9-5If you');
    expect(told()).not.toContain('MASH');
  });

  it('has words at the top only where they are typed', async () => {
    const shown = showFamilySheet(oneChild());
    await chooseFor(shown, 'Parent or carer');
    await shown.worker.type(field(/^Words at the top/), 'Helping at home');
    await goOn(shown);
    expect(told()).toMatch(/^Helping at homeFor/);
  });

  it('stays on one side of paper, and says what to do where it would not', async () => {
    const shown = showFamilySheet(oneChild());
    await chooseFor(shown, 'Parent or carer');
    for (const one of screen.getAllByRole('checkbox')) {
      if (!(one as HTMLInputElement).checked) await shown.worker.click(one);
    }
    for (const name of [1, 2, 3]) {
      await shown.worker.clear(field(`Words of sentence ${name}`));
      await shown.worker.type(field(`Words of sentence ${name}`), `${'much more '.repeat(13)}.`);
    }
    await shown.worker.type(field(/^Words at the top/), 'Top');
    for (const who of screen.getAllByLabelText('By when (optional)')) {
      await shown.worker.type(who, 'soon');
    }
    await goOn(shown);
    await problemsAreHeard();
    expect(problemWords()).toEqual([
      'This is more than fits on one side. Untick something, or use fewer words',
    ]);
  });

  it('says which sentence is empty or too long', async () => {
    const shown = showFamilySheet(oneChild());
    await chooseFor(shown, 'Child under 12');
    await shown.worker.click(tick(/^We will ask you what you do/));
    await shown.worker.clear(field('Words of sentence 1'));
    await shown.worker.type(field(/^Words at the top/), 'x'.repeat(51));
    await goOn(shown);
    await problemsAreHeard();
    expect(problemWords()).toEqual([
      'Enter sentence 1, or untick it',
      'Words at the top must be 50 characters or less. You have 1 character too many',
    ]);
  });

  it('asks about words that could identify somebody, and stops nobody', async () => {
    const shown = showFamilySheet(oneChild());
    await chooseFor(shown, 'Parent or carer');
    await shown.worker.type(field(/^Words at the top/), 'Call 07700 900123');
    await goOn(shown);
    expect(screen.getByRole('alert')).toHaveTextContent('This looks like a phone number.');
    await shown.worker.click(button('Remove it'));
    expect(field(/^Words at the top/)).toHaveValue('Call');
    await shown.worker.type(field(/^Words at the top/), ' 07700 900123');
    await goOn(shown);
    await shown.worker.click(button('Keep it and continue'));
    expect(told()).toContain('Call 07700 900123');
  });

  it('carries nothing over from the sheet of one child or reader to another', async () => {
    const shown = showFamilySheet(family().record());
    await chooseFor(shown, 'Child under 12', /Child 1/);
    await shown.worker.click(tick(/^We will ask all of you/));
    await shown.worker.type(field('Words of sentence 1'), ' Before tea.');
    await shown.worker.click(button('Back'));
    await chooseFor(shown, 'Child under 12', /Child 2/);
    expect(chosen()).toEqual([tick('A line to write a name and a number on')]);
    await shown.worker.click(button('Back'));
    await chooseFor(shown, 'Young person of 12 or over', /Child 1/);
    expect(chosen()).toEqual([tick('A line to write a name and a number on')]);
  });

  it('keeps what was chosen and typed when the page is left, for a concern that comes up', async () => {
    const { worker, comeBack } = showFamilySheet(family().record());
    await chooseFor({ worker }, 'Child under 12', /Child 1/);
    await worker.click(tick(/^We will ask all of you/));
    await worker.type(field('Words of sentence 1'), ' Soon.');
    const again = comeBack();
    expect(radio('Child under 12')).toBeChecked();
    await goOn(again);
    expect(field('Words of sentence 1')).toHaveValue(
      'We will ask all of you at home what would help. Soon.',
    );
  });

  it('drops what was ticked and is in the outcome no more', async () => {
    const { worker, comeBack } = showFamilySheet(oneChild());
    await chooseFor({ worker }, 'Child under 12');
    await worker.click(tick(/^We will ask you what you do/));
    const again = comeBack(
      aFamily().withAdult().withChild(9).answering('childCaring', 'c1', 'no').record(),
    );
    await goOn(again);
    expect(chosen()).toEqual([tick('A line to write a name and a number on')]);
    await goOn(again);
    expect(title()).toHaveTextContent('Is it safe to leave this there?');
    expect(told()).not.toContain('What happens next');
  });
});

describe('before the sheet can be printed', () => {
  const reach = async (change?: (shown: Shown) => Promise<void>) => {
    const shown = showFamilySheet(family().record());
    await chooseFor(shown, 'Child under 12', /Child 1/);
    await shown.worker.click(tick(/^We will ask you what you do/));
    await change?.(shown);
    await goOn(shown);
    return shown;
  };

  it('it is read as if by them, and whether it is safe to leave is asked', async () => {
    await reach();
    expect(title()).toHaveTextContent('Is it safe to leave this there?');
    expect(title()).toHaveFocus();
    expect(words()).toContain(
      'Read this as if you were them. Who else at home might see it? Is it safe to leave it there?',
    );
    expect(told()).toContain('We will ask you what you do to help, and what is hard.');
    expect(screen.queryByRole('button', { name: /^Print/ })).toBeNull();
  });

  it('no page before it reaches paper by the browser’s own menu', async () => {
    const isOnPaper = () =>
      [...document.querySelectorAll('h1')].some((one) => !one.closest('.screen-only'));
    const shown = showFamilySheet(oneChild());
    expect(isOnPaper()).toBe(false);
    await chooseFor(shown, 'Child under 12');
    expect(isOnPaper()).toBe(false);
    await goOn(shown);
    expect(sheet().closest('.screen-only')).not.toBeNull();
    await shown.worker.click(button('It is safe to print'));
    expect(isOnPaper()).toBe(false);
    expect(sheet().closest('.screen-only')).toBeNull();
  });

  it('names sensitive words that were typed, and stops nobody', async () => {
    const { worker } = await reach((shown) =>
      shown.worker.type(field('Words of sentence 1'), ' This is a referral: you are at risk.'),
    );
    expect(words()).toContain(
      'This sheet may be read by others at home. It says: “referral”, “at risk”.',
    );
    await worker.click(button('It is safe to print'));
    expect(title()).toHaveTextContent('The sheet is ready');
  });

  it('says nothing of sensitive words where there are none', async () => {
    await reach();
    expect(words()).not.toContain('may be read by others');
  });

  it('goes back to what goes in, with everything as it was', async () => {
    const { worker } = await reach();
    await worker.click(button('Go back'));
    expect(title()).toHaveTextContent('What goes on the sheet?');
    expect(tick(/^We will ask you what you do/)).toBeChecked();
  });
});

describe('the sheet to print', () => {
  const reach = async () => {
    const shown = showFamilySheet(family().record());
    await chooseFor(shown, 'Child under 12', /Child 1/);
    for (const one of screen.getAllByRole('checkbox')) {
      if (!(one as HTMLInputElement).checked) await shown.worker.click(one);
    }
    await goOn(shown);
    await shown.worker.click(button('It is safe to print'));
    return shown;
  };

  it('bears nothing that was recorded, with all that may be told ticked (H11)', async () => {
    await reach();
    expect(told()).toContain('We will make a plan for hard days.');
    expect(told()).not.toMatch(
      /risk|harm|safeguard|alert|inappropriate|excessive|impact|fund|MASH|AB-1042|Dean|money|police|Child 1|Adult 1|pathway|edition/i,
    );
  });

  it('is printed by the browser', async () => {
    const { worker, deeds } = await reach();
    await worker.click(button('Print this sheet'));
    expect(deeds.onPrint).toHaveBeenCalledOnce();
    await worker.click(button('Back to the outcome'));
    expect(deeds.onDone).toHaveBeenCalledOnce();
  });

  it('says what to do where the browser cannot print from here', async () => {
    const { worker, deeds } = await reach();
    deeds.onPrint.mockReturnValue(false);
    await worker.click(button('Print this sheet'));
    expect(screen.getByRole('status')).toHaveTextContent(
      'This browser cannot print from here. Print from its own menu.',
    );
  });

  it('is printed under a title that says nothing, and the page’s own comes back', async () => {
    document.title = 'A sheet for the family – Young carers pathway';
    await reach();
    fireEvent(window, new Event('beforeprint'));
    expect(document.title).toBe('Sheet');
    fireEvent(window, new Event('afterprint'));
    expect(document.title).toBe('A sheet for the family – Young carers pathway');
  });
});

// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { agree } from '#src/record/changes.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { OpenFile, type Opening } from '#src/screens/OpenFile.tsx';
import { now } from '#tests/support/clock.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';
import {
  button,
  chosen,
  problemsAreHeard,
  problemWords,
  screen,
  show,
  within,
  words,
} from '#tests/support/page.tsx';
import { aFullRecord } from '#tests/support/sample-file.ts';

const here = 'Model, pathway version 1';

function showOpen(
  read: (passPhrase: string | undefined) => Opening,
  { open, isToBeLost = false }: { open?: FamilyRecord; isToBeLost?: boolean } = {},
) {
  const deeds = {
    onRead: vi.fn((_: File, passPhrase: string | undefined) => Promise.resolve(read(passPhrase))),
    onOpen: vi.fn(),
    onAdd: vi.fn(),
    onBack: vi.fn(),
  };
  return { deeds, ...show(<OpenFile {...{ open, isToBeLost, here, now, deeds }} />) };
}
type Shown = ReturnType<typeof showOpen>;

const aFile = () => new File(['{}'], 'young-carers-adult-2026-11-22.json');
const title = () => screen.getByRole('heading', { level: 1 });
async function choose({ worker }: Shown): Promise<void> {
  await worker.upload(screen.getByLabelText('File'), aFile());
  await worker.click(button('Continue'));
}
/** A row of the table, by its heading. */
const row = (name: string) =>
  screen.getByRole('rowheader', { name }).closest('tr')?.querySelector('td')?.textContent ?? '';

describe('choosing a file', () => {
  it('asks for one where none was chosen', async () => {
    const { worker, deeds } = showOpen(() => ({ value: aFullRecord() }));
    await worker.click(button('Continue'));
    await problemsAreHeard();
    expect(problemWords()).toEqual(['Select a file']);
    expect(deeds.onRead).not.toHaveBeenCalled();
  });

  it('says at the field why a file is not opened, and opens nothing (H17)', async () => {
    const refusal = 'The file could not be opened. Choose a file saved by this tool';
    const shown = showOpen(() => ({ refusal }), { open: aFullRecord() });
    await choose(shown);
    await problemsAreHeard();
    expect(problemWords()).toEqual([refusal]);
    expect(screen.getByLabelText('File')).toHaveAccessibleDescription(`Error: ${refusal}`);
    expect(title()).toHaveTextContent('Open a file');
    expect(shown.deeds.onOpen).not.toHaveBeenCalled();
    expect(shown.deeds.onAdd).not.toHaveBeenCalled();
  });

  it('asks for the pass phrase of an encrypted one, and not before', async () => {
    const shown = showOpen((passPhrase) =>
      passPhrase === 'four words and a half'
        ? { value: aFullRecord() }
        : passPhrase
          ? { refusal: 'The pass phrase does not match this file', isLocked: true }
          : { refusal: 'Enter the pass phrase of this file', isLocked: true },
    );
    expect(screen.queryByLabelText('Pass phrase of this file')).toBeNull();
    await choose(shown);
    const phrase = await screen.findByLabelText('Pass phrase of this file');
    await waitFor(() => expect(phrase).toHaveFocus());
    expect(problemWords()).toEqual([]);
    await shown.worker.click(button('Continue'));
    await problemsAreHeard();
    expect(problemWords()).toEqual(['Enter the pass phrase of this file']);
    await shown.worker.type(phrase, 'something else');
    await shown.worker.click(button('Continue'));
    await waitFor(() =>
      expect(problemWords()).toEqual(['The pass phrase does not match this file']),
    );
    await shown.worker.clear(phrase);
    await shown.worker.type(phrase, 'four words and a half');
    await shown.worker.click(button('Continue'));
    expect(title()).toHaveTextContent('What the file holds');
  });

  it('goes back where the worker came from', async () => {
    const { worker, deeds } = showOpen(() => ({ value: aFullRecord() }));
    await worker.click(button('Back'));
    expect(deeds.onBack).toHaveBeenCalledOnce();
  });
});

describe('what a file holds', () => {
  it('is shown before anything is opened: people, dates, door, edition, counts, and nothing is done yet', async () => {
    const shown = showOpen(() => ({ value: aFullRecord() }));
    await choose(shown);
    expect(title()).toHaveTextContent('What the file holds');
    expect(title()).toHaveFocus();
    expect(words()).toContain('Nothing of it is opened or kept yet.');
    expect(row('Adults who need care')).toBe('Adult 1 (mental health); Adult 2');
    expect(row('Children and young people')).toBe(
      'Child 1 (age 9); Child 2 (age 15), lives here some of the time, needs care too',
    );
    expect(row('Reference')).toBe('AB-1042');
    expect(row('Last changed')).toBe('22 November 2026 at 10:50');
    expect(row('Came in by')).toBe('Both, or not sure yet');
    expect(row('Recorded')).toMatch(
      /\d+ questions answered, \d+ not asked yet, 1 to find out, 2 notes, 2 decisions to share/,
    );
    expect(row('Pathway')).toBe('Model, pathway version 1');
    expect(shown.deeds.onOpen).not.toHaveBeenCalled();
  });

  it('says first how safety stands, worked out from the answers and never taken from the file (H1, H17)', async () => {
    const record = aFamily()
      .atBothDoors()
      .withAdult()
      .withChild(9)
      .answering('childAtRisk', 'c1', 'yes')
      .record();
    const shown = showOpen(() => ({ value: record }));
    await choose(shown);
    expect(screen.getAllByRole('rowheader')[0]).toHaveTextContent('Safety');
    expect(row('Safety')).toContain('Child 1 may be at risk of significant harm.');
    expect(row('Safety')).toContain('Safety has not been looked at: Adult 1.');
  });

  it('says where edition or pathway differ from those here (H18)', async () => {
    const shown = showOpen(() => ({ value: { ...aFullRecord(), edition: 'Anytown edition 2' } }));
    await choose(shown);
    expect(row('Pathway')).toBe(
      'Anytown edition 2, pathway version 1Different here: Model, pathway version 1',
    );
  });

  it('warns of marks that turn words round, and of nothing else', async () => {
    const note = (words: string) =>
      aFamily().withAdult().answering('adultAtRisk', 'a1', 'no', { note: words }).record();
    const plain = showOpen(() => ({ value: note('Ŵyr é 孩子 الطفل') }));
    await choose(plain);
    expect(words()).not.toContain('hidden marks');
    plain.unmount();
    await choose(showOpen(() => ({ value: note('No \u202eksir') })));
    expect(words()).toContain('hidden marks that can turn its words round');
  });

  it('can be opened as a family of its own', async () => {
    const shown = showOpen(() => ({ value: aFullRecord() }));
    await choose(shown);
    expect(screen.queryByRole('button', { name: 'Add to the family that is open' })).toBeNull();
    await shown.worker.click(button('Open as a family of its own'));
    expect(shown.deeds.onOpen).toHaveBeenCalledExactlyOnceWith(aFullRecord());
  });

  it('says so before a family that is kept nowhere else would be lost (H14)', async () => {
    const shown = showOpen(() => ({ value: aFullRecord() }), {
      open: aFullRecord(),
      isToBeLost: true,
    });
    await choose(shown);
    expect(words()).toContain('The family that is open in this tab is kept nowhere else.');
    expect(button('Lose it and open this one')).toBeVisible();
  });

  it('leads back to another file, with the focus on the heading', async () => {
    const shown = showOpen(() => ({ value: aFullRecord() }));
    await choose(shown);
    await shown.worker.click(button('Choose another file'));
    expect(title()).toHaveTextContent('Open a file');
    expect(title()).toHaveFocus();
  });
});

describe('adding a file to the open family', () => {
  const family = () => aFamily().atBothDoors().withAdult().withChild(9);

  async function add(open: FamilyRecord, file: FamilyRecord): Promise<Shown> {
    const shown = showOpen(() => ({ value: file }), { open });
    await choose(shown);
    await shown.worker.click(button('Add to the family that is open'));
    return shown;
  }
  async function samePeople({ worker }: Shown): Promise<void> {
    for (const same of screen.getAllByRole('radio', { name: 'Yes, the same person' })) {
      await worker.click(same);
    }
    await worker.click(button('Continue'));
  }
  const added = ({ deeds }: Shown): FamilyRecord => deeds.onAdd.mock.calls[0]?.[0];

  it('asks first who is who, with nothing chosen beforehand (H15)', async () => {
    const shown = await add(family().record(), family().withChild(4).record());
    expect(title()).toHaveTextContent('Who is who?');
    expect(title()).toHaveFocus();
    expect(chosen()).toEqual([]);
    expect(words()).toContain('Is Child 1 of the file the Child 1 of this family?');
    expect(words()).toContain('Here: Child 1 (age 9). In the file: Child 1 (age 9)');
    expect(words()).toContain('Only in the file: Child 2 (age 4)');
    await shown.worker.click(button('Continue'));
    await problemsAreHeard();
    expect(problemWords()).toEqual([
      'Select yes if Adult 1 is the same person in both',
      'Select yes if Child 1 is the same person in both',
    ]);
    expect(shown.deeds.onAdd).not.toHaveBeenCalled();
  });

  it('shows that the references differ (H15)', async () => {
    await add(aFamily().withRef('AB-1').record(), aFamily().withRef('ZZ-9').record());
    expect(words()).toContain('The references differ: AB-1 here, ZZ-9 in the file.');
  });

  it('keeps everything of both where they do not contradict each other', async () => {
    const shown = await add(
      family().answering('childCaring', 'c1', 'yes').record(),
      family().answering('adultAtRisk', 'a1', 'no').record(),
    );
    await samePeople(shown);
    expect(title()).toHaveTextContent('What to keep');
    expect(title()).toHaveFocus();
    expect(words()).toContain('The two say nothing different of the same thing');
    await shown.worker.click(button('Add to this family'));
    expect(added(shown).answers.map(({ key }) => key)).toEqual(['childCaring', 'adultAtRisk']);
    expect(added(shown).asOf).toBe('2026-11-22T14:30:00+00:00');
  });

  it('has each clash decided, with nothing chosen beforehand (H2)', async () => {
    const shown = await add(
      family().answering('childCaring', 'c1', 'no', { note: 'Says her mother' }).record(),
      family()
        .answering('childCaring', 'c1', 'notKnownYet', { saidBy: ['youngPerson'] })
        .record(),
    );
    await samePeople(shown);
    expect(chosen()).toEqual([]);
    expect(words()).toContain('Could Child 1 be helping to look after someone?');
    expect(
      screen
        .getAllByRole('radio')
        .map((choice) => (choice as HTMLInputElement).labels?.[0]?.textContent),
    ).toEqual([
      'Keep what is here',
      'Keep what is in the file',
      'Keep what is here, and the other in its note',
    ]);
    expect(screen.getByRole('radio', { name: 'Keep what is here' })).toHaveAccessibleDescription(
      'No. Note: Says her mother',
    );
    expect(
      screen.getByRole('radio', { name: 'Keep what is in the file' }),
    ).toHaveAccessibleDescription('NOT KNOWN YET. Said by the young person');
    await shown.worker.click(button('Add to this family'));
    await problemsAreHeard();
    expect(problemWords()).toEqual([
      'Select what to keep: Could Child 1 be helping to look after someone?',
    ]);
    await shown.worker.click(
      screen.getByRole('radio', { name: 'Keep what is here, and the other in its note' }),
    );
    await shown.worker.click(button('Add to this family'));
    expect(added(shown).answers).toEqual([
      expect.objectContaining({
        answer: 'no',
        note: 'Says her mother\nAlso recorded: NOT KNOWN YET. Said by the young person',
      }),
    ]);
  });

  it('offers no way to drop a yes about safety, and says why (H1, H8)', async () => {
    const shown = await add(
      family().answering('childAtRisk', 'c1', 'no').record(),
      family().answering('childAtRisk', 'c1', 'yes', { note: 'Said so at school' }).record(),
    );
    await samePeople(shown);
    const clash = screen.getByRole('group', { name: 'Is Child 1 at risk of significant harm?' });
    expect(clash).toHaveAccessibleDescription(
      'Here: No. In the file: Yes. Note: Said so at school. A yes to this question stays until somebody gives a reason to change it: you can do so afterwards',
    );
    expect(within(clash).queryByRole('radio', { name: 'Keep what is here' })).toBeNull();
    await shown.worker.click(
      within(clash).getByRole('radio', { name: 'Keep what is in the file' }),
    );
    await shown.worker.click(button('Add to this family'));
    expect(added(shown).answers[0]).toMatchObject({ answer: 'yes', note: 'Said so at school' });
  });

  it('gives a new label to who is somebody else, and says what the notes then mean (H6)', async () => {
    const shown = await add(family().record(), family().record());
    for (const other of screen.getAllByRole('radio', { name: 'No, or I am not sure' })) {
      await shown.worker.click(other);
    }
    await shown.worker.click(button('Continue'));
    expect(words()).toContain(
      'Child 1 of the file is Child 2 here. Where a note of the file says “Child 1”, it means Child 2.',
    );
    await shown.worker.click(button('Add to this family'));
    expect(added(shown).people.children.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(added(shown).people.adults.map(({ id }) => id)).toEqual(['a1', 'a2']);
  });

  it('says what the other clashes are about: a person, who acts, whether there are children, the reference', async () => {
    const matter = { key: 'planForChange', person: 'a1' };
    const agreed = (record: FamilyRecord, who: string) =>
      agree(record, matter, { who, by: '2026-12-01' }, minutesPastTen(30));
    const mine = aFamily().withRef('AB-1').withAdult({ need: 'frailty' }).withoutChildren();
    const file = aFamily()
      .withRef('ZZ-9')
      .withAdult({ need: 'illness' })
      .withoutChildren('notKnownYet');
    const shown = await add(agreed(mine.record(), 'Duty team'), agreed(file.record(), 'Ward'));
    await samePeople(shown);
    const hint = (about: string | RegExp, choice: string) =>
      within(screen.getByRole('group', { name: about })).getByRole('radio', { name: choice });
    const [ours, theirs] = ['Keep what is here', 'Keep what is in the file'] as const;
    expect(hint('What is known of Adult 1', ours)).toHaveAccessibleDescription('Adult 1 (frailty)');
    expect(hint('What is known of Adult 1', theirs)).toHaveAccessibleDescription(
      'Adult 1 (illness)',
    );
    expect(hint('Whether there are children under 18', theirs)).toHaveAccessibleDescription(
      'NOT KNOWN YET',
    );
    expect(hint(/^Who and by when: /, ours)).toHaveAccessibleDescription(
      'Duty team, by 1 December 2026',
    );
    expect(hint('Reference', theirs)).toHaveAccessibleDescription('ZZ-9');
  });

  it('says so where the two do not fit into one record, and adds nothing', async () => {
    const many = (count: number) => {
      let made = aFamily();
      for (let index = 0; index < count; index += 1) made = made.withChild(9);
      return made.record();
    };
    const shown = await add(many(16), many(15));
    for (const other of screen.getAllByRole('radio', { name: 'No, or I am not sure' })) {
      await shown.worker.click(other);
    }
    await shown.worker.click(button('Continue'));
    await shown.worker.click(button('Add to this family'));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Together the two hold more people than one record can. Open the file as a family of its own',
    );
    expect(shown.deeds.onAdd).not.toHaveBeenCalled();
  });

  it('can be left at every step, with nothing added', async () => {
    const shown = await add(family().record(), family().record());
    await shown.worker.click(button('Do not add the file'));
    expect(title()).toHaveTextContent('What the file holds');
    await shown.worker.click(button('Add to the family that is open'));
    await samePeople(shown);
    await shown.worker.click(button('Do not add the file'));
    expect(title()).toHaveTextContent('What the file holds');
    expect(shown.deeds.onAdd).not.toHaveBeenCalled();
  });
});

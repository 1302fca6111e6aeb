// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { HubScreen } from '#src/screens/HubScreen.tsx';
import { aFamily } from '#tests/support/family.ts';
import { button, link, screen, show, within, words } from '#tests/support/page.tsx';

function showHub(record: FamilyRecord) {
  const deeds = {
    onOpen: vi.fn(),
    onSafety: vi.fn(),
    onStartChildren: vi.fn(),
    onStartAdult: vi.fn(),
    onBack: vi.fn(),
  };
  return { deeds, ...show(<HubScreen record={record} deeds={deeds} />) };
}

const family = () =>
  aFamily()
    .withRef('AB-1042')
    .withAdult()
    .withChild(9)
    .withChild(15)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'notKnownYet')
    .answering('childCaring', 'c2', 'no');

const part = (heading: string) => screen.getByRole('region', { name: heading });
const row = (task: string) => {
  const found = screen.getAllByRole('listitem').find((one) => one.textContent?.includes(task));
  if (!found) throw new Error(`There is no row "${task}".`);
  return found;
};

describe('the page of a family', () => {
  it('says which family it is, by reference, door and time, and never by name', () => {
    showHub(family().record());
    expect(words()).toContain(
      'Ref AB-1042 · An adult who needs care · last changed 22 November 2026 at 10:07',
    );
  });

  it('leads to the outcome at any time, however little is answered', () => {
    showHub(aFamily().record());
    expect(link('The outcome is ready any time')).toHaveAttribute('href', '#/outcome');
    expect(row('Check answers and see the outcome')).toHaveTextContent('Ready any time');
  });

  it('says in words how far each task is, and says it with the task (H3)', () => {
    showHub(family().record());
    expect(button('Ask about Adult 1’s safety')).toHaveAccessibleDescription('Completed');
    expect(button('Ask about Child 1’s safety')).toHaveAccessibleDescription('To find out');
    expect(button('Ask about Child 2’s safety')).toHaveAccessibleDescription('Not started');
  });

  it('says what is to find out beside a task that is in progress, and how many where there are more (H3)', () => {
    const open = family().answering('childCaring', 'c1', 'notKnownYet');
    const { rerender, deeds } = showHub(open.record());
    expect(row('Look at caring by Child 1')).toHaveTextContent('In progress 1 to find out');
    const asked = open
      .answering('askWhyCaring', 'c1', 'carryOn', { details: { helps: ['a1'] } })
      .answering('impactOnChild', 'c1', 'notKnownYet');
    rerender(<HubScreen record={asked.record()} deeds={deeds} />);
    expect(row('Look at caring by Child 1')).toHaveTextContent('To find out (2)');
  });

  it('opens all that is open in a task, one after another', async () => {
    const { worker, deeds } = showHub(family().answering('childCaring', 'c1', 'yes').record());
    await worker.click(button('Look at caring by Child 1'));
    expect(deeds.onOpen).toHaveBeenCalledWith({ key: 'askWhyCaring', person: 'c1' }, [
      { key: 'impactOnChild', person: 'c1' },
    ]);
  });

  it('opens what to do now, where somebody may be at risk and nothing is recorded (H1)', async () => {
    const { worker, deeds } = showHub(
      family().answering('childAtRisk', 'c2', 'yes', {}, 'Heard today').record(),
    );
    expect(row('Ask about Child 2’s safety')).toHaveTextContent(
      'Child 2 may be at risk of significant harm. This tool has not raised the alert.',
    );
    await worker.click(button('Ask about Child 2’s safety'));
    expect(deeds.onSafety).toHaveBeenCalledWith('c2');
    expect(deeds.onOpen).not.toHaveBeenCalled();
  });

  it('says why a task is not needed, and leads to what leaves it out', async () => {
    const { worker, deeds } = showHub(aFamily().withAdult().withChild('notBornYet').record());
    const left = row('Look at caring by Child 1');
    expect(left).toHaveTextContent('The child is not born yet');
    expect(left).toHaveTextContent(/Not needed$/);
    expect(screen.queryByRole('button', { name: 'Look at caring by Child 1' })).toBeNull();
    await worker.click(button('Change that: Look at caring by Child 1'));
    expect(deeds.onOpen).toHaveBeenCalledWith({ key: 'hasChildren', person: 'adults' }, []);
  });

  it('lists what is still to find out, and leads to each question (H3)', async () => {
    const { worker, deeds } = showHub(family().record());
    const open = part('Still to find out (1)');
    await worker.click(within(open).getByRole('button'));
    expect(deeds.onOpen.mock.calls[0]?.[0]).toMatchObject({ key: 'childAtRisk', person: 'c1' });
  });

  it('does not say that all is known where nothing is to find out', () => {
    showHub(aFamily().withAdult().withChild(9).record());
    expect(part('Still to find out (0)')).toHaveTextContent(
      'Nothing left to find out, on what you have recorded.',
    );
  });

  it('leads to the end: decisions about sharing, the check of all answers, and finishing', () => {
    showHub(family().record());
    expect(link('Record information-sharing decisions')).toHaveAttribute('href', '#/sharing');
    expect(link('Check answers and see the outcome')).toHaveAttribute('href', '#/check');
    expect(link('Finish with this family')).toHaveAttribute('href', '#/finish');
  });
});

describe('starting the other flowchart', () => {
  it('is offered for each child, and puts the focus on the child’s heading', async () => {
    const { worker, deeds } = showHub(family().record());
    await worker.click(button('Start the children’s flowchart for Child 1'));
    expect(deeds.onStartChildren).toHaveBeenCalledWith('c1');
    expect(screen.getByRole('heading', { name: 'Child 1 (age 9)' })).toHaveFocus();
  });

  it('needs the worker to change a no first: nothing else turns it over (H3)', async () => {
    const { worker, deeds } = showHub(family().record());
    const child = part('Child 2 (age 15)');
    expect(child).toHaveTextContent(
      'You answered no to: Could Child 2 be helping to look after someone?',
    );
    await worker.click(
      within(child).getByRole('button', {
        name: 'Change that answer to start the children’s flowchart for Child 2',
      }),
    );
    expect(deeds.onOpen).toHaveBeenCalledWith({ key: 'childCaring', person: 'c2' });
    expect(deeds.onStartChildren).not.toHaveBeenCalled();
  });

  it('says of a child how many answers came from the adult flowchart (T4)', () => {
    showHub(aFamily().withAdult().withYoungCarer(9).answering('childAtRisk', 'c1', 'no').record());
    expect(part('Child 1 (age 9)')).toHaveTextContent(
      '1 of the answers came from the adult flowchart, and is not asked again',
    );
  });

  it('is offered for the adult at the children’s door', async () => {
    const { worker, deeds } = showHub(
      aFamily().atTheChildrensDoor().withAdult().withYoungCarer(9).record(),
    );
    await worker.click(within(part('Adult 1')).getByRole('button'));
    expect(deeds.onStartAdult).toHaveBeenCalledOnce();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});

// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { model } from '#src/edition/edition.ts';
import { AllBoxesScreen } from '#src/screens/AllBoxesScreen.tsx';
import { paper } from '#tests/support/csv.ts';
import { button, screen, show, within, words } from '#tests/support/page.tsx';

const showAllBoxes = (edition = model) =>
  show(<AllBoxesScreen edition={edition} onPrint={vi.fn(() => true)} onBack={vi.fn()} />);
const box = (chart: string, key: string) => screen.getByTestId(`box-${chart}-${key}`);

/** Our words as the page says them of nobody in particular. */
const ofNobody = (text: string) =>
  text
    .replaceAll("'", '’')
    .replaceAll('{adult}', 'the adult')
    .replaceAll('{child}', 'the child')
    .replace(/^t/, 'T');

const answers: { readonly [answer: string]: RegExp } = {
  yes: /^Yes/,
  no: /^No(ne that we know of)? →/,
  notKnownYet: /^Not known yet/,
  doesNotApply: /^Does not apply/,
  carryOn: /^Then/,
  stable: /^Stable/,
  changing: /^Changing/,
  episodic: /^Episodic/,
  recorded: /^I can say/,
  notAtSchool: /^Not at school/,
};

describe.each(['adult', 'children'])('The page of all boxes, for the %s flowchart', (chart) => {
  const rows = paper(`${chart}-boxes`);
  const numbers = new Map(rows.map(({ key, box: number }) => [key, number]));

  it('has every box once, with its number and its printed words to the letter (H7)', () => {
    showAllBoxes();
    const shown = screen.getAllByTestId(new RegExp(`^box-${chart}-`));
    expect(shown).toHaveLength(rows.length);
    for (const { key = '', box: number, words: printed = '' } of rows) {
      const one = box(chart, key);
      expect(within(one).getByRole('heading', { level: 3 })).toHaveTextContent(number || 'Ours');
      if (number) expect(one).toHaveTextContent(`“${printed.replace(/\s+/g, ' ')}”`);
      else expect(one).toHaveTextContent(ofNobody(printed));
    }
  });

  it('has every arrow, where it leads, and whether it is inferred or ours (H7)', () => {
    showAllBoxes();
    const arrows = paper(`${chart}-arrows`).filter(({ from }) => from !== 'start');
    let counted = 0;
    for (const { from = '', answer = '', to = '', arrow } of arrows) {
      const lines = within(box(chart, from))
        .getAllByRole('listitem')
        .map((line) => line.textContent ?? '')
        .filter((line) => answers[answer]?.test(line));
      expect(lines, `${from} ${answer}`).toHaveLength(1);
      expect(lines[0]).toContain(`→ ${to === 'end' ? 'the end' : numbers.get(to) || 'ours'}`);
      expect(lines[0]).toContain(arrow === 'local' ? '(arrow ours' : '(arrow inferred');
      counted += 1;
    }
    expect(screen.getAllByRole('listitem')).toHaveLength(
      counted + paper(`${chart === 'adult' ? 'children' : 'adult'}-arrows`).length - 1,
    );
  });
});

describe('The page of all boxes', () => {
  it('says in plain words what is asked, with its hint, what each answer raises, and on what it rests', () => {
    showAllBoxes();
    const a18 = box('adult', 'childCaring');
    expect(a18).toHaveTextContent('Asked as: Could the child be helping to look after someone?');
    expect(a18).toHaveTextContent('Hint: Include emotional support and keeping an eye on someone');
    expect(a18).toHaveTextContent(
      'Yes → A19. Raises: A19. (arrow inferred: adjacent; 2012 §9, §12)',
    );
    expect(a18).toHaveTextContent('No → A21. Raises nothing.');
    expect(a18).toHaveTextContent('this question, to find out');
    expect(a18).toHaveTextContent('Rests on 2012 §1, 2012 §9, 2015 §2');
    expect(box('adult', 'impactOnChild')).toHaveTextContent(
      'No → ours. Raises: Offer the child a young carer’s needs assessment, and say how to ask for one later.',
    );
    expect(box('adult', 'useChildProtectionProcedure')).toHaveTextContent(
      'In the summary: Act now: use your safeguarding children procedure for the child.',
    );
  });

  it('says plain words once where both flowcharts ask the same, and where they stand', () => {
    showAllBoxes();
    const c2 = box('children', 'useChildProtectionProcedure');
    expect(c2).toHaveTextContent('“Make alert - LSCB procedure - consider safety”');
    expect(c2).toHaveTextContent('Asked or done once, for both flowcharts: plain words as at A5.');
    expect(c2).not.toHaveTextContent('In the summary');
  });

  it('puts today’s word behind an old one (H12)', () => {
    showAllBoxes();
    expect(box('adult', 'useChildProtectionProcedure')).toHaveTextContent(
      'now: LSCB: local safeguarding partners’ procedures',
    );
  });

  it('says that the arrows are our reading, and how many are ours', () => {
    showAllBoxes();
    expect(words()).toContain('every arrow is our reading');
    expect(words()).toContain('30 boxes, 9 of them ours; 53 arrows, 23 of them ours');
  });

  it('can be printed', async () => {
    const onPrint = vi.fn(() => true);
    const { worker } = show(<AllBoxesScreen edition={model} onPrint={onPrint} onBack={vi.fn()} />);
    await worker.click(button('Print all boxes'));
    expect(onPrint).toHaveBeenCalledOnce();
  });
});

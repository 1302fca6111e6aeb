// @vitest-environment jsdom
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
  show,
  words,
} from '#tests/support/page.tsx';
import { aQuestion, questionDeeds } from '#tests/support/question.tsx';

const family = () => aFamily().withAdult().withChild(9).withChild(15);
const details = { name: /Add a note, or who said it/ } as const;

describe('a question page', () => {
  it('asks about one person by label and age, with nothing chosen (H2)', () => {
    show(aQuestion(family().record(), 'childAtRisk', 'c2'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Is Child 2 at risk of significant harm?',
    );
    expect(words()).toContain('Child 2 (age 15)');
    expect(chosen()).toEqual([]);
  });

  it('offers yes, no and, last, not known yet, which says that it is not no (H3)', () => {
    show(aQuestion(family().record(), 'childAtRisk', 'c1'));
    expect(screen.getAllByRole('radio').map((one) => (one as HTMLInputElement).value)).toEqual([
      'yes',
      'no',
      'notKnownYet',
    ]);
    expect(radio('Not known yet')).toHaveAccessibleDescription(
      'We will add it to what you need to find out. It will not count as no',
    );
  });

  it('hands on the answer that was chosen, and nothing that was not', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1', deeds));
    await worker.click(radio('Not known yet'));
    expect(deeds.onAnswer).not.toHaveBeenCalled();
    await worker.click(button('Continue'));
    expect(deeds.onAnswer.mock.calls).toEqual([[{ answer: 'notKnownYet' }, undefined]]);
  });

  it('says what to do where nothing is chosen, and takes the focus on every failed try', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1', deeds));
    for (const tryAgain of [1, 2, 3]) {
      await worker.click(button('Continue'));
      expect(problemWords(), `try ${tryAgain}`).toEqual([
        'Select yes if Child 1 is at risk of significant harm, or select not known yet',
      ]);
      await problemsAreHeard();
    }
    expect(deeds.onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('group', { name: /at risk/ })).toHaveAccessibleDescription(
      /Error: Select yes if Child 1 is at risk/,
    );
  });

  it('leads from the error to the first answer', async () => {
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1'));
    await worker.click(button('Continue'));
    await problemsAreHeard();
    await worker.click(screen.getByRole('link', { name: /Select yes if Child 1/ }));
    expect(radio('Yes')).toHaveFocus();
  });

  it('takes the second half of a double press for no try at all (H2)', async () => {
    const deeds = questionDeeds();
    const record = family().record();
    const { worker } = show(aQuestion(record, 'askWhyCaring', 'c1', deeds, () => 100));
    await worker.click(button('Continue'));
    expect(deeds.onAnswer).not.toHaveBeenCalled();
    expect(problems()).toBeUndefined();
  });

  it('goes on by Ctrl and Enter from the note, with what was chosen', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1', deeds));
    await worker.click(radio('No'));
    await worker.click(screen.getByText(details.name));
    await worker.type(field('Note'), 'Seen at school{Control>}{Enter}{/Control}');
    expect(deeds.onAnswer).toHaveBeenCalledWith(
      expect.objectContaining({ answer: 'no', note: 'Seen at school' }),
      undefined,
    );
  });

  it('leaves the question for later without an answer (H3)', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1', deeds));
    await worker.click(radio('No'));
    await worker.click(button('Come back to this later'));
    expect(deeds.onLater).toHaveBeenCalledOnce();
    expect(deeds.onAnswer).not.toHaveBeenCalled();
  });

  it('shows an answer that was given before, to be changed', () => {
    const record = family()
      .answering('childCaring', 'c1', 'notKnownYet', { note: 'Ask the school' })
      .record();
    show(aQuestion(record, 'childCaring', 'c1'));
    expect(radio('Not known yet')).toBeChecked();
    expect(field('Note')).toHaveValue('Ask the school');
  });
});

describe('the next question', () => {
  it('carries no tick over from the question before (H2)', async () => {
    const record = family().record();
    const { worker, rerender } = show(
      <div key="childAtRisk c1">{aQuestion(record, 'childAtRisk', 'c1')}</div>,
    );
    await worker.click(radio('No'));
    expect(chosen()).toEqual([radio('No')]);
    rerender(<div key="childAtRisk c2">{aQuestion(record, 'childAtRisk', 'c2')}</div>);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Is Child 2 at risk');
    expect(chosen()).toEqual([]);
  });

  it('carries no answer over even where the same form stays on the page (H2)', async () => {
    const record = family().record();
    const deeds = questionDeeds();
    const { worker, rerender } = show(aQuestion(record, 'childCaring', 'c1'));
    await worker.click(radio('No'));
    rerender(aQuestion(record, 'childAtRisk', 'c1', deeds));
    expect(chosen()).toEqual([]);
    await worker.click(button('Continue'));
    expect(deeds.onAnswer).not.toHaveBeenCalled();
    expect(problemWords()).toHaveLength(1);
  });
});

describe('what an answer adds', () => {
  it('is shown before Continue, and nothing is recorded yet', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1', deeds));
    await worker.click(radio('Yes'));
    expect(screen.getByRole('heading', { name: '“Yes” adds to the summary' })).toBeVisible();
    expect(words()).toContain(
      'Act now: use your safeguarding children procedure for Child 1. Think about safety first',
    );
    expect(deeds.onAnswer).not.toHaveBeenCalled();
  });

  it('of not known yet is advice today and a thing to find out (H3)', async () => {
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1'));
    await worker.click(radio('Not known yet'));
    expect(words()).toContain('Talk to your safeguarding lead today');
    expect(words()).toContain('This question, under what is still to find out');
  });

  it('of no at a safety question is nothing', async () => {
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1'));
    await worker.click(radio('No'));
    expect(screen.queryByRole('heading', { name: /adds to the summary/ })).toBeNull();
  });

  it('says what a change would take out, and which answers it sets aside (H8)', async () => {
    const record = family()
      .answering('childCaring', 'c1', 'yes')
      .answering('impactOnChild', 'c1', 'yes')
      .record();
    const { worker } = show(aQuestion(record, 'childCaring', 'c1'));
    await worker.click(radio('No'));
    expect(
      screen.getByRole('heading', { name: 'This change takes out of the summary' }),
    ).toBeVisible();
    expect(words()).toContain('Contact children’s services and consider asking for an assessment');
    expect(words()).toContain('Your answer to: Is helping having a bad effect on Child 1');
    expect(words()).toContain('It is kept aside, and comes back if you change this back');
  });
});

describe('a yes to a safety question that is taken back', () => {
  const record = () => family().answering('childAtRisk', 'c1', 'yes').record();

  it.each(['No', 'Not known yet'])('to %s needs a reason, which is kept (H8)', async (given) => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(record(), 'childAtRisk', 'c1', deeds));
    await worker.click(radio(given));
    await worker.click(button('Continue'));
    expect(problemWords()).toEqual(['Enter what has changed']);
    const reason = field('You said that Child 1 (age 9) may be at risk. What has changed?');
    await worker.type(reason, '   ');
    await worker.click(button('Continue'));
    expect(deeds.onAnswer).not.toHaveBeenCalled();
    await worker.type(reason, 'It was said of another child');
    await worker.click(button('Continue'));
    expect(deeds.onAnswer).toHaveBeenCalledWith(
      { answer: given === 'No' ? 'no' : 'notKnownYet' },
      'It was said of another child',
    );
  });

  it('asks for no reason where the answer stays yes', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(record(), 'childAtRisk', 'c1', deeds));
    await worker.click(button('Continue'));
    expect(deeds.onAnswer).toHaveBeenCalledWith({ answer: 'yes' }, undefined);
    expect(screen.queryByRole('textbox', { name: /What has changed/ })).toBeNull();
  });

  it('takes a reason of 500 characters, and says how much is too much (H14)', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(record(), 'childAtRisk', 'c1', deeds));
    await worker.click(radio('No'));
    await worker.click(field(/What has changed/));
    await worker.paste('r'.repeat(503));
    await worker.click(button('Continue'));
    expect(problemWords()).toEqual([
      'What has changed must be 500 characters or less. You have 3 characters too many',
    ]);
    expect(deeds.onAnswer).not.toHaveBeenCalled();
  });
});

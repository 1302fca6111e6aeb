// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { aFamily } from '#tests/support/family.ts';
import {
  button,
  chosen,
  field,
  problemWords,
  radio,
  screen,
  show,
  tick,
  words,
} from '#tests/support/page.tsx';
import { aQuestion, questionDeeds } from '#tests/support/question.tsx';

const family = () => aFamily().withAdult().withChild(9).withChild(15);
const noteFold = /Add a note, or who said it/;

describe('a note', () => {
  it('goes with the answer, and who said it', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1', deeds));
    await worker.click(radio('No'));
    await worker.click(screen.getByText(noteFold));
    await worker.type(field('Note'), '  Seen at school  ');
    await worker.click(tick('The referrer'));
    await worker.click(tick('The young person'));
    await worker.click(button('Continue'));
    expect(deeds.onAnswer).toHaveBeenCalledWith(
      { answer: 'no', note: 'Seen at school', saidBy: ['youngPerson', 'referrer'] },
      undefined,
    );
  });

  it('stays when its part of the page is folded and opened again', async () => {
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1'));
    await worker.click(screen.getByText(noteFold));
    await worker.type(field('Note'), 'Typed once');
    await worker.click(screen.getByText(noteFold));
    await worker.click(screen.getByText(noteFold));
    expect(field('Note')).toHaveValue('Typed once');
  });

  it('stays when another answer is chosen', async () => {
    const { worker } = show(aQuestion(family().record(), 'impactOnChild', 'c1'));
    await worker.click(radio('Yes'));
    await worker.click(screen.getByText(noteFold));
    await worker.type(field('Note'), 'Typed once');
    await worker.click(radio('Not known yet'));
    expect(field('Note')).toHaveValue('Typed once');
  });

  it('of more than 500 characters is sent back with how many are too many, and not cut', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1', deeds));
    await worker.click(radio('No'));
    await worker.click(screen.getByText(noteFold));
    await worker.click(field('Note'));
    await worker.paste('n'.repeat(501));
    await worker.click(button('Continue'));
    expect(problemWords()).toEqual([
      'Note must be 500 characters or less. You have 1 character too many',
    ]);
    expect(field('Note')).toHaveValue('n'.repeat(501));
    expect(deeds.onAnswer).not.toHaveBeenCalled();
  });

  it('is told to leave names out, and the browser to learn nothing from it (H16)', async () => {
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1'));
    await worker.click(screen.getByText(noteFold));
    const note = field('Note');
    expect(note).toHaveAccessibleDescription(/No names, addresses or dates of birth/);
    expect(note).toHaveAttribute('autocomplete', 'off');
    expect(note).toHaveAttribute('spellcheck', 'false');
    expect(note).toHaveAttribute('translate', 'no');
  });
});

describe('a page to record on', () => {
  it('asks whom the child helps, of all people but the child', () => {
    show(aQuestion(family().record(), 'askWhyCaring', 'c1'));
    const names = screen.getAllByRole('checkbox').map((one) => (one as HTMLInputElement).value);
    expect(names).toContain('a1');
    expect(names).toContain('c2');
    expect(names).not.toContain('c1');
    expect(chosen()).toEqual([]);
  });

  it('gives no details where nothing is ticked and nothing typed (H2)', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'askWhyCaring', 'c1', deeds));
    await worker.click(button('Continue'));
    expect(deeds.onAnswer.mock.calls).toEqual([[{ answer: 'carryOn' }, undefined]]);
  });

  it('gives exactly what was ticked and typed', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'askWhyCaring', 'c1', deeds));
    await worker.click(tick('Adult 1'));
    await worker.click(tick('Personal care'));
    await worker.click(tick('Medicines'));
    await worker.click(tick('Medicines'));
    await worker.type(field('What needs to change?'), 'Evening support');
    await worker.click(button('Continue'));
    expect(deeds.onAnswer).toHaveBeenCalledWith(
      {
        answer: 'carryOn',
        details: {
          helps: ['a1'],
          kindsOfHelp: ['personalCare'],
          whatNeedsToChange: 'Evening support',
        },
      },
      undefined,
    );
  });

  it('says which field is too long', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'askWhyCaring', 'c1', deeds));
    await worker.click(field('What needs to change?'));
    await worker.paste('n'.repeat(523));
    await worker.click(button('Continue'));
    expect(problemWords()).toEqual([
      'What needs to change? must be 500 characters or less. You have 23 characters too many',
    ]);
    expect(deeds.onAnswer).not.toHaveBeenCalled();
  });
});

describe('a field that one answer opens', () => {
  it('stands there with that answer alone, and nothing is chosen in it', async () => {
    const { worker } = show(aQuestion(family().record(), 'impactOnChild', 'c1'));
    expect(screen.queryByRole('radio', { name: 'Likely' })).toBeNull();
    await worker.click(radio('Yes'));
    expect(chosen()).toEqual([radio('Yes')]);
    expect(radio('Likely')).toBeVisible();
  });

  it('is kept aside once another answer is chosen, and comes back with the first (H8)', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'impactOnChild', 'c1', deeds));
    await worker.click(radio('Yes'));
    await worker.click(radio('Likely'));
    await worker.click(radio('Not known yet'));
    await worker.click(button('Continue'));
    expect(deeds.onAnswer).toHaveBeenCalledWith(
      { answer: 'notKnownYet', details: { nowOrLikely: 'likely' } },
      undefined,
    );
    await worker.click(radio('Yes'));
    expect(radio('Likely')).toBeChecked();
  });

  it('says now or likely with the yes', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'impactOnChild', 'c1', deeds));
    await worker.click(radio('Yes'));
    await worker.click(radio('Happening now'));
    await worker.click(button('Continue'));
    expect(deeds.onAnswer).toHaveBeenCalledWith(
      { answer: 'yes', details: { nowOrLikely: 'now' } },
      undefined,
    );
  });
});

describe('fields that the keyboard has passed', () => {
  it('without a choice give nothing, and hold nobody up (H2)', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'impactOnChild', 'c1', deeds));
    await worker.click(radio('Yes'));
    for (let presses = 0; presses < 4; presses += 1) await worker.tab();
    await worker.click(button('Continue'));
    expect(deeds.onAnswer.mock.calls).toEqual([[{ answer: 'yes' }, undefined]]);
  });

  it('without an answer are an error, and never an answer (H2)', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1', deeds));
    for (let presses = 0; presses < 5; presses += 1) await worker.tab();
    await worker.click(button('Continue'));
    expect(problemWords()).toHaveLength(1);
    expect(deeds.onAnswer).not.toHaveBeenCalled();
  });
});

describe('a note that could identify somebody', () => {
  const withNumber = async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'childCaring', 'c1', deeds));
    await worker.click(radio('Not known yet'));
    await worker.click(screen.getByText(noteFold));
    await worker.type(field('Note'), 'rings from 07700 900123');
    await worker.click(button('Continue'));
    expect(screen.getByRole('alert')).toHaveTextContent('This looks like a phone number.');
    expect(deeds.onAnswer).not.toHaveBeenCalled();
    return { deeds, worker };
  };

  it('is asked about before it is kept, and can be kept (H16)', async () => {
    const { worker, deeds } = await withNumber();
    await worker.click(button('Keep it and continue'));
    expect(deeds.onAnswer).toHaveBeenCalledWith(
      { answer: 'notKnownYet', note: 'rings from 07700 900123' },
      undefined,
    );
  });

  it('loses that part alone where it is removed, and the answer stays (H2, H16)', async () => {
    const { worker, deeds } = await withNumber();
    await worker.click(button('Remove it'));
    expect(field('Note')).toHaveValue('rings from');
    expect(radio('Not known yet')).toBeChecked();
    await worker.click(button('Continue'));
    expect(deeds.onAnswer).toHaveBeenCalledWith(
      { answer: 'notKnownYet', note: 'rings from' },
      undefined,
    );
  });
});

describe('what is answered so far', () => {
  it('is counted without a total, and an answer can be changed from there', async () => {
    const deeds = questionDeeds();
    const record = family()
      .answering('adultAtRisk', 'a1', 'no')
      .answering('childAtRisk', 'c1', 'notKnownYet')
      .record();
    const { worker } = show(aQuestion(record, 'childAtRisk', 'c2', deeds));
    expect(words()).toContain('2 answered · 1 to find out · more questions may follow');
    await worker.click(screen.getByText('Answers so far'));
    await worker.click(await screen.findByRole('button', { name: /Change: Is Child 1 at risk/ }));
    expect(deeds.onChange).toHaveBeenCalledWith(
      expect.objectContaining({ key: 'childAtRisk', person: 'c1' }),
    );
  });
});

describe('what is answered by what else is recorded', () => {
  it('is counted and listed with where it comes from, and can be changed', async () => {
    const deeds = questionDeeds();
    const record = aFamily()
      .withAdult()
      .withYoungCarer(9)
      .answering('otherAgencies', 'family', 'yes')
      .answering('contactAgencies', 'family', 'carryOn', {
        details: { agencies: ['school'], schoolKnows: 'notKnownYet' },
      })
      .record();
    const { worker } = show(aQuestion(record, 'childAtRisk', 'c1', deeds));
    expect(words()).toContain('3 answered · 1 to find out · more questions may follow');
    await worker.click(screen.getByText('Answers so far'));
    expect(await screen.findByRole('row', { name: /Child 1’s school/ })).toHaveTextContent(
      'Not known yet: from who else is involved',
    );
    await worker.click(button(/Change: Does Child 1’s school/));
    expect(deeds.onChange).toHaveBeenCalledWith(
      expect.objectContaining({ key: 'schoolAware', person: 'c1' }),
    );
  });

  it('is not chosen on its page, which tells what another answer would take out (H2, H8)', async () => {
    const record = aFamily()
      .withAdult()
      .withYoungCarer(9)
      .answering('otherAgencies', 'family', 'yes')
      .answering('contactAgencies', 'family', 'carryOn', {
        details: { agencies: ['school'], schoolKnows: 'no' },
      })
      .record();
    const { worker } = show(aQuestion(record, 'schoolAware', 'c1'));
    expect(chosen()).toEqual([]);
    await worker.click(radio('Yes'));
    expect(
      screen.getByRole('heading', { name: 'This change takes out of the summary' }).parentElement,
    ).toHaveTextContent('Ask Child 1 and a parent if it is all right to contact the school');
  });
});

describe('a yes to a safety question', () => {
  it('is recorded at once, whatever its note looks like (H1)', async () => {
    const deeds = questionDeeds();
    const { worker } = show(aQuestion(family().record(), 'childAtRisk', 'c1', deeds));
    await worker.click(radio('Yes'));
    await worker.click(screen.getByText(noteFold));
    await worker.type(field('Note'), 'Bruise seen 12/03/2026');
    await worker.click(button('Continue'));
    expect(deeds.onAnswer).toHaveBeenCalledWith(
      { answer: 'yes', note: 'Bruise seen 12/03/2026' },
      undefined,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { trainingCases } from '#src/training/cases.ts';
import { roomViewOf, roomViewSchema } from '#src/training/room-view.ts';
import { caseOf, hands, Led } from '#tests/support/session.ts';

const lateMornings = caseOf('late-mornings');
const doorWedge = caseOf('door-wedge');
const atCaring = () => new Led('late-mornings').tell().ask('childCaring', 'c1');
const seen = (led: Led, told = lateMornings) => roomViewOf(led.session, told);

/** Hands that no text of a case holds by chance. */
const odd = hands(71, 82, 93);
const isOdd = /\b(?:71|82|93)\b/;

describe('What the room sees', () => {
  it('is the question and its three answers, and nothing else before the trainer says so', () => {
    expect(seen(atCaring().count(hands(6, 1, 7)))).toEqual({
      look: 'light',
      title: 'The late mornings',
      actNow: [],
      slide: {
        name: 'question',
        who: 'Sam, age 9',
        question: 'Could Sam be helping to look after someone?',
        hint: 'Include emotional support and keeping an eye on someone',
        answers: [
          { label: 'Yes', hands: [], isSuggested: false },
          { label: 'No', hands: [], isSuggested: false },
          { label: 'Not known yet', hands: [], isSuggested: false },
        ],
        source: [],
      },
    });
  });

  it.each(trainingCases.flatMap((told) => told.questions.map((asked) => ({ told, asked }))))(
    'never holds the hands, the suggestion or the reason of $told.title, $asked.key $asked.person, before they are shown',
    ({ told, asked }) => {
      const led = new Led(told.id).tell().ask(asked.key, asked.person).count(odd);
      led.goOn('suggestion', asked.suggested);
      const hidden = () => JSON.stringify(roomViewOf(led.session, told));
      for (const stage of ['counting', 'discussing', 'countingAgain'] as const) {
        expect(led.session.stand.stage).toBe(stage);
        expect(hidden()).not.toMatch(isOdd);
        expect(hidden()).not.toContain('"isSuggested":true');
        expect(hidden()).not.toContain(asked.reason);
        expect(hidden()).not.toContain(asked.misread);
        expect(roomViewOf(led.session, told).actNow).toEqual([]);
        if (stage === 'counting') led.send({ type: 'discuss' });
        if (stage === 'discussing') led.send({ type: 'count again' }).count(odd);
      }
    },
  );

  it('shows the hands of both counts, the suggestion and the reason each by itself', () => {
    const led = atCaring().count(hands(6, 1, 7));
    led
      .send({ type: 'discuss' })
      .send({ type: 'count again' })
      .count(hands(3, 1, 10));
    const answers = () => {
      const { slide } = seen(led);
      return slide.name === 'question' ? slide : undefined;
    };
    led.send({ type: 'show', what: 'votes' });
    expect(answers()?.answers.map((answer) => answer.hands)).toEqual([
      [6, 3],
      [1, 1],
      [7, 10],
    ]);
    expect(answers()?.answers.map(({ isSuggested }) => isSuggested)).toEqual([false, false, false]);
    expect(answers()?.reason).toBeUndefined();
    led.send({ type: 'hide', what: 'votes' }).send({ type: 'show', what: 'suggestion' });
    expect(answers()?.answers.map((answer) => answer.hands)).toEqual([[], [], []]);
    expect(answers()?.answers.map(({ isSuggested }) => isSuggested)).toEqual([false, false, true]);
    expect(answers()?.reason).toBeUndefined();
    led.send({ type: 'show', what: 'reason' });
    expect(answers()?.reason).toMatch(/^Nobody has asked\./);
  });

  it('shows the printed words of the box when the source is read aloud', () => {
    const { slide } = seen(atCaring().send({ type: 'show', what: 'source' }));
    expect(slide.name === 'question' && slide.source).toEqual([
      {
        words: 'Is there a child that may be providing care & support?',
        source: 'Model memorandum 2012, Flowchart for Adult Social Services, box A18',
      },
    ]);
  });

  it('is the prompt alone while the room discusses', () => {
    const led = atCaring();
    led.session = { ...led.session, pause: { since: '2026-11-22T12:50:00+00:00', minutes: 3 } };
    expect(seen(led.send({ type: 'pause' })).slide).toEqual({
      name: 'pause',
      prompt: 'What have you seen or heard, and what are you filling in?',
      since: '2026-11-22T12:50:00+00:00',
      minutes: 3,
    });
  });

  it('is nothing while the room is blank, whatever was shown', () => {
    const led = atCaring().count(odd).send({ type: 'show', what: 'votes' });
    expect(seen(led.send({ type: 'blank' })).slide).toEqual({ name: 'blank' });
  });

  it('is one part of the story at a time', () => {
    const { slide } = seen(new Led('late-mornings').tell().tell());
    expect(slide.name === 'story' && slide.part).toBe(2);
    expect(JSON.stringify(slide)).toContain('She has lupus.');
    expect(JSON.stringify(slide)).not.toContain('14 mornings');
    expect(JSON.stringify(slide)).not.toContain('Jo rings back');
  });

  it('begins with what the group agrees and the content note, and ends with where to turn', () => {
    const opening = seen(new Led('door-wedge'), doorWedge).slide;
    expect(opening.name === 'lines' && opening.note).toBe(doorWedge.contentNote);
    expect(opening.name === 'lines' && opening.lines).toContain(
      'You can sit any of this out, and need not say why.',
    );
    const closing = seen(new Led('door-wedge').tell().send({ type: 'close' }), doorWedge).slide;
    expect(JSON.stringify(closing)).toContain('Did this make you think of a real child? Act today');
  });

  it('says that in real life you would act now once a risk is shown as suggested, and on every question after it', () => {
    const led = new Led('door-wedge')
      .tell()
      .ask('adultAtRisk', 'a1')
      .count(hands(14, 0, 0));
    expect(seen(led, doorWedge).actNow).toEqual([]);
    led.send({ type: 'show', what: 'suggestion' });
    expect(seen(led, doorWedge).actNow).toEqual(['Farah']);
    led.goOn('majority', 'yes').ask('childAtRisk', 'c1');
    expect(seen(led, doorWedge).actNow).toEqual(['Farah']);
    led.goOn('majority', 'yes').ask('childCaring', 'c1');
    expect(seen(led, doorWedge).actNow).toEqual(['Lena, age 8', 'Farah']);
  });

  it.each(trainingCases.map((told) => ({ told })))(
    'holds in “$told.title” no telephone number but 999, and nothing that names a council',
    ({ told }) => {
      for (const { key, person } of told.questions) {
        const led = new Led(told.id).tell().ask(key, person);
        for (const what of ['votes', 'suggestion', 'reason', 'source'] as const) {
          led.send({ type: 'show', what });
        }
        const words = JSON.stringify(roomViewOf(led.session, told));
        expect(words).not.toMatch(/(?:\d[ -]?){7,}/);
        expect(roomViewSchema.safeParse(JSON.parse(words)).success).toBe(true);
      }
    },
  );

  it.each([
    ['nothing', undefined],
    ['words', 'join'],
    ['a record', { format: 'young-carers-record' }],
    [
      'a slide that there is none of',
      { look: 'light', title: '', actNow: [], slide: { name: 'x' } },
    ],
    [
      'more than is drawn',
      { look: 'light', title: '', actNow: [], slide: { name: 'blank' }, votes: [6, 1, 7] },
    ],
  ])('is not drawn from %s', (_, heard) => {
    expect(roomViewSchema.safeParse(heard).success).toBe(false);
  });
});

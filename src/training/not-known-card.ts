import type { Quotation } from '#src/pathways/pathway.ts';

/** The card that is handed out: why “not known yet” is an answer, and what to do with it. */
export const notKnownCard: {
  readonly title: string;
  readonly threeThings: readonly { readonly term: string; readonly means: string }[];
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly quote: Quotation;
} = {
  title: '“Not known yet” is an answer',
  threeThings: [
    { term: 'No', means: 'Somebody asked or looked, and it is not so today.' },
    { term: 'Not known yet', means: 'The question was put, and nobody can say so far.' },
    { term: 'Not asked', means: 'Nobody has put the question. It stays open, and is never a no.' },
  ],
  parts: [
    {
      heading: 'What “not known yet” gets done',
      lines: [
        'The flowchart goes on as if the answer might be yes. Nobody is left without an offer because nobody asked.',
        'The question goes on the list of what to find out: who asks whom, and by when.',
        'The record says honestly what was known on the day, and what was not.',
      ],
    },
    {
      heading: 'Where it cannot wait',
      lines: [
        'Is somebody at risk of harm? Find out before you close the contact. If you cannot find out, talk to your safeguarding lead.',
        'If someone is in immediate danger, call 999.',
      ],
    },
    {
      heading: 'Before you write “no”',
      lines: [
        'Who was asked, and when?',
        'Was the child asked, and could the child speak freely?',
        'What would you have seen or heard if it were so? Did anybody look?',
      ],
    },
    {
      heading: 'Words you could use',
      lines: [
        '“I do not know that yet. I will ask you and your mum, and write down what you both say.”',
        '“Nobody has asked him so far. I will see him by Friday, and ring you back.”',
        '“I cannot say no to that, because we have not asked.”',
      ],
    },
  ],
  quote: {
    words:
      'It will be good practice to seek the views of children and adults separately, as it may be very difficult for children to say how they really feel in the presence of an adult who may also be the person they care for.',
    source: 'No wrong doors 2015, section 1',
  },
};

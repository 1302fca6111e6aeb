/** The seven "golden rules" of sharing information, to the letter. Newer ones are in force: never show these alone. */
export const goldenRules = {
  lead: 'All practitioners should follow the seven “golden rules” that are in place:',
  rules: [
    'Remember that Data Protection legislation is not a barrier to sharing information',
    'Be open and honest about why, what, how and with whom information could be shared,',
    'Seek advice if in any doubt',
    'Share information with consent where appropriate',
    'Consider the child’s safety and welfare',
    'Gather and keep secure information that is necessary, proportionate, relevant, accurate, and timely',
    'Keep a record of decisions and what, if any, information has been shared and with whom.',
  ],
  source: 'Model memorandum 2012, section 7',
} as const;

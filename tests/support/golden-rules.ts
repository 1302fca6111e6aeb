/** The seven “golden rules” of the memorandum of 2012, section 7, entered a second time from the source. */
export const rulesOf2012 = [
  'Remember that Data Protection legislation is not a barrier to sharing information',
  'Be open and honest about why, what, how and with whom information could be shared,',
  'Seek advice if in any doubt',
  'Share information with consent where appropriate',
  'Consider the child’s safety and welfare',
  'Gather and keep secure information that is necessary, proportionate, relevant, accurate, and timely',
  'Keep a record of decisions and what, if any, information has been shared and with whom.',
];

/** What a room agrees before a case is told. */
export const groupAgreement: readonly string[] = [
  'What people say about themselves stays in this room.',
  'No real family is named or described.',
  'You can sit any of this out, and need not say why.',
  'Some of us were or are young carers.',
  'Nobody plays the part of a child.',
  '“Not known yet” is an answer.',
];

/** What is said at the end, before anybody leaves. */
export const afterwards: readonly string[] = [
  'Did this make you think of a real child? Act today, by your own safeguarding procedure. If someone is in immediate danger, call 999.',
  'It may stay with you. Talk to the trainer, to a colleague whom you trust, or to your manager.',
  'Some of us were or are young carers. Your doctor, your employer or your school can tell you who helps carers where you live.',
];

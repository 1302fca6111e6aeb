import type { FamilyRecord, SharingDecision } from '#src/record/record.ts';
import { timeInWords } from '#src/record/time.ts';

/** Reasons to share, in words. */
export const whyWords: {
  readonly [why in NonNullable<SharingDecision['why']>[number]]: string;
} = {
  keepChildSafe: 'to keep a child safe',
  keepAdultSafe: 'to keep an adult safe',
  arrangeSupport: 'to arrange support',
  assess: 'to assess',
  other: 'for another reason',
};

/** Whether somebody was asked and agreed, in words: not asked yet is never read as agreed or refused. */
export const agreementWords: { readonly [agreement in SharingDecision['agreement']]: string } = {
  agreed: 'asked and agreed',
  refused: 'asked and refused',
  notAskedRisk: 'not asked, because asking could increase risk',
  notAskedYet: 'not asked yet',
  notNeededSafety: 'not needed, because this is a safety concern',
};

/** Every decision to share, or not to share, in one line each. */
export function sharingLines(record: FamilyRecord): string[] {
  return (record.sharing ?? []).map((decision) => `${decision.with}: ${decisionInWords(decision)}`);
}

/** What was decided, in words, without with whom. */
export function decisionInWords(decision: SharingDecision): string {
  const { what, why = [], agreement, told, toldReason, decidedBy, at } = decision;
  return [
    what && `what: ${what}`,
    why.length > 0 && `why: ${why.map((reason) => whyWords[reason]).join(', ')}`,
    `agreement: ${agreementWords[agreement]}`,
    `told: ${told === 'notYet' ? 'not yet' : told}${told === 'no' && toldReason ? `, because: ${toldReason}` : ''}`,
    `decided${decidedBy ? ` by ${decidedBy}` : ''} on ${timeInWords(at)}`,
    sharedInWords(decision),
  ]
    .filter(Boolean)
    .join('; ');
}

function sharedInWords({ shared, sharedAt, sharedReason }: SharingDecision): string {
  switch (shared) {
    case 'done':
      return sharedAt ? `shared on ${timeInWords(sharedAt)}` : 'shared';
    case 'decidedNot':
      return `decided NOT to share${sharedReason ? `, because: ${sharedReason}` : ''}`;
    case 'toDo':
      return 'TO DO: not shared yet';
  }
}

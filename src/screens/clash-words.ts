import { placesOf } from '#src/pathways/index.ts';
import type { Clash } from '#src/record/merge.ts';
import { labelOf } from '#src/record/people.ts';
import type { Answered, FamilyRecord } from '#src/record/record.ts';
import { dateInWords } from '#src/record/time.ts';
import { detailsInWords, labelled, saidByInWords } from '#src/summary/details.ts';
import { nobodyInWords, personInWords } from '#src/summary/known.ts';
import { answerOnPaper, namesFor, questionInWords } from '#src/summary/words.ts';
import { deedInWords } from './moved.ts';

/** An answer with all that was recorded of it, in words. */
export function answerInWords(record: FamilyRecord, answered: Answered): string {
  const { key, person, answer, note } = answered;
  const said = saidByInWords(answered);
  return [
    answerOnPaper(key, answer),
    ...detailsInWords(record, answered, namesFor(record, person)).map(labelled),
    ...(note ? [`Note: ${note}`] : []),
    ...(said ? [`Said by ${said}`] : []),
  ].join('. ');
}

/** Of what two records say different things, and what each says, in words. */
export function clashInWords(
  mine: FamilyRecord,
  theirs: FamilyRecord,
  clash: Clash,
): { about: string; mine: string; theirs: string } {
  switch (clash.kind) {
    case 'answer':
      return {
        about: questionInWords(mine, clash.mine, placesOf(clash.mine.key)),
        mine: answerInWords(mine, clash.mine),
        theirs: answerInWords(theirs, clash.theirs),
      };
    case 'agreed':
      return {
        about: `Who and by when: ${deedInWords(mine, clash.mine)}`,
        mine: agreedInWords(clash.mine),
        theirs: agreedInWords(clash.theirs),
      };
    case 'person':
      return {
        about: `What is known of ${labelOf(mine, clash.mine.id)}`,
        mine: personInWords(mine, clash.mine),
        theirs: personInWords(theirs, clash.theirs),
      };
    case 'adults':
    case 'children':
      return {
        about:
          clash.kind === 'adults'
            ? 'Whether an adult needs care'
            : 'Whether there are children under 18',
        mine: nobodyInWords[clash.mine],
        theirs: nobodyInWords[clash.theirs],
      };
    case 'ref':
      return { about: 'Reference', mine: clash.mine, theirs: clash.theirs };
  }
}

function agreedInWords({ who, by }: FamilyRecord['agreed'][number]): string {
  return [who, by && `by ${dateInWords(by)}`].filter(Boolean).join(', ');
}

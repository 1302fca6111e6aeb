import { headOf, isLater, notAsSaved, type Read, readJson, refusals } from '#src/record/json.ts';
import type { Matter } from '#src/record/record.ts';
import { misfitOf } from '#src/summary/misfits.ts';
import { actionsOf, findOutsOf, outcomeOf } from '#src/summary/outcome.ts';
import { isNobody } from '#src/summary/routes.ts';
import { caseSchema, type TrainingCase } from './case.ts';
import { suggestedRecord } from './record-of-case.ts';

/** What turns writing round or cannot be seen. A line may end. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

const parts: { readonly [field: string]: string } = {
  id: 'its short name',
  title: 'its title',
  aim: 'its aim',
  contentNote: 'its content note',
  minutes: 'the minutes it takes',
  stages: 'a part of the story',
  door: 'whom the referral is about',
  people: 'who is in the family',
  started: 'for whom the children’s flowchart is started',
  questions: 'a question',
  recordings: 'what the story records',
};

/** A case as the text of a file. */
export function writeCase(told: TrainingCase): string {
  return `${JSON.stringify(told, null, 1)}\n`;
}

/** The name of a case's file: the short name that its author gave it. */
export function caseFileName({ id }: TrainingCase): string {
  return `training-case-${id}.json`;
}

/**
 * Reads a case from the text of a file that anybody may have written. What does not fit is refused with one sentence, and nothing
 * of it is left out; what the suggested answers raise is never believed, but worked out here.
 */
export function readCase(text: string): Read<TrainingCase> {
  const json = readJson(text);
  if (json.refusal !== undefined) return json;
  const head = headOf(json.value);
  if (head?.format === 'young-carers-record' || head?.format === 'young-carers-audit') {
    return {
      refusal:
        'This file holds a real family or an audit, and never comes into training. Choose a file with a training case',
    };
  }
  if (head?.format !== 'young-carers-case') return { refusal: refusals.notOurs };
  if (isLater(head.version, 1)) return { refusal: refusals.newer };
  const read = caseSchema.safeParse(json.value);
  if (!read.success) {
    const { issues } = read.error;
    if (issues.some(({ code }) => code === 'unrecognized_keys')) {
      return { refusal: refusals.unknown };
    }
    const [first] = issues;
    return {
      refusal: notAsSaved(
        first?.code === 'custom'
          ? first.message.charAt(0).toLowerCase() + first.message.slice(1)
          : `${parts[String(first?.path[0])] ?? 'a part of it'} has another form`,
      ),
    };
  }
  const told = read.data;
  if (textsIn(told).some((words) => unseen.test(words))) {
    return { refusal: notAsSaved('a text holds marks that cannot be seen') };
  }
  const misfit = misfitOf(suggestedRecord(told));
  return misfit ? { refusal: notAsSaved(misfit) } : { value: workedOut(told) };
}

/** The case with what its suggested answers raise, leave to find out, and leave unasked. */
export function workedOut(told: TrainingCase): TrainingCase {
  const outcome = outcomeOf(suggestedRecord(told));
  // A case speaks of its people: what waits until it is known whether there is anybody is about nobody yet.
  const aboutPeople = (matters: readonly Matter[]): Matter[] =>
    matters.filter(({ person }) => !isNobody(person)).map(({ key, person }) => ({ key, person }));
  const { notAsked: _, ...rest } = told;
  const left = aboutPeople(outcome.notAsked);
  return {
    ...rest,
    ...(left.length > 0 ? { notAsked: left } : {}),
    raises: aboutPeople(actionsOf(outcome)),
    findsOut: aboutPeople(findOutsOf(outcome)),
  };
}

/** A text without the marks that cannot be seen: they come along with what was pasted. */
export function withoutUnseen(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(new RegExp(unseen, 'gu'), '');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

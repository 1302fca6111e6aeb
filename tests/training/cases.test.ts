import { describe, expect, it } from 'vitest';
import { pathways, placesOf } from '#src/pathways/index.ts';
import { openedFields } from '#src/pathways/pathway.ts';
import { identifierIn } from '#src/record/identifiers.ts';
import { type Answered, recorded } from '#src/record/record.ts';
import { fieldsFor } from '#src/summary/details.ts';
import { actionsOf, findOutsOf, nameOf, outcomeOf } from '#src/summary/outcome.ts';
import type { TrainingCase } from '#src/training/case.ts';
import { trainingCases } from '#src/training/cases.ts';
import { suggestedRecord } from '#src/training/record-of-case.ts';
import { gradeOf } from '#tests/support/reading-grade.ts';

/** Every text of a case that a room may see or hear. */
function textsOf(told: TrainingCase): string[] {
  return [
    told.title,
    told.aim,
    told.contentNote ?? '',
    ...told.stages,
    ...told.questions.flatMap(({ reason, prompt, misread }) => [reason, prompt, misread]),
    ...told.people.adults.map(({ called }) => called),
    ...told.people.children.map(({ called }) => called),
  ];
}

/** What is written in the fields of an answer, other than what is chosen there. Throws where there is no such field or choice. */
function writtenIn({ key, answer, details = {} }: Answered, people: readonly string[]): string[] {
  const isTicked = (field: string, value: string) => [details[field] ?? []].flat().includes(value);
  const fields = openedFields(fieldsFor(key, answer), isTicked);
  return Object.entries(details).flatMap(([id, given]) => {
    const field = fields.find((other) => other.id === id);
    if (!field) throw new Error(`The page “${key}” has no field “${id}”.`);
    if (field.kind === 'text') return [given].flat();
    const choices = [...(field.choices?.map(({ value }) => value) ?? []), ...people];
    const unknown = [given].flat().find((value) => !choices.includes(value));
    if (unknown) throw new Error(`“${id}” has no choice “${unknown}”.`);
    return [];
  });
}

const keysOfSafety = ['adultAtRisk', 'childAtRisk'];

describe.each(trainingCases.map((told) => [told.title, told] as const))(
  'The case “%s”',
  (_title, told) => {
    const record = suggestedRecord(told);
    const outcome = outcomeOf(record);

    it('suggests at every question an answer that its box has, of a person of whom the box speaks', () => {
      for (const { key, person, suggested } of told.questions) {
        const box = placesOf(key)[0]?.box;
        expect(box?.isQuestion, key).toBe(true);
        expect(Object.keys(box?.arrows ?? {}), key).toContain(suggested);
        const scope = { a: 'adult', c: 'child', f: 'family' }[person[0] ?? ''];
        expect(box?.scope, `${key} ${person}`).toBe(scope);
      }
    });

    it('asks every question that the flowcharts reach, of every person', () => {
      const left = outcome.notAsked.filter(({ isWaiting }) => !isWaiting).map(nameOf);
      expect(left).toEqual((told.notAsked ?? []).map(nameOf));
      // Who is in the family is told, and nothing else is answered by the program.
      const answeredByTheProgram = outcome.asked.filter((matter) => !recorded(record, matter));
      expect(answeredByTheProgram.filter(({ key }) => key !== 'hasChildren')).toEqual([]);
    });

    it('asks no question, and fills in no page, that the flowcharts do not reach', () => {
      expect(outcome.setAside).toEqual([]);
    });

    it('asks about safety before anything else', () => {
      const safety = told.questions.map(({ key }) => keysOfSafety.includes(key));
      expect(safety.lastIndexOf(true)).toBeLessThan(
        safety.includes(false) ? safety.indexOf(false) : safety.length,
      );
      expect(told.questions.filter(({ key }) => keysOfSafety.includes(key))).not.toEqual([]);
    });

    it('asks something after every part of the story', () => {
      const stages = new Set(told.questions.map(({ stage }) => stage));
      expect([...stages]).toEqual(told.stages.map((_stage, index) => index + 1));
    });

    it('gives the actions that it lists, in the order of the summary', () => {
      expect(actionsOf(outcome).map(nameOf)).toEqual(told.raises.map(nameOf));
    });

    it('leaves to find out what it lists, in the order of the summary', () => {
      expect(findOutsOf(outcome).map(nameOf)).toEqual(told.findsOut.map(nameOf));
    });

    it('names no date of birth, postcode, phone number or other mark of a real person', () => {
      expect(textsOf(told).map(identifierIn).filter(Boolean)).toEqual([]);
    });

    it('calls everybody by a different first name, and tells of each of them', () => {
      const people = [...told.people.adults, ...told.people.children];
      const names = people.map(({ called }) => called);
      expect(new Set(names).size).toBe(names.length);
      const story = told.stages.join(' ');
      expect(names.filter((name) => !story.includes(name))).toEqual([]);
    });

    it('writes into the record only what its pages have room for', () => {
      const ids = [...told.people.adults, ...told.people.children].map(({ id }) => id);
      const written = record.answers.flatMap((answered) => writtenIn(answered, ids));
      expect(written.map(identifierIn).filter(Boolean)).toEqual([]);
    });

    it('is told in words that are easy to follow when they are read aloud', () => {
      for (const stage of told.stages) expect(gradeOf(stage), stage).toBeLessThanOrEqual(8);
    });

    it('asks the room open questions', () => {
      const closed = told.questions
        .map(({ prompt }) => prompt)
        .filter(
          (prompt) =>
            !prompt.endsWith('?') || /^(?:Is|Are|Does|Do|Did|Has|Have|Can)\b/.test(prompt),
        );
      expect(closed).toEqual([]);
    });
  },
);

describe('The cases together', () => {
  it('are at least ten, each with an id of its own', () => {
    expect(trainingCases.length).toBeGreaterThanOrEqual(10);
    expect(new Set(trainingCases.map(({ id }) => id)).size).toBe(trainingCases.length);
  });

  it.each(pathways.map((pathway) => [pathway.name, pathway] as const))(
    'take every arrow of the %s',
    (_name, { id, chart }) => {
      const taken = new Set(
        trainingCases
          .flatMap((told) => outcomeOf(suggestedRecord(told)).routes)
          .filter(({ pathway, steps }) => pathway.id === id && steps.at(-1)?.box.key === 'end')
          .flatMap(({ steps }) => steps)
          .filter(({ stands }) => stands)
          .map(({ box, answer }) => `${box.key} ${box.isQuestion ? answer : 'carryOn'}`),
      );
      const all = chart.boxes.flatMap(({ key, arrows }) =>
        Object.keys(arrows).map((answer) => `${key} ${answer}`),
      );
      expect(all.filter((arrow) => !taken.has(arrow))).toEqual([]);
    },
  );

  it('say that something may be hard to hear wherever somebody is hurt or at risk', () => {
    const hard = trainingCases.filter((told) =>
      told.questions.some(
        ({ key, suggested }) => keysOfSafety.includes(key) && suggested === 'yes',
      ),
    );
    expect(hard).not.toEqual([]);
    expect(hard.filter(({ contentNote }) => !contentNote).map(({ id }) => id)).toEqual([]);
  });
});

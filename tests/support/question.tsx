import { vi } from 'vitest';
import { placesOf } from '#src/pathways/index.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import type { QuestionValues } from '#src/screens/Fields.tsx';
import { QuestionScreen } from '#src/screens/QuestionScreen.tsx';

/** A clock on which a second passes between any two looks. */
export function aCalmClock(): () => number {
  let milliseconds = 0;
  return () => {
    milliseconds += 1000;
    return milliseconds;
  };
}

/** What a question page can ask of its owner. Nothing is done. */
export function questionDeeds() {
  return {
    onAnswer: vi.fn(),
    onLater: vi.fn(),
    onBack: vi.fn(),
    onChange: vi.fn(),
    onLeave: vi.fn(),
  };
}

/** The page of one question for one person. */
export function aQuestion(
  record: FamilyRecord,
  key: string,
  person: string,
  deeds = questionDeeds(),
  elapsed = aCalmClock(),
  draft?: QuestionValues,
) {
  const [first, ...others] = placesOf(key);
  if (!first) throw new Error(`No chart has a box "${key}".`);
  return (
    <QuestionScreen
      record={record}
      matter={{ key, person }}
      places={[first, ...others]}
      quotes={[]}
      more={[]}
      elapsed={elapsed}
      draft={draft}
      {...deeds}
    />
  );
}

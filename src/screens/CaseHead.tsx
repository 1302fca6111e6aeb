import { Heading } from '#src/components/Heading.tsx';
import type { TrainingCase } from '#src/training/case.ts';

/** What a case is called and what it is for, with what may be hard to hear in it. */
export function CaseHead({ told }: { told: TrainingCase }) {
  return (
    <>
      <Heading>{told.title}</Heading>
      <p className="text">{told.aim}</p>
      {told.contentNote && (
        <p className="text">
          <strong>Content note:</strong> {told.contentNote}
        </p>
      )}
    </>
  );
}

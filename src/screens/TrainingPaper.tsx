import type { ReactNode } from 'react';

/** A page of the training room that is made to be printed: the word TRAINING stands at the head of every sheet of paper. */
export function TrainingPaper({ about, children }: { about: string; children: ReactNode }) {
  return (
    // A table that is no data: browsers repeat only the head of a real one on every sheet of paper.
    <table className="sheet" role="presentation">
      <thead className="sheet__head">
        <tr className="sheet__row">
          <td className="sheet__cell">
            <p className="sheet__identity">
              <strong>TRAINING: an invented family.</strong> {about}
            </p>
          </td>
        </tr>
      </thead>
      <tbody className="sheet__body">
        <tr className="sheet__row">
          <td className="sheet__cell">{children}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** An empty line to write on. */
export function LineToWrite({ label }: { label: string }) {
  return (
    <p className="to-write">
      <span>{label}</span>
    </p>
  );
}

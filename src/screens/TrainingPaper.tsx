import type { ReactNode } from 'react';

/** A page of the training room that is made to be printed: the word TRAINING stands at the head of every sheet of paper. */
export function TrainingPaper({ about, children }: { about: string; children: ReactNode }) {
  return (
    <div className="sheet">
      <div className="sheet__head paper-only">
        <div className="sheet__row">
          <p className="sheet__cell sheet__identity">
            <strong>TRAINING: an invented family.</strong> {about}
          </p>
        </div>
      </div>
      <div className="sheet__body">
        <div className="sheet__row">
          <div className="sheet__cell">{children}</div>
        </div>
      </div>
    </div>
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

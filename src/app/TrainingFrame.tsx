import type { ReactNode } from 'react';
import { mainId, SkipLink } from '#src/components/SkipLink.tsx';

/** What every page of the training room shows: the word, in its own colour and pattern, and the ways out. */
export function TrainingFrame({ status, children }: { status?: ReactNode; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className="training-header">
        <div className="govuk-width-container header__inner">
          <p className="training-mark" data-testid="training-mark">
            TRAINING
          </p>
          <nav aria-label="Training">
            <ul className="footer__links">
              <li>
                <a href="#/train">All cases</a>
              </li>
              <li>
                <a href="#/">Leave training</a>
              </li>
            </ul>
          </nav>
        </div>
      </header>
      <aside className="training-paper paper-only">TRAINING: an invented family</aside>
      <div className="govuk-width-container">
        <main id={mainId} className="govuk-main-wrapper" tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer className="footer">
        <div className="govuk-width-container">
          {status}
          <p>
            TRAINING: invented families. Nothing here reaches a real record, and nothing is sent
            anywhere. Not a government service.
          </p>
        </div>
      </footer>
    </>
  );
}

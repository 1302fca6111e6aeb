import type { ReactNode } from 'react';
import { Button } from '#src/components/Button.tsx';
import { Cover, CoverButton, useCover } from '#src/components/Cover.tsx';
import { mainId, SkipLink } from '#src/components/SkipLink.tsx';

/** What every screen shows: name, safety button, edition, status and foot. */
export function Frame({
  badge,
  isReading,
  onSafety,
  views,
  status,
  children,
}: {
  badge: ReactNode;
  /** A page to read, without the safety button. */
  isReading: boolean;
  onSafety: () => void;
  views: ReactNode;
  status: ReactNode;
  children: ReactNode;
}) {
  const { cover, onCover } = useCover();
  return (
    <>
      <Cover cover={cover} />
      <SkipLink />
      <header className="header">
        <div className="govuk-width-container header__inner">
          <a href="#/" className="header__name">
            <Mark />
            Young carers pathway
          </a>
          <div className="header__deeds">
            <CoverButton onCover={onCover} />
            {!isReading && (
              <Button className="safety-button" data-testid="safety-button" onClick={onSafety}>
                Safety concern
              </Button>
            )}
          </div>
        </div>
      </header>
      <section className="edition-strip" aria-label="Edition">
        <div className="govuk-width-container">{badge}</div>
      </section>
      {views}
      <div className="govuk-width-container">
        <main id={mainId} className="govuk-main-wrapper" tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer className="footer">
        <div className="govuk-width-container">
          {status}
          <p>Nothing you enter is sent anywhere. Not a government service.</p>
          <ul className="footer__links">
            {links.map(([label, address]) => (
              <li key={address}>
                <a href={address}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      </footer>
    </>
  );
}

/** What stands beside a contact, in the same place on every page. */
const links = [
  ['Flowcharts', '#/map/adult'],
  ['About, sources and what is ours', '#/about'],
  ['Help and words explained', '#/help'],
  ['Accessibility', '#/accessibility'],
  ['All boxes', '#/all-boxes'],
  ['Kept on this device', '#/saved'],
  ['Audit of closed cases', '#/audit'],
  ['Training', '#/train'],
] as const;

/** Two people, one leaning to the other: the program's own mark. */
function Mark() {
  return (
    <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <circle cx="11" cy="8" r="6" fill="currentColor" />
      <path d="M1 33c0-10 4-16 10-16s10 6 10 16z" fill="currentColor" />
      <circle cx="26" cy="17" r="4.2" fill="currentColor" />
      <path d="M22 33c0-6 1-10 4.500-10S33 27 33 33z" fill="currentColor" />
    </svg>
  );
}

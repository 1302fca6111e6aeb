import { type ReactNode, useState } from 'react';

/** A part that is folded away until it is asked for. What was typed in it stays when it is folded again. */
export function Details({
  summary,
  about,
  children,
  isOpenAtFirst = false,
  isDrawnOnceOpen = false,
}: {
  summary: string;
  /** What it is about, for those who do not see where it stands. */
  about?: string;
  children: ReactNode;
  isOpenAtFirst?: boolean;
  /** Draws the contents only once it has been opened: for long lists of such parts. */
  isDrawnOnceOpen?: boolean;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [wasOpen, setWasOpen] = useState(isOpenAtFirst);
  return (
    <details
      className="govuk-details"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) setWasOpen(true);
      }}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {summary}
          {about && <span className="govuk-visually-hidden">: {about}</span>}
        </span>
      </summary>
      <div className="govuk-details__text">{(wasOpen || !isDrawnOnceOpen) && children}</div>
    </details>
  );
}

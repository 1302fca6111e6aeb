/** One way of looking at what is open, at its address. */
export type View = {
  readonly label: string;
  readonly address: string;
  readonly isShown: boolean;
};

/** The ways of looking at one and the same thing. Nothing is lost by going from one to another. */
export function Views({ views }: { views: readonly View[] }) {
  return (
    <nav className="views screen-only" aria-label="Views of this family">
      <ul className="govuk-width-container">
        {views.map(({ label, address, isShown }) => (
          <li key={label}>
            <a href={address} aria-current={isShown ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

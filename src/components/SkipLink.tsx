/** The id of the part of a page that the skip link leads to. */
export const mainId = 'main';

/** The first stop of a page: past its head, to its contents. */
export function SkipLink() {
  return (
    <a
      href={`#${mainId}`}
      className="govuk-skip-link"
      onClick={(event) => {
        // The address belongs to the pages: a link inside the page only moves the focus.
        event.preventDefault();
        document.getElementById(mainId)?.focus();
      }}
    >
      Skip to main content
    </a>
  );
}

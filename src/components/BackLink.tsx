/** Goes back to the page before, as the browser's own Back does. */
export function BackLink({ onBack }: { onBack: () => void }) {
  return (
    <button type="button" className="govuk-back-link" onClick={onBack}>
      Back
    </button>
  );
}

import { LinkButton } from './LinkButton.tsx';

/** A card of a list, with what can be done about it. */
export function Card({
  label,
  about,
  isBusy,
  onChange,
  onRemove,
}: {
  label: string;
  about: string;
  /** While a form is open it is the only one. */
  isBusy: boolean;
  onChange: () => void;
  onRemove: (() => void) | undefined;
}) {
  return (
    <div className="card">
      <div>
        <h3>{label}</h3>
        {about && (
          <p className="small" translate="no">
            {about}
          </p>
        )}
      </div>
      {!isBusy && (
        <div className="card__deeds">
          <LinkButton onClick={onChange}>
            Change<span className="govuk-visually-hidden"> {label}</span>
          </LinkButton>
          {onRemove && (
            <LinkButton onClick={onRemove}>
              Remove<span className="govuk-visually-hidden"> {label}</span>
            </LinkButton>
          )}
        </div>
      )}
    </div>
  );
}

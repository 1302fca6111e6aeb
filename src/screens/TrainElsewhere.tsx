import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';

/** Keeps training and real families apart: while a family is open in this tab, training opens in another. */
export function TrainElsewhere({
  address,
  onClose,
  onBack,
}: {
  address: string;
  /** Closes the family that is open; none where it would be lost by that. */
  onClose: (() => void) | undefined;
  onBack: () => void;
}) {
  return (
    <>
      <BackLink onBack={onBack} />
      <Heading>Training has a tab of its own</Heading>
      <p className="text">
        A real family is open in this tab, and it stays open. Training works on invented families
        only: nothing goes from one to the other.
      </p>
      {!onClose && (
        <p className="text">
          This family is not saved on this device. Keep this tab open until you have copied or
          printed what you need.
        </p>
      )}
      <div className="buttons">
        <a className="link-button" href={address} target="_blank" rel="noopener">
          Open the training room in a new tab
        </a>
      </div>
      {onClose && (
        <>
          <p className="text">
            Or close this family. It is saved on this device, and the start page lists it.
          </p>
          <div className="buttons">
            <Button look="second" onClick={onClose}>
              Close this family and train here
            </Button>
          </div>
        </>
      )}
    </>
  );
}

import { type Ref, useEffect, useRef, useState } from 'react';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { dateInWords } from '#src/record/time.ts';
import { keptInWords, type Unfinished } from './UnfinishedFamilies.tsx';

/** A family that is kept on the device, as this page may show it: never its reference, an answer or a note. */
export type KeptFamily = Omit<Unfinished, 'isOpen'> & {
  /** How many things are still to be found out. */
  readonly toFindOut: number;
  /** The day on which it is deleted; none where it cannot be read, or its time is in doubt. */
  readonly deletedOn: string | undefined;
};

/** What the page asks its owner to do. */
export type SavedDeeds = {
  readonly onCarryOn: (family: KeptFamily) => void;
  readonly onSaveCopy: (family: KeptFamily) => void;
  /** Saves what is kept of a family that cannot be read, just as it stands. */
  readonly onSaveRaw: (family: KeptFamily) => void;
  readonly onDelete: (family: KeptFamily) => Promise<void>;
  /** Gives what could not be deleted, in words. */
  readonly onDeleteEverything: () => Promise<readonly string[]>;
  readonly onRestart: () => void;
  readonly onBack: () => void;
};

/** The families kept on this device: to go on with, to take away, and to delete, one or everything. */
export function SavedScreen({
  families,
  isToBeLost,
  said,
  deeds,
}: {
  families: readonly KeptFamily[] | 'beingRead' | 'unreadable';
  /** Whether a family is open in this tab that is kept nowhere: another would take its place. */
  isToBeLost: boolean;
  said: string;
  deeds: SavedDeeds;
}) {
  const [asked, setAsked] = useState<KeptFamily | 'everything'>();
  const [left, setLeft] = useState<readonly string[]>();
  const heading = useRef<HTMLHeadingElement>(null);
  const wasAsked = useRef(asked);
  useEffect(() => {
    if (wasAsked.current !== asked) heading.current?.focus();
    wasAsked.current = asked;
  }, [asked]);
  useEffect(() => {
    if (left) heading.current?.focus();
  }, [left]);
  if (left) return <Deleted left={left} onRestart={deeds.onRestart} heading={heading} />;
  if (asked) {
    const isAll = asked === 'everything';
    return (
      <>
        <Heading ref={heading}>
          {isAll ? 'Delete everything on this device?' : 'Delete this family from this device?'}
        </Heading>
        <p className="text">
          <strong>It cannot be undone.</strong>{' '}
          {isAll
            ? 'This is deleted from this browser:'
            : `This is deleted: ${keptInWords(asked)}, and everything recorded about it.`}
        </p>
        {isAll && (
          <ul className="text">
            <li>every family kept here, and the one that is open in this tab</li>
            <li>everything of training</li>
            <li>the copy of this program that works offline, and its settings</li>
          </ul>
        )}
        <NotDeleted />
        <div className="buttons">
          <Button
            look="warning"
            onClick={() =>
              isAll
                ? void deeds.onDeleteEverything().then(setLeft)
                : void deeds.onDelete(asked).then(() => setAsked(undefined))
            }
          >
            {isAll ? 'Delete everything' : 'Delete now'}
          </Button>
          <LinkButton onClick={() => setAsked(undefined)}>
            {isAll ? 'Keep everything' : 'Keep it'}
          </LinkButton>
        </div>
      </>
    );
  }
  return (
    <>
      <BackLink onBack={deeds.onBack} />
      <Heading ref={heading}>Families kept on this device</Heading>
      <p role="status" className={said ? 'notice' : ''}>
        {said}
      </p>
      <p className="text">
        A family is kept here once you say that this is your own device. It deletes itself when the
        program is opened 7 days after the last change. Anyone who uses your login on this device
        can open it.
      </p>
      {isToBeLost && (
        <p className="notice">
          The family that is open in this tab is kept nowhere else. Another would take its place, so
          finish with it before you carry on with one of these.
        </p>
      )}
      {families === 'unreadable' && (
        <p className="notice">
          What is kept on this computer could not be read. Close the browser, open it again and look
          once more.
        </p>
      )}
      {families === 'beingRead' && <p className="text">One moment</p>}
      {families.length === 0 && <p className="text">No family is kept on this device.</p>}
      {Array.isArray(families) && families.length > 0 && (
        <ul className="kept">
          {(families as readonly KeptFamily[]).map((family) => (
            <li key={family.id}>
              <span>
                <strong>{keptInWords(family)}</strong>
                <br />
                {standing(family)}
              </span>
              <Deeds
                family={family}
                isToBeLost={isToBeLost}
                deeds={deeds}
                onDelete={() => setAsked(family)}
              />
            </li>
          ))}
        </ul>
      )}
      <h2 className="section-title">Delete everything</h2>
      <p className="text">
        For a device that you give back, or that was not yours. You are asked once more.
      </p>
      <div className="buttons">
        <Button look="warning" onClick={() => setAsked('everything')}>
          Delete everything on this device
        </Button>
      </div>
    </>
  );
}

function standing({ door, toFindOut, deletedOn }: KeptFamily): string {
  if (!door) {
    return 'A newer version saved it, or it is damaged. It is not opened and not changed, and it stays until you delete it. Save the raw file, and give it to whoever looks after this program.';
  }
  const open =
    toFindOut === 0
      ? 'Nothing is left to find out.'
      : `${toFindOut} ${toFindOut === 1 ? 'thing' : 'things'} to find out.`;
  return deletedOn
    ? `${open} Deletes itself after ${dateInWords(deletedOn)}.`
    : `${open} By this computer’s clock it is far too old or from a day still to come. Check the clock, then delete the family or go on with it.`;
}

function Deeds({
  family,
  isToBeLost,
  deeds,
  onDelete,
}: {
  family: KeptFamily;
  isToBeLost: boolean;
  deeds: SavedDeeds;
  onDelete: () => void;
}) {
  const about = <span className="govuk-visually-hidden">: {keptInWords(family)}</span>;
  return (
    <span className="card__deeds">
      {family.door && !isToBeLost && (
        <>
          <LinkButton onClick={() => deeds.onCarryOn(family)}>Carry on{about}</LinkButton>
          <LinkButton onClick={() => deeds.onSaveCopy(family)}>Save a copy{about}</LinkButton>
        </>
      )}
      {!family.door && (
        <LinkButton onClick={() => deeds.onSaveRaw(family)}>Save the raw file{about}</LinkButton>
      )}
      <LinkButton onClick={onDelete}>Delete{about}</LinkButton>
    </span>
  );
}

function NotDeleted() {
  return (
    <>
      <p className="text">This is not deleted:</p>
      <ul className="text">
        <li>printouts</li>
        <li>copies that were saved to files</li>
        <li>notes that were copied or pasted elsewhere</li>
        <li>traces on the disk, which may stay there until they are overwritten</li>
      </ul>
    </>
  );
}

function Deleted({
  left,
  onRestart,
  heading,
}: {
  left: readonly string[];
  onRestart: () => void;
  heading: Ref<HTMLHeadingElement>;
}) {
  return (
    <>
      <Heading ref={heading}>
        {left.length === 0 ? 'Everything was deleted' : 'Not everything could be deleted'}
      </Heading>
      {left.length > 0 && (
        <>
          <p className="text">
            The browser did not let this page delete the following. Close every tab of this program,
            open it again and delete then. Or delete its data in the browser’s own settings.
          </p>
          <ul className="text">
            {left.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      )}
      <NotDeleted />
      <div className="buttons">
        <Button onClick={onRestart}>Start again</Button>
      </div>
    </>
  );
}

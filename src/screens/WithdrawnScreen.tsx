import { Heading } from '#src/components/Heading.tsx';
import type { Edition } from '#src/edition/edition.ts';
import { type Unfinished, UnfinishedFamilies } from './UnfinishedFamilies.tsx';

const familyLinks = [
  ['Read, print or copy its outcome', '#/outcome'],
  ['Read its answers', '#/check'],
  ['Save a copy to a file', '#/save'],
  ['Finish, and delete it from this device', '#/finish'],
] as const;

/** Stands in place of every walk where the edition asks for a newer version: says why, and what can still be done. */
export function WithdrawnScreen({
  edition,
  version,
  isFamilyOpen,
  unfinished,
  onOpen,
  onDelete,
}: {
  edition: Edition;
  /** The version that is built in. */
  version: string;
  isFamilyOpen: boolean;
  unfinished: readonly Unfinished[];
  onOpen: (family: Unfinished) => void;
  onDelete: (family: Unfinished) => void;
}) {
  const { minimumPathwayVersion = '', withdrawnBecause } = edition;
  return (
    <>
      <Heading>This version of the pathway has been withdrawn</Heading>
      <p className="text">
        <strong>If someone is in immediate danger, call 999.</strong> Follow your own safeguarding
        procedure.
      </p>
      <p className="text">
        This is pathway version {version}. {edition.edition} asks for version{' '}
        {minimumPathwayVersion} or later.
      </p>
      {withdrawnBecause ? (
        <>
          <p className="text">The reason that was given:</p>
          <blockquote className="text">“{withdrawnBecause}”</blockquote>
        </>
      ) : (
        <p className="text">No reason was given. Ask whoever looks after this program.</p>
      )}
      <h2 className="section-title">What to do</h2>
      <ul className="text">
        <li>Connect to the network and open the program again: the newer version then comes.</li>
        <li>If it does not come, tell whoever looks after this program.</li>
        <li>No flowchart can be walked with this version. A safety concern can be recorded.</li>
      </ul>
      {isFamilyOpen ? (
        <>
          <h2 className="section-title">The family that is open</h2>
          <p className="text">
            Nothing recorded is lost. Check what follows from it against your own procedure.
          </p>
          {familyLinks.map(([label, address]) => (
            <p key={address} className="text">
              <a href={address}>{label}</a>
            </p>
          ))}
        </>
      ) : (
        <UnfinishedFamilies openLabel="Read" {...{ unfinished, onOpen, onDelete }} />
      )}
    </>
  );
}

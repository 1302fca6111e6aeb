import { BackLink } from '#src/components/BackLink.tsx';
import { Heading } from '#src/components/Heading.tsx';
import type { Edition } from '#src/edition/edition.ts';
import { pathways } from '#src/pathways/index.ts';
import { dateInWords } from '#src/record/time.ts';

/** Sources, acknowledgement, what is ours and not the source's, and what is kept where. */
export function AboutScreen({
  edition,
  isBuiltIn,
  canKeep = true,
  onBack,
}: {
  edition: Edition;
  isBuiltIn: boolean;
  /** A page that was opened as a file keeps nothing. */
  canKeep?: boolean;
  onBack: () => void;
}) {
  return (
    <>
      <BackLink onBack={onBack} />
      <Heading>About this program</Heading>
      <p className="text">
        A reminder and a record for trained staff at first contact with a family in which a child
        may be caring. It is not an assessment, not a threshold or a score, not a referral, and no
        substitute for local procedure or for 999. It is not a government service.
      </p>

      <h2 className="section-title">Where it comes from</h2>
      <p className="text">
        Based on the model memorandum of understanding by the Association of Directors of Adult
        Social Services, the Association of Directors of Children’s Services and The Children’s
        Society (“Working together to support young carers and their families”, 2012) and the
        template “No wrong doors: working together to support young carers and their families”
        (2015), with acknowledgement. Their logos are not used, and they have not approved this
        program.
      </p>
      <p className="text">
        The 2012 paper says of itself that it is “intended to be a resource and not a prescription”
        and “does not represent a formal statement of the law or Government policy”. Law, guidance
        and local procedure have changed since, and come first.
      </p>

      <h2 className="section-title">What is ours</h2>
      <ul className="text">
        <li>
          The arrows. In the copy we have, the flowcharts’ boxes have kept their words and lost
          their arrows. Every arrow is our reading, from the order of the boxes and the papers’ own
          sections.
        </li>
        <li>
          The plain questions, the hints and the words you could use. The printed words stand beside
          them.
        </li>
        <li>The boxes listed here, which neither flowchart prints:</li>
      </ul>
      <ul className="text">
        {ours().map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>

      <h2 className="section-title">Words and numbers in use</h2>
      <p className="text">
        {edition.edition}, checked on {dateInWords(edition.checkedOn)}, to be reviewed by{' '}
        {dateInWords(edition.reviewBy)}.
        {isBuiltIn && ' The local file could not be used, so the built-in words are shown.'}
      </p>
      <ul className="text">
        {edition.terms.map(({ source, now, checkedOn, link }) => (
          <li key={source}>
            “{source}” in the source. Now: {now} (checked {dateInWords(checkedOn)}
            {link && (
              <>
                ,{' '}
                <a href={link} rel="noopener noreferrer">
                  {link}
                </a>
              </>
            )}
            )
          </li>
        ))}
      </ul>

      {edition.guidance?.map(({ id, title, source, checkedOn }) => (
        <p key={id} className="text">
          Guidance in force, shown beside the source’s own: {title}, {source} (checked{' '}
          {dateInWords(checkedOn)}).
        </p>
      ))}

      <h2 className="section-title">What is kept, and where</h2>
      <ul className="text">
        <li>Nothing you enter is sent anywhere. There is no account, no tracking and no server.</li>
        <li>
          {canKeep
            ? 'On your own device a family is saved after every change, and deleted when the program is next opened 7 days after the last. On a shared computer nothing is saved.'
            : 'This program was opened as a file. It saves nothing on this device, because other files here could read it: a family is saved to an encrypted file. It cannot look for a newer version of itself or of its numbers, so ask whoever gave it to you for the newest file.'}
        </li>
        <li>
          Anyone who uses the same login on the device can open what is saved. Deleting takes it out
          of the program and the browser; traces may stay on the disk until they are overwritten.
          Use your own login, and an encrypted disk.
        </li>
      </ul>
    </>
  );
}

function ours(): { key: string; words: string }[] {
  const boxes = pathways.flatMap(({ chart }) => chart.boxes);
  const added = boxes.filter(({ number, kinds }) => !number && !kinds.includes('end'));
  return [...new Map(added.map(({ key, words }) => [key, words]))].map(([key, words]) => ({
    key,
    words: words.replace('{adult}', 'the adult').replace('{child}', 'the child'),
  }));
}

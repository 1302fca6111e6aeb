import { BackLink } from '#src/components/BackLink.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { fullLabelOf } from '#src/record/people.ts';
import type { FamilyRecord } from '#src/record/record.ts';

/** The family at a glance: what was looked at for each person, and what is still to be done, in any order. */
export function HubScreen({
  record,
  onFamily,
  onBack,
}: {
  record: FamilyRecord;
  onFamily: () => void;
  onBack: () => void;
}) {
  return (
    <>
      <BackLink onBack={onBack} />
      <Heading>This family</Heading>
      <ul className="text">
        {[...record.people.adults, ...record.people.children].map(({ id }) => (
          <li key={id}>{fullLabelOf(record, id)}</li>
        ))}
      </ul>
      <LinkButton onClick={onFamily}>Who is in the family</LinkButton>
    </>
  );
}

import { AnswersInRow } from '#src/components/AnswersInRow.tsx';
import { childrenOf } from '#src/record/people.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { questionAbout } from '#src/summary/ask-next.ts';

/** What can be said on the call sheet of a group of whom nobody is listed: yes adds the first of them. */
export type PeopleSaid = 'yes' | 'none' | 'notKnownYet';

const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'none', label: 'None' },
  { value: 'notKnownYet', label: 'Not known yet' },
];

/** Who is in the family, as far as nobody is listed: boxes A1 and A2. */
export function PeopleRows({
  record,
  isFast,
  onPeople,
}: {
  record: FamilyRecord;
  isFast: boolean;
  onPeople: (group: 'children' | 'adults', said: PeopleSaid) => void;
}) {
  const known = {
    adults: record.people.adults.length > 0 ? 'listed' : record.people.adultsKnown,
    children: childrenOf(record).length > 0 ? 'listed' : record.people.childrenKnown,
  };
  const open = (['adults', 'children'] as const).filter((group) => known[group] !== 'listed');
  if (open.length === 0) return null;
  return (
    <>
      <h2 className="part-title" id="sheet-people">
        Who is in the family
      </h2>
      <table className="call__table" aria-labelledby="sheet-people">
        <tbody>
          {open.map((group) => (
            <tr
              key={group}
              className="call__row"
              data-row={group}
              data-testid={`sheet-row-${group}`}
            >
              <th scope="row" id={`row-${group}`}>
                {questionAbout[group]}
              </th>
              <td>
                <AnswersInRow
                  name={group}
                  labelledBy={`row-${group}`}
                  hasKeys={isFast}
                  choices={answers}
                  chosen={known[group]}
                  onChoose={(said) => onPeople(group, said as PeopleSaid)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

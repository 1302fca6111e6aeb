import { Details } from '#src/components/Details.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { answerLabel, placesOf } from '#src/pathways/index.ts';
import { fullLabelOf } from '#src/record/people.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { isAskedOnFamilyPage } from '#src/summary/next-page.ts';
import { findOutsOf, outcomeOf } from '#src/summary/outcome.ts';
import { originOf, questionInWords } from '#src/summary/words.ts';

/** How many questions are answered and to find out, and each answer with a way to change it. No total: it depends on the answers. */
export function AnswersSoFar({
  record,
  onChange,
}: {
  record: FamilyRecord;
  onChange: (matter: Matter) => void;
}) {
  const outcome = outcomeOf(record);
  const asked = outcome.asked.filter((matter) => !isAskedOnFamilyPage(matter));
  return (
    <>
      <p className="small">
        {asked.length} answered · {findOutsOf(outcome).length} to find out · more questions may
        follow
      </p>
      {asked.length > 0 && (
        <Details summary="Answers so far" isDrawnOnceOpen>
          <table className="answers">
            <thead className="govuk-visually-hidden">
              <tr>
                <th scope="col">Question</th>
                <th scope="col">Answer</th>
                <th scope="col">Change</th>
              </tr>
            </thead>
            <tbody>
              {asked.map((matter) => {
                const words = questionInWords(record, matter, placesOf(matter.key));
                const origin = originOf(record, matter);
                return (
                  <tr key={`${matter.key} ${matter.person}`}>
                    <th scope="row">{words}</th>
                    <td>
                      {answerLabel(matter.key, matter.answer)}
                      {origin && `: ${origin}`}
                    </td>
                    <td>
                      <LinkButton onClick={() => onChange(matter)}>
                        Change
                        <span className="govuk-visually-hidden">
                          : {words} ({fullLabelOf(record, matter.person)})
                        </span>
                      </LinkButton>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Details>
      )}
    </>
  );
}

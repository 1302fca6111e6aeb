import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { answerLabel, placesOf } from '#src/pathways/index.ts';
import { fullLabelOf, placeInFamily } from '#src/record/people.ts';
import { type FamilyRecord, isSame, type Matter, recorded } from '#src/record/record.ts';
import { labelled } from '#src/summary/details.ts';
import { isAskedOnFamilyPage, openPages } from '#src/summary/next-page.ts';
import { answerThatCounts, outcomeOf } from '#src/summary/outcome.ts';
import { summarise } from '#src/summary/summary.ts';
import { capital, originOf, questionInWords } from '#src/summary/words.ts';

/** All answers by person, what was put off, and what is kept aside: each can be changed. */
export function CheckScreen({
  record,
  onChange,
  onFamily,
  onOutcome,
  onBack,
}: {
  record: FamilyRecord;
  onChange: (matter: Matter) => void;
  onFamily: () => void;
  onOutcome: () => void;
  onBack: () => void;
}) {
  const outcome = outcomeOf(record);
  const summary = summarise(record);
  const open = openPages(record);
  const later = open.filter((matter) => record.putOff.some((other) => isSame(other, matter)));
  const words = (matter: Matter) => questionInWords(record, matter, placesOf(matter.key));
  const go = (matter: Matter) => (isAskedOnFamilyPage(matter) ? onFamily() : onChange(matter));
  const persons = [...new Set([...summary.known, ...open].map(({ person }) => person))].sort(
    (one, other) => placeInFamily(one) - placeInFamily(other),
  );
  return (
    <>
      <BackLink onBack={onBack} />
      <Heading>Check your answers</Heading>
      {later.length > 0 && (
        <div className="notice">
          <p>
            <strong>You left {later.length} for later.</strong> Answer now, or see the outcome
            without.
          </p>
          <ul>
            {later.map((matter) => (
              <li key={`${matter.key} ${matter.person}`}>
                <LinkButton onClick={() => go(matter)}>{words(matter)}</LinkButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="buttons">
        <Button onClick={onOutcome} data-testid="continue">
          See the outcome
        </Button>
      </div>

      <h2 className="section-title">Who is in the family</h2>
      <table className="answers">
        <caption className="govuk-visually-hidden">Who is in the family</caption>
        <tbody>
          {summary.people.map(({ label, words: people }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{people}</td>
              <td>
                <LinkButton onClick={onFamily}>
                  Change<span className="govuk-visually-hidden">: {label}</span>
                </LinkButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>

      {persons.map((person) => (
        <section key={person} aria-labelledby={`of-${person}`}>
          <h2 className="section-title" id={`of-${person}`}>
            {person === 'children' || person === 'adults'
              ? 'Waits until you know who is there'
              : fullLabelOf(record, person)}
          </h2>
          <table className="answers">
            <caption className="govuk-visually-hidden">
              Answers: {fullLabelOf(record, person)}
            </caption>
            <tbody>
              {summary.known
                .filter((line) => line.person === person)
                .map((line) => (
                  <tr key={line.key}>
                    <th scope="row">{line.words}</th>
                    <td>
                      <AnswerNow record={record} matter={line} />
                      {line.details.map((detail) => (
                        <span key={detail.label} className="detail">
                          {labelled(detail)}
                        </span>
                      ))}
                    </td>
                    <td>
                      <LinkButton onClick={() => go(line)}>
                        Change<span className="govuk-visually-hidden">: {line.words}</span>
                      </LinkButton>
                    </td>
                  </tr>
                ))}
              {open
                .filter((matter) => matter.person === person)
                .map((matter) => (
                  <tr key={matter.key}>
                    <th scope="row">{words(matter)}</th>
                    <td>
                      <LinkButton onClick={() => go(matter)}>
                        Answer this<span className="govuk-visually-hidden">: {words(matter)}</span>
                      </LinkButton>
                    </td>
                    <td />
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}

      <section aria-labelledby="sharing">
        <h2 className="section-title" id="sharing">
          Information sharing
        </h2>
        {summary.sharing.length === 0 ? (
          <p className="text">No decisions recorded yet.</p>
        ) : (
          <ul className="text">
            {summary.sharing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <p className="text">
          <a href="#/sharing">Record or change information-sharing decisions</a>
        </p>
      </section>

      {outcome.setAside.length > 0 && (
        <section aria-labelledby="aside">
          <h2 className="section-title" id="aside">
            Kept aside, not used now
          </h2>
          <p className="text">
            These answers are off the route. They count again if you change back what left them out.
          </p>
          <ul className="text">
            {outcome.setAside.map((matter) => (
              <li key={`${matter.key} ${matter.person}`}>
                {words(matter)} {answerLabel(matter.key, recorded(record, matter)?.answer ?? '')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The answer that counts, and where it comes from if the worker did not give it. */
function AnswerNow({ record, matter }: { record: FamilyRecord; matter: Matter }) {
  const answer = answerThatCounts(record, matter) ?? '';
  const origin = originOf(record, matter);
  return (
    <>
      {answer === 'notKnownYet' ? (
        <span className="to-find-out">Not known yet: to find out</span>
      ) : (
        answerLabel(matter.key, answer)
      )}
      {origin && <span className="detail">{capital(origin)}</span>}
    </>
  );
}

import { fullLabelOf } from '#src/record/people.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { summarise } from '#src/summary/summary.ts';
import { actNowInTraining } from '#src/training/asking.ts';
import type { TrainingCase } from '#src/training/case.ts';

/** What the answers of a walk raise, and what they leave to find out. No number stands beside an alert. */
export function TrainingOutcome({ told, record }: { told: TrainingCase; record: FamilyRecord }) {
  const { headlines, alerts, advice, tiers, household, findOut } = summarise(record);
  const groups = [
    { heading: 'Take advice now', actions: advice },
    ...tiers.map(({ heading, actions }) => ({ heading, actions })),
  ].filter(({ actions }) => actions.length > 0);
  const open = [...household, ...findOut];
  return (
    <>
      <WhoIsWho told={told} record={record} />
      {headlines.map((line) => (
        <p key={line} className="headline">
          <strong>{line}</strong>
        </p>
      ))}
      {alerts.length > 0 && (
        <div className="box box--urgent" data-testid="training-act-now">
          <p>
            <strong>{actNowInTraining}</strong>
          </p>
          <ul className="text">
            {alerts.map(({ key, person, deed }) => (
              <li key={`${key} ${person}`}>{deed}</li>
            ))}
          </ul>
        </div>
      )}
      {groups.map(({ heading, actions }) => (
        <section key={heading} aria-label={heading}>
          <h3 className="part-title">{heading}</h3>
          <ul className="text">
            {actions.map(({ key, person, deed, who }) => (
              <li key={`${key} ${person}`}>
                {deed} <span className="small">({who})</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {open.length > 0 && (
        <div className="box box--findOut">
          <h3 className="part-title">To find out</h3>
          <ul className="text">
            {open.map(({ key, person, words }) => (
              <li key={`${key} ${person}`}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The labels of the flowcharts beside the names in the story. */
export function WhoIsWho({ told, record }: { told: TrainingCase; record: FamilyRecord }) {
  const people = [...told.people.adults, ...told.people.children];
  if (people.length === 0) return null;
  const lines = people.map(({ id, called }) => `${fullLabelOf(record, id)} is ${called}`);
  return <p className="small">{lines.join('; ')}.</p>;
}

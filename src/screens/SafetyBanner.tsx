import { LinkButton } from '#src/components/LinkButton.tsx';
import { labelOf } from '#src/record/people.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { outcomeOf } from '#src/summary/outcome.ts';
import {
  type Concern,
  concernInWords,
  concernsOf,
  standingInWords,
  traceInWords,
} from '#src/summary/safety.ts';

/** All safety concerns of a family in one banner, the worst first. It stays on every page until the record is deleted. */
export function SafetyBanner({
  record,
  onShow,
  onAnswer,
  onWhy,
}: {
  record: FamilyRecord;
  onShow: (person: string) => void;
  onAnswer: (concern: Concern) => void;
  /** Opens why the action about a concern is there. */
  onWhy: (action: Matter) => void;
}) {
  const concerns = concernsOf(record);
  const [worst] = concerns;
  if (!worst) return null;
  const urgent = concerns.filter(({ standing }) => standing === 'actNow');
  const others = concerns.filter(({ standing }) => standing !== 'actNow');
  const { alerts, advice } = outcomeOf(record);
  const raised = [...alerts, ...advice];
  // One link, of the worst that still raises something: a banner of many must stay short.
  const [toExplain] = concerns.flatMap(
    (concern) => raised.find(({ person }) => person === concern.person) ?? [],
  );
  return (
    <section
      className={`banner banner--${worst.standing}`}
      aria-label="Safety"
      data-testid="safety-banner"
    >
      {urgent.length > 0 && (
        <p>
          <span className="banner__word">Act now:</span> {urgentInWords(record, urgent)}
        </p>
      )}
      {urgent.length === 0 && worst.standing === 'notKnownYet' && (
        <p className="banner__word">Find out before you close this contact</p>
      )}
      {others.length > 0 && (
        <ul>
          {others.map((concern) => (
            <li key={concern.person}>
              {[standingInWords(record, concern), ...traceInWords(record, concern)].join(' ')}
            </li>
          ))}
        </ul>
      )}
      <p className="banner__links">
        {concerns
          .filter(({ standing }) => standing !== 'notKnownYet' && standing !== 'takenBack')
          .map((concern) => (
            <LinkButton key={concern.person} onClick={() => onShow(concern.person)}>
              {concern.standing === 'actNow'
                ? `What to do, and record what was done: ${labelOf(record, concern.person)}`
                : `Record what was done: ${labelOf(record, concern.person)}`}
            </LinkButton>
          ))}
        {concerns
          .filter(({ standing }) => standing === 'notKnownYet')
          .map((concern) => (
            <LinkButton key={concern.person} onClick={() => onAnswer(concern)}>
              Answer: is {labelOf(record, concern.person)} at risk?
            </LinkButton>
          ))}
        {toExplain && (
          <LinkButton onClick={() => onWhy(toExplain)}>
            Why, and what would change it: {labelOf(record, toExplain.person)}
          </LinkButton>
        )}
      </p>
    </section>
  );
}

function urgentInWords(record: FamilyRecord, urgent: readonly Concern[]): string {
  const [only] = urgent;
  if (urgent.length === 1 && only) {
    return only.done
      ? standingInWords(record, only)
      : `${concernInWords(record, only)}. This tool has not raised the alert.`;
  }
  const labels = urgent.map(({ person }) => labelOf(record, person)).join(', ');
  return `${urgent.length} safety concerns. ${labels}. This tool has not raised any alert.`;
}

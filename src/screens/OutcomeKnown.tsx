import { type ReactNode, useId } from 'react';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { labelled } from '#src/summary/details.ts';
import type { Summary } from '#src/summary/summary.ts';
import { Line, nameOf, type OutcomeDeeds } from './OutcomeLines.tsx';

/** A part of the outcome under its heading. */
export function Section({
  title,
  isOnList = false,
  children,
}: {
  title: string;
  /** Stands on the printed list of what is to be found out, too. */
  isOnList?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={isOnList ? 'on-list' : undefined}>
      <h2 className="section-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What was recorded, and what was not asked because of it. */
export function Known({ summary, deeds }: { summary: Summary; deeds: OutcomeDeeds }) {
  return (
    <Section title="What was known">
      <table className="answers">
        <thead className="govuk-visually-hidden">
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answer</th>
          </tr>
        </thead>
        <tbody>
          {summary.people.map(({ label, words }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{words}</td>
            </tr>
          ))}
          {summary.known.map((line) => (
            <tr key={nameOf(line)}>
              <th scope="row">{line.words}</th>
              <td>
                {line.answer}
                {line.details.map((detail) => (
                  <span key={detail.label} className="detail" translate="no">
                    {labelled(detail)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {summary.notNeeded.length > 0 && (
        <>
          <h3 className="part-title">Not asked, because</h3>
          <ul className="text">
            {summary.notNeeded.map((line) => (
              <li key={nameOf(line)}>
                {line.words} ({line.because})
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="screen-only">
        <LinkButton onClick={deeds.onCheck}>Check or change your answers</LinkButton>
      </p>
    </Section>
  );
}

/** Lines to sign on, on paper only: no name is stored. */
export function SignOff() {
  return (
    <section className="paper-only sign-off" aria-hidden="true">
      <h2 className="section-title">Sign-off</h2>
      <p>
        Role and team <Line /> Name and signature <Line /> Date <Line />
      </p>
      <p>
        Manager <Line /> Date <Line /> Agreed with the parent or young person: ☐ yes ☐ no ☐ not yet
      </p>
    </section>
  );
}

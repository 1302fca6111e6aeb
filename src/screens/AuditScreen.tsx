import { useId, useState } from 'react';
import {
  type Audit,
  type AuditBox,
  boxesToAudit,
  type Followed,
  judge,
  totalsOf,
  type Verdict,
} from '#src/audit/audit.ts';
import { AnswersInRow } from '#src/components/AnswersInRow.tsx';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { dateInWords } from '#src/record/time.ts';

/** Files of several cases, and why some could not be read. */
export type AuditsRead = {
  readonly audits: readonly Audit[];
  readonly refused: readonly string[];
};

/** What the audit page asks its owner to do. */
export type AuditDeeds = {
  readonly onBegin: (followed: Followed) => void;
  readonly onChange: (audit: Audit) => void;
  readonly onSave: (audit: Audit) => void;
  readonly onOpen: (files: readonly File[]) => Promise<AuditsRead>;
  /** False where the browser has no print dialog. */
  readonly onPrint: () => boolean;
  readonly onForget: () => void;
  readonly onBack: () => void;
};

const verdictNames: { readonly [verdict in Verdict]: string } = {
  evidenced: 'Evidenced',
  notEvidenced: 'Not evidenced',
  doesNotApply: 'Does not apply',
};
const verdicts = Object.entries(verdictNames).map(([value, label]) => ({ value, label }));

const countNames = [
  ['evidenced', 'Evidenced'],
  ['notEvidenced', 'Not evidenced'],
  ['doesNotApply', 'Does not apply'],
  ['notLookedAt', 'Not looked at'],
] as const;

const charts = [
  { value: 'adult', label: 'Adult Social Services' },
  { value: 'children', label: 'Children’s Services' },
  { value: 'both', label: 'Both' },
];

/** A closed case against the flowcharts, box by box, and several cases together. No words of anybody are kept. */
export function AuditScreen({
  audit,
  editionName,
  deeds,
}: {
  audit: Audit | undefined;
  editionName: string;
  deeds: AuditDeeds;
}) {
  return (
    <>
      <BackLink onBack={deeds.onBack} />
      <Heading>Audit of closed cases</Heading>
      <p className="text screen-only">
        Look at one closed case at a time: does its file show that each box of the flowchart was
        considered? Nothing here names a family, and nothing is kept on this device: save each case
        to a file, and open several files for the totals. The memorandum asks for it in section 19
        (2012), the template in section 9 (2015).
      </p>
      {audit ? (
        <Case audit={audit} editionName={editionName} deeds={deeds} />
      ) : (
        <div className="screen-only view-by">
          <span id="followed">Which flowchart was to be followed in the case?</span>
          <AnswersInRow
            name="followed"
            labelledBy="followed"
            choices={charts}
            chosen={undefined}
            onChoose={(followed) => deeds.onBegin(followed as Followed)}
          />
        </div>
      )}
      <Totals editionName={editionName} deeds={deeds} />
    </>
  );
}

function Case({
  audit,
  editionName,
  deeds,
}: {
  audit: Audit;
  editionName: string;
  deeds: AuditDeeds;
}) {
  const boxes = boxesToAudit(audit.followed);
  const count = (verdict: Verdict) => audit.lines.filter((line) => line.verdict === verdict).length;
  const left = boxes.length - audit.lines.length;
  return (
    <section aria-labelledby="case" className="on-audit-paper">
      <h2 className="section-title" id="case" tabIndex={-1}>
        One case: {charts.find(({ value }) => value === audit.followed)?.label}
      </h2>
      <p className="small">
        Looked at on {dateInWords(audit.auditedOn)} · {editionName}
      </p>
      <table className="call__table audit audit--case" aria-labelledby="case">
        <thead>
          <tr>
            <th scope="col">Box</th>
            <th scope="col">Printed words</th>
            <th scope="col">What the file shows</th>
          </tr>
        </thead>
        <tbody>
          {boxes.map((box) => (
            <BoxRow
              key={box.key}
              box={box}
              line={audit.lines.find((line) => line.box === box.key)}
              onJudge={(verdict, on) =>
                deeds.onChange(judge(audit, { box: box.key, verdict, ...(on ? { on } : {}) }))
              }
            />
          ))}
        </tbody>
      </table>
      <p role="status">
        {count('evidenced')} evidenced, {count('notEvidenced')} not evidenced,{' '}
        {count('doesNotApply')} do not apply, {left} not looked at yet.
      </p>
      <div className="buttons">
        <Button onClick={() => deeds.onSave(audit)}>Save this case to a file</Button>
        <Button look="second" onClick={deeds.onPrint}>
          Print this table
        </Button>
        <LinkButton onClick={deeds.onForget}>Leave this case and begin another</LinkButton>
      </div>
    </section>
  );
}

function BoxRow({
  box: { key, numbers, places },
  line,
  onJudge,
}: {
  box: AuditBox;
  line: Audit['lines'][number] | undefined;
  onJudge: (verdict: Verdict, on: string | undefined) => void;
}) {
  const id = useId();
  const words = [...new Set(places.map(({ box }) => box.words))];
  return (
    <tr className="call__row" data-testid={`audit-row-${key}`}>
      <th scope="row">{numbers}</th>
      <td id={id}>
        {words.map((printed) => (
          <p key={printed}>“{printed}”</p>
        ))}
      </td>
      <td>
        <div className="screen-only">
          <AnswersInRow
            name={key}
            labelledBy={id}
            choices={verdicts}
            chosen={line?.verdict}
            onChoose={(verdict) => onJudge(verdict as Verdict, line?.on)}
          />
          {line?.verdict === 'evidenced' && (
            <label className="in-row__answer">
              Date of the evidence
              <span className="govuk-visually-hidden"> for box {numbers}</span>
              <input
                type="date"
                className="govuk-input audit__date"
                value={line.on ?? ''}
                onChange={(event) => onJudge('evidenced', event.target.value || undefined)}
              />
            </label>
          )}
        </div>
        <span className="paper-only">
          {line ? verdictNames[line.verdict] : 'Not looked at'}
          {line?.on && `, ${dateInWords(line.on)}`}
        </span>
      </td>
    </tr>
  );
}

function Totals({ editionName, deeds }: { editionName: string; deeds: AuditDeeds }) {
  const [read, setRead] = useState<AuditsRead>({ audits: [], refused: [] });
  const { audits, refused } = read;
  return (
    <section aria-labelledby="totals">
      <h2 className="section-title" id="totals">
        Several cases together
      </h2>
      <div className="govuk-form-group screen-only">
        <label className="govuk-label" htmlFor="audit-files">
          Open the files of the cases
        </label>
        <div className="govuk-hint" id="audit-files-about">
          Choose all of them at once. They are read here and sent nowhere
        </div>
        <input
          type="file"
          id="audit-files"
          className="govuk-input"
          aria-describedby="audit-files-about"
          multiple
          accept=".json,application/json"
          onChange={(event) => {
            void deeds.onOpen([...(event.target.files ?? [])]).then(setRead);
            event.target.value = '';
          }}
        />
      </div>
      <div role="status">
        {audits.length + refused.length > 0 && (
          <p className="text">
            {audits.length} {audits.length === 1 ? 'case' : 'cases'} read.
          </p>
        )}
        {refused.length > 0 && (
          <ul className="notice">
            {refused.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        )}
      </div>
      {audits.length > 0 && (
        <>
          <p className="small">{editionName}</p>
          <table className="call__table audit" aria-labelledby="totals">
            <thead>
              <tr>
                <th scope="col">Box</th>
                <th scope="col">Printed words</th>
                {countNames.map(([name, label]) => (
                  <th scope="col" key={name}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {totalsOf(audits).map(({ box, counts }) => (
                <tr key={box.key} className="call__row" data-testid={`audit-total-${box.key}`}>
                  <th scope="row">{box.numbers}</th>
                  <td>“{box.places[0]?.box.words}”</td>
                  {countNames.map(([name, label]) => (
                    <td key={name}>
                      <span className="audit__label" aria-hidden="true">
                        {label}:{' '}
                      </span>
                      {counts[name]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="screen-only">
            <Button look="second" onClick={deeds.onPrint}>
              Print the totals
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

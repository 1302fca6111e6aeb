import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Details } from '#src/components/Details.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { TextField } from '#src/components/TextField.tsx';
import type { FamilyRecord } from '#src/record/record.ts';
import { clockTime, dateInWords } from '#src/record/time.ts';
import { nameOf } from '#src/summary/outcome.ts';
import { actNowInTraining } from '#src/training/asking.ts';
import type { TrainingCase } from '#src/training/case.ts';
import { type Comparison, compare, type Whose } from '#src/training/compare.ts';
import { lengthOfCode, pathCodeOf, readPathCode } from '#src/training/path-code.ts';
import { type CaseAnswer, recordOfCase } from '#src/training/record-of-case.ts';
import { suggestedWalk, type WalkName, walkOf, wasCountedAgain } from '#src/training/walks.ts';
import { CompareMap } from './CompareMap.tsx';
import type { SessionTold } from './DebriefScreen.tsx';
import { WhoIsWho } from './TrainingOutcome.tsx';
import { TrainingPaper } from './TrainingPaper.tsx';
import { useErrors } from './use-errors.ts';

/** A walk that can be compared: from a code, of a session on this device, or the suggested one. */
type Source = { readonly value: string; readonly label: string; readonly answers: CaseAnswer[] };

/** The case, which walk each side shows, and the codes that were typed. */
type Values = { caseId: string; sourceA: string; codeA: string; sourceB: string; codeB: string };

const fromCode = 'code';
const sides = ['A', 'B'] as const;
type Side = (typeof sides)[number];

/** Two walks of one case side by side: of two groups, or before and after a discussion. */
export function CompareScreen({
  cases,
  sessions,
  onPrint,
  onBack,
}: {
  cases: readonly TrainingCase[];
  /** The sessions on this device, the last changed first. */
  sessions: readonly SessionTold[];
  /** False where the browser has no print dialog. */
  onPrint: () => boolean;
  onBack: () => void;
}) {
  // A session brings its case as it was told, whatever has become of the case since.
  const all = [...sessions.map(({ told }) => told), ...cases].filter(
    (told, index, list) => list.findIndex(({ id }) => id === told.id) === index,
  );
  const [walks, setWalks] = useState<{ told: TrainingCase; a: CaseAnswer[]; b: CaseAnswer[] }>();
  const { register, handleSubmit, watch, reset, formState } = useForm<Values>({
    shouldFocusError: false,
    defaultValues: startOf(all[0], sessions),
  });
  const errors = useErrors(formState.errors);
  const chosen = watch();
  const told = all.find(({ id }) => id === chosen.caseId);
  if (!told) return null;
  const sources = sourcesOf(told, sessions);
  const walkOn = (side: Side, values: Values): CaseAnswer[] => {
    const own = sources.find(({ value }) => value === values[`source${side}`]);
    return own ? own.answers : [...(readPathCode(values[`code${side}`], told).value ?? [])];
  };
  return (
    <>
      <BackLink onBack={onBack} />
      <form
        className="screen-only"
        noValidate
        onSubmit={handleSubmit(
          (values) => setWalks({ told, a: walkOn('A', values), b: walkOn('B', values) }),
          () => {
            setWalks(undefined);
            errors.onFailed();
          },
        )}
      >
        <ErrorSummary errors={errors.list} attempt={errors.attempt} />
        <Heading>Compare two walks</Heading>
        <p className="text">
          Two groups, or one room before and after it talked. A path code holds answers only: no
          name, no vote, no note.
        </p>
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="caseId">
            Case that was walked
          </label>
          <select
            id="caseId"
            className="govuk-select"
            {...register('caseId', {
              onChange: ({ target }) => {
                setWalks(undefined);
                const start = startOf(
                  all.find(({ id }) => id === target.value),
                  sessions,
                );
                reset(start, { keepDefaultValues: true });
              },
            })}
          >
            {all.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
        {sides.map((side) => (
          <fieldset key={side} className="govuk-fieldset">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
              Walk {side}
            </legend>
            <div className="govuk-form-group">
              <label className="govuk-label" htmlFor={`source${side}`}>
                Where walk {side} comes from
              </label>
              <select id={`source${side}`} className="govuk-select" {...register(`source${side}`)}>
                <option value={fromCode}>A path code</option>
                {sources.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
            {chosen[`source${side}`] === fromCode && (
              <TextField
                id={`code${side}`}
                label={`Path code of walk ${side}`}
                hint={`${lengthOfCode(told)} letters, as the group reads them out`}
                error={errors.messageFor(`code${side}`)}
                width="middle"
                input={register(`code${side}`, {
                  validate: (typed, values) =>
                    values[`source${side}`] !== fromCode ||
                    (codeProblem(side, typed, told) ?? true),
                })}
              />
            )}
          </fieldset>
        ))}
        <div className="buttons">
          <Button type="submit">Compare</Button>
        </div>
      </form>
      {walks ? (
        <Compared {...{ walks, onPrint }} />
      ) : (
        <p className="text screen-only">Enter a second path code to compare.</p>
      )}
    </>
  );
}

/** What the form begins with: walk A is that of the last session with the case, where there was one. */
function startOf(told: TrainingCase | undefined, sessions: readonly SessionTold[]): Values {
  const last = told && sessions.find((session) => session.told.id === told.id);
  return {
    caseId: told?.id ?? '',
    sourceA: last ? `${last.id} taken` : fromCode,
    codeA: '',
    sourceB: fromCode,
    codeB: '',
  };
}

function codeProblem(side: Side, typed: string, told: TrainingCase): string | undefined {
  if (typed.trim() === '') return `Enter the path code of walk ${side}`;
  const { refusal } = readPathCode(typed, told);
  return refusal && `Walk ${side}: ${refusal}`;
}

/** The walks that are at hand: each session as it went on and by its counts, and the suggested one. */
function sourcesOf(told: TrainingCase, sessions: readonly SessionTold[]): Source[] {
  const names: { readonly [name in WalkName]: string } = {
    taken: 'as the room went on',
    first: 'before the discussions, by most hands',
    second: 'after the discussions, by most hands',
  };
  return [
    ...sessions
      .filter((session) => session.told.id === told.id)
      .flatMap(({ id, session }) =>
        (wasCountedAgain(session)
          ? (['taken', 'first', 'second'] as const)
          : (['taken'] as const)
        ).map((name) => ({
          value: `${id} ${name}`,
          label: `Session of ${clockTime(session.startedAt)} on ${dateInWords(session.startedAt)}, ${names[name]}`,
          answers: walkOf(session, name),
        })),
      ),
    { value: 'suggested', label: 'The suggested way', answers: suggestedWalk(told) },
  ];
}

const whoseInWords: { readonly [whose in Whose]: string } = {
  both: 'A and B',
  a: 'A only',
  b: 'B only',
};

function Compared({
  walks: { told, a, b },
  onPrint,
}: {
  walks: { told: TrainingCase; a: CaseAnswer[]; b: CaseAnswer[] };
  onPrint: () => boolean;
}) {
  const [showsAll, setShowsAll] = useState(false);
  const records = { a: recordOfCase(told, a), b: recordOfCase(told, b) };
  const compared = compare(told, records.a, records.b);
  const different = compared.questions.filter(({ isDifferent }) => isDifferent);
  const shown = showsAll ? compared.questions : different;
  return (
    <TrainingPaper about={`Two walks compared · ${told.title}`}>
      <section aria-labelledby="differences" data-testid="comparison">
        <h2 className="section-title" id="differences">
          Where A and B differ
        </h2>
        <WhoIsWho told={told} record={recordOfCase(told)} />
        <p role="status" className="text">
          {differencesInWords(different.length)} A:{' '}
          <span className="code">{pathCodeOf(told, a)}</span>. B:{' '}
          <span className="code">{pathCodeOf(told, b)}</span>.
        </p>
        <div className="govuk-checkboxes govuk-checkboxes--small screen-only">
          <div className="govuk-checkboxes__item">
            <input
              type="checkbox"
              id="all-questions"
              className="govuk-checkboxes__input"
              checked={showsAll}
              onChange={({ target }) => setShowsAll(target.checked)}
            />
            <label htmlFor="all-questions" className="govuk-label govuk-checkboxes__label">
              Show all questions
            </label>
          </div>
        </div>
        {shown.length > 0 && <Questions lines={shown} />}
      </section>
      <Outcomes compared={compared} />
      <Ways {...{ compared, records }} />
      <p className="buttons">
        <Button look="second" onClick={onPrint}>
          Print the comparison
        </Button>
      </p>
    </TrainingPaper>
  );
}

function differencesInWords(count: number): string {
  if (count === 0) return 'A and B have the same answers.';
  return count === 1 ? 'A and B differ at 1 question.' : `A and B differ at ${count} questions.`;
}

function Questions({ lines }: { lines: Comparison['questions'] }) {
  return (
    <table className="columns" aria-labelledby="differences">
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">A</th>
          <th scope="col">B</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={nameOf(line)} data-testid={`compared-${line.key}-${line.person}`}>
            <th scope="row">
              {line.words}
              {!line.isDifferent && <span className="small"> (the same)</span>}
            </th>
            {(
              [
                ['A', line.a],
                ['B', line.b],
              ] as const
            ).map(([side, words]) => (
              <td key={side}>
                <span className="columns__label">{side}: </span>
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcomes({ compared: { outcome, headlines } }: { compared: Comparison }) {
  const groups = [...new Set(outcome.map(({ when }) => when))];
  return (
    <section aria-labelledby="outcomes">
      <h2 className="section-title" id="outcomes">
        Both outcomes
      </h2>
      {(['a', 'b'] as const).flatMap((side) =>
        headlines[side].map((line) => (
          <p key={side + line} className="headline">
            <strong>
              {side.toUpperCase()}: {line}
            </strong>
          </p>
        )),
      )}
      {outcome.length === 0 && <p className="text">Neither raises anything.</p>}
      {groups.map((when) => (
        <section key={when} aria-label={when}>
          <h3 className="part-title">{when}</h3>
          {when === 'Act now' && (
            <p className="text">
              <strong>{actNowInTraining}</strong>
            </p>
          )}
          <ul className="sided">
            {outcome
              .filter((line) => line.when === when)
              .map((line) => (
                <li key={nameOf(line)}>
                  <Letters whose={line.whose} />
                  <span>{line.words}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Ways({
  compared: { ways },
  records,
}: {
  compared: Comparison;
  records: { readonly a: FamilyRecord; readonly b: FamilyRecord };
}) {
  return (
    <section aria-labelledby="ways">
      <h2 className="section-title" id="ways">
        Both ways through the flowcharts
      </h2>
      <p className="text">
        Each box with the letter of the walk that passes it. A has a solid line, B a dashed one.
      </p>
      {ways.map((way) => {
        const { pathway, about, steps } = way;
        const name = about ? `${pathway.name}: ${about}` : pathway.name;
        return (
          <section key={name} aria-label={name}>
            <h3 className="part-title">{name}</h3>
            <ol className="sided">
              {steps.map(({ key, number, words, whose }) => (
                <li key={key}>
                  <Letters whose={whose} />
                  <span>
                    {number && <strong>{number} </strong>}
                    {words}
                  </span>
                </li>
              ))}
            </ol>
            <div className="screen-only on-the-map">
              <Details summary="Show it on the map" about={name} isDrawnOnceOpen>
                <CompareMap way={way} records={records} />
              </Details>
            </div>
          </section>
        );
      })}
    </section>
  );
}

/** Whose it is, as letters on lines of their own kind, and in words for those who do not see them. */
function Letters({ whose }: { whose: Whose }) {
  return (
    <span className="letters">
      <span aria-hidden="true">
        <span className={whose === 'b' ? 'letter letter--none' : 'letter letter--a'}>
          {whose === 'b' ? '–' : 'A'}
        </span>
        <span className={whose === 'a' ? 'letter letter--none' : 'letter letter--b'}>
          {whose === 'a' ? '–' : 'B'}
        </span>
      </span>
      <span className="govuk-visually-hidden">{whoseInWords[whose]}: </span>
    </span>
  );
}

import type { UseFormReturn } from 'react-hook-form';
import { ErrorText } from '#src/components/ErrorText.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { answersFor, type CaseDraft, questionsFor } from '#src/training/draft.ts';
import { type At, Field } from './WriteField.tsx';

/** One question of a case that is being written: what it asks of whom, when, and what its author would answer. */
export function QuestionFields({
  form,
  index,
  values,
  errorAt,
  warningAt,
  onRemove,
}: At & {
  form: UseFormReturn<CaseDraft>;
  index: number;
  values: CaseDraft;
  onRemove: () => void;
}) {
  const at = { form, errorAt, warningAt };
  const number = index + 1;
  return (
    <fieldset className="govuk-fieldset inset-form">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        Question {number}
      </legend>
      <SelectField
        {...at}
        name={`questions.${index}.about`}
        label="What it asks"
        empty="Select a question"
        choices={questionsFor(values)}
      />
      <SelectField
        {...at}
        name={`questions.${index}.stage`}
        label="Asked after part"
        empty="Select a part"
        choices={values.stages.map((_, part) => ({
          value: String(part + 1),
          label: String(part + 1),
        }))}
      />
      <SelectField
        {...at}
        name={`questions.${index}.suggested`}
        label="Suggested answer"
        empty="Select an answer"
        choices={answersFor(values.questions[index]?.about ?? '')}
      />
      <Field {...at} name={`questions.${index}.reason`} label="Reason" rows={3} />
      <Field {...at} name={`questions.${index}.prompt`} label="What you ask the room" rows={2} />
      <Field {...at} name={`questions.${index}.misread`} label="Often misread as" rows={2} />
      <LinkButton onClick={onRemove}>Remove question {number}</LinkButton>
    </fieldset>
  );
}

type SelectName = `questions.${number}.${'about' | 'stage' | 'suggested'}`;

function SelectField({
  form,
  name,
  label,
  empty,
  choices,
  errorAt,
  warningAt,
}: At & {
  form: UseFormReturn<CaseDraft>;
  name: SelectName;
  label: string;
  empty: string;
  choices: readonly { value: string; label: string }[];
}) {
  const error = errorAt(name);
  const warning = warningAt(name);
  return (
    <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <ErrorText id={`${name}-error`} message={error} />
      <select
        id={name}
        className="govuk-select"
        aria-describedby={error ? `${name}-error` : undefined}
        aria-invalid={error ? true : undefined}
        {...form.register(name)}
      >
        <option value="">{empty}</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {warning && <p className="check-this">Check: {warning}.</p>}
    </div>
  );
}

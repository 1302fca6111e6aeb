import { useForm } from 'react-hook-form';
import { Button } from '#src/components/Button.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { TextField } from '#src/components/TextField.tsx';
import type { Adult, Child } from '#src/record/record.ts';
import type { QuestionValues } from './Fields.tsx';
import { useErrors } from './use-errors.ts';

export const needNames: { readonly [need in NonNullable<Adult['need']>]: string } = {
  illness: 'Illness',
  physicalDisability: 'Physical disability',
  learningDisability: 'Learning disability',
  mentalHealth: 'Mental health',
  alcoholOrDrugs: 'Alcohol or drugs',
  frailty: 'Frailty',
  moreThanOne: 'More than one of these',
  notKnownYet: 'Not known yet',
};

/** What was typed in a form before its page was left, and what is typed now: saved by nobody yet. */
type Typed = {
  draft: QuestionValues | undefined;
  onType: (values: QuestionValues) => void;
};

/** What is said of an adult who needs care. Nothing is compulsory. */
export function AdultForm({
  id,
  legend,
  given,
  draft,
  onType,
  onSave,
  onCancel,
}: Typed & {
  id: string;
  legend: string;
  given: Omit<Adult, 'id'>;
  onSave: (adult: Omit<Adult, 'id'>) => void;
  onCancel: () => void;
}) {
  const { register, handleSubmit, getValues } = useForm<{ need: NonNullable<Adult['need']> | '' }>({
    defaultValues: { need: given.need ?? '', ...draft },
  });
  return (
    <form
      className="inset-form"
      noValidate
      onChange={() => onType(getValues())}
      onSubmit={handleSubmit(({ need }) => onSave(need ? { need } : {}))}
    >
      <h3 className="part-title">{legend}</h3>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={`${id}-need`}>
          Why they need care (optional)
        </label>
        <select id={`${id}-need`} className="govuk-select" {...register('need')} autoFocus>
          <option value="">Nothing said</option>
          {Object.entries(needNames).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="buttons">
        <Button type="submit">Save this adult</Button>
        <LinkButton onClick={onCancel}>Cancel</LinkButton>
      </div>
    </form>
  );
}

/** A child as given on the form, and whether they may be caring for someone. */
export type ChildGiven = { readonly child: Omit<Child, 'id'>; readonly isCaring: boolean };

type ChildValues = {
  years: string;
  band: '' | 'notBornYet' | 'youngAdult' | 'notKnownYet';
  livesHere: NonNullable<Child['livesHere']> | '';
  more: string[];
};

/** What is said of a child: age in years or a band, and what else is known. Nothing is compulsory. */
export function ChildForm({
  id,
  legend,
  given,
  asksCaring,
  draft,
  onType,
  onSave,
  onCancel,
}: Typed & {
  id: string;
  legend: string;
  given: Partial<ChildGiven>;
  asksCaring: boolean;
  onSave: (given: ChildGiven) => void;
  onCancel: () => void;
}) {
  const { child } = given;
  const { register, handleSubmit, getValues, setValue, formState } = useForm<ChildValues>({
    shouldFocusError: false,
    defaultValues: {
      years: typeof child?.age === 'number' ? String(child.age) : '',
      band: child && typeof child.age !== 'number' ? child.age : '',
      livesHere: child?.livesHere ?? '',
      more: [child?.needsCare && 'needsCare', given.isCaring && 'isCaring'].filter(
        (tick) => typeof tick === 'string',
      ),
      ...draft,
    },
  });
  const errors = useErrors(formState.errors);
  const save = ({ years, band, livesHere, more }: ChildValues) =>
    onSave({
      child: {
        age: years.trim() !== '' ? Number(years) : band || 'notKnownYet',
        needsCare: more.includes('needsCare'),
        ...(livesHere ? { livesHere } : {}),
      },
      isCaring: more.includes('isCaring'),
    });
  return (
    <form
      className="inset-form"
      noValidate
      onChange={() => onType(getValues())}
      onSubmit={handleSubmit(save, errors.onFailed)}
    >
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <h3 className="part-title">{legend}</h3>
      <TextField
        id="years"
        label="Age in years"
        hint="A whole number from 0 to 17"
        error={errors.messageFor('years')}
        width="short"
        input={{
          ...register('years', {
            validate: ageProblem,
            // An age or a band, never both: what was said last counts.
            onChange: () => setValue('band', ''),
          }),
          inputMode: 'numeric',
          autoFocus: true,
        }}
      />
      <Choices
        kind="radios"
        id={`${id}-band`}
        legend="Or, instead of an age"
        isSmall
        choices={[
          { value: 'notBornYet', label: 'Not born yet' },
          {
            value: 'youngAdult',
            label: '18 to 24',
            hint: 'Recorded and signposted; the flowcharts do not ask about them',
          },
          { value: 'notKnownYet', label: 'Age not known yet' },
        ]}
        input={register('band', { onChange: () => setValue('years', '') })}
      />
      <Choices
        kind="checkboxes"
        id={`${id}-more`}
        legend="Tick what applies (optional)"
        isSmall
        choices={[
          ...(asksCaring ? [{ value: 'isCaring', label: 'May be caring for someone' }] : []),
          {
            value: 'needsCare',
            label: 'Needs care or support too, such as a disabled child',
          },
        ]}
        input={register('more')}
      />
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={`${id}-lives`}>
          Lives here (optional)
        </label>
        <select id={`${id}-lives`} className="govuk-select" {...register('livesHere')}>
          <option value="">Nothing said</option>
          <option value="always">All the time</option>
          <option value="sometimes">Some of the time</option>
          <option value="no">No</option>
          <option value="notKnownYet">Not known yet</option>
        </select>
      </div>
      <div className="buttons">
        <Button type="submit">Save this child</Button>
        <LinkButton onClick={onCancel}>Cancel</LinkButton>
      </div>
    </form>
  );
}

function ageProblem(value: string): true | string {
  const years = value.trim();
  if (years === '') return true;
  if (!/^\d{1,3}$/.test(years)) return 'Age must be a whole number, like 9';
  if (Number(years) > 24) return 'Age must be 0 to 24. An adult who needs care is added above';
  if (Number(years) > 17) return 'For ages 18 to 24 clear the number and select “18 to 24”';
  return true;
}

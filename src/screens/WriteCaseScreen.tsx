import { type ReactNode, useEffect, useState } from 'react';
import { type UseFormReturn, useFieldArray, useForm } from 'react-hook-form';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { ErrorText } from '#src/components/ErrorText.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { TextField } from '#src/components/TextField.tsx';
import type { Read } from '#src/record/json.ts';
import type { TrainingCase } from '#src/training/case.ts';
import {
  type AboutField,
  type CaseDraft,
  caseLimits,
  caseOf,
  draftOf,
  emptyDraft,
  emptyQuestion,
  notPutYet,
  problemsOf,
  warningsOf,
  withoutPerson,
} from '#src/training/draft.ts';
import { type At, Field } from './WriteField.tsx';
import { QuestionFields } from './WriteQuestion.tsx';

/** What the page asks its owner to do. */
export type WriteDeeds = {
  readonly onType: (draft: CaseDraft) => void;
  /** False where the file could not be made, or holds something else when it is read back. */
  readonly onSave: (told: TrainingCase) => boolean;
  readonly onOpen: (file: File) => Promise<Read<TrainingCase>>;
  /** Takes the case into the training room of this tab. */
  readonly onTry: (told: TrainingCase) => void;
  readonly onBack: () => void;
};

const doors = [
  { value: 'adult', label: 'An adult who needs care' },
  { value: 'children', label: 'A child' },
  { value: 'both', label: 'Both' },
];

/** A case of one's own: written, checked, saved to a file, opened from one. */
export function WriteCaseScreen({
  draft,
  deeds,
}: {
  draft: CaseDraft | undefined;
  deeds: WriteDeeds;
}) {
  const form = useForm<CaseDraft>({ defaultValues: draft ?? emptyDraft, shouldFocusError: false });
  const { register, control, getValues, reset, watch } = form;
  const adults = useFieldArray({ control, name: 'adults' });
  const children = useFieldArray({ control, name: 'children' });
  const stages = useFieldArray({ control, name: 'stages' });
  const questions = useFieldArray({ control, name: 'questions' });
  const [problems, setProblems] = useState<readonly AboutField[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState('');
  const values = watch();
  const { onType } = deeds;
  useEffect(() => {
    const watching = watch(() => onType(structuredClone(getValues())));
    return () => watching.unsubscribe();
  }, [watch, getValues, onType]);

  const errorAt = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const warnings = warningsOf(values);
  const warningAt = (field: string) => warnings.find((warning) => warning.field === field)?.message;

  /** The case, where nothing is missing; else the page says what is. */
  const checked = (): TrainingCase | undefined => {
    const found = problemsOf(getValues());
    setProblems(found);
    setSaid('');
    if (found.length > 0) setAttempt((before) => before + 1);
    return found.length > 0 ? undefined : caseOf(getValues());
  };
  const onSave = () => {
    const told = checked();
    if (!told) return;
    setSaid(
      deeds.onSave(told)
        ? 'The case was saved to a file, and read back. Keep it where the others find it.'
        : 'The file could not be made. Try again, or try another browser.',
    );
  };
  const onTry = () => {
    const told = checked();
    if (told) deeds.onTry(told);
  };
  const onOpen = async (file: File) => {
    const { value, refusal } = await deeds.onOpen(file);
    if (value === undefined) {
      setProblems([{ field: 'case-file', message: refusal }]);
      setAttempt((before) => before + 1);
      return;
    }
    reset(draftOf(value));
    onType(draftOf(value));
    setProblems([]);
    setSaid(
      `“${value.title}” was opened. Change what you like, and save it under a title of its own.`,
    );
  };
  const onRemovePerson = (group: 'adults' | 'children', index: number) => {
    reset(withoutPerson(getValues(), group, index));
    onType(structuredClone(getValues()));
  };
  const onAddMissing = () => {
    const left = notPutYet(getValues());
    questions.append(
      left.map((about) => ({ ...emptyQuestion, about, stage: String(stages.fields.length) })),
      { shouldFocus: false },
    );
    setSaid(
      left.length > 0
        ? `${left.length} ${left.length === 1 ? 'question was' : 'questions were'} added. Further answers may lead to more.`
        : 'With these answers the flowcharts ask nothing more.',
    );
  };

  return (
    <>
      <BackLink onBack={deeds.onBack} />
      <ErrorSummary errors={problems} attempt={attempt} />
      <Heading>Write your own case</Heading>
      <p className="text">
        Invent the family. Nobody real, no place, no date of birth. What you write stays in this tab
        until you save it to a file.
      </p>
      <div className={`govuk-form-group ${errorAt('case-file') ? 'govuk-form-group--error' : ''}`}>
        <label className="govuk-label" htmlFor="case-file">
          Open a case file
        </label>
        <div className="govuk-hint" id="case-file-about">
          It takes the place of what is written here, and is sent nowhere
        </div>
        <ErrorText id="case-file-error" message={errorAt('case-file')} />
        <input
          type="file"
          id="case-file"
          className="govuk-input"
          aria-describedby={`case-file-about ${errorAt('case-file') ? 'case-file-error' : ''}`}
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void onOpen(file);
            event.target.value = '';
          }}
        />
      </div>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <h2 className="section-title">About the case</h2>
        <Field form={form} name="title" label="Title" {...{ errorAt, warningAt }} />
        <Field
          form={form}
          name="aim"
          label="What a room learns with it"
          rows={2}
          {...{ errorAt, warningAt }}
        />
        <Field
          form={form}
          name="contentNote"
          label="Content note (optional)"
          hint="What may be hard to hear, said before the case is told"
          rows={2}
          {...{ errorAt, warningAt }}
        />
        <TextField
          id="minutes"
          label="Minutes it takes"
          width="short"
          error={errorAt('minutes')}
          input={{ ...register('minutes'), inputMode: 'numeric' }}
        />
        <h2 className="section-title">The family</h2>
        <Choices
          kind="radios"
          id="door"
          legend="Who is the referral about?"
          isSmall
          isInline
          choices={doors}
          input={register('door')}
        />
        {adults.fields.map(({ id }, index) => (
          <div key={id} className="inset-form">
            <Field
              form={form}
              name={`adults.${index}.called`}
              label={`What adult ${index + 1} is called in the story`}
              {...{ errorAt, warningAt }}
            />
            <LinkButton onClick={() => onRemovePerson('adults', index)}>
              Remove adult {index + 1}
            </LinkButton>
          </div>
        ))}
        {adults.fields.length === 0 && (
          <Choices
            kind="radios"
            id="noAdults"
            legend="Is there an adult who needs care?"
            isSmall
            choices={[
              { value: 'none', label: 'No adult needs care' },
              { value: 'notKnownYet', label: 'Not known yet' },
            ]}
            input={register('noAdults')}
          />
        )}
        {children.fields.map(({ id }, index) => (
          <ChildFields key={id} {...{ form, index, errorAt, warningAt }}>
            <LinkButton onClick={() => onRemovePerson('children', index)}>
              Remove child {index + 1}
            </LinkButton>
          </ChildFields>
        ))}
        {children.fields.length === 0 && (
          <Choices
            kind="radios"
            id="noChildren"
            legend="Are there children?"
            isSmall
            choices={[
              { value: 'none', label: 'There are no children' },
              { value: 'notKnownYet', label: 'Not known yet' },
            ]}
            input={register('noChildren')}
          />
        )}
        <div className="buttons">
          {adults.fields.length < caseLimits.adults && (
            <Button look="second" onClick={() => adults.append({ called: '' })}>
              Add an adult who needs care
            </Button>
          )}
          {children.fields.length < caseLimits.children && (
            <Button
              look="second"
              onClick={() => children.append({ called: '', age: '', more: [] })}
            >
              Add a child
            </Button>
          )}
        </div>
        <h2 className="section-title">The story</h2>
        {stages.fields.map(({ id }, index) => (
          <div key={id}>
            <Field
              form={form}
              name={`stages.${index}.text`}
              label={`Part ${index + 1}`}
              hint="An empty line begins a new paragraph"
              rows={6}
              {...{ errorAt, warningAt }}
            />
            {stages.fields.length > 1 && (
              <p>
                <LinkButton onClick={() => stages.remove(index)}>
                  Remove part {index + 1}
                </LinkButton>
              </p>
            )}
          </div>
        ))}
        {stages.fields.length < caseLimits.stages && (
          <div className="buttons">
            <Button look="second" onClick={() => stages.append({ text: '' })}>
              Add a part
            </Button>
          </div>
        )}
        <h2 className="section-title">What the room is asked</h2>
        {questions.fields.map(({ id }, index) => (
          <QuestionFields
            key={id}
            {...{ form, index, values, errorAt, warningAt }}
            onRemove={() => questions.remove(index)}
          />
        ))}
        <ErrorText id="add-question-error" message={errorAt('add-question')} />
        <div className="buttons">
          <Button
            look="second"
            id="add-question"
            disabled={questions.fields.length >= caseLimits.questions}
            onClick={() => questions.append(emptyQuestion)}
          >
            Add a question
          </Button>
          <Button look="second" onClick={onAddMissing}>
            Add what the flowcharts still ask
          </Button>
        </div>
        <Warnings warnings={warnings} />
        <div className="buttons">
          <Button type="submit">Check and save to a file</Button>
          <Button look="second" onClick={onTry}>
            Check and use it in this tab
          </Button>
        </div>
        <div role="status">{said && <p className="notice">{said}</p>}</div>
      </form>
    </>
  );
}

const ages = [
  { value: 'notBornYet', label: 'Not born yet' },
  ...Array.from({ length: 18 }, (_, years) => ({ value: String(years), label: String(years) })),
  { value: 'youngAdult', label: '18 to 24' },
  { value: 'notKnownYet', label: 'Not known yet' },
];

function ChildFields({
  form,
  index,
  children,
  ...at
}: At & { form: UseFormReturn<CaseDraft>; index: number; children: ReactNode }) {
  const age = `children.${index}.age` as const;
  return (
    <div className="inset-form">
      <Field
        form={form}
        name={`children.${index}.called`}
        label={`What child ${index + 1} is called in the story`}
        {...at}
      />
      <div className={`govuk-form-group ${at.errorAt(age) ? 'govuk-form-group--error' : ''}`}>
        <label className="govuk-label" htmlFor={age}>
          Age of child {index + 1}
        </label>
        <ErrorText id={`${age}-error`} message={at.errorAt(age)} />
        <select
          id={age}
          className="govuk-select"
          aria-describedby={at.errorAt(age) ? `${age}-error` : undefined}
          {...form.register(age)}
        >
          <option value="">Select an age</option>
          {ages.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <Choices
        kind="checkboxes"
        id={`children.${index}.more`}
        legend={`About child ${index + 1}`}
        isSmall
        choices={[
          { value: 'needsCare', label: 'Needs care themselves' },
          { value: 'started', label: 'The children’s flowchart is walked for them' },
        ]}
        input={form.register(`children.${index}.more`)}
      />
      {children}
    </div>
  );
}

function Warnings({ warnings }: { warnings: readonly AboutField[] }) {
  if (warnings.length === 0) return null;
  return (
    <div className="notice">
      <p>
        {warnings.length === 1 ? 'One thing' : `${warnings.length} things`} to look at before you
        use this case. It can be saved as it is.
      </p>
      <ul>
        {warnings.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

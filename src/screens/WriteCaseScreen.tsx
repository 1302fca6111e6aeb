import { type ReactNode, useEffect, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { ErrorSummary, FieldLink } from '#src/components/ErrorSummary.tsx';
import { ErrorText } from '#src/components/ErrorText.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { TextField } from '#src/components/TextField.tsx';
import type { Read } from '#src/record/json.ts';
import type { TrainingCase } from '#src/training/case.ts';
import { type AboutField, problemsOf, warningsOf } from '#src/training/check-draft.ts';
import {
  type CaseDraft,
  caseLimits,
  caseOf,
  draftOf,
  emptyDraft,
  emptyQuestion,
  notPutYet,
  withoutPerson,
  withoutQuestion,
  withoutStage,
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

/** The places of a list, one after another: its parts have no other name. */
function places(list: readonly unknown[]): number[] {
  return list.map((_, index) => index);
}

/** A case of one's own: written, checked, saved to a file, opened from one. */
export function WriteCaseScreen({
  draft,
  deeds,
}: {
  draft: CaseDraft | undefined;
  deeds: WriteDeeds;
}) {
  const form = useForm<CaseDraft>({ defaultValues: draft ?? emptyDraft, shouldFocusError: false });
  const { register, getValues, reset, watch } = form;
  const [problems, setProblems] = useState<readonly AboutField[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState('');
  const [arrived, setArrived] = useState<{ readonly at: string }>();
  const values = watch();
  const { onType } = deeds;
  useEffect(() => {
    const watching = watch(() => onType(structuredClone(getValues())));
    return () => watching.unsubscribe();
  }, [watch, getValues, onType]);
  useEffect(() => {
    if (arrived) document.getElementById(arrived.at)?.focus();
  }, [arrived]);

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
    rebuild(draftOf(value), 'title');
    setSaid(
      `“${value.title}” was opened. Change what you like, and save it under a title of its own.`,
    );
  };
  // Parts that come and go are put into the form as a whole: the form library’s own lists would weigh on every page.
  const rebuild = (next: CaseDraft, focus: string) => {
    reset(next);
    onType(next);
    setProblems([]);
    setArrived({ at: focus });
  };
  const add = <Part extends 'adults' | 'children' | 'stages' | 'questions'>(
    part: Part,
    more: CaseDraft[Part][number],
    field: string,
  ) => {
    const before = getValues();
    rebuild(
      { ...before, [part]: [...before[part], more] },
      `${part}.${before[part].length}.${field}`,
    );
  };
  const onRemovePerson = (group: 'adults' | 'children', index: number) =>
    rebuild(withoutPerson(getValues(), group, index), `add-${group}`);
  const onAddMissing = () => {
    const left = notPutYet(getValues());
    setSaid(
      left.length > 0
        ? `${left.length} ${left.length === 1 ? 'question was' : 'questions were'} added. Further answers may lead to more.`
        : 'With these answers the flowcharts ask nothing more.',
    );
    if (left.length === 0) return;
    const stage = String(values.stages.length);
    const added = left.map((about) => ({ ...emptyQuestion, about, stage }));
    rebuild(
      { ...getValues(), questions: [...getValues().questions, ...added] },
      `questions.${values.questions.length}.about`,
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
        {places(values.adults).map((index) => (
          <div key={index} className="inset-form">
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
        {values.adults.length === 0 && (
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
        {places(values.children).map((index) => (
          <ChildFields key={index} {...{ form, index, errorAt, warningAt }}>
            <LinkButton onClick={() => onRemovePerson('children', index)}>
              Remove child {index + 1}
            </LinkButton>
          </ChildFields>
        ))}
        {values.children.length === 0 && (
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
          {values.adults.length < caseLimits.adults && (
            <Button
              look="second"
              id="add-adults"
              onClick={() => add('adults', { called: '' }, 'called')}
            >
              Add an adult who needs care
            </Button>
          )}
          {values.children.length < caseLimits.children && (
            <Button
              look="second"
              id="add-children"
              onClick={() => add('children', { called: '', age: '', more: [] }, 'called')}
            >
              Add a child
            </Button>
          )}
        </div>
        <h2 className="section-title">The story</h2>
        {places(values.stages).map((index) => (
          <div key={index}>
            <Field
              form={form}
              name={`stages.${index}.text`}
              label={`Part ${index + 1}`}
              hint="An empty line begins a new paragraph"
              rows={6}
              {...{ errorAt, warningAt }}
            />
            {values.stages.length > 1 && (
              <p>
                <LinkButton onClick={() => rebuild(withoutStage(getValues(), index), 'add-stages')}>
                  Remove part {index + 1}
                </LinkButton>
              </p>
            )}
          </div>
        ))}
        {values.stages.length < caseLimits.stages && (
          <div className="buttons">
            <Button
              look="second"
              id="add-stages"
              onClick={() => add('stages', { text: '' }, 'text')}
            >
              Add a part
            </Button>
          </div>
        )}
        <h2 className="section-title">What the room is asked</h2>
        {places(values.questions).map((index) => (
          <QuestionFields
            key={index}
            {...{ form, index, values, errorAt, warningAt }}
            onRemove={() => rebuild(withoutQuestion(getValues(), index), 'add-questions')}
          />
        ))}
        <ErrorText id="add-questions-error" message={errorAt('add-questions')} />
        <div className="buttons">
          <Button
            look="second"
            id="add-questions"
            disabled={values.questions.length >= caseLimits.questions}
            onClick={() => add('questions', emptyQuestion, 'about')}
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
            <FieldLink {...{ field, message }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

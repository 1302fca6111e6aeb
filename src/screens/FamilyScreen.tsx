import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Card } from '#src/components/Card.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { Source } from '#src/components/Source.tsx';
import type { NobodyListed } from '#src/record/changes.ts';
import { ageInWords, childrenOf, labelOf } from '#src/record/people.ts';
import type { Adult, Child, FamilyRecord, Matter } from '#src/record/record.ts';
import { helpedInWords } from '#src/summary/responsible.ts';
import type { QuestionValues } from './Fields.tsx';
import { AdultForm, ChildForm, type ChildGiven, needNames } from './PersonForms.tsx';
import { RemovePerson } from './RemovePerson.tsx';
import type { SourceQuote } from './source-quotes.ts';
import { useErrors } from './use-errors.ts';

/** What the family page asks its owner to do. */
export type FamilyDeeds = {
  readonly onAddAdult: (adult: Omit<Adult, 'id'>) => void;
  readonly onChangeAdult: (adult: Adult) => void;
  readonly onAddChild: (given: ChildGiven) => void;
  readonly onChangeChild: (id: string, given: ChildGiven) => void;
  readonly onRemove: (person: string, reason: string | undefined) => void;
  /** Says of each group of whom nobody is listed what is known, and goes on. */
  readonly onContinue: (known: { adults?: NobodyListed; children?: NobodyListed }) => void;
  readonly onLater: () => void;
  readonly onBack: () => void;
  /** What was typed in a form of this page before the page was left. */
  readonly draftOf: (form: Matter) => QuestionValues | undefined;
  readonly onLeave: (form: Matter, typed: QuestionValues | undefined) => void;
};

/** Forms of this page are named like questions: what is typed in both is kept in one place. */
const known: Matter = { key: 'known', person: 'family' };
const formOf = (person: string): Matter => ({ key: 'personForm', person });

type Values = { adults: NobodyListed | ''; children: NobodyListed | '' };

/** Who is in the family: boxes A1 and A2. Nobody listed, none, not known yet and nothing said are different things. */
export function FamilyScreen({
  record,
  quotes,
  more,
  isFull,
  deeds,
}: {
  record: FamilyRecord;
  quotes: readonly SourceQuote[];
  more: readonly SourceQuote[];
  isFull: boolean;
  deeds: FamilyDeeds;
}) {
  const { adults, children, adultsKnown, childrenKnown } = record.people;
  const hasDraft = (person: string) => deeds.draftOf(formOf(person)) !== undefined;
  const [form, setForm] = useState(() => (['adult', 'child'] as const).find(hasDraft));
  const [changing, setChanging] = useState(
    () => [...adults, ...children].find(({ id }) => hasDraft(id))?.id,
  );
  const [removing, setRemoving] = useState<string>();
  const [typed] = useState(() => deeds.draftOf(known));
  const { register, handleSubmit, reset, getValues, formState } = useForm<Values>({
    shouldFocusError: false,
    values: {
      adults: adultsKnown === 'none' || adultsKnown === 'notKnownYet' ? adultsKnown : '',
      children: childrenKnown === 'none' || childrenKnown === 'notKnownYet' ? childrenKnown : '',
      ...typed,
    },
    resetOptions: { keepDirtyValues: true },
  });
  const errors = useErrors(formState.errors);
  const hasAnyone = `${adults.length} ${children.length}`;
  const isListed = useRef(hasAnyone);
  useEffect(() => {
    // Whoever was added since, what was ticked before is not ticked again when they are taken out.
    if (isListed.current !== hasAnyone) reset();
    isListed.current = hasAnyone;
  }, [hasAnyone, reset]);
  const isChildrensDoor = record.door === 'children';
  const hasAdult = adults.length > 0;
  const hasChild = childrenOf(record).length > 0;
  const isMissingCarer =
    isChildrensDoor && hasChild && !children.some(({ id }) => record.started.includes(id));

  const typing = (person: string) => ({
    draft: deeds.draftOf(formOf(person)),
    onType: (values: QuestionValues) => deeds.onLeave(formOf(person), values),
  });
  const isFormOpen = form !== undefined || changing !== undefined;
  const adultsHeading = useRef<HTMLHeadingElement>(null);
  const childrenHeading = useRef<HTMLHeadingElement>(null);
  /** Closes the form of a person and puts the focus where their card stands. */
  const stop = () => {
    const isAdult = form === 'adult' || changing?.startsWith('a');
    deeds.onLeave(formOf(changing ?? form ?? ''), undefined);
    setForm(undefined);
    setChanging(undefined);
    (isAdult ? adultsHeading : childrenHeading).current?.focus();
  };
  const asked = useRef<string>(undefined);
  useEffect(() => {
    if (asked.current && removing === undefined) {
      (asked.current.startsWith('a') ? adultsHeading : childrenHeading).current?.focus();
    }
    asked.current = removing;
  }, [removing]);
  if (removing) {
    return (
      <RemovePerson
        record={record}
        person={removing}
        onRemove={(reason) => {
          deeds.onRemove(removing, reason);
          setRemoving(undefined);
        }}
        onKeep={() => setRemoving(undefined)}
      />
    );
  }
  return (
    <>
      <BackLink onBack={deeds.onBack} />
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <div className="question">
        <div>
          <Heading>Who is in the family?</Heading>
          <p className="text">
            {isChildrensDoor
              ? 'Add every child you know of, and every adult who needs care. You can add more later.'
              : 'Add every adult who needs care, and every child in or around the home: include children who stay some of the time, stepchildren, grandchildren and younger brothers or sisters. You can add more later.'}
          </p>

          <h2 className="section-title" ref={adultsHeading} tabIndex={-1}>
            Adults who need care or support
          </h2>
          {adults.map((adult) =>
            changing === adult.id ? (
              <AdultForm
                key={adult.id}
                id={adult.id}
                legend={`Change ${labelOf(record, adult.id)}`}
                given={adult}
                {...typing(adult.id)}
                onSave={(given) => {
                  deeds.onChangeAdult({ ...given, id: adult.id });
                  stop();
                }}
                onCancel={stop}
              />
            ) : (
              <Card
                key={adult.id}
                label={labelOf(record, adult.id)}
                about={adult.need ? needNames[adult.need] : 'Reason for needing care not recorded'}
                isBusy={isFormOpen}
                onChange={() => setChanging(adult.id)}
                onRemove={
                  record.door === 'adult' && adults.length === 1
                    ? undefined
                    : () => setRemoving(adult.id)
                }
              />
            ),
          )}
          {form === 'adult' ? (
            <AdultForm
              id="new-adult"
              legend="Add an adult who needs care"
              given={{}}
              {...typing('adult')}
              onSave={(given) => {
                deeds.onAddAdult(given);
                stop();
              }}
              onCancel={stop}
            />
          ) : (
            <Button look="second" disabled={isFull || isFormOpen} onClick={() => setForm('adult')}>
              {hasAdult ? 'Add another adult' : 'Add an adult who needs care'}
            </Button>
          )}

          <h2 className="section-title" ref={childrenHeading} tabIndex={-1}>
            Children and young people
          </h2>
          {children.map((child) =>
            changing === child.id ? (
              <ChildForm
                key={child.id}
                id={child.id}
                legend={`Change ${labelOf(record, child.id)}`}
                given={{ child, isCaring: record.started.includes(child.id) }}
                asksCaring={isChildrensDoor || record.started.includes(child.id)}
                {...typing(child.id)}
                onSave={(given) => {
                  deeds.onChangeChild(child.id, given);
                  stop();
                }}
                onCancel={stop}
              />
            ) : (
              <Card
                key={child.id}
                label={`${labelOf(record, child.id)}, ${ageInWords(child)}`}
                about={aboutChild(child, record)}
                isBusy={isFormOpen}
                onChange={() => setChanging(child.id)}
                onRemove={() => setRemoving(child.id)}
              />
            ),
          )}
          {form === 'child' ? (
            <ChildForm
              id="new-child"
              legend="Add a child"
              given={{}}
              asksCaring={isChildrensDoor}
              {...typing('child')}
              onSave={(given) => {
                deeds.onAddChild(given);
                stop();
              }}
              onCancel={stop}
            />
          ) : (
            <Button look="second" disabled={isFull || isFormOpen} onClick={() => setForm('child')}>
              {hasChild ? 'Add another child' : 'Add a child'}
            </Button>
          )}
          {isFull && <p className="text">This record holds as many people as it can: 30.</p>}

          {/* While a person's form is open it is the only one: Continue would lose what is typed in it. */}
          {!isFormOpen && (
            <form
              noValidate
              onChange={() => deeds.onLeave(known, getValues())}
              onSubmit={handleSubmit((values) => {
                deeds.onLeave(known, undefined);
                deeds.onContinue({
                  ...(hasAdult || !values.adults ? {} : { adults: values.adults }),
                  ...(hasChild || !values.children ? {} : { children: values.children }),
                });
              }, errors.onFailed)}
            >
              {!hasAdult && (
                <Choices
                  kind="radios"
                  id="adults"
                  legend="Or, if you have added no adult"
                  error={errors.messageFor('adults')}
                  isSmall
                  choices={[
                    {
                      value: 'none',
                      label: 'No adult needs care',
                      hint: 'For example, a child helps a brother or sister',
                    },
                    { value: 'notKnownYet', label: 'Not known yet whether an adult needs care' },
                  ]}
                  input={register('adults', {
                    // Radios that Tab has passed without a choice hold null, not the empty text.
                    validate: (value) =>
                      !!value ||
                      'Add an adult who needs care, or select that there is none or that it is not known yet',
                  })}
                />
              )}
              {!hasChild && !isChildrensDoor && (
                <Choices
                  kind="radios"
                  id="children"
                  legend="Or, if you have added no child"
                  error={errors.messageFor('children')}
                  isSmall
                  choices={[
                    { value: 'none', label: 'There are no children' },
                    {
                      value: 'notKnownYet',
                      label: 'Not known yet whether there are children',
                      hint: 'We will add it to what you need to find out. It will not count as no',
                    },
                  ]}
                  input={register('children', {
                    validate: (value) =>
                      !!value ||
                      'Add a child, or select that there are none or that it is not known yet',
                  })}
                />
              )}
              {isChildrensDoor && (!hasChild || isMissingCarer) && (
                <CarerNeeded
                  field={register('children', {
                    validate: () =>
                      hasChild
                        ? 'Change a child and tick that they may be caring for someone'
                        : 'Add the child who may be caring for someone',
                  })}
                  message={errors.messageFor('children')}
                />
              )}
              <div className="buttons">
                <Button type="submit" data-testid="continue">
                  Continue
                </Button>
                <LinkButton data-testid="later" onClick={deeds.onLater}>
                  Come back to this later
                </LinkButton>
              </div>
            </form>
          )}
        </div>
        <Source heading="What the memorandum says" quotes={quotes} more={more} />
      </div>
    </>
  );
}

function aboutChild(child: Child, record: FamilyRecord): string {
  const lives = {
    always: 'lives here all the time',
    sometimes: 'lives here some of the time',
    no: 'does not live here',
    notKnownYet: 'not known yet where they live',
  };
  return [
    child.livesHere && lives[child.livesHere],
    child.needsCare && 'needs care or support too',
    record.started.includes(child.id) && 'may be caring for someone',
    helpedInWords(record, child.id),
  ]
    .filter(Boolean)
    .join(', ');
}

/** At the children's door somebody must be the child who may be caring; the error leads here. */
function CarerNeeded({
  field,
  message,
}: {
  field: { name: string; ref: (element: HTMLElement | null) => void };
  message: string | undefined;
}) {
  return (
    <p
      id={field.name}
      ref={field.ref}
      tabIndex={-1}
      className={message ? 'govuk-error-message' : 'text'}
    >
      {message ??
        'The children’s flowchart is walked for each child who may be caring for someone.'}
    </p>
  );
}

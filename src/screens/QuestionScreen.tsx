import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { Details } from '#src/components/Details.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { Source } from '#src/components/Source.tsx';
import { TextField } from '#src/components/TextField.tsx';
import { answerLabel, choicesOf, helpFor, type Placed, titleOf } from '#src/pathways/index.ts';
import { fill } from '#src/pathways/pathway.ts';
import type { Given } from '#src/record/changes.ts';
import { fullLabelOf } from '#src/record/people.ts';
import { type FamilyRecord, type Matter, recorded } from '#src/record/record.ts';
import { fieldsFor } from '#src/summary/details.ts';
import { answerThatCounts } from '#src/summary/outcome.ts';
import { namesFor } from '#src/summary/words.ts';
import { AnswersSoFar } from './AnswersSoFar.tsx';
import { Fields, fieldName, lengthProblem, type QuestionValues } from './Fields.tsx';
import { firstIdentifier, type Looks, LooksLike, withoutIdentifier } from './LooksLike.tsx';
import { answerFieldOf, givenFrom, speakers, valuesFrom } from './question-values.ts';
import type { SourceQuote } from './source-quotes.ts';
import { useErrors } from './use-errors.ts';
import { WhatItAdds } from './WhatItAdds.tsx';

/** A Continue without an answer so soon after the page has come up is the second half of a double press. */
const doublePressMs = 400;

/** One question or recording page for one person. The owner draws it with a key of both, so that no tick is carried over. */
export function QuestionScreen({
  record,
  matter,
  places,
  quotes,
  more,
  elapsed,
  draft,
  onLeave,
  onAnswer,
  onLater,
  onBack,
  onChange,
}: {
  record: FamilyRecord;
  matter: Matter;
  /** The box in each chart that asks it, the one walked first. */
  places: readonly [Placed, ...Placed[]];
  quotes: readonly SourceQuote[];
  more: readonly SourceQuote[];
  /** Milliseconds since the program was opened. */
  elapsed: () => number;
  /** What was typed here before the page was left without Continue. */
  draft: QuestionValues | undefined;
  /** Hands over what is typed, at every change and when the page is left; nothing where it was saved. */
  onLeave: (draft: QuestionValues | undefined) => void;
  onAnswer: (given: Given, reason: string | undefined) => void;
  onLater: () => void;
  onBack: () => void;
  onChange: (matter: Matter) => void;
}) {
  const { box, pathway } = places[0];
  const help = helpFor(box.key);
  const names = namesFor(record, matter.person);
  const before = recorded(record, matter);
  const answerField = answerFieldOf(matter);
  const { register, handleSubmit, watch, setValue, setFocus, getValues, formState } =
    useForm<QuestionValues>({
      shouldFocusError: false,
      defaultValues: {
        ...valuesFrom(box, before),
        [answerField]: before?.answer ?? '',
        reason: '',
        ...draft,
      },
    });
  const errors = useErrors(formState.errors);
  const { isDirty } = formState;
  const shownAt = useRef(0);
  const isSaved = useRef(false);
  useEffect(() => {
    shownAt.current = elapsed();
  }, [elapsed]);

  const leave = useRef<() => void>(undefined);
  /** What was typed; what was ticked at the question itself counts only once Continue is pressed. */
  const typed = () => {
    const { [answerField]: _, ...values } = getValues();
    return values;
  };
  leave.current = () => {
    // What was typed on an earlier visit counts for the form as its beginning, and is as little saved.
    onLeave((isDirty || draft) && !isSaved.current ? typed() : undefined);
  };
  useEffect(() => () => leave.current?.(), []);

  const chosen = box.isQuestion ? (watch(answerField) as string | undefined) : 'carryOn';
  const fields = fieldsFor(box.key, chosen || undefined);
  const isTakingBack = box.isSafety && before?.answer === 'yes' && !!chosen && chosen !== 'yes';
  const title = fill(titleOf(box), names);

  const [looks, setLooks] = useState<Looks>();

  const save = (values: QuestionValues) => {
    const answer = (box.isQuestion ? values[answerField] : 'carryOn') as Given['answer'];
    const reason = typeof values.reason === 'string' ? values.reason.trim() : '';
    isSaved.current = true;
    onAnswer(givenFrom(box, answer, values), reason || undefined);
  };

  /** Saves, but first asks about what looks as if it could identify somebody. */
  const look = (values: QuestionValues) => {
    // A safety answer is recorded at once, whatever its note holds.
    const shown = ['note', ...fields.map(fieldName)];
    const seen = box.isSafety ? undefined : firstIdentifier(values, shown);
    if (seen) setLooks(seen);
    else save(values);
  };

  return (
    <>
      <BackLink onBack={onBack} />
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <div className="question">
        <form
          noValidate
          // A browser that ends in the middle of a word says nothing before.
          onChange={({ target }) => {
            if ((target as Partial<HTMLInputElement>).name !== answerField) onLeave(typed());
          }}
          onSubmit={(event) => {
            const isDoublePress = !isDirty && elapsed() - shownAt.current < doublePressMs;
            event.preventDefault();
            if (!isDoublePress) void handleSubmit(look, errors.onFailed)(event);
          }}
          onKeyDown={(event) => {
            const isHeld = event.repeat || event.nativeEvent.isComposing;
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isHeld) {
              event.currentTarget.requestSubmit();
            }
          }}
        >
          <p className="caption">
            {pathway.id === 'adult' ? 'Adult flowchart' : 'Children’s flowchart'}
            {' · '}
            {fullLabelOf(record, matter.person)}
          </p>
          {box.isQuestion ? (
            <Choices
              kind="radios"
              id={answerField}
              legend={title}
              isHeading
              hint={help.hint && fill(help.hint, names)}
              error={errors.messageFor(answerField)}
              choices={choicesOf(box).map((answer) => ({
                value: answer,
                label: answerLabel(box.key, answer),
                hint:
                  answer === 'notKnownYet'
                    ? 'We will add it to what you need to find out. It will not count as no'
                    : undefined,
                testId: `q-${matter.key}-${matter.person}-${answer}`,
              }))}
              input={register(answerField, {
                required: fill(help.error ?? 'Select an answer, or select not known yet', names),
              })}
            />
          ) : (
            <>
              <Heading>{title}</Heading>
              {help.hint && <p className="govuk-hint">{help.hint}</p>}
            </>
          )}

          <Fields
            fields={fields}
            record={record}
            person={matter.person}
            names={names}
            register={register}
            watch={watch}
            errors={formState.errors}
          />
          {isTakingBack && (
            <TextField
              id="reason"
              label={`You said that ${fullLabelOf(record, matter.person)} may be at risk. What has changed?`}
              hint="The concern, what was done about it and this reason stay in the record"
              error={errors.messageFor('reason')}
              rows={3}
              input={register('reason', {
                validate: (value) =>
                  typeof value === 'string' && value.trim() !== ''
                    ? lengthProblem('What has changed', value)
                    : 'Enter what has changed',
              })}
            />
          )}
          {box.isQuestion && (
            <WhatItAdds
              record={record}
              matter={matter}
              places={places}
              before={answerThatCounts(record, matter)}
              chosen={chosen as Given['answer'] | '' | undefined}
            />
          )}
          <Details
            summary="Add a note, or who said it (optional)"
            isDrawnOnceOpen
            isOpenAtFirst={
              !!before?.note || !!before?.saidBy || !!draft?.note || !!draft?.saidBy?.length
            }
          >
            <TextField
              id="note"
              label="Note"
              hint="Up to 500 characters. No names, addresses or dates of birth"
              error={errors.messageFor('note')}
              rows={3}
              input={register('note', { validate: (value) => lengthProblem('Note', value) })}
            />
            <Choices
              kind="checkboxes"
              id="saidBy"
              legend="Who said this?"
              isSmall
              choices={speakers}
              input={register('saidBy')}
            />
          </Details>
          {looks && (
            <LooksLike
              looks={looks}
              onRemove={() => {
                setValue(looks.field, withoutIdentifier(getValues(looks.field)), {
                  shouldDirty: true,
                });
                setLooks(undefined);
                setFocus(looks.field);
              }}
              onKeep={handleSubmit(save, errors.onFailed)}
            />
          )}
          <div className="buttons">
            <Button type="submit" data-testid="continue">
              Continue
            </Button>
            <LinkButton data-testid="later" onClick={onLater}>
              Come back to this later
            </LinkButton>
          </div>
          {help.wordsToUse && (
            <Details summary="Words you could use">
              <ul className="text">
                {help.wordsToUse.map(({ to, words }) => (
                  <li key={words}>
                    To {fill(to, names)}: “{fill(words, names)}”
                  </li>
                ))}
              </ul>
            </Details>
          )}
          <AnswersSoFar record={record} onChange={onChange} />
        </form>
        <Source
          heading={box.number ? 'What the memorandum says' : 'Not in the memorandum'}
          quotes={quotes}
          more={more}
        >
          <OurAddition isOurs={!box.number} sections={help.sections} />
        </Source>
      </div>
    </>
  );
}

function OurAddition({ isOurs, sections }: { isOurs: boolean; sections: readonly string[] }) {
  return (
    <p>
      {isOurs && 'This question is our addition: the flowchart does not print it. '}
      See also {sections.join(', ')}. The flowchart’s printed arrows are lost; which question comes
      next is our reading.
    </p>
  );
}

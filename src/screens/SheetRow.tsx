import { memo, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { AnswersInRow } from '#src/components/AnswersInRow.tsx';
import { Button } from '#src/components/Button.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { TextField } from '#src/components/TextField.tsx';
import { answerLabel, placesOf } from '#src/pathways/index.ts';
import type { Given } from '#src/record/changes.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { fieldsFor } from '#src/summary/details.ts';
import type { SheetRow } from '#src/summary/sheet.ts';
import { capital, namesFor } from '#src/summary/words.ts';
import { Fields, fieldName, lengthProblem, type QuestionValues } from './Fields.tsx';
import { firstIdentifier, type Looks, LooksLike, withoutIdentifier } from './LooksLike.tsx';
import { givenFrom, isRecordable, speakers, valuesFrom } from './question-values.ts';
import { useErrors } from './use-errors.ts';

/** What a row asks its owner to do. */
export type RowDeeds = {
  readonly onAnswer: (matter: Matter, answer: Given['answer']) => void;
  readonly onRecord: (matter: Matter, given: Given) => void;
  readonly onOpen: (matter: Matter, isOpen: boolean) => void;
  /** What was typed at a question that has no answer yet, or was too long to be recorded. */
  readonly draftOf: (matter: Matter) => QuestionValues | undefined;
  readonly onLeave: (matter: Matter, draft: QuestionValues | undefined) => void;
};

type RowProps = {
  row: SheetRow;
  isFast: boolean;
  /** Where the row is open: the record whose people its fields offer. */
  record: FamilyRecord | undefined;
  deeds: RowDeeds;
};

/** One question of one person, answered in place; its details and note open below it. */
export const Row = memo(
  function Row({ row, isFast, record, deeds }: RowProps) {
    const { key, person, words, choices, answered, because } = row;
    const id = `row-${key}-${person}`;
    const isOpen = record !== undefined;
    const more = useRef<HTMLButtonElement>(null);
    return (
      <>
        <tr
          className={`call__row ${because ? 'call__row--left' : ''}`}
          data-row={`${key} ${person}`}
          data-testid={`sheet-row-${key}-${person}`}
        >
          <th scope="row" id={id}>
            {words}
            {because && <span className="call__because">{capital(because)}</span>}
          </th>
          <td>
            {choices.length > 0 ? (
              <AnswersInRow
                name={`${key}-${person}`}
                labelledBy={id}
                hasKeys={isFast}
                choices={choices.map((value) => ({
                  value,
                  label: answerLabel(key, value),
                  testId: `q-${key}-${person}-${value}`,
                }))}
                // An answer that follows from something else is said in words: nothing is ticked that nobody ticked.
                chosen={answered?.answer}
                onChoose={(chosen) => deeds.onAnswer({ key, person }, chosen as Given['answer'])}
              />
            ) : (
              <span>{answered ? 'Recorded' : 'Not recorded yet'}</span>
            )}
          </td>
          <td>
            <LinkButton
              ref={more}
              aria-expanded={isOpen}
              onClick={() => deeds.onOpen({ key, person }, !isOpen)}
            >
              {moreLabel(row)}
              <span className="govuk-visually-hidden">: {words}</span>
            </LinkButton>
          </td>
        </tr>
        {record && (
          <tr className="call__more" data-more={`${key} ${person}`}>
            <td colSpan={3}>
              <More
                row={row}
                record={record}
                deeds={deeds}
                onClose={() => {
                  deeds.onOpen({ key, person }, false);
                  // The focus would go with what is closed.
                  more.current?.focus();
                }}
              />
            </td>
          </tr>
        )}
      </>
    );
  },
  (before, after) =>
    before.isFast === after.isFast &&
    before.record === after.record &&
    before.deeds === after.deeds &&
    before.row.words === after.row.words &&
    before.row.answer === after.row.answer &&
    before.row.answered === after.row.answered &&
    before.row.because === after.row.because,
);

/** What opens below a row, and whether something stands there. */
function moreLabel({ key, answer, choices, answered }: SheetRow): string {
  const what =
    fieldsFor(key, answer).length === 0 ? 'Note' : choices.length > 0 ? 'Details' : 'Record';
  return answered?.note || answered?.details ? `${what} ✓` : what;
}

/** The details, the note and who said it. What is typed is recorded when the focus leaves, and when the page does. */
function More({
  row,
  record,
  deeds,
  onClose,
}: {
  row: SheetRow;
  record: FamilyRecord;
  deeds: RowDeeds;
  onClose: () => void;
}) {
  const { key, person, answered } = row;
  const matter = { key, person };
  const [box] = placesOf(key).map((place) => place.box);
  const { register, handleSubmit, watch, getValues, setValue, setFocus, reset, formState } =
    useForm<QuestionValues>({
      mode: 'onTouched',
      defaultValues: { ...(box ? valuesFrom(box, answered) : {}), ...deeds.draftOf(matter) },
    });
  const errors = useErrors(formState.errors);
  const { isDirty } = formState;
  const [looks, setLooks] = useState<Looks>();
  const fields = fieldsFor(key, row.answer);
  const isAnswered = row.answered !== undefined || row.choices.length === 0;

  const kept = useRef<string>(undefined);
  /** Hands over what is typed; false where that was done before. */
  const keep = (values: QuestionValues): boolean => {
    const text = JSON.stringify(values);
    if (!box || kept.current === text) return false;
    kept.current = text;
    if (!isAnswered || !isRecordable(box, values)) deeds.onLeave(matter, values);
    else {
      deeds.onLeave(matter, undefined);
      deeds.onRecord(matter, givenFrom(box, row.answered?.answer ?? 'carryOn', values));
      reset(values);
    }
    return true;
  };
  const leave = useRef<() => boolean>(undefined);
  leave.current = () => isDirty && keep(getValues());
  useEffect(() => {
    // Closing a tab, or putting it aside, in the middle of a word takes the focus from nothing. The browser asks while that is saved.
    const keepNow = (event: Event) => {
      if (leave.current?.()) event.preventDefault();
    };
    const events = ['beforeunload', 'visibilitychange'] as const;
    for (const event of events) addEventListener(event, keepNow);
    return () => {
      for (const event of events) removeEventListener(event, keepNow);
      leave.current?.();
    };
  }, []);

  return (
    <form
      noValidate
      // The question's own page may be drawn before this one is left: what is typed here must stand there.
      onChange={() => deeds.onLeave(matter, getValues())}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        leave.current?.();
      }}
      onSubmit={handleSubmit((values) => {
        const shown = ['note', ...fields.map(fieldName)];
        const seen = box?.isSafety ? undefined : firstIdentifier(values, shown);
        keep(values);
        if (seen) setLooks(seen);
        else onClose();
      })}
    >
      <Fields
        fields={fields}
        record={record}
        person={person}
        names={namesFor(record, person)}
        register={register}
        watch={watch}
        errors={formState.errors}
      />
      <TextField
        id="note"
        label="Note"
        hint={
          isAnswered
            ? 'Up to 500 characters. No names, addresses or dates of birth'
            : 'Recorded together with the answer, once there is one'
        }
        error={errors.messageFor('note')}
        rows={2}
        input={register('note', { validate: (value) => lengthProblem('Note', value) })}
      />
      {row.choices.length > 0 && (
        <Choices
          kind="checkboxes"
          id="saidBy"
          legend="Who said this?"
          isSmall
          choices={speakers}
          input={register('saidBy')}
        />
      )}
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
          onKeep={onClose}
        />
      )}
      <Button type="submit" look="second">
        Done
      </Button>
    </form>
  );
}

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { TextField } from '#src/components/TextField.tsx';
import type { Edition } from '#src/edition/edition.ts';
import type { Sheet } from '#src/family-sheet/FamilySheet.tsx';
import { fitsOnOneSide } from '#src/family-sheet/one-side.ts';
import { type Deed, en, type Reader } from '#src/family-sheet/words.ts';
import type { SheetSubject } from './FamilySheetScreen.tsx';
import type { QuestionValues } from './Fields.tsx';
import { firstIdentifier, type Looks, LooksLike, withoutIdentifier } from './LooksLike.tsx';
import { StepHeading } from './StepHeading.tsx';
import { useErrors } from './use-errors.ts';

/** Characters of what is typed. */
const most = { words: 140, who: 30, by: 20, top: 50 } as const;

const toWriteOn = 'toWriteOn';

/** What goes on the sheet. Nothing is ticked but a line for whom to contact. */
export function FamilySheetForm({
  reader,
  caption,
  subject: { deeds, label },
  contacts,
  draft,
  onChoose,
  onContinue,
  onBack,
}: {
  reader: Reader;
  /** For whom the sheet is, as it is shown on screen only. */
  caption: string;
  subject: SheetSubject;
  contacts: Edition['contacts'];
  draft: QuestionValues | undefined;
  /** Hands over what is chosen and typed, at every change. */
  onChoose: (chosen: QuestionValues) => void;
  onContinue: (sheet: Sheet) => void;
  onBack: () => void;
}) {
  const offered = en.to[reader].deeds;
  const { register, handleSubmit, watch, setValue, setFocus, getValues, formState } =
    useForm<QuestionValues>({
      shouldFocusError: false,
      defaultValues: {
        contacts: [toWriteOn],
        top: '',
        ...Object.fromEntries(
          deeds.flatMap((deed) => [
            [`words-${deed}`, offered[deed]],
            [`who-${deed}`, ''],
            [`by-${deed}`, ''],
          ]),
        ),
        ...draft,
        // What was ticked before and is no more in the outcome would be counted and could not be unticked.
        deeds: deeds.filter((deed) => isTicked(draft?.deeds, deed)),
      },
    });
  const errors = useErrors(formState.errors);
  const [looks, setLooks] = useState<Looks>();
  const numbers = contacts.map(({ id, phone, hours }) => ({
    value: id,
    label: `${en.numbers[id]}: ${phone}${hours ? `, ${hours}` : ''}`,
  }));
  const chosenIn = (values: QuestionValues) => deeds.filter((deed) => isTicked(values.deeds, deed));
  const sheetFrom = (values: QuestionValues): Sheet => {
    const typed = (name: string) => String(values[name] ?? '').trim();
    return {
      reader,
      isAboutChild: label !== undefined,
      top: typed('top'),
      lines: chosenIn(values).map((deed) => ({
        deed,
        words: typed(`words-${deed}`),
        who: typed(`who-${deed}`),
        by: typed(`by-${deed}`),
      })),
      hasContactLine: isTicked(values.contacts, toWriteOn),
      contacts: numbers
        .filter(({ value }) => isTicked(values.contacts, value))
        .map((number) => number.label),
    };
  };
  const make = (values: QuestionValues) => onContinue(sheetFrom(values));
  /** Makes the sheet, but first asks about what looks as if it could identify somebody. */
  const look = (values: QuestionValues) => {
    // By when is a date: it need not be looked at.
    const typed = chosenIn(values).flatMap((deed) => [`words-${deed}`, `who-${deed}`]);
    const seen = firstIdentifier(values, ['top', ...typed]);
    if (seen) setLooks(seen);
    else make(values);
  };
  const chosen = chosenIn(watch());

  const field = (name: string, what: string, longest: number, deed?: Deed) => ({
    id: name,
    error: errors.messageFor(name),
    input: register(name, {
      validate: (value, values) => {
        if (deed && !isTicked(values.deeds, deed)) return true;
        const words = String(value).trim();
        const isNeeded = name.startsWith('words-');
        if (isNeeded && words === '') return `Enter ${what.toLowerCase()}, or untick it`;
        const over = words.length - longest;
        return (
          over <= 0 ||
          `${what} must be ${longest} characters or less. You have ${over} ${over === 1 ? 'character' : 'characters'} too many`
        );
      },
    }),
  });
  // Fields that are not shown are registered too: so errors stand in the order of the page.
  const deedsInput = register('deeds', {
    validate: (_, values) =>
      chosenIn(values).length === 0 ||
      fitsOnOneSide(sheetFrom(values)) ||
      'This is more than fits on one side. Untick something, or use fewer words',
  });
  const lines = deeds.map((deed) => {
    const number = chosen.indexOf(deed) + 1;
    return {
      deed,
      number,
      words: field(`words-${deed}`, `Sentence ${number}`, most.words, deed),
      who: field(`who-${deed}`, 'Who does it', most.who, deed),
      by: field(`by-${deed}`, 'By when', most.by, deed),
    };
  });
  return (
    <>
      <BackLink onBack={onBack} />
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <p className="caption">{caption}</p>
      <StepHeading>What goes on the sheet?</StepHeading>
      <form
        noValidate
        onChange={() => onChoose({ ...getValues() })}
        onSubmit={handleSubmit(look, errors.onFailed)}
      >
        {deeds.length > 0 && (
          <Choices
            kind="checkboxes"
            id="deeds"
            legend="What will happen"
            hint="Tick what you want to tell them. You can change the words of each"
            error={errors.messageFor('deeds')}
            choices={deeds.map((deed) => ({ value: deed, label: offered[deed] }))}
            input={deedsInput}
          />
        )}
        {chosen.length === 0 && (
          <p className="text">
            {deeds.length > 0
              ? 'Nothing chosen yet. Tick what you want to tell them.'
              : 'Nothing in the outcome so far can be told on a sheet. You can print it all the same.'}
          </p>
        )}
        {lines
          .filter(({ number }) => number > 0)
          .map(({ deed, number, words, who, by }) => (
            <fieldset key={deed} className="govuk-fieldset inset-form">
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
                Sentence {number}
              </legend>
              <TextField
                {...words}
                label={`Words of sentence ${number}`}
                hint="No names. Short words, “you” and “we”"
                rows={2}
              />
              <TextField {...who} label="Who does it (role, optional)" width="middle" />
              <TextField
                {...by}
                label="By when (optional)"
                hint="Such as “10 March”"
                width="middle"
              />
            </fieldset>
          ))}
        <Choices
          kind="checkboxes"
          id="contacts"
          legend="Who to contact"
          hint="999 is always on the sheet, and Childline where it is about a child"
          isSmall
          choices={[
            { value: toWriteOn, label: 'A line to write a name and a number on' },
            ...numbers,
          ]}
          input={register('contacts')}
        />
        <TextField
          {...field('top', 'Words at the top', most.top)}
          label="Words at the top of the sheet (optional)"
          hint="Left blank, nothing stands there. The sheet may be seen in a bag or on a table"
          width="middle"
        />
        {looks && (
          <LooksLike
            looks={looks}
            onRemove={() => {
              setValue(looks.field, withoutIdentifier(getValues(looks.field)), {
                shouldDirty: true,
              });
              onChoose({ ...getValues() });
              setLooks(undefined);
              setFocus(looks.field);
            }}
            onKeep={handleSubmit(make, errors.onFailed)}
          />
        )}
        <div className="buttons">
          <Button type="submit" data-testid="continue">
            Continue
          </Button>
        </div>
      </form>
    </>
  );
}

function isTicked(ticked: QuestionValues[string], value: string): boolean {
  return [ticked ?? []].flat().includes(value);
}

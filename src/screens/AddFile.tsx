import { type ComponentProps, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#src/components/Button.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import {
  type Choice,
  type Clash,
  choicesAt,
  clashesOf,
  merge,
  renumbered,
  sharedPeople,
} from '#src/record/merge.ts';
import { labelOf } from '#src/record/people.ts';
import type { Answered, FamilyRecord } from '#src/record/record.ts';
import { personInWords } from '#src/summary/known.ts';
import { Arrived } from './Arrived.tsx';
import { answerInWords, clashInWords } from './clash-words.ts';
import { useErrors } from './use-errors.ts';

/** Adds what a file holds to the open family: first who is who, then what to keep where both say something. */
export function AddFile({
  mine,
  file,
  now,
  onAdd,
  onCancel,
}: {
  mine: FamilyRecord;
  file: FamilyRecord;
  now: () => string;
  onAdd: (record: FamilyRecord) => void;
  onCancel: () => void;
}) {
  const [strangers, setStrangers] = useState<readonly string[]>();
  if (!strangers) {
    return <WhoIsWho {...{ mine, file, onCancel }} onSaid={setStrangers} />;
  }
  return <WhatToKeep {...{ mine, file, strangers, now, onAdd, onCancel }} />;
}

type Said = { [id: string]: string };

/** Asks of everybody whose label both have whether they are the same person: a label alone says nothing. */
function WhoIsWho({
  mine,
  file,
  onSaid,
  onCancel,
}: {
  mine: FamilyRecord;
  file: FamilyRecord;
  /** Hears who of the file is somebody else here. */
  onSaid: (strangers: readonly string[]) => void;
  onCancel: () => void;
}) {
  const shared = sharedPeople(mine, file);
  const { register, handleSubmit, formState } = useForm<Said>({ shouldFocusError: false });
  const errors = useErrors(formState.errors);
  const more = [...file.people.adults, ...file.people.children].filter(
    ({ id }) => !shared.includes(id),
  );
  return (
    <form
      noValidate
      onSubmit={handleSubmit(
        (said) => onSaid(shared.filter((id) => said[id] !== 'same')),
        errors.onFailed,
      )}
    >
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <Arrived>Who is who?</Arrived>
      <p className="text">
        A label such as “Child 1” may stand for one child here and for another in the file. Nothing
        is added yet.
      </p>
      {mine.ref && file.ref && mine.ref !== file.ref && (
        <p className="notice">
          <strong>
            The references differ: {mine.ref} here, {file.ref} in the file.
          </strong>{' '}
          Check that it is the same family.
        </p>
      )}
      {shared.map((id) => (
        <Choices
          key={id}
          kind="radios"
          id={id}
          legend={`Is ${labelOf(file, id)} of the file the ${labelOf(mine, id)} of this family?`}
          hint={`Here: ${whoIs(mine, id)}. In the file: ${whoIs(file, id)}`}
          error={errors.messageFor(id)}
          choices={[
            { value: 'same', label: 'Yes, the same person' },
            { value: 'other', label: 'No, or I am not sure', hint: 'Gets a new label here' },
          ]}
          input={register(id, {
            required: `Select yes if ${labelOf(mine, id)} is the same person in both`,
          })}
        />
      ))}
      {more.length > 0 && (
        <p className="text">
          Only in the file: {more.map((person) => personInWords(file, person)).join('; ')}
        </p>
      )}
      <div className="buttons">
        <Button type="submit">Continue</Button>
        <LinkButton onClick={onCancel}>Do not add the file</LinkButton>
      </div>
    </form>
  );
}

function whoIs(record: FamilyRecord, id: string): string {
  const person = [...record.people.adults, ...record.people.children].find(
    (other) => other.id === id,
  );
  return person ? personInWords(record, person) : `${labelOf(record, id)}, taken out`;
}

/** Asks what to keep wherever both say something different, and makes one record of the two. */
function WhatToKeep({
  mine,
  file,
  strangers,
  now,
  onAdd,
  onCancel,
}: {
  mine: FamilyRecord;
  file: FamilyRecord;
  strangers: readonly string[];
  now: () => string;
  onAdd: (record: FamilyRecord) => void;
  onCancel: () => void;
}) {
  const theirs = renumbered(mine, file, strangers);
  const clashes = clashesOf(mine, theirs);
  const inWords = (answered: Answered) => answerInWords(mine, answered);
  const { register, handleSubmit, formState } = useForm<Said>({ shouldFocusError: false });
  const errors = useErrors(formState.errors);
  const [refusal, setRefusal] = useState('');
  const add = (said: Said) => {
    const choices = new Map(
      clashes.map(({ name }, index) => [name, said[`clash-${index}`] as Choice]),
    );
    const merged = merge(mine, theirs, { choices, inWords, at: now() });
    if (merged.refusal === undefined) onAdd(merged.value);
    else setRefusal(merged.refusal);
  };
  return (
    <form noValidate translate="no" onSubmit={handleSubmit(add, errors.onFailed)}>
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <Arrived>What to keep</Arrived>
      <p className="text">
        {clashes.length === 0
          ? 'The two say nothing different of the same thing: everything of both is kept.'
          : 'Here the two say different things. Everything else of both is kept, and what you do not keep stays in the record of changes.'}
      </p>
      {renamed(file, theirs).map((words) => (
        <p key={words} className="notice">
          {words}
        </p>
      ))}
      {clashes.map((clash, index) => (
        <OneClash
          key={clash.name}
          id={`clash-${index}`}
          {...{ mine, theirs, clash }}
          choices={choicesAt(clash, inWords)}
          error={errors.messageFor(`clash-${index}`)}
          input={register(`clash-${index}`, {
            required: `Select what to keep: ${clashInWords(mine, theirs, clash).about}`,
          })}
        />
      ))}
      <p role="alert" className={refusal ? 'notice' : ''}>
        {refusal}
      </p>
      <div className="buttons">
        <Button type="submit">Add to this family</Button>
        <LinkButton onClick={onCancel}>Do not add the file</LinkButton>
      </div>
    </form>
  );
}

function OneClash({
  id,
  mine,
  theirs,
  clash,
  choices,
  error,
  input,
}: {
  id: string;
  mine: FamilyRecord;
  theirs: FamilyRecord;
  clash: Clash;
  choices: readonly Choice[];
  error: string | undefined;
  input: ComponentProps<'input'>;
}) {
  const words = clashInWords(mine, theirs, clash);
  const isHereKept = choices.includes('mine');
  const isEither = isHereKept && choices.includes('theirs');
  const labels = {
    mine: 'Keep what is here',
    theirs: 'Keep what is in the file',
    both: isHereKept
      ? 'Keep what is here, and the other in its note'
      : 'Keep what is in the file, and the other in its note',
  };
  const hints = { mine: words.mine, theirs: words.theirs, both: undefined };
  return (
    <Choices
      kind="radios"
      id={id}
      legend={words.about}
      hint={
        isEither
          ? undefined
          : `Here: ${words.mine}. In the file: ${words.theirs}. A yes to this question stays until somebody gives a reason to change it: you can do so afterwards`
      }
      error={error}
      choices={choices.map((value) => ({
        value,
        label: labels[value],
        hint: isEither ? hints[value] : undefined,
      }))}
      input={input}
    />
  );
}

/** Who of the file has a new label, and what that does to words that were written about them. */
function renamed(file: FamilyRecord, theirs: FamilyRecord): string[] {
  const people = (record: FamilyRecord) => [...record.people.adults, ...record.people.children];
  return people(file).flatMap(({ id }, index) => {
    const now = people(theirs)[index]?.id ?? id;
    const [old, fresh] = [labelOf(file, id), labelOf(theirs, now)];
    return now === id
      ? []
      : [
          `${old} of the file is ${fresh} here. Where a note of the file says “${old}”, it means ${fresh}.`,
        ];
  });
}

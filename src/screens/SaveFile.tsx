import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { TextField } from '#src/components/TextField.tsx';
import { useErrors } from './use-errors.ts';

/** Whether a file was made and, read back, held the same; and what it is called. */
export type Saved = { readonly name: string; readonly isSaved: boolean };

/** Saves a copy of the open family to a file, for another service or another day. */
export function SaveFile({
  canEncrypt,
  mustEncrypt = false,
  deeds,
}: {
  /** Whether the browser lets this page encrypt. */
  canEncrypt: boolean;
  /** Whether no file may leave without a pass phrase where it can have one. */
  mustEncrypt?: boolean;
  deeds: {
    /** Saves a copy, encrypted where there is a pass phrase. */
    readonly onSave: (passPhrase: string | undefined) => Promise<Saved>;
    readonly onBack: () => void;
  };
}) {
  const { register, handleSubmit, reset, formState } = useForm({
    shouldFocusError: false,
    defaultValues: { passPhrase: '', again: '' },
  });
  const errors = useErrors(formState.errors);
  const [said, setSaid] = useState('');
  const save = async ({ passPhrase }: { passPhrase: string }) => {
    if (formState.isSubmitting) return;
    setSaid('One moment: the file is being made and read back.');
    const { name, isSaved } = await deeds.onSave(passPhrase || undefined);
    setSaid(isSaved ? savedInWords(name, passPhrase !== '') : notSaved);
    if (isSaved) reset();
  };
  return (
    <>
      <BackLink onBack={deeds.onBack} />
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <Heading>Save a copy to a file</Heading>
      <p className="text">
        The file holds everything recorded about this family: people, answers, notes, what was done
        about safety, and decisions to share. Whoever opens it with this program goes on where you
        stopped. Its name says the door and the date, and nothing of the family.
      </p>
      <p className="text">
        <strong>Send it only as your organisation allows.</strong> This program sends nothing.
      </p>
      <form noValidate onSubmit={handleSubmit(save, errors.onFailed)}>
        {canEncrypt ? (
          <>
            <TextField
              id="passPhrase"
              label={mustEncrypt ? 'Pass phrase' : 'Pass phrase (optional)'}
              hint={`12 characters or more, such as four words. If you forget it, nobody can open the file${mustEncrypt ? '' : '. Without one, anyone who has the file can read it'}`}
              type="password"
              width="middle"
              error={errors.messageFor('passPhrase')}
              input={register('passPhrase', {
                validate: (value) =>
                  (value === '' && !mustEncrypt) ||
                  value.length >= 12 ||
                  'Pass phrase must be 12 characters or more',
              })}
            />
            <TextField
              id="again"
              label="The same pass phrase again"
              type="password"
              width="middle"
              error={errors.messageFor('again')}
              input={register('again', {
                validate: (value, { passPhrase }) =>
                  value === passPhrase || 'Enter the same pass phrase twice',
              })}
            />
          </>
        ) : (
          <p className="text">
            The browser does not let this page encrypt, because its address does not begin with
            https. <strong>Anyone who has the file can read it.</strong>
          </p>
        )}
        <div className="buttons">
          <Button type="submit">Save a copy</Button>
        </div>
      </form>
      <p role="status" className={said ? 'notice' : ''}>
        {said}
      </p>
    </>
  );
}

function savedInWords(name: string, isEncrypted: boolean): string {
  return [
    `A copy was saved, and read back: it holds the same. Look where your browser has put ${name} before you rely on it.`,
    ...(isEncrypted ? ['Give the pass phrase in another way than the file.'] : []),
  ].join(' ');
}

const notSaved =
  'The file could not be made, so no copy was saved. Nothing recorded is lost. Copy the note or print the outcome instead.';

import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { TextField } from '#src/components/TextField.tsx';
import type { Read } from '#src/record/json.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { AddFile } from './AddFile.tsx';
import { Arrived } from './Arrived.tsx';
import { FilePreview } from './FilePreview.tsx';
import { useErrors } from './use-errors.ts';

/** What was read from a file, or why nothing was; and whether that is for want of its pass phrase. */
export type Opening = Read<FamilyRecord> & { readonly isLocked?: boolean };

/** Opens a file that was saved, here or by another service. Nothing is opened or kept before its owner has seen what it holds. */
export function OpenFile({
  open,
  isToBeLost,
  here,
  now,
  deeds,
}: {
  /** The family that is open, where there is one. */
  open: FamilyRecord | undefined;
  /** Whether that family would be lost if another was opened. */
  isToBeLost: boolean;
  /** The edition and the version of the pathway here. */
  here: string;
  now: () => string;
  deeds: {
    readonly onRead: (file: File, passPhrase: string | undefined) => Promise<Opening>;
    /** Opens what the file holds as a family of its own. */
    readonly onOpen: (record: FamilyRecord) => void;
    /** Puts what was made of both in the place of the open family. */
    readonly onAdd: (record: FamilyRecord) => void;
    readonly onBack: () => void;
  };
}) {
  const [file, setFile] = useState<FamilyRecord>();
  const [isAdding, setAdding] = useState(false);
  const [isBack, setBack] = useState(false);
  const onOther = () => {
    setFile(undefined);
    setAdding(false);
    setBack(true);
  };
  return (
    <>
      <BackLink onBack={file ? onOther : deeds.onBack} />
      {!file && <ChooseFile isBack={isBack} onRead={deeds.onRead} onChosen={setFile} />}
      {file && !(isAdding && open) && (
        <FilePreview
          record={file}
          here={here}
          isOneOpen={open !== undefined}
          isToBeLost={isToBeLost}
          onOpen={() => deeds.onOpen(file)}
          onAdd={() => setAdding(true)}
          onOther={onOther}
        />
      )}
      {file && isAdding && open && (
        <AddFile
          mine={open}
          file={file}
          now={now}
          onAdd={deeds.onAdd}
          onCancel={() => setAdding(false)}
        />
      )}
    </>
  );
}

type Values = { file: FileList | undefined; passPhrase: string };

function ChooseFile({
  isBack,
  onRead,
  onChosen,
}: {
  /** Whether it was come back to from what another file holds. */
  isBack: boolean;
  onRead: (file: File, passPhrase: string | undefined) => Promise<Opening>;
  onChosen: (record: FamilyRecord) => void;
}) {
  const { register, handleSubmit, setError, setFocus, formState } = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { passPhrase: '' },
  });
  const errors = useErrors(formState.errors);
  const [isLocked, setLocked] = useState(false);
  useEffect(() => {
    if (isLocked) setFocus('passPhrase');
  }, [isLocked, setFocus]);
  const read = async ({ file, passPhrase }: Values) => {
    const [chosen] = file ?? [];
    if (!chosen || formState.isSubmitting) return;
    const opening = await onRead(chosen, isLocked ? passPhrase : undefined);
    if (opening.refusal === undefined) return onChosen(opening.value);
    // That there is a pass phrase is heard for the first time: no error.
    if (opening.isLocked && !isLocked) return setLocked(true);
    setError(opening.isLocked ? 'passPhrase' : 'file', { message: opening.refusal });
    errors.onFailed();
  };
  return (
    <form noValidate onSubmit={handleSubmit(read, errors.onFailed)}>
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      {isBack ? <Arrived>Open a file</Arrived> : <Heading>Open a file</Heading>}
      <p className="text">
        Choose a file that was saved by this program, here or by another service. You see what it
        holds before anything is opened or kept. It is not sent anywhere.
      </p>
      <TextField
        id="file"
        label="File"
        type="file"
        width="full"
        error={errors.messageFor('file')}
        input={{
          ...register('file', {
            validate: (files) => (files?.length ?? 0) > 0 || 'Select a file',
            onChange: () => setLocked(false),
          }),
          accept: '.json,application/json',
        }}
      />
      {isLocked && (
        <TextField
          id="passPhrase"
          label="Pass phrase of this file"
          hint="The file is encrypted. Ask whoever saved it"
          type="password"
          width="middle"
          error={errors.messageFor('passPhrase')}
          input={register('passPhrase', { required: 'Enter the pass phrase of this file' })}
        />
      )}
      <div className="buttons">
        <Button type="submit">Continue</Button>
      </div>
    </form>
  );
}

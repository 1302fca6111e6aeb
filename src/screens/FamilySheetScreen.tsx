import { type ReactNode, useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import type { Edition } from '#src/edition/edition.ts';
import { FamilySheet, type Sheet } from '#src/family-sheet/FamilySheet.tsx';
import { sensitiveIn } from '#src/family-sheet/sensitive.ts';
import { type Deed, en, type Reader } from '#src/family-sheet/words.ts';
import type { Matter } from '#src/record/record.ts';
import { FamilySheetForm } from './FamilySheetForm.tsx';
import type { QuestionValues } from './Fields.tsx';
import { StepHeading } from './StepHeading.tsx';
import { useErrors } from './use-errors.ts';

/** Whom a sheet may be about, and the deeds that may be told on it. */
export type SheetSubject = {
  readonly person: string;
  /** What the child is called on screen; none where no child is in the family. */
  readonly label: string | undefined;
  readonly deeds: readonly Deed[];
};

/** What the page of the family's own sheet asks its owner to do. */
export type FamilySheetDeeds = {
  /** Opens the browser's own dialog for printing; false where it has none. */
  readonly onPrint: () => boolean;
  readonly onBack: () => void;
  readonly onDone: () => void;
  /** What was chosen and typed for a sheet before its page was left. */
  readonly draftOf: (form: Matter) => QuestionValues | undefined;
  readonly onLeave: (form: Matter, chosen: QuestionValues | undefined) => void;
};

type Whom = { readonly reader: Reader; readonly about: string };

/** Who may be given a sheet. */
const readers: readonly { value: Reader; label: string }[] = [
  { value: 'parent', label: 'Parent or carer' },
  { value: 'youngPerson', label: 'Young person of 12 or over' },
  { value: 'child', label: 'Child under 12' },
];

/** Each reader and child has a form of its own: nothing chosen for one stands on the sheet of another. */
const formOf = ({ reader, about }: Whom): Matter => ({
  key: 'familySheet',
  person: `${reader} ${about}`,
});
const whomForm: Matter = { key: 'familySheet', person: 'whom' };

/** The family's own sheet: for whom, what goes in, whether it is safe to leave there, and the sheet to print. */
export function FamilySheetScreen({
  subjects,
  contacts,
  deeds,
}: {
  subjects: readonly SheetSubject[];
  contacts: Edition['contacts'];
  deeds: FamilySheetDeeds;
}) {
  const [step, setStep] = useState<'whom' | 'choose' | 'safe' | 'ready'>('whom');
  const [whom, setWhom] = useState<Whom>();
  const [sheet, setSheet] = useState<Sheet>();
  const subject = subjects.find(({ person }) => person === whom?.about);
  if (step === 'whom' || !whom || !subject) {
    return (
      <OffPaper>
        <WhomForm
          subjects={subjects}
          deeds={deeds}
          onContinue={(chosen) => {
            setWhom(chosen);
            setStep('choose');
          }}
        />
      </OffPaper>
    );
  }
  if (step === 'choose' || !sheet) {
    return (
      <OffPaper>
        <FamilySheetForm
          reader={whom.reader}
          caption={[readers.find(({ value }) => value === whom.reader)?.label, subject.label]
            .filter(Boolean)
            .join(' · ')}
          subject={subject}
          contacts={contacts}
          draft={deeds.draftOf(formOf(whom))}
          onChoose={(chosen) => deeds.onLeave(formOf(whom), chosen)}
          onContinue={(made) => {
            setSheet(made);
            setStep('safe');
          }}
          onBack={() => setStep('whom')}
        />
      </OffPaper>
    );
  }
  return step === 'safe' ? (
    <OffPaper>
      <SafeToLeave sheet={sheet} onSafe={() => setStep('ready')} onBack={() => setStep('choose')} />
    </OffPaper>
  ) : (
    <Ready sheet={sheet} deeds={deeds} onBack={() => setStep('choose')} />
  );
}

/** Pages before the sheet never reach paper, also by the browser's own menu: the sheet is read first. */
function OffPaper({ children }: { children: ReactNode }) {
  return <div className="off-paper screen-only">{children}</div>;
}

function WhomForm({
  subjects,
  deeds,
  onContinue,
}: {
  subjects: readonly SheetSubject[];
  deeds: FamilySheetDeeds;
  onContinue: (whom: Whom) => void;
}) {
  const { reader: readerBefore = '', about: aboutBefore = '' } = deeds.draftOf(whomForm) ?? {};
  const { register, handleSubmit, getValues, formState } = useForm<{
    reader: Reader | '';
    about: string;
  }>({
    shouldFocusError: false,
    defaultValues: {
      reader: readers.find(({ value }) => value === readerBefore)?.value ?? '',
      about: subjects.find(({ person }) => person === aboutBefore)?.person ?? '',
    },
  });
  const errors = useErrors(formState.errors);
  const [first] = subjects;
  const hasChild = first?.label !== undefined;
  const isOnly = subjects.length === 1;
  return (
    <>
      <BackLink onBack={deeds.onBack} />
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <StepHeading>A sheet for the family</StepHeading>
      <p className="text">
        One side of paper in plain words, to leave with them. It holds only what you choose for it:
        no answer, no note, no alert and nothing about sharing goes on it.
      </p>
      <form
        noValidate
        onChange={() => deeds.onLeave(whomForm, { ...getValues() })}
        onSubmit={handleSubmit(
          ({ reader, about }) =>
            onContinue({
              reader: hasChild && reader ? reader : 'parent',
              about: isOnly ? (first?.person ?? '') : about,
            }),
          errors.onFailed,
        )}
      >
        {hasChild ? (
          <Choices
            kind="radios"
            id="reader"
            legend="Who is the sheet for?"
            error={errors.messageFor('reader')}
            choices={readers}
            input={register('reader', { required: 'Select who the sheet is for' })}
          />
        ) : (
          <p className="text">No child is listed in this family: the sheet is for the adult.</p>
        )}
        {hasChild && !isOnly && (
          <Choices
            kind="radios"
            id="about"
            legend="Which child is it for or about?"
            hint="Nothing about another child is offered"
            error={errors.messageFor('about')}
            choices={subjects.map(({ person, label = '' }) => ({ value: person, label }))}
            input={register('about', { required: 'Select which child the sheet is for or about' })}
          />
        )}
        {hasChild && (
          <p className="text">
            {isOnly && `It is about ${first.label}. `}The sheet has a line to write the name on by
            hand.
          </p>
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

/** Stops before the sheet can be printed: paper stays in the home, and others may read it. */
function SafeToLeave({
  sheet,
  onSafe,
  onBack,
}: {
  sheet: Sheet;
  onSafe: () => void;
  onBack: () => void;
}) {
  const typed = [sheet.top, ...sheet.lines.flatMap(({ words, who, by }) => [words, who, by])];
  const sensitive = sensitiveIn(typed.join('\n'));
  return (
    <>
      <BackLink onBack={onBack} />
      <StepHeading>Is it safe to leave this there?</StepHeading>
      <p className="text">
        Read this as if you were them. Who else at home might see it? Is it safe to leave it there?
      </p>
      {sensitive.length > 0 && (
        <p className="notice">
          This sheet may be read by others at home. It says:{' '}
          {sensitive.map((word) => `“${word}”`).join(', ')}.
        </p>
      )}
      <FamilySheet words={en} sheet={sheet} />
      <div className="buttons">
        <Button onClick={onSafe}>It is safe to print</Button>
        <LinkButton onClick={onBack}>Go back</LinkButton>
      </div>
    </>
  );
}

// The browser puts the title on paper and into the name of a file: the sheet's says nothing of what it is.
const paperTitle = 'Sheet';

function Ready({
  sheet,
  deeds,
  onBack,
}: {
  sheet: Sheet;
  deeds: FamilySheetDeeds;
  onBack: () => void;
}) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    let title = '';
    const hide = () => {
      title = document.title;
      document.title = paperTitle;
    };
    const restore = () => {
      document.title = title;
    };
    addEventListener('beforeprint', hide);
    addEventListener('afterprint', restore);
    return () => {
      removeEventListener('beforeprint', hide);
      removeEventListener('afterprint', restore);
    };
  }, []);
  return (
    <>
      <div className="screen-only">
        <BackLink onBack={onBack} />
        <StepHeading>The sheet is ready</StepHeading>
        <p className="text">
          Print it, and write the name and whom to contact on it by hand. No copy is kept with the
          family.
        </p>
        <div className="buttons">
          <Button
            onClick={() => {
              if (!deeds.onPrint())
                setSaid('This browser cannot print from here. Print from its own menu.');
            }}
          >
            Print this sheet
          </Button>
          <Button look="second" onClick={deeds.onDone}>
            Back to the outcome
          </Button>
        </div>
        <p role="status" className={said ? 'notice' : ''}>
          {said}
        </p>
      </div>
      <FamilySheet words={en} sheet={sheet} />
    </>
  );
}

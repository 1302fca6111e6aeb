import { useForm } from 'react-hook-form';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { TextField } from '#src/components/TextField.tsx';
import type { Door } from '#src/record/record.ts';
import { useErrors } from './use-errors.ts';

/** How a contact begins: by which door, on whose device, and under which reference. */
export type Beginning = {
  readonly door: Door;
  readonly device: 'own' | 'shared';
  readonly ref: string;
};

/** The door, what not to record, and whose device this is. */
export function WhoScreen({
  asksDoor = true,
  canKeep = true,
  onBegin,
  onBack,
}: {
  /** A family from a file has its door already. */
  asksDoor?: boolean;
  /** A page that was opened as a file keeps nothing. */
  canKeep?: boolean;
  onBegin: (beginning: Beginning) => void;
  onBack: () => void;
}) {
  const { register, handleSubmit, formState } = useForm<Beginning>({
    shouldFocusError: false,
    defaultValues: { ref: '', ...(!canKeep && { device: 'shared' }) },
  });
  const errors = useErrors(formState.errors);
  return (
    <>
      <BackLink onBack={onBack} />
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <Heading>Before you start</Heading>
      <form noValidate onSubmit={handleSubmit(onBegin, errors.onFailed)}>
        {asksDoor && (
          <Choices
            kind="radios"
            id="door"
            legend="Who is the referral about?"
            hint="The whole family is looked at whichever you choose. There is no wrong door"
            error={errors.messageFor('door')}
            choices={[
              {
                value: 'adult',
                label: 'An adult who needs care or support',
                hint: 'Such as a parent with an illness, disability, mental health or substance problem',
              },
              {
                value: 'children',
                label: 'A child or young person who may be caring for someone',
              },
              {
                value: 'both',
                label: 'Both, or I am not sure yet',
                hint: 'Starts with the adult chart, which asks about every adult and child',
              },
            ]}
            input={register('door', { required: 'Select who the referral is about' })}
          />
        )}

        <h2 className="section-title">What not to record</h2>
        <div className="two-lists">
          <div>
            <h3>Do not record</h3>
            <ul>
              <li>names or initials</li>
              <li>addresses or postcodes</li>
              <li>dates of birth</li>
              <li>NHS, National Insurance or pupil numbers</li>
              <li>phone numbers or emails of the family</li>
              <li>names of people who reported a concern</li>
            </ul>
          </div>
          <div>
            <h3>Do record</h3>
            <ul>
              <li>ages in years</li>
              <li>roles and teams, such as “health visitor”</li>
              <li>what was said, and by whom (role)</li>
              <li>what is not known yet</li>
              <li>decisions and reasons</li>
            </ul>
          </div>
        </div>

        {canKeep ? (
          <Choices
            kind="radios"
            id="device"
            legend="Where are you?"
            error={errors.messageFor('device')}
            choices={[
              {
                value: 'own',
                label: 'On my own work device',
                hint: 'Saved on this device after every change, and deleted when the program is next opened 7 days after the last. Anyone who uses this login can open it; deleting does not scrub the disk',
              },
              {
                value: 'shared',
                label: 'On a shared or borrowed computer',
                hint: 'Nothing is saved. Closing or reloading this tab loses it',
              },
            ]}
            input={register('device', {
              required: 'Select whether this is your own work device or a shared computer',
            })}
          />
        ) : (
          <>
            <h2 className="section-title">Where it is kept</h2>
            <p className="text">
              Nowhere: this program was opened as a file, and other files on this computer could
              read what it saves. <strong>Closing or reloading this tab loses the family.</strong>{' '}
              To go on another day, save a copy to an encrypted file.
            </p>
          </>
        )}
        <TextField
          id="ref"
          label="Reference from your case system (optional)"
          hint="Up to 20 letters, numbers or hyphens"
          error={errors.messageFor('ref')}
          width="middle"
          input={register('ref', {
            maxLength: { value: 20, message: 'Reference must be 20 characters or less' },
            pattern: {
              value: /^[A-Za-z0-9-]*$/,
              message: 'Enter a reference using only letters, numbers and hyphens',
            },
          })}
        />
        <div className="buttons">
          <Button type="submit" data-testid="continue">
            Continue
          </Button>
        </div>
      </form>
    </>
  );
}

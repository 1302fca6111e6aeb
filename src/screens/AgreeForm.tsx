import { useForm } from 'react-hook-form';
import { Button } from '#src/components/Button.tsx';
import { Details } from '#src/components/Details.tsx';
import { TextField } from '#src/components/TextField.tsx';
import type { ActionLine } from '#src/summary/summary.ts';
import { dateProblem } from './Fields.tsx';

/** What is agreed upon: an action, or a thing to find out. */
type ToAgree = Pick<ActionLine, 'key' | 'person' | 'deed' | 'who' | 'agreed'>;

/** Who does an action and by when, as agreed. Left empty, the chart's own "who" stands and the date is a line to fill in. */
export function AgreeForm({
  action,
  onAgree,
}: {
  action: ToAgree;
  onAgree: (agreed: { who?: string; by?: string }) => void;
}) {
  return (
    <Details summary="Agree who and by when" about={action.deed} isDrawnOnceOpen>
      <Fields action={action} onAgree={onAgree} />
    </Details>
  );
}

function Fields({
  action,
  onAgree,
}: {
  action: ToAgree;
  onAgree: (agreed: { who?: string; by?: string }) => void;
}) {
  const id = `${action.key}-${action.person}`;
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { who: action.who, by: action.agreed?.by ?? '' },
  });
  /** What was typed; else what was agreed before. An emptied field leaves it to the chart. */
  const agreedWho = (typed: string) => (typed === action.who ? action.agreed?.who : typed);
  return (
    <form
      noValidate
      onSubmit={handleSubmit(({ who: typed, by }) => {
        const who = agreedWho(typed.trim());
        onAgree({ ...(who ? { who: who.slice(0, 120) } : {}), ...(by ? { by } : {}) });
      })}
    >
      <TextField
        id={`who-${id}`}
        label="Who (role or team, no names)"
        width="middle"
        input={{ ...register('who'), maxLength: 120 }}
      />
      <TextField
        id={`by-${id}`}
        label="By"
        type="date"
        width="middle"
        error={formState.errors.by?.message}
        input={register('by', { validate: dateProblem })}
      />
      <Button type="submit" look="second">
        Save who and when
      </Button>
    </form>
  );
}

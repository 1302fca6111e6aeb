import { useForm } from 'react-hook-form';
import { Button } from '#src/components/Button.tsx';
import { Details } from '#src/components/Details.tsx';
import { TextField } from '#src/components/TextField.tsx';
import type { ActionLine } from '#src/summary/summary.ts';

/** Who does an action and by when, as agreed. Left empty, the chart's own "who" stands and the date is a line to fill in. */
export function AgreeForm({
  action,
  onAgree,
}: {
  action: ActionLine;
  onAgree: (agreed: { who?: string; by?: string }) => void;
}) {
  return (
    <Details summary="Agree who and by when" about={action.deed} isDrawnWhenOpen>
      <Fields action={action} onAgree={onAgree} />
    </Details>
  );
}

function Fields({
  action,
  onAgree,
}: {
  action: ActionLine;
  onAgree: (agreed: { who?: string; by?: string }) => void;
}) {
  const id = `${action.key}-${action.person}`;
  const { register, handleSubmit } = useForm({ defaultValues: { who: action.who, by: '' } });
  return (
    <form
      noValidate
      onSubmit={handleSubmit(({ who, by }) =>
        onAgree({
          ...(who.trim() && who.trim() !== action.who ? { who: who.trim().slice(0, 120) } : {}),
          ...(by ? { by } : {}),
        }),
      )}
    >
      <TextField
        id={`who-${id}`}
        label="Who (role or team, no names)"
        width="middle"
        input={{ ...register('who'), maxLength: 120 }}
      />
      <TextField id={`by-${id}`} label="By" type="date" width="middle" input={register('by')} />
      <Button type="submit" look="second">
        Save who and when
      </Button>
    </form>
  );
}

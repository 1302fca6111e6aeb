import { useId } from 'react';
import { AnswersInRow } from '#src/components/AnswersInRow.tsx';

/** A choice of how something is shown: what is chosen counts at once. */
export function MapChoice<T extends string>({
  title,
  about,
  choices,
  chosen,
  onChoose,
}: {
  title: string;
  about?: string;
  choices: readonly { readonly value: T; readonly label: string }[];
  chosen: T;
  onChoose: (value: T) => void;
}) {
  const id = useId();
  return (
    <div className="map-choice">
      <p id={id}>
        <strong>{title}</strong>
      </p>
      {about && <p className="small">{about}</p>}
      <AnswersInRow
        name={id}
        labelledBy={id}
        chosen={chosen}
        choices={choices}
        onChoose={(value) => {
          const choice = choices.find((one) => one.value === value);
          if (choice) onChoose(choice.value);
        }}
      />
    </div>
  );
}

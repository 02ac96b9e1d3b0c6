import { type ReactElement, useId } from 'react';

export interface ShareChoiceProps<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
  /** Said below the choice. */
  readonly hint?: string | undefined;
  /** One below the other, for many. */
  readonly isList?: boolean;
}

/** One of a few, all of them in sight; one Tab stop, arrows choose. */
export function ShareChoice<T extends string>({
  legend,
  value,
  choices,
  onChoose,
  hint,
  isList = false,
}: ShareChoiceProps<T>): ReactElement {
  const name = useId();
  const hintId = useId();
  return (
    <fieldset
      className={isList ? 'share-choice list' : 'share-choice'}
      aria-describedby={hint === undefined ? undefined : hintId}
    >
      <legend>{legend}</legend>
      <div className="share-radios">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span data-label={choice.label}>{choice.label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}

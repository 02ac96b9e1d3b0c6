import { type ReactElement, type RefCallback, useId } from 'react';

export interface DateFieldProps {
  readonly label: string;
  /** How a date may be typed. */
  readonly hint: string;
  readonly placeholder?: string;
  readonly className?: string;
  readonly inputRef?: RefCallback<HTMLInputElement>;
  readonly value: string;
  readonly isInvalid: boolean;
  /** What is to be said of the date that was typed. */
  readonly message: string | undefined;
  readonly onType: (text: string) => void;
  /** Enter, or leaving the field. */
  readonly onTake: () => void;
  /** Escape. */
  readonly onReset: () => void;
}

/** A field for a typed date; what is wrong with it is said below it. */
export function DateField(props: DateFieldProps): ReactElement {
  const { label, hint, placeholder, className, inputRef, value, isInvalid, message } = props;
  const id = useId();
  return (
    <form
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onTake();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        ref={inputRef}
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        placeholder={placeholder}
        title={hint}
        value={value}
        aria-invalid={isInvalid}
        aria-describedby={message === undefined ? undefined : `${id}-problem`}
        onChange={(event) => props.onType(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={props.onTake}
        onKeyDown={(event) => event.key === 'Escape' && props.onReset()}
      />
      {message !== undefined && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {message}
        </p>
      )}
    </form>
  );
}

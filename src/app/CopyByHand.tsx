import { type ReactElement, useId } from 'react';

export interface CopyByHandProps {
  readonly label: string;
  readonly text: string;
  /** Shows several lines of the text. */
  readonly isLong?: boolean;
}

function focusAndSelect(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

/** Text in a field, selected, for browsers that let no page copy. */
export function CopyByHand({ label, text, isLong = false }: CopyByHandProps): ReactElement {
  const id = useId();
  const field = {
    id,
    readOnly: true,
    value: text,
    ref: focusAndSelect,
    onFocus: (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      event.currentTarget.select(),
  };
  return (
    <span className="by-hand">
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea {...field} rows={6} wrap="off" /> : <input {...field} type="text" />}
    </span>
  );
}

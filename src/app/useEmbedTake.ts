import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';

/** Whether what can be taken away is shown, and what shows it. */
export interface EmbedTakeState {
  readonly isOpen: boolean;
  readonly panelId: string;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  /** Escape closes, from the opener as from inside; the focus goes to the opener. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Closed at first: a frame has little room. */
export function useEmbedTake(): EmbedTakeState {
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  return {
    isOpen,
    panelId,
    opener,
    toggle: () => setOpen(!isOpen),
    onKeyDown: ({ key }) => {
      if (key !== 'Escape' || !isOpen) return;
      setOpen(false);
      opener.current?.focus();
    },
  };
}

import {
  createContext,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import { isInWindow } from '../model/extent.ts';
import { selectEventsById } from '../state/selectors.ts';
import { useDataset, useTimeline } from './timelineContext.ts';

/** From where in the article an event was opened. */
export interface Opener {
  readonly claim: number;
  readonly event: string;
}

export interface Reading {
  /** Events of the claim under the pointer or the focus. */
  readonly lit: readonly string[];
  readonly light: (ids: readonly string[]) => void;
  /** The way back from the panel of an event that the article opened. */
  readonly opener: RefObject<Opener | undefined>;
}

const NO_IDS: readonly string[] = [];
const NONE: ReadonlySet<string> = new Set();

const ReadingContext = createContext<Reading>({
  lit: NO_IDS,
  light: () => undefined,
  opener: { current: undefined },
});

/** Lets the article bring out events in the picture beside it. */
export function ReadingProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [lit, light] = useState(NO_IDS);
  const opener = useRef<Opener | undefined>(undefined);
  const reading = useMemo(() => ({ lit, light, opener }), [lit]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

export const useReading = (): Reading => useContext(ReadingContext);

/** The events that the chart brings out; none where it has none of them on screen, so that nothing is dimmed for nothing. */
export function useLit(): ReadonlySet<string> {
  const { lit } = useReading();
  const dataset = useDataset();
  const window = useTimeline(({ view }) => view.window);
  return useMemo(() => {
    const byId = selectEventsById(dataset);
    const isOnScreen = lit.some((id) => {
      const event = byId.get(id);
      return event !== undefined && isInWindow(event.extent, window);
    });
    return isOnScreen ? new Set(lit) : NONE;
  }, [lit, dataset, window]);
}

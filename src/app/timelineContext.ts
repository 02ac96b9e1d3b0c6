import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TimelineState } from '../state/timelineStore.ts';
import type { Environment } from './environment.ts';

export interface TimelineContextValue {
  readonly store: StoreApi<TimelineState>;
  readonly environment: Environment;
}

/** The timeline that a component belongs to: a page may hold several. */
export const TimelineContext = createContext<TimelineContextValue | undefined>(undefined);

/** @throws Error outside a mounted timeline */
function useTimelineContext(): TimelineContextValue {
  const value = useContext(TimelineContext);
  if (value === undefined) throw new Error('no TimelineContext above this component');
  return value;
}

/** Part of the state; the component draws anew when the part changes identity. */
export const useTimeline = <T>(selector: (state: TimelineState) => T): T =>
  useStore(useTimelineContext().store, selector);

export const useTimelineStore = (): StoreApi<TimelineState> => useTimelineContext().store;
export const useDataset = (): Dataset => useTimeline((state) => state.dataset);
export const useEnvironment = (): Environment => useTimelineContext().environment;
export const useAct = (): TimelineState['act'] => useTimeline((state) => state.act);
export const useLang = (): Lang => useTimeline((state) => state.view.lang);
export const useWords = (): ReturnType<typeof wordsFor> => wordsFor(useLang());

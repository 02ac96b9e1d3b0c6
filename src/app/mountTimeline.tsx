import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../model/dataset.ts';
import {
  createTimelineStore,
  type SupplementState,
  type TimelineState,
} from '../state/timelineStore.ts';
import { urlContextOf } from '../state/urlContext.ts';
import { syncUrl, type UrlEnvironment } from '../state/urlSync.ts';
import { decodeView } from '../state/viewUrl.ts';
import { CrashBoundary } from './CrashBoundary.tsx';
import type { Environment } from './environment.ts';
import { TimelineContext } from './timelineContext.ts';

export interface MountOptions {
  readonly url: UrlEnvironment;
  /** Language of a link that names none. */
  readonly defaultLang: 'en' | 'ko';
  readonly environment: (store: StoreApi<TimelineState>) => Environment;
  /** Whether the dataset holds its supplement. */
  readonly supplement: SupplementState;
  /** What is drawn. */
  readonly page: ReactElement;
}

export interface MountedTimeline {
  readonly store: StoreApi<TimelineState>;
  readonly dispose: () => void;
}

/** Draws a timeline into a container; everything it needs of its surroundings comes in as options. */
export function mountTimeline(
  container: HTMLElement,
  dataset: Dataset,
  { url, defaultLang, environment: environmentOf, supplement, page }: MountOptions,
): MountedTimeline {
  const context = urlContextOf(dataset, defaultLang);
  const { view, problems } = decodeView(url.getSearch(), context);
  const store = createTimelineStore({ dataset, initial: view, problems, supplement });
  const stopSync = syncUrl(store, url, () => urlContextOf(store.getState().dataset, defaultLang));
  const environment = environmentOf(store);
  const root = createRoot(container);
  root.render(
    <CrashBoundary onReload={environment.reload}>
      <TimelineContext value={{ store, environment }}>{page}</TimelineContext>
    </CrashBoundary>,
  );
  return {
    store,
    dispose: () => {
      stopSync();
      root.unmount();
    },
  };
}

import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import type { Environment } from '../../src/app/environment.ts';
import { TimelineContext } from '../../src/app/timelineContext.ts';
import { createTimelineStore, type TimelineState } from '../../src/state/timelineStore.ts';
import { urlContextOf } from '../../src/state/urlContext.ts';
import { decodeView } from '../../src/state/viewUrl.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';

// Vitest runs without globals, so the library doesn't find the hook by itself.
afterEach(cleanup);

export interface Rendered {
  readonly store: StoreApi<TimelineState>;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Texts that were copied. */
  readonly copied: readonly string[];
  /** Files that were handed over. */
  readonly saved: readonly { readonly name: string; readonly content: Blob }[];
  /** How often the sources were asked for. */
  readonly loads: () => number;
}

interface Given {
  readonly link?: string;
  /** Refuses to copy, as a browser does that knows no clipboard. */
  readonly noClipboard?: boolean;
  readonly withDetails?: boolean;
  /** What the surroundings do otherwise than here. */
  readonly environment?: Partial<Environment>;
}

/** Renders a part of the page over the published data, in the view of a link. */
export function renderIn(
  part: ReactElement,
  { link = '', noClipboard = false, withDetails = true, environment: given = {} }: Given = {},
): Rendered {
  const { dataset, details } = loadedDataset();
  const { view, problems } = decodeView(link, urlContextOf(dataset, 'en'));
  const store = createTimelineStore({ dataset, initial: view, problems, supplement: 'loaded' });
  if (withDetails) store.getState().setDetails(details);
  const copied: string[] = [];
  const saved: { name: string; content: Blob }[] = [];
  let loads = 0;
  const environment: Environment = {
    copyText: async (text) => {
      if (noClipboard) throw new Error('no clipboard');
      copied.push(text);
    },
    copyPicture: async () => {
      throw new Error('no clipboard for pictures');
    },
    shareUrl: (shared) => `https://example.org/?event=${shared.event ?? ''}&lang=${shared.lang}`,
    siteUrl: '',
    releases: [],
    baseUrl: 'https://example.org/',
    loadFile: async (path) => {
      throw new Error(`no file: ${path}`);
    },
    assets: { font: 'font.woff2', outlines: 'outlines.json' },
    loader: { file: 'embed.js', kept: 'loader/0a1b2c3d.js', integrity: 'sha384-hash' },
    saveFile: (name, content) => {
      saved.push({ name, content });
    },
    print: async () => undefined,
    isSandboxed: false,
    isEmbedded: false,
    loadDetails: () => {
      loads += 1;
    },
    reload: () => undefined,
    loadSupplement: () => undefined,
    ...given,
  };
  render(<TimelineContext value={{ store, environment }}>{part}</TimelineContext>);
  return { store, user: userEvent.setup(), copied, saved, loads: () => loads };
}

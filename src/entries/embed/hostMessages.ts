import type { StoreApi } from 'zustand/vanilla';
import { decodeEmbedOptions, type EmbedProblem } from '../../state/embedOptions.ts';
import { selectEventsById } from '../../state/selectors.ts';
import type { TimelineState } from '../../state/timelineStore.ts';
import { urlContextOf } from '../../state/urlContext.ts';
import { selectEvent } from '../../state/viewActions.ts';
import { decodeView, printView } from '../../state/viewUrl.ts';
import { type FrameAddress, printHeight } from './heightProtocols.ts';
import { watchHeight } from './heightWatch.ts';
import { decodeWish, type HostWish } from './hostWish.ts';

const SETTLE_MS = 250;

/** An embedded timeline, and the window that it runs in. */
export interface HostConnection {
  readonly window: Window;
  readonly store: StoreApi<TimelineState>;
  /** The frame's address as its host gave it, before the view on screen is written into it. */
  readonly address: FrameAddress;
  /** The element that the timeline is drawn into. */
  readonly root: HTMLElement;
  /** Called with what of each wish for a view is ignored, also where that is nothing. */
  readonly onIgnored: (problems: readonly EmbedProblem[]) => void;
}

type Tell = (message: unknown) => void;

/** The view's full link, which shows the same in any other window. */
const linkOf = ({ view, dataset }: TimelineState): string =>
  printView(view, urlContextOf(dataset, view.lang), { full: true });

/** Grants what the page around the frame asks for, as a step like others; an unknown event changes nothing. */
function grant(wish: HostWish, { store, onIgnored }: HostConnection): void {
  const { dataset, view, act, replaceView, notices, dismissNotice } = store.getState();
  if (wish.kind === 'select') {
    const { event } = wish;
    if (event === undefined || selectEventsById(dataset).has(event)) {
      act(selectEvent(event), 'replace');
    }
    return;
  }
  // A link that names no language leaves the one on screen.
  const decoded = decodeView(wish.search, urlContextOf(dataset, view.lang));
  replaceView(decoded.view);
  // What was said of the view before is nothing to this one.
  for (const { id } of notices) dismissNotice(id);
  onIgnored([...decodeEmbedOptions(wish.search).problems, ...decoded.problems]);
}

/** Tells each view that comes to rest, and each event that opens or closes. */
function tellViews({ window, store }: HostConnection, tell: Tell): () => void {
  let told = linkOf(store.getState());
  let timer: number | undefined;
  const settled = (): void => {
    const view = linkOf(store.getState());
    if (view === told) return;
    told = view;
    tell({ type: 'ikt:view', v: 1, view });
  };
  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view === before) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(settled, SETTLE_MS);
    if (view.event === before.event) return;
    const { event } = view;
    tell({ type: 'ikt:select', v: 1, ...(event === undefined ? {} : { event }) });
  });
  return () => {
    unsubscribe();
    window.clearTimeout(timer);
  };
}

/** Tells each height, from the first picture on; with that, that the timeline is ready. */
function tellHeights({ window, store, address, root }: HostConnection, tell: Tell): () => void {
  const stops: (() => void)[] = [];
  const start = (): void => {
    const { measure, stop } = watchHeight(window, (height) => {
      for (const message of printHeight(height, address)) tell(message);
    });
    tell({ type: 'ikt:ready', v: 1, view: linkOf(store.getState()) });
    tell({ sentinel: 'amp', type: 'embed-ready' });
    stops.push(
      stop,
      store.subscribe(() => window.setTimeout(measure)),
    );
  };
  if (root.hasChildNodes()) start();
  else {
    const drawn = new MutationObserver(() => {
      drawn.disconnect();
      start();
    });
    drawn.observe(root, { childList: true });
    stops.push(() => drawn.disconnect());
  }
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * Tells the page around the frame how high the content is and what is on screen, and grants its
 * wishes; listens to no other window. Whoever that page is may know these: they hold nothing of the
 * reader's. Does nothing where the page stands alone.
 * @returns how to stop
 */
export function connectHost(connection: HostConnection): () => void {
  const { window } = connection;
  const { parent } = window;
  if (parent === window) return () => undefined;
  const tell: Tell = (message) => parent.postMessage(message, '*');
  const listen = ({ source, data }: MessageEvent): void => {
    const wish = source === parent ? decodeWish(data) : undefined;
    if (wish !== undefined) grant(wish, connection);
  };
  window.addEventListener('message', listen);
  const stops = [tellViews(connection, tell), tellHeights(connection, tell)];
  return () => {
    window.removeEventListener('message', listen);
    for (const stop of stops) stop();
  };
}

import { lazy, type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { selectInWindow, selectMatching } from '../state/selectors.ts';
import { selectEvent } from '../state/viewActions.ts';
import { Announcer } from './Announcer.tsx';
import { Chart } from './Chart.tsx';
import { EmptyResult } from './EmptyResult.tsx';
import { EventPanel } from './EventPanel.tsx';
import { Filters } from './Filters.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Lazily } from './Lazily.tsx';
import { Legend } from './Legend.tsx';
import { Notices } from './Notices.tsx';
import { ThreadPanel } from './ThreadPanel.tsx';
import { useAct, useDataset, useEnvironment, useTimeline, useWords } from './timelineContext.ts';
import { focusEvent } from './useChartKeys.ts';
import { usePageKeys } from './usePageKeys.ts';
import { usePainted } from './usePainted.ts';
import { shownIn, ViewSwitch } from './ViewSwitch.tsx';
import { WalkBar } from './WalkBar.tsx';

const loadTable = () =>
  lazy(async () => ({ default: (await import('./TableView.tsx')).TableView }));
const loadArticle = () =>
  lazy(async () => ({ default: (await import('./ArticleView.tsx')).ArticleView }));
const loadCompare = () =>
  lazy(async () => ({ default: (await import('./CompareView.tsx')).CompareView }));

/** A part that comes when it is first shown; `retry` asks for its script anew. */
function useLazyPart<T>(load: () => T): { readonly Part: T; readonly retry: () => void } {
  const [part, setPart] = useState(() => ({ Part: load() }));
  return { Part: part.Part, retry: () => setPart({ Part: load() }) };
}

interface StageProps {
  readonly isPainted: boolean;
  readonly onOpen: (id: string | undefined) => void;
  readonly onClose: () => void;
}

/** What stands beside the picture: the open event, else the thread that is looked at alone, else the article. */
function Side({ onClose }: Pick<StageProps, 'onClose'>): ReactElement | null {
  const view = useTimeline((state) => state.view);
  const article = useLazyPart(loadArticle);
  if (view.event !== undefined) return <EventPanel onClose={onClose} />;
  if (view.show === 'article') {
    return (
      <Lazily onRetry={article.retry}>
        <article.Part />
      </Lazily>
    );
  }
  const [thread, ...others] = view.filter.threads;
  return thread === undefined || others.length > 0 ? null : <ThreadPanel thread={thread} />;
}

/** The picture, or what the reader chose in its place. */
function Picture({ isPainted, onOpen }: Omit<StageProps, 'onClose'>): ReactElement {
  const shown = useTimeline(({ view }) => shownIn(view));
  const table = useLazyPart(loadTable);
  const compare = useLazyPart(loadCompare);
  switch (shown) {
    case 'table':
      return (
        <Lazily onRetry={table.retry}>
          <table.Part onOpen={onOpen} />
        </Lazily>
      );
    case 'compare':
      return (
        <Lazily onRetry={compare.retry}>
          <compare.Part onOpen={onOpen} />
        </Lazily>
      );
    default:
      return <Chart onOpen={onOpen} isPainted={isPainted} />;
  }
}

function Stage({ isPainted, onOpen, onClose }: StageProps): ReactElement {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const hasSide =
    view.event !== undefined || view.show === 'article' || view.filter.threads.length === 1;
  return (
    <div className={hasSide ? 'stage with-panel' : 'stage'}>
      <div className="picture">
        {selectMatching(dataset, view.filter).length === 0 && <EmptyResult />}
        <Picture isPainted={isPainted} onOpen={onOpen} />
      </div>
      {hasSide && <Side onClose={onClose} />}
    </div>
  );
}

/** The page: header, filters, the picture and what stands beside it, legend. */
export function TimelineApp(): ReactElement {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const act = useAct();
  const words = useWords();
  const event = useRef(view.event);
  event.current = view.event;
  usePageKeys();
  const isPainted = usePainted();
  const { loadDetails, loadSupplement } = useEnvironment();
  useEffect(() => {
    if (!isPainted) return;
    loadSupplement();
    loadDetails();
  }, [isPainted, loadDetails, loadSupplement]);
  useDocumentLanguage(view.lang, words.header.title);

  const open = useCallback((id: string | undefined) => act(selectEvent(id), 'push'), [act]);
  const close = useCallback(() => {
    const closed = event.current;
    act(selectEvent(undefined), 'push');
    focusInChart(closed);
  }, [act]);
  return (
    <div className="page" lang={view.lang}>
      <SkipLink />
      <Notices />
      <Header />
      <main>
        <Filters inWindow={selectInWindow(dataset, view.filter, view.window).length} />
        <ViewSwitch />
        <WalkBar />
        <Stage isPainted={isPainted} onOpen={open} onClose={close} />
        {isPainted && shownIn(view) !== 'table' && <Legend />}
      </main>
      <Footer />
      <Announcer />
    </div>
  );
}

/** Where the keyboard is in the chart: at an event, or at the chart's one Tab stop where a filter hides it. */
function focusInChart(id: string | undefined): void {
  const list = document.querySelector('.events');
  if (list === null || (id !== undefined && focusEvent(list, id))) return;
  list.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
}

/** Past header and filters to the one Tab stop of the chart. */
function SkipLink(): ReactElement {
  const words = useWords().header;
  return (
    <button type="button" className="skip" onClick={() => focusInChart(undefined)}>
      {words.skip}
    </button>
  );
}

function useDocumentLanguage(lang: string, title: string): void {
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = title;
  }, [lang, title]);
}

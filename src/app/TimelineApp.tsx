import { lazy, type ReactElement, useCallback, useEffect, useRef } from 'react';
import type { View } from '../model/view.ts';
import { selectMatching } from '../state/selectors.ts';
import { isolatedThread } from '../state/threadActions.ts';
import { dropFilter, selectEvent } from '../state/viewActions.ts';
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
import { ReadingProvider, useReading } from './reading.tsx';
import {
  useAct,
  useDataset,
  useEnvironment,
  useLang,
  useTimeline,
  useTimelineStore,
  useWords,
} from './timelineContext.ts';
import { focusEvent } from './useChartKeys.ts';
import { useLazyPart } from './useLazyPart.ts';
import { usePageKeys } from './usePageKeys.ts';
import { usePainted } from './usePainted.ts';
import { shownIn, ViewSwitch } from './ViewSwitch.tsx';
import { WalkBar } from './WalkBar.tsx';

const loadTable = () =>
  lazy(async () => ({ default: (await import('./TableView.tsx')).TableView }));
const loadArticle = () =>
  lazy(async () => ({ default: (await import('./ArticleView.tsx')).ArticleView }));
const loadThread = () =>
  lazy(async () => ({ default: (await import('./ThreadPanel.tsx')).ThreadPanel }));
const loadCompare = () =>
  lazy(async () => ({ default: (await import('./CompareView.tsx')).CompareView }));

interface StageProps {
  readonly isPainted: boolean;
  readonly onOpen: (id: string | undefined) => void;
  readonly onClose: () => void;
  /** Brings the keyboard to an event of the chart. */
  readonly onFocusChart: (id: string | undefined) => void;
}

const hasThreadPanel = (view: View): boolean =>
  view.event === undefined && view.show !== 'article' && isolatedThread(view) !== undefined;

/** What stands beside the picture: the open event, else the thread that is looked at alone, else the article. */
function Side({
  onClose,
  onFocusChart,
}: Pick<StageProps, 'onClose' | 'onFocusChart'>): ReactElement | null {
  const event = useTimeline(({ view }) => view.event);
  const show = useTimeline(({ view }) => view.show);
  const thread = useTimeline(({ view }) => isolatedThread(view));
  const act = useAct();
  const article = useLazyPart(loadArticle);
  const story = useLazyPart(loadThread);
  const { opener } = useReading();
  if (event !== undefined) {
    // What the article opened, it takes back: it gives the focus its place there.
    const isArticles = show === 'article' && opener.current !== undefined;
    return (
      <EventPanel onClose={isArticles ? () => act(selectEvent(undefined), 'push') : onClose} />
    );
  }
  if (show === 'article') {
    return (
      <Lazily onRetry={article.retry}>
        <article.Part />
      </Lazily>
    );
  }
  if (thread === undefined) return null;
  const showAll = (): void => {
    act(dropFilter('threads'), 'push');
    onFocusChart(undefined);
  };
  return (
    <Lazily onRetry={story.retry}>
      <story.Part thread={thread} onClose={showAll} />
    </Lazily>
  );
}

/** The picture, or what the reader chose in its place. */
function Picture({ isPainted, onOpen }: Pick<StageProps, 'isPainted' | 'onOpen'>): ReactElement {
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

function Stage({ isPainted, onOpen, onClose, onFocusChart }: StageProps): ReactElement {
  const filter = useTimeline(({ view }) => view.filter);
  const dataset = useDataset();
  const hasSide = useTimeline(
    ({ view }) => view.event !== undefined || view.show === 'article' || hasThreadPanel(view),
  );
  return (
    <div className={hasSide ? 'stage with-panel' : 'stage'}>
      <div className="picture">
        {selectMatching(dataset, filter).length === 0 && <EmptyResult />}
        <Picture isPainted={isPainted} onOpen={onOpen} />
      </div>
      {hasSide && <Side onClose={onClose} onFocusChart={onFocusChart} />}
    </div>
  );
}

/** The page: header, filters, the picture and what stands beside it, legend. */
export function TimelineApp(): ReactElement {
  const lang = useLang();
  const isTable = useTimeline(({ view }) => shownIn(view) === 'table');
  const store = useTimelineStore();
  const act = useAct();
  const words = useWords();
  const page = useRef<HTMLDivElement>(null);
  usePageKeys();
  const isPainted = usePainted();
  const { loadDetails, loadSupplement } = useEnvironment();
  useEffect(() => {
    if (!isPainted) return;
    loadSupplement();
    loadDetails();
  }, [isPainted, loadDetails, loadSupplement]);
  useDocumentLanguage(lang, words.header.title);

  const open = useCallback((id: string | undefined) => act(selectEvent(id), 'push'), [act]);
  const focusChart = useCallback((id: string | undefined) => focusInChart(page.current, id), []);
  const close = useCallback(() => {
    const closed = store.getState().view;
    act(selectEvent(undefined), 'push');
    // A thread that is shown alone gives the focus to the event's row in its story.
    if (!hasThreadPanel({ ...closed, event: undefined })) focusChart(closed.event);
  }, [act, focusChart, store]);
  return (
    <div ref={page} className="page" lang={lang}>
      <SkipLink />
      <Notices />
      <Header />
      <main>
        <Filters />
        <div className="views">
          <ViewSwitch />
          <WalkBar />
        </div>
        <ReadingProvider>
          <Stage isPainted={isPainted} onOpen={open} onClose={close} onFocusChart={focusChart} />
        </ReadingProvider>
        {isPainted && !isTable && <Legend />}
      </main>
      <Footer />
      <Announcer />
    </div>
  );
}

/** Where the keyboard is in the chart: at an event, or at the chart's one Tab stop where a filter hides it. */
function focusInChart(page: Element | null, id: string | undefined): void {
  const lists = [...(page?.querySelectorAll('.events') ?? [])];
  if (id !== undefined && lists.some((list) => focusEvent(list, id))) return;
  lists[0]?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
}

/** Past header and filters to the one Tab stop of the chart. */
function SkipLink(): ReactElement {
  const words = useWords().header;
  return (
    <button
      type="button"
      className="skip"
      onClick={({ currentTarget }) => focusInChart(currentTarget.closest('.page'), undefined)}
    >
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

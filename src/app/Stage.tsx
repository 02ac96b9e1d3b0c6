import { lazy, type ReactElement, type RefObject, useCallback } from 'react';
import type { View } from '../model/view.ts';
import { selectMatching } from '../state/selectors.ts';
import { isolatedThread } from '../state/threadActions.ts';
import { dropFilter, selectEvent } from '../state/viewActions.ts';
import { Chart, type ChartProps } from './Chart.tsx';
import { EmptyResult } from './EmptyResult.tsx';
import { EventPanel } from './EventPanel.tsx';
import { focusInChart } from './focusInChart.ts';
import { Lazily } from './Lazily.tsx';
import { useReading } from './reading.tsx';
import { useAct, useDataset, useTimeline, useTimelineStore } from './timelineContext.ts';
import { shownIn } from './ViewSwitch.tsx';

const TableView = lazy(async () => ({ default: (await import('./TableView.tsx')).TableView }));
const ArticleView = lazy(async () => ({
  default: (await import('./ArticleView.tsx')).ArticleView,
}));
const ThreadPanel = lazy(async () => ({
  default: (await import('./ThreadPanel.tsx')).ThreadPanel,
}));
const CompareView = lazy(async () => ({
  default: (await import('./CompareView.tsx')).CompareView,
}));

export interface StageProps extends Pick<ChartProps, 'isPainted' | 'tools' | 'hasOverview'> {
  /** The element that holds the stage and everything that belongs to it. */
  readonly page: RefObject<HTMLElement | null>;
  /** A thread whose story stays away: of it only the picture is asked for. */
  readonly plainThread?: string | undefined;
}

interface SideProps {
  readonly onClose: () => void;
  /** Brings the keyboard to an event of the chart. */
  readonly onFocusChart: (id: string | undefined) => void;
}

const hasThreadPanel = (view: View, plainThread: string | undefined): boolean => {
  const thread = isolatedThread(view);
  const isAsked = thread !== undefined && thread !== plainThread;
  return view.event === undefined && view.show !== 'article' && isAsked;
};

/** What stands beside the picture: the open event, else the thread that is looked at alone, else the article. */
function Side({ onClose, onFocusChart }: SideProps): ReactElement | null {
  const event = useTimeline(({ view }) => view.event);
  const show = useTimeline(({ view }) => view.show);
  const thread = useTimeline(({ view }) => isolatedThread(view));
  const act = useAct();
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
      <Lazily>
        <ArticleView />
      </Lazily>
    );
  }
  if (thread === undefined) return null;
  const showAll = (): void => {
    act(dropFilter('threads'), 'push');
    onFocusChart(undefined);
  };
  return (
    <Lazily>
      <ThreadPanel thread={thread} onClose={showAll} />
    </Lazily>
  );
}

/** The picture, or what the reader chose in its place. */
function Picture(props: ChartProps): ReactElement {
  const { onOpen } = props;
  const shown = useTimeline(({ view }) => shownIn(view));
  switch (shown) {
    case 'table':
      return (
        <Lazily>
          <TableView onOpen={onOpen} />
        </Lazily>
      );
    case 'compare':
      return (
        <Lazily>
          <CompareView onOpen={onOpen} />
        </Lazily>
      );
    default:
      return <Chart {...props} />;
  }
}

/** The picture and what stands beside it: opens and closes events, and looks after the focus. */
export function Stage({ page, plainThread, ...chart }: StageProps): ReactElement {
  const filter = useTimeline(({ view }) => view.filter);
  const dataset = useDataset();
  const store = useTimelineStore();
  const act = useAct();
  const hasSide = useTimeline(
    ({ view }) =>
      view.event !== undefined || view.show === 'article' || hasThreadPanel(view, plainThread),
  );
  const open = useCallback((id: string | undefined) => act(selectEvent(id), 'push'), [act]);
  const focusChart = useCallback(
    (id: string | undefined) => focusInChart(page.current, id),
    [page],
  );
  const close = useCallback(() => {
    const closed = store.getState().view;
    act(selectEvent(undefined), 'push');
    // A thread that is shown alone gives the focus to the event's row in its story.
    if (!hasThreadPanel({ ...closed, event: undefined }, plainThread)) focusChart(closed.event);
  }, [act, focusChart, plainThread, store]);
  return (
    <div className={hasSide ? 'stage with-panel' : 'stage'}>
      <div className="picture">
        {selectMatching(dataset, filter).length === 0 && <EmptyResult />}
        <Picture {...chart} onOpen={open} />
      </div>
      {hasSide && <Side onClose={close} onFocusChart={focusChart} />}
    </div>
  );
}

import { type ReactElement, useCallback, useEffect, useRef } from 'react';
import { selectInWindow, selectMatching } from '../state/selectors.ts';
import { selectEvent } from '../state/viewActions.ts';
import { Announcer } from './Announcer.tsx';
import { Chart } from './Chart.tsx';
import { EmptyResult } from './EmptyResult.tsx';
import { EventPanel } from './EventPanel.tsx';
import { Filters } from './Filters.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Legend } from './Legend.tsx';
import { Notices } from './Notices.tsx';
import { useAct, useDataset, useEnvironment, useTimeline, useWords } from './timelineContext.ts';
import { focusEvent } from './useChartKeys.ts';
import { usePageKeys } from './usePageKeys.ts';
import { usePainted } from './usePainted.ts';

/** The page: header, filters, chart and panel side by side, legend. */
export function TimelineApp(): ReactElement {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const act = useAct();
  const words = useWords();
  const event = useRef(view.event);
  event.current = view.event;
  usePageKeys();
  const isPainted = usePainted();
  const { loadDetails } = useEnvironment();
  useEffect(() => {
    if (isPainted) loadDetails();
  }, [isPainted, loadDetails]);
  useDocumentLanguage(view.lang, words.header.title);

  const open = useCallback((id: string | undefined) => act(selectEvent(id), 'push'), [act]);
  const close = useCallback(() => {
    const closed = event.current;
    act(selectEvent(undefined), 'push');
    focusInChart(closed);
  }, [act]);
  const matching = selectMatching(dataset, view.filter);
  const inWindow = selectInWindow(dataset, view.filter, view.window).length;
  return (
    <div className="page" lang={view.lang}>
      <SkipLink />
      <Notices />
      <Header />
      <main>
        <Filters inWindow={inWindow} />
        <div className={view.event === undefined ? 'stage' : 'stage with-panel'}>
          <div className="picture">
            {matching.length === 0 && <EmptyResult />}
            <Chart onOpen={open} isPainted={isPainted} />
          </div>
          {view.event !== undefined && <EventPanel onClose={close} />}
        </div>
        {isPainted && <Legend />}
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

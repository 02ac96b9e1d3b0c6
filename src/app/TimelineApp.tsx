import { type ReactElement, useRef } from 'react';
import { Announcer } from './Announcer.tsx';
import { Filters } from './Filters.tsx';
import { Footer } from './Footer.tsx';
import { focusInChart } from './focusInChart.ts';
import { Header, type HeaderProps } from './Header.tsx';
import { Legend } from './Legend.tsx';
import { Notices } from './Notices.tsx';
import { ReadingProvider } from './reading.tsx';
import { Stage } from './Stage.tsx';
import { useLang, useTimeline, useWords } from './timelineContext.ts';
import { usePageStart } from './usePageStart.ts';
import { shownIn, ViewSwitch } from './ViewSwitch.tsx';
import { WalkBar } from './WalkBar.tsx';

export interface TimelineAppProps extends HeaderProps {
  /** What stands above and below the page; the site's own by default. */
  readonly notices?: ReactElement;
  readonly foot?: ReactElement;
  /** What the header's own tools unfold below it. */
  readonly unfolded?: ReactElement;
}

/** The page: header, filters, the picture and what stands beside it, legend. */
export function TimelineApp({
  dialogs,
  tools,
  unfolded,
  notices = <Notices />,
  foot = <Footer />,
}: TimelineAppProps): ReactElement {
  const lang = useLang();
  const isTable = useTimeline(({ view }) => shownIn(view) === 'table');
  const page = useRef<HTMLDivElement>(null);
  const isPainted = usePageStart();
  return (
    <div ref={page} className="page" lang={lang}>
      <SkipLink />
      {notices}
      <Header dialogs={dialogs} tools={tools} />
      <main>
        {unfolded}
        <Filters />
        <div className="views">
          <ViewSwitch />
          <WalkBar />
        </div>
        <ReadingProvider>
          <Stage page={page} isPainted={isPainted} />
        </ReadingProvider>
        {isPainted && !isTable && <Legend />}
      </main>
      {foot}
      <Announcer />
    </div>
  );
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

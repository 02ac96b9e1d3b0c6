import { type ReactElement, useRef, useState } from 'react';
import { isolatedThread } from '../state/threadActions.ts';
import { Announcer } from './Announcer.tsx';
import { AsOf } from './AsOf.tsx';
import { EmbedFoot } from './EmbedFoot.tsx';
import { EmbedHead } from './EmbedHead.tsx';
import { EmbedNotices, type EmbedNoticesProps } from './EmbedNotices.tsx';
import { EmbedTake } from './EmbedTake.tsx';
import { EmbedTakeOpener } from './EmbedTakeOpener.tsx';
import { EmbedTools } from './EmbedTools.tsx';
import { PAGE_DIALOGS } from './pageDialogs.ts';
import { ReadingProvider } from './reading.tsx';
import { Stage } from './Stage.tsx';
import { TimelineApp } from './TimelineApp.tsx';
import { useLang, useTimeline, useTimelineStore } from './timelineContext.ts';
import { useEmbedTake } from './useEmbedTake.ts';
import { usePageStart } from './usePageStart.ts';
import { WalkBar } from './WalkBar.tsx';

/** What a link asks for beside the chart: the day looked at, the step of the walk. */
function Asked(): ReactElement | null {
  const hasDay = useTimeline(({ view }) => view.at !== undefined && view.show === 'chart');
  const hasStep = useTimeline(({ view }) => view.walk !== undefined);
  if (!hasDay && !hasStep) return null;
  return (
    <>
      {hasStep && <WalkBar />}
      {hasDay && (
        <div className="chart-tools">
          <AsOf />
        </div>
      )}
    </>
  );
}

/** The picture with little around it: title, types, zoom, source; or with the source alone. */
function SmallEmbed({ options, ignored }: EmbedNoticesProps): ReactElement {
  const lang = useLang();
  const page = useRef<HTMLDivElement>(null);
  const isPainted = usePageStart();
  const isBare = options.chrome === 'none';
  const take = useEmbedTake();
  const store = useTimelineStore();
  // Who puts one thread into a page asks for its picture; a reader who presses a name, for its story.
  const [plainThread] = useState(() => isolatedThread(store.getState().view));
  return (
    <div ref={page} className={`page embed chrome-${options.chrome}`} lang={lang}>
      <EmbedNotices options={options} ignored={ignored} />
      {!isBare && <EmbedHead />}
      <main>
        {!isBare && <EmbedTools take={take} />}
        <EmbedTake take={take} />
        {!isBare && <Asked />}
        <ReadingProvider>
          <Stage {...{ page, isPainted, plainThread }} tools={null} hasOverview={!isBare} />
        </ReadingProvider>
      </main>
      <EmbedFoot />
      <Announcer />
    </div>
  );
}

/** The whole page; in place of dialogs for sharing and downloads, what can be taken away of a frame. */
function FullEmbed({ options, ignored }: EmbedNoticesProps): ReactElement {
  const take = useEmbedTake();
  return (
    <TimelineApp
      dialogs={PAGE_DIALOGS}
      notices={<EmbedNotices options={options} ignored={ignored} />}
      tools={<EmbedTakeOpener take={take} />}
      unfolded={<EmbedTake take={take} />}
      foot={<EmbedFoot />}
    />
  );
}

/** The timeline inside another page, with as much around it as the link asks for. */
export const EmbedApp = (embed: EmbedNoticesProps): ReactElement =>
  embed.options.chrome === 'full' ? <FullEmbed {...embed} /> : <SmallEmbed {...embed} />;

import { lazy, type ReactElement, type RefObject, useMemo, useRef, useState } from 'react';
import { describeView } from '../i18n/describe.ts';
import { OVERVIEW_HEIGHT } from '../layout/overview.ts';
import type { CountChip, Scene } from '../layout/scene.ts';
import { addDays } from '../model/day.ts';
import type { TimeWindow } from '../model/window.ts';
import type { Emphasis } from '../render/emphasis.ts';
import { TimelineSvg } from '../render/TimelineSvg.tsx';
import { selectArcs, selectChained } from '../state/chain.ts';
import { selectInWindow, selectMatching } from '../state/selectors.ts';
import { isolateThread } from '../state/threadActions.ts';
import { setWindow } from '../state/viewActions.ts';
import { AsOfGrip } from './AsOfGrip.tsx';
import { ChartTools } from './ChartTools.tsx';
import { ChipList } from './ChipList.tsx';
import { EventList } from './EventList.tsx';
import { Lazily } from './Lazily.tsx';
import { Overview } from './Overview.tsx';
import { useLit } from './reading.tsx';
import { SeriesTip } from './SeriesTip.tsx';
import { Tip } from './Tip.tsx';
import { useAct, useDataset, useTimeline, useWords } from './timelineContext.ts';
import { useChartKeys } from './useChartKeys.ts';
import { useChartPointer } from './useChartPointer.ts';
import { type FrameSize, useFrameSize } from './useFrameSize.ts';
import { usePanZoom } from './usePanZoom.ts';
import { useScene } from './useScene.ts';

export interface ChartProps {
  /** Opens an event's panel, or closes it. */
  readonly onOpen: (id: string | undefined) => void;
  /** The first picture is on screen: now comes what is not seen. */
  readonly isPainted: boolean;
  /** Above the picture; the site's tools by default. */
  readonly tools?: ReactElement | null;
  /** Whether the strip of all years stands below the picture; by default it does. */
  readonly hasOverview?: boolean;
}

const FIGURE_ID = 'ikt';

const SeriesNotes = lazy(async () => ({
  default: (await import('./SeriesNotes.tsx')).SeriesNotes,
}));

/** The figure as wide as its place: tools, picture, overview strip, and the list beside the picture. */
export function Chart(props: ChartProps): ReactElement {
  const frameRef = useRef<HTMLDivElement>(null);
  const size = useFrameSize(frameRef);
  return (
    <div ref={frameRef} className="frame">
      {size.width > 0 && <Figure {...size} {...props} />}
    </div>
  );
}

/** The counts of what is shown, for automation: nothing is silently missing. */
export const countAttributes = ({ counts }: Scene) => ({
  'data-matching': counts.matching,
  'data-labelled': counts.labelled,
  'data-unlabelled': counts.unlabelled,
  'data-clustered': counts.clustered,
  'data-before': counts.before,
  'data-after': counts.after,
});

function useDescription(): { title: string; description: string } {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const words = useWords();
  const { lang, filter, window } = view;
  return useMemo(() => {
    const matching = selectMatching(dataset, filter);
    const inWindow = selectInWindow(dataset, filter, window);
    const { what, counts, stands } = describeView({ lang, dataset, matching, inWindow, window });
    return { title: words.header.title, description: [what, counts, stands].join(' ') };
  }, [dataset, filter, window, lang, words]);
}

/** The count whose list is open, as long as it is still drawn; what a press in the list does closes it. */
export function useOpenChip(scene: Scene) {
  const [asked, setChip] = useState<CountChip | undefined>(undefined);
  // The scene may be made anew while the list is open: the same count is another object then.
  const chip =
    asked && scene.lanes.flatMap(({ chips }) => chips).find((drawn) => isSameCount(drawn, asked));
  const closing =
    <Args extends readonly unknown[]>(then: (...args: Args) => void) =>
    (...args: Args): void => {
      setChip(undefined);
      then(...args);
    };
  return { chip, setChip, closing };
}

/** Compared windows may overlap: then the place tells the two counts of the same days apart. */
const isSameCount = (a: CountChip, b: CountChip): boolean =>
  a.lane === b.lane && a.first === b.first && a.last === b.last && a.text.y === b.text.y;

/** What hover, focus, the open event's relations and the article bring out. */
function useEmphasis(pointed: Pick<Emphasis, 'hovered' | 'focused'>): Emphasis {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const chained = selectChained(dataset, view.event, view.chain);
  const lit = useLit();
  return {
    ...pointed,
    selected: view.event,
    relations: selectArcs(dataset, view),
    lit: chained.size > 0 ? chained : lit,
  };
}

function FiguresInWords(): ReactElement {
  return (
    <Lazily>
      <SeriesNotes />
    </Lazily>
  );
}

/** The picture, what pans and zooms it, and what is said of the mark under the pointer. */
function Surface({
  scene,
  emphasis,
  pointer,
  width,
  textScale,
  surfaceRef,
  hasTip,
}: FrameSize & {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly pointer: ReturnType<typeof useChartPointer>;
  readonly surfaceRef: RefObject<HTMLDivElement | null>;
  readonly hasTip: boolean;
}): ReactElement {
  const description = useDescription();
  return (
    <div
      ref={surfaceRef}
      className="surface"
      data-timeline-surface=""
      data-over={pointer.over}
      {...pointer.handlers}
    >
      <TimelineSvg scene={scene} emphasis={emphasis} id={FIGURE_ID} {...description} />
      <AsOfGrip scene={scene} scale={textScale} />
      {pointer.hovered && hasTip && <Tip mark={pointer.hovered} width={width} scale={textScale} />}
      {pointer.point && <SeriesTip {...{ scene, width }} of={pointer.point} scale={textScale} />}
    </div>
  );
}

function Figure(props: ChartProps & FrameSize): ReactElement {
  const { width, textScale, onOpen, isPainted, tools = <ChartTools />, hasOverview = true } = props;
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const act = useAct();
  const words = useWords();
  const surfaceRef = useRef<HTMLDivElement>(null);
  const matching = selectMatching(dataset, view.filter);
  const { plan, scene } = useScene(dataset, {
    view,
    matching,
    width: Math.floor(width / textScale),
  });
  const { chip, setChip, closing } = useOpenChip(scene);
  const keys = useChartKeys(plan, { onOpen });
  const pointer = useChartPointer(scene, surfaceRef, {
    onOpen,
    onChip: setChip,
    onThread: (id) => act(isolateThread(id), 'push'),
    hasThreadLanes: view.lanes === 'thread',
  });
  const left = scene.plot.x * textScale;
  const frame = useMemo(
    () => ({ left, width: width - left, height: scene.height * textScale }),
    [left, width, textScale, scene.height],
  );
  const show = closing((window: TimeWindow, gesture?: string) =>
    act(setWindow(window), 'replace', gesture),
  );
  usePanZoom(surfaceRef, { window: view.window, frame, onWindow: show });
  const emphasis = useEmphasis({ hovered: pointer.hovered?.id, focused: keys.focused });
  return (
    <figure className="figure" data-timeline="" data-ready={isPainted} {...countAttributes(scene)}>
      {tools}
      <Surface
        {...{ scene, emphasis, pointer, width, textScale }}
        surfaceRef={surfaceRef}
        hasTip={chip === undefined}
      />
      {isPainted && (
        <EventList
          dataset={dataset}
          matching={matching}
          lang={view.lang}
          stop={keys.stop}
          selected={view.event}
          label={words.chart.listLabel}
          {...keys.handlers}
        />
      )}
      {chip && (
        <ChipList
          key={`${chip.lane} ${chip.first}`}
          chip={chip}
          top={surfaceRef.current?.offsetTop ?? 0}
          width={width}
          scale={textScale}
          onOpen={closing(onOpen)}
          onZoom={() => show({ start: chip.first, end: addDays(chip.last, 1) })}
          onClose={closing(() => undefined)}
        />
      )}
      {hasOverview &&
        (isPainted ? (
          <Overview {...{ dataset, matching, left, width }} window={view.window} onWindow={show} />
        ) : (
          // Its room is kept, so that what follows stays in place.
          <svg display="block" width={width} height={OVERVIEW_HEIGHT} aria-hidden="true" />
        ))}
      {isPainted && view.series.length > 0 && <FiguresInWords />}
    </figure>
  );
}

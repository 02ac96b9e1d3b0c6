import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { yearsOfWindow } from '../i18n/yearsOfWindow.ts';
import { layoutComparison } from '../layout/compare.ts';
import { sizeClassOf } from '../layout/sizeClass.ts';
import { bySide, SIDE_LETTERS, SIDES } from '../model/comparison.ts';
import { CompareSvg } from '../render/CompareSvg.tsx';
import { type Emphasis, NO_EMPHASIS } from '../render/emphasis.ts';
import { selectArcs } from '../state/chain.ts';
import type { Comparison } from '../state/compareActions.ts';
import { selectMatching } from '../state/selectors.ts';
import { countAttributes, useOpenChip } from './Chart.tsx';
import { ChipList } from './ChipList.tsx';
import { EventList } from './EventList.tsx';
import { Tip } from './Tip.tsx';
import { useDataset, useTimeline, useWords } from './timelineContext.ts';
import { useChartPointer } from './useChartPointer.ts';
import type { FrameSize } from './useFrameSize.ts';
import { useListKeys } from './useListKeys.ts';

export interface CompareFigureProps extends FrameSize {
  readonly comparison: Comparison;
  readonly title: string;
  /** The comparison in a sentence. */
  readonly sentence: string;
  readonly onOpen: (id: string | undefined) => void;
}

const FIGURE_ID = 'ikt-compare';

function useLayout({ windows }: Comparison, width: number) {
  const { filter, lanes, pins, lang, years } = useTimeline((state) => state.view);
  const dataset = useDataset();
  return useMemo(() => {
    const matching = selectMatching(dataset, filter);
    const sizeClass = sizeClassOf(width);
    const shown = { dataset, matching, filter, lanes, pins, lang, sizeClass };
    return layoutComparison({ ...shown, windows, years, width });
  }, [dataset, filter, lanes, pins, lang, years, windows, width]);
}

/** The picture of both windows, and each one's events as a list beside it. */
export function CompareFigure(props: CompareFigureProps): ReactElement {
  const { comparison, width, textScale, title, sentence, onOpen } = props;
  const view = useTimeline((state) => state.view);
  const { lang, event: selected } = view;
  const dataset = useDataset();
  const words = useWords().compare;
  const surface = useRef<HTMLDivElement>(null);
  const { plans, scene } = useLayout(comparison, Math.floor(width / textScale));
  const { chip, setChip, closing } = useOpenChip(scene.whole);
  const pointer = useChartPointer(scene.whole, surface, { onOpen, onChip: setChip });
  const a = useListKeys(plans.a, { selected, first: plans.a.matching[0]?.id, onOpen });
  const b = useListKeys(plans.b, { selected, first: plans.b.matching[0]?.id, onOpen });
  const keys = { a, b };
  const hovered = pointer.hovered?.id;
  const relations = selectArcs(dataset, view);
  const emphasis = bySide(
    (side): Emphasis => ({
      ...NO_EMPHASIS,
      selected,
      hovered,
      relations,
      focused: keys[side].focused,
    }),
  );
  const focused = a.focused ?? b.focused;
  useEffect(() => {
    if (focused === undefined) return;
    surface.current?.querySelector('.ring.focused')?.scrollIntoView({ block: 'nearest' });
  }, [focused]);
  return (
    <figure
      className="figure compare"
      data-timeline=""
      data-ready
      {...countAttributes(scene.whole)}
    >
      <div ref={surface} className="surface" data-over={pointer.over} {...pointer.handlers}>
        <CompareSvg
          scene={scene}
          emphasis={emphasis}
          id={FIGURE_ID}
          title={title}
          description={`${sentence} ${words.picture(plans.a.lanes.length)}`}
        />
        {pointer.hovered && chip === undefined && (
          <Tip mark={pointer.hovered} width={width} scale={textScale} />
        )}
      </div>
      {SIDES.map((side) => (
        <EventList
          key={side}
          dataset={dataset}
          matching={comparison.events[side]}
          lang={lang}
          stop={keys[side].stop}
          selected={selected}
          label={words.list(SIDE_LETTERS[side], yearsOfWindow(comparison.windows[side], lang))}
          {...keys[side].handlers}
        />
      ))}
      {chip && (
        <ChipList
          key={`${chip.lane} ${chip.first}`}
          chip={chip}
          top={surface.current?.offsetTop ?? 0}
          width={width}
          scale={textScale}
          onOpen={closing(onOpen)}
          onClose={closing(() => undefined)}
        />
      )}
    </figure>
  );
}

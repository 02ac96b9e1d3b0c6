import './styles/compare.css';
import { type ReactElement, useRef } from 'react';
import { formatDay } from '../i18n/formatDate.ts';
import { wordsFor } from '../i18n/words.ts';
import { yearsOfWindow } from '../i18n/yearsOfWindow.ts';
import { bySide, SIDE_LETTERS, SIDES } from '../model/comparison.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { View } from '../model/view.ts';
import { type Comparison, selectComparison } from '../state/compareActions.ts';
import { CompareControls } from './CompareControls.tsx';
import { CompareFigure } from './CompareFigure.tsx';
import { CompareTable } from './CompareTable.tsx';
import { useDataset, useTimeline } from './timelineContext.ts';
import { useFrameSize } from './useFrameSize.ts';

export interface CompareViewProps {
  /** Opens an event's panel, or closes it. */
  readonly onOpen: (id: string | undefined) => void;
}

/** The comparison in words: both counts, which is more, what is in both, what isn't known. */
function describeComparison(
  { windows, events, shared }: Comparison,
  { lang, years }: View,
  { through }: Dataset,
): string {
  const words = wordsFor(lang).compare;
  const counts = bySide((side) => events[side].length);
  const { a, b } = bySide((side) =>
    words.side(
      SIDE_LETTERS[side],
      words.span(years, formatDay(windows[side].start, lang)),
      counts[side],
    ),
  );
  const more = counts.b > counts.a ? 'b' : 'a';
  const past = SIDES.filter((side) => windows[side].end > through + 1);
  return [
    words.sentence(a, b),
    counts.a === counts.b
      ? words.even
      : words.more(SIDE_LETTERS[more], Math.abs(counts.b - counts.a)),
    ...(shared > 0 ? [words.shared(shared)] : []),
    ...past.map((side) => words.unknown(SIDE_LETTERS[side], formatDay(through, lang))),
  ].join(' ');
}

function Compared({
  starts,
  onOpen,
}: CompareViewProps & { readonly starts: readonly [Day, Day] }): ReactElement {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const frame = useRef<HTMLDivElement>(null);
  const size = useFrameSize(frame);
  const { lang, filter, years } = view;
  const comparison = selectComparison(dataset, filter, starts, years);
  const ranges = bySide((side) => yearsOfWindow(comparison.windows[side], lang));
  const title = wordsFor(lang).compare.heading(ranges.a, ranges.b);
  const sentence = describeComparison(comparison, view, dataset);
  return (
    <div className="compare-view">
      <div className="compare-head">
        <div>
          <h2 className="window">{title}</h2>
          <CompareControls starts={{ a: starts[0], b: starts[1] }} />
          <p className="compare-sentence">{sentence}</p>
        </div>
        <CompareTable {...comparison} />
      </div>
      <div ref={frame} className="frame">
        {size.width > 0 && <CompareFigure {...{ ...size, comparison, title, sentence, onOpen }} />}
      </div>
    </div>
  );
}

/** Two windows on one axis of time since their starts; nothing while the view compares none. */
export function CompareView({ onOpen }: CompareViewProps): ReactElement | null {
  const starts = useTimeline((state) => state.view.compare);
  return starts === undefined ? null : <Compared starts={starts} onOpen={onOpen} />;
}

import './styles/compare.css';
import { type ReactElement, useRef } from 'react';
import { describeComparison, titleOfComparison } from '../i18n/describeComparison.ts';
import type { Day } from '../model/day.ts';
import { selectComparison } from '../state/compareActions.ts';
import { CompareControls } from './CompareControls.tsx';
import { CompareFigure } from './CompareFigure.tsx';
import { CompareTable } from './CompareTable.tsx';
import { useDataset, useTimeline } from './timelineContext.ts';
import { useFrameSize } from './useFrameSize.ts';

export interface CompareViewProps {
  /** Opens an event's panel, or closes it. */
  readonly onOpen: (id: string | undefined) => void;
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
  const title = titleOfComparison(comparison, lang);
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

import type { ReactElement } from 'react';
import { embedWordsFor } from '../i18n/embedWords.ts';
import { selectGroups } from '../state/selectors.ts';
import { WindowHeading, ZoomButtons } from './ChartTools.tsx';
import { EmbedTakeOpener } from './EmbedTakeOpener.tsx';
import { TypeChips } from './FiltersTypes.tsx';
import { useDataset, useLang, useTimeline } from './timelineContext.ts';
import type { EmbedTakeState } from './useEmbedTake.ts';
import { useRovingToolbar } from './useRovingToolbar.ts';
import { shownIn } from './ViewSwitch.tsx';

/** The types, which are legend and filter, the zoom and the opener: one toolbar, so that Tab passes it in one step. */
export function EmbedTools({ take }: { readonly take: EmbedTakeState }): ReactElement {
  const dataset = useDataset();
  const filter = useTimeline(({ view }) => view.filter);
  const isTimed = useTimeline(({ view }) => ['chart', 'article'].includes(shownIn(view)));
  const words = embedWordsFor(useLang());
  const groups = selectGroups(dataset).filter(({ types }) => types.length > 0);
  const { onKeyDown, buttonProps } = useRovingToolbar(groups[0]?.types[0]?.id);
  return (
    <div
      className={filter.types.length > 0 ? 'embed-tools has-choice' : 'embed-tools'}
      role="toolbar"
      aria-label={words.tools}
      onKeyDown={onKeyDown}
    >
      <div className="chips">
        {groups.map(({ group, types }) => (
          <span key={group.id} className={`hue-${group.hue}`}>
            <TypeChips types={types} buttonProps={buttonProps} />
          </span>
        ))}
      </div>
      <div className="zoom">
        {isTimed && <WindowHeading />}
        <div className="buttons">
          {isTimed && <ZoomButtons buttonProps={buttonProps} />}
          <EmbedTakeOpener take={take} buttonProps={buttonProps} />
        </div>
      </div>
    </div>
  );
}

import { type ReactElement, useEffect, useRef } from 'react';
import { formatDay, formatEdtf } from '../i18n/formatDate.ts';
import type { CountChip } from '../layout/scene.ts';
import { selectEventsById } from '../state/selectors.ts';
import { useDataset, useLang, useWords } from './timelineContext.ts';

export interface ChipListProps {
  readonly chip: CountChip;
  /** Of the picture within the figure. */
  readonly top: number;
  readonly width: number;
  /** CSS px to a px of the scene. */
  readonly scale: number;
  readonly onOpen: (id: string) => void;
  /** Left out where there is no nearer to see. */
  readonly onZoom?: () => void;
  readonly onClose: () => void;
}

const LIST_WIDTH = 320;

/** What a count stands for: the events of its bin, each to open, and a way to zoom in until they stand alone. */
export function ChipList({
  chip,
  top,
  width,
  scale,
  onOpen,
  onZoom,
  onClose,
}: ChipListProps): ReactElement {
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().chart;
  const ref = useRef<HTMLDivElement>(null);
  const byId = selectEventsById(dataset);
  const events = chip.events.flatMap((id) => byId.get(id) ?? []);
  useEffect(() => ref.current?.querySelector('button')?.focus(), []);
  const left = Math.max(0, Math.min(chip.box.x * scale, width - LIST_WIDTH));
  const below = top + (chip.box.y + chip.box.height) * scale + 2;
  return (
    <div
      ref={ref}
      className="chip-list"
      role="dialog"
      aria-label={words.chip(chip.count, formatDay(chip.first, lang), formatDay(chip.last, lang))}
      style={{ left, top: below }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button type="button" onClick={() => onOpen(event.id)}>
              {event.title[lang]} <span className="when">{formatEdtf(event.date, lang)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="actions">
        {onZoom && (
          <button type="button" className="tool" onClick={onZoom}>
            {words.zoomHere}
          </button>
        )}
        <button type="button" className="tool" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  );
}

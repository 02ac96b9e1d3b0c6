import type { ReactElement } from 'react';
import { formatEdtf } from '../i18n/formatDate.ts';
import type { EventMark } from '../layout/scene.ts';
import { useDataset, useLang } from './timelineContext.ts';

const TIP_WIDTH = 300;

/** Title and date of the event under the pointer. */
export function Tip({
  mark,
  width,
}: {
  readonly mark: EventMark;
  readonly width: number;
}): ReactElement | null {
  const dataset = useDataset();
  const lang = useLang();
  const event = dataset.events.find(({ id }) => id === mark.id);
  if (event === undefined) return null;
  const left = Math.max(0, Math.min(mark.x - 12, width - TIP_WIDTH));
  return (
    <div className="tip" style={{ left, top: mark.box.y + mark.box.height + 6 }} aria-hidden="true">
      <span className="when">{formatEdtf(event.date, lang)}</span>
      {event.title[lang]}
    </div>
  );
}

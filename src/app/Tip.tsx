import type { ReactElement } from 'react';
import { formatEdtf } from '../i18n/formatDate.ts';
import type { EventMark } from '../layout/scene.ts';
import { selectEventsById } from '../state/selectors.ts';
import { useDataset, useLang } from './timelineContext.ts';

const TIP_WIDTH = 300;

/** Title and date of the event under the pointer. */
export function Tip({
  mark,
  width,
  scale,
}: {
  readonly mark: EventMark;
  readonly width: number;
  /** CSS px to a px of the scene. */
  readonly scale: number;
}): ReactElement | null {
  const dataset = useDataset();
  const lang = useLang();
  const event = selectEventsById(dataset).get(mark.id);
  if (event === undefined) return null;
  const left = Math.max(0, Math.min(mark.x * scale - 12, width - TIP_WIDTH));
  const top = (mark.box.y + mark.box.height) * scale + 6;
  return (
    <div className="tip" style={{ left, top }} aria-hidden="true">
      <span className="when">{formatEdtf(event.date, lang)}</span>
      {event.title[lang]}
    </div>
  );
}

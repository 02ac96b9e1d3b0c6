import { type ReactElement, useEffect, useRef, useState } from 'react';
import { formatEdtf } from '../i18n/formatDate.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../model/view.ts';
import { sameWindow } from '../model/window.ts';
import { selectEventsById, selectInWindow, selectMatching } from '../state/selectors.ts';
import { windowInWords } from './ChartTools.tsx';
import { useDataset, useTimeline } from './timelineContext.ts';

function announcePin(before: View, after: View, dataset: Dataset): string | undefined {
  const added = after.pins.find((id) => !before.pins.includes(id));
  const removed = before.pins.find((id) => !after.pins.includes(id));
  const event = selectEventsById(dataset).get(added ?? removed ?? '');
  if (event === undefined) return undefined;
  const words = wordsFor(after.lang).live;
  const title = event.title[after.lang];
  return added === undefined ? words.unpinned(title) : words.pinned(title);
}

/** What a screen reader is told of the step from one view to another; undefined where it hears it anyway. */
export function announcement(before: View, after: View, dataset: Dataset): string | undefined {
  const { lang, filter, window } = after;
  const words = wordsFor(lang).live;
  if (before.lang !== lang) return words.language;
  const matching = selectMatching(dataset, filter).length;
  const inWindow = selectInWindow(dataset, filter, window).length;
  if (before.filter !== filter) return words.filter(matching, dataset.events.length, inWindow);
  if (before.event !== after.event) {
    const event =
      after.event === undefined ? undefined : selectEventsById(dataset).get(after.event);
    return event === undefined
      ? words.closed
      : words.selected(event.title[lang], formatEdtf(event.date, lang));
  }
  if (before.lanes !== after.lanes) return words.lanes(wordsFor(lang).chart.laneModes[after.lanes]);
  if (before.pins !== after.pins) return announcePin(before, after, dataset);
  if (sameWindow(before.window, window)) return undefined;
  return words.window(windowInWords(window, dataset.through, lang), inWindow, matching);
}

const SETTLE_MS = 500;

/** One polite announcement per change, once it has come to rest. */
export function Announcer(): ReactElement {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const said = useRef(view);
  const [message, setMessage] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const next = announcement(said.current, view, dataset);
      said.current = view;
      if (next !== undefined) setMessage(next);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [view, dataset]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite" data-announcer="">
      {message}
    </p>
  );
}

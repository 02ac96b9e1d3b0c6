import { type ReactElement, useEffect, useRef, useState } from 'react';
import { formatDay, formatEdtf } from '../i18n/formatDate.ts';
import { formatWindow } from '../i18n/formatWindow.ts';
import { wordsFor } from '../i18n/words.ts';
import { yearsOfWindow } from '../i18n/yearsOfWindow.ts';
import { asOf } from '../model/asOf.ts';
import { bySide } from '../model/comparison.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../model/view.ts';
import { sameWindow } from '../model/window.ts';
import { selectComparison } from '../state/compareActions.ts';
import { selectEventsById, selectInWindow, selectMatching } from '../state/selectors.ts';
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

function announceAt({ at, lang }: View, dataset: Dataset): string {
  const words = wordsFor(lang).asOf;
  if (at === undefined) return words.removed;
  const { threads } = asOf(dataset, at);
  const running = threads.filter(({ status }) => status === 'running').length;
  return words.announced(formatDay(at, lang), running, threads.length);
}

/** The step's own words are the news: the reader who hears the page has no picture to read them beside. */
function announceWalk({ walk, lang }: View, dataset: Dataset): string | undefined {
  const words = wordsFor(lang).article.walk;
  if (walk === undefined) return words.ended;
  const index = dataset.walk.findIndex(({ id }) => id === walk);
  const step = dataset.walk[index];
  return (
    step && `${words.said(index + 1, dataset.walk.length, step.title[lang])}. ${step.text[lang]}`
  );
}

function announceComparison({ compare, years, filter, lang }: View, dataset: Dataset) {
  if (compare === undefined) return undefined;
  const words = wordsFor(lang).compare;
  const { windows, events } = selectComparison(dataset, filter, compare, years);
  const { a, b } = bySide((side) =>
    words.part(yearsOfWindow(windows[side], lang), events[side].length),
  );
  return words.announced(a, b);
}

/** What a screen reader is told of the step from one view to another; undefined where it hears it anyway. */
export function announcement(before: View, after: View, dataset: Dataset): string | undefined {
  const { lang, filter, window } = after;
  const words = wordsFor(lang).live;
  if (before.lang !== lang) return words.language;
  if (before.walk !== after.walk) return announceWalk(after, dataset);
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
  if (before.sort !== after.sort) {
    const { sorted, orders } = wordsFor(lang).table;
    return sorted(orders[after.sort]);
  }
  if (before.pins !== after.pins) return announcePin(before, after, dataset);
  if (before.compare !== after.compare || before.years !== after.years) {
    return announceComparison(after, dataset);
  }
  if (before.at !== after.at) return announceAt(after, dataset);
  if (sameWindow(before.window, window)) return undefined;
  return words.window(formatWindow(window, dataset.through, lang), inWindow, matching);
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

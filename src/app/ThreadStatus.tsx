import type { ReactElement } from 'react';
import { describeSpell } from '../i18n/describeThread.ts';
import { formatDay } from '../i18n/formatDate.ts';
import type { Status, TimelineEvent } from '../model/dataset.ts';
import type { TrackedSummary } from '../model/threadSummary.ts';
import { EventLink } from './EventLink.tsx';
import { Fold } from './Fold.tsx';
import { StatusSwatch, type SwatchState } from './StatusSwatch.tsx';
import { useDataset, useLang, useWords } from './timelineContext.ts';

const SWATCHES: Readonly<Record<Exclude<Status, 'not-started'>, SwatchState>> = {
  running: 'running',
  suspended: 'suspended',
  ended: 'closed',
};

interface Entry {
  readonly day: number;
  readonly swatch: SwatchState;
  readonly word: string;
  readonly when: string;
  readonly days: string | undefined;
  readonly event: TimelineEvent | undefined;
}

function useEntries({ spells, agreed, tracking }: TrackedSummary): readonly Entry[] {
  const { effects } = useDataset().vocabulary;
  const lang = useLang();
  const stood = spells.map((spell): Entry => {
    const { status, start } = spell;
    const { when, days } = describeSpell(spell, lang);
    const { event } = start;
    const swatch = status === 'not-started' ? 'faded' : SWATCHES[status];
    return { day: start.latest, swatch, word: tracking.words[status][lang], when, days, event };
  });
  const agreements = agreed.map(
    ({ day, event }): Entry => ({
      day,
      swatch: 'agreed',
      word: effects['agrees-to-resume'][lang],
      when: formatDay(day, lang),
      days: undefined,
      event,
    }),
  );
  return [...stood, ...agreements].sort((a, b) => a.day - b.day);
}

/** How the thread's status stood, one entry for each time it changed and for each agreement to resume. */
export function ThreadStatus({
  summary,
}: {
  readonly summary: TrackedSummary;
}): ReactElement | null {
  const entries = useEntries(summary);
  const words = useWords().story;
  if (entries.length === 0) return null;
  return (
    <Fold title={words.history} count={entries.length}>
      <ol className="spells">
        {entries.map(({ day, swatch, word, when, days, event }) => (
          <li key={`${day} ${swatch}`}>
            <StatusSwatch state={swatch} />
            <p>
              <span className="status">{word}</span>
              {days !== undefined && <span className="days">{` ${days}`}</span>}
              <span className="when">{when}</span>
            </p>
            {event && <EventLink event={event} form="name" />}
          </li>
        ))}
      </ol>
    </Fold>
  );
}

import type { ReactElement } from 'react';
import { safeHref } from '../export/safeHref.ts';
import { formatPublished } from '../i18n/formatPublished.ts';
import { langOfText } from '../i18n/langOfText.ts';
import type { EventDetail } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import { useEnvironment, useLang, useTimeline, useWords } from './timelineContext.ts';

export function SourceItem({ source }: { readonly source: Source }): ReactElement {
  const lang = useLang();
  const words = useWords().panel;
  const href = safeHref(source.url);
  const published =
    source.published === undefined ? words.noDate : formatPublished(source.published, lang);
  const supports = source.supports[lang];
  // A page that has everything inside knows no titles: its sources go by their publisher.
  const name = source.title === '' ? source.publisher : source.title;
  return (
    <li>
      {href === undefined ? (
        <span lang={langOfText(name)}>{name}</span>
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer" lang={langOfText(name)}>
          {name}
          <span className="visually-hidden" lang={lang}>
            {` (${words.newTab})`}
          </span>
        </a>
      )}
      <p className="from">
        {name !== source.publisher && (
          <>
            <span lang={langOfText(source.publisher)}>{source.publisher}</span>
            {' · '}
          </>
        )}
        {published}
        {href === undefined && ` · ${words.badLink}`}
      </p>
      {supports !== '' && <p className="supports">{words.supports(supports)}</p>}
    </li>
  );
}

function Sources({ detail }: { readonly detail: EventDetail | undefined }): ReactElement {
  const lang = useLang();
  const words = useWords().panel;
  const sources = detail?.sources ?? [];
  const notes = detail?.notes[lang] ?? '';
  return (
    <>
      <section>
        <h3>{sources.length === 0 ? words.sourcesHeading : words.sources(sources.length)}</h3>
        {sources.length === 0 && <p className="state">{words.noSources}</p>}
        <ul className="sources">
          {sources.map((source) => (
            <SourceItem key={`${source.url} ${source.title}`} source={source} />
          ))}
        </ul>
      </section>
      {notes !== '' && (
        <section>
          <h3>{words.notes}</h3>
          <p className="notes">{notes}</p>
        </section>
      )}
    </>
  );
}

/** Sources and notes of an event; while they load or when they fail, what goes on and what to do. */
export function SourceList({ id }: { readonly id: string }): ReactElement {
  const details = useTimeline((state) => state.details);
  const { loadDetails } = useEnvironment();
  const words = useWords().panel;
  if (typeof details !== 'string') return <Sources detail={details.get(id)} />;
  const failed = details === 'failed';
  return (
    <section>
      <h3>{words.sourcesHeading}</h3>
      <p className="state" role="status">
        {failed ? words.sourcesFailed : words.sourcesLoading}
      </p>
      {failed && (
        <button type="button" className="text-button" onClick={loadDetails}>
          {words.retry}
        </button>
      )}
    </section>
  );
}

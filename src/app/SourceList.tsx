import type { ReactElement } from 'react';
import { formatEdtf } from '../i18n/formatDate.ts';
import type { Lang } from '../model/bilingual.ts';
import type { EventDetail } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Source } from '../model/source.ts';
import { langOfText } from './langOfText.ts';
import { safeHref } from './safeHref.ts';
import { useEnvironment, useLang, useTimeline, useWords } from './timelineContext.ts';

function formatPublished(published: string, lang: Lang): string {
  const parsed = parseEdtf(published);
  return parsed.ok ? formatEdtf(parsed.value, lang) : published;
}

export function SourceItem({ source }: { readonly source: Source }): ReactElement {
  const lang = useLang();
  const words = useWords().panel;
  const href = safeHref(source.url);
  const published =
    source.published === undefined ? words.noDate : formatPublished(source.published, lang);
  const supports = source.supports[lang];
  return (
    <li>
      {href === undefined ? (
        <span lang={langOfText(source.title)}>{source.title}</span>
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer" lang={langOfText(source.title)}>
          {source.title}
          <span className="visually-hidden" lang={lang}>
            {` (${words.newTab})`}
          </span>
        </a>
      )}
      <p className="from">
        <span lang={langOfText(source.publisher)}>{source.publisher}</span>
        {` · ${published}`}
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

import type { ReactElement } from 'react';
import { formatEdtf } from '../i18n/formatDate.ts';
import { formatPublished } from '../i18n/formatPublished.ts';
import { langOfText } from '../i18n/langOfText.ts';
import { printWordsFor } from '../i18n/printWords.ts';
import { termLabels } from '../i18n/termLabels.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Source } from '../model/source.ts';
import { provenanceLines, provenanceOf } from './provenance.ts';
import { safeHref } from './safeHref.ts';

/** A picture as an element of the page, which has its own description. */
export interface SheetFigure {
  readonly element: ReactElement;
}

export interface PrintSheetProps {
  readonly excerpt: Excerpt;
  readonly figure: SheetFigure;
}

interface Part {
  readonly excerpt: Excerpt;
}

function EventTable({ excerpt }: Part): ReactElement {
  const { dataset, events, view } = excerpt;
  const { lang } = view;
  const { columns } = wordsFor(lang).table;
  const types = termLabels(dataset.vocabulary.types, lang);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{printWordsFor(lang).number}</th>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.type}</th>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.summary}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event, index) => (
          <tr key={event.id}>
            <td className="number">{index + 1}</td>
            <td>{formatEdtf(event.date, lang)}</td>
            <td>{types.get(event.type) ?? event.type}</td>
            <th scope="row">{event.title[lang]}</th>
            <td>{event.summary[lang]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SourceLine({ source, lang }: { readonly source: Source; readonly lang: Lang }) {
  const { title, publisher, published, url } = source;
  const words = wordsFor(lang).panel;
  const href = safeHref(url);
  const when = published === undefined ? words.noDate : formatPublished(published, lang);
  return (
    <li>
      <span lang={langOfText(publisher)}>{publisher}</span>
      {', '}
      <span className="source-title" lang={langOfText(title)}>
        {title}
      </span>
      {`, ${when}. `}
      {href === undefined ? words.badLink : <a href={href}>{href}</a>}
    </li>
  );
}

/** Sources by event, under the numbers that the events have in the table. */
function SourceIndex({ excerpt }: Part): ReactElement {
  const { details, events, view } = excerpt;
  const { lang } = view;
  return (
    <ol className="sources">
      {events.map((event, index) => {
        const sources = details.get(event.id)?.sources ?? [];
        return (
          <li key={event.id} value={index + 1}>
            <p>{event.title[lang]}</p>
            {sources.length === 0 ? (
              <p>{wordsFor(lang).panel.noSources}</p>
            ) : (
              <ul>
                {sources.map((source) => (
                  <SourceLine key={`${source.url} ${source.title}`} source={source} lang={lang} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/**
 * What is printed of an excerpt: its picture, its events as a table, where it comes from, their sources.
 * Elements without hooks or styles of their own; {@link PRINT_CSS} is their style.
 */
export function PrintSheet({ excerpt, figure }: PrintSheetProps): ReactElement {
  const { lang } = excerpt.view;
  const provenance = provenanceOf(excerpt);
  const { events } = excerpt;
  const words = printWordsFor(lang);
  return (
    <article className="print-sheet" lang={lang}>
      <section className="print-figure">
        <h1>{provenance.title}</h1>
        {figure.element}
      </section>
      <section>
        <h2>{words.events(events.length)}</h2>
        {events.length === 0 ? <p>{words.none}</p> : <EventTable excerpt={excerpt} />}
      </section>
      <section className="about">
        <h2>{words.about}</h2>
        {provenance.caption !== undefined && <p>{provenance.caption}</p>}
        {provenanceLines(provenance).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {events.length > 0 && excerpt.details.size > 0 && (
        <section>
          <h2>{wordsFor(lang).panel.sourcesHeading}</h2>
          <SourceIndex excerpt={excerpt} />
        </section>
      )}
    </article>
  );
}

/**
 * Style of {@link PrintSheet}, the same in a browser's print and in a PDF of the command line: ink on
 * A4 paper; a picture that is too high for a page is made smaller.
 */
export const PRINT_CSS = `
@page { size: A4 portrait; margin: 15mm; }
.print-sheet { color: #000; background: #fff; color-scheme: light; font: 9.5pt/1.45 'IKT Sans', sans-serif; }
.print-sheet h1, .print-sheet h2 { font-weight: 700; line-height: 1.2; break-after: avoid; margin: 0; }
.print-sheet h1 { position: absolute; font-size: 1px; line-height: 1; white-space: nowrap; color: rgb(128 128 128 / 1%); }
.print-sheet h2 { font-size: 12pt; padding: 8mm 0 2mm; }
.print-sheet p { margin: 0; }
.print-sheet .print-figure { break-after: page; break-inside: avoid; }
.print-sheet .print-figure :is(svg, img) { display: block; max-width: 100%; max-height: 245mm; width: auto; height: auto; }
.print-sheet table { width: 100%; border-collapse: collapse; table-layout: fixed; word-break: keep-all; overflow-wrap: break-word; }
.print-sheet th, .print-sheet td { text-align: start; vertical-align: top; padding: 1.6mm 3mm 1.6mm 0; }
.print-sheet tr { break-inside: avoid; border-bottom: 0.25pt solid #8a8a8a; }
.print-sheet thead { display: table-header-group; }
.print-sheet thead th { font-weight: 400; color: #444; border-bottom: 0.75pt solid #000; white-space: nowrap; }
.print-sheet thead th:nth-child(1) { width: 8mm; }
.print-sheet thead th:nth-child(2) { width: 31mm; }
.print-sheet thead th:nth-child(3) { width: 24mm; }
.print-sheet thead th:nth-child(4) { width: 39mm; }
.print-sheet tbody th { font-weight: 600; }
.print-sheet tbody td:last-child { padding-inline-end: 0; }
.print-sheet .number { font-variant-numeric: tabular-nums; color: #444; }
.print-sheet .sources { margin: 0; padding-inline-start: 9mm; }
.print-sheet .sources > li { padding: 1mm 0; break-inside: avoid; }
.print-sheet .sources > li > p:first-child { font-weight: 600; }
.print-sheet .sources ul { list-style: none; margin: 0; padding: 0; font-size: 8.5pt; }
.print-sheet a { color: inherit; overflow-wrap: anywhere; text-decoration: none; }
.print-sheet .about { break-inside: avoid; overflow-wrap: anywhere; }
`;

import type { ReactElement } from 'react';
import { formatEdtf } from '../i18n/formatDate.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import { drawnSeries } from '../layout/seriesCells.ts';
import { extentEnd } from '../model/extent.ts';
import type { Series } from '../model/series.ts';
import { SeriesPending } from './SeriesPending.tsx';
import { SourceItem } from './SourceList.tsx';
import { seriesRemarks } from './seriesRemarks.ts';
import { useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';

interface NoteProps {
  readonly series: Series;
}

/** Leap years apart, all of a series' bars cover the same time. */
const MOST_DAYS_APART = 2;

function isUnequal({ kind, points }: Series): boolean {
  const lengths = points.map(({ extent }) => extentEnd(extent) - extent.first);
  return kind === 'flow' && Math.max(...lengths) - Math.min(...lengths) > MOST_DAYS_APART;
}

function Values({ series }: NoteProps): ReactElement {
  const lang = useLang();
  const words = useWords().series;
  const rows = series.points.map((point) => ({
    when: formatEdtf(point.when, lang),
    value: formatNumber(point.value, lang),
    remarks: seriesRemarks(series, point, lang).join('; '),
  }));
  const hasRemarks = rows.some(({ remarks }) => remarks !== '');
  return (
    <table>
      <caption>{words.values(series.title[lang], rows.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col" className="number">
            {words.value(series.unit[lang])}
          </th>
          {hasRemarks && <th scope="col">{words.remarks}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ when, value, remarks }) => (
          <tr key={when}>
            <th scope="row">{when}</th>
            <td className="number">{value}</td>
            {hasRemarks && <td>{remarks}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Facts({ series }: NoteProps): ReactElement {
  const { vocabulary } = useDataset();
  const lang = useLang();
  const words = useWords();
  const { kind, points, confidence, notes } = series;
  const drawing = [
    `${words.series.kinds[kind]}.`,
    ...(isUnequal(series) ? [words.series.unequal] : []),
    ...(kind === 'flow' && points.some(({ value }) => value === 0) ? [words.series.zero] : []),
  ];
  const rows = [
    { term: words.series.definition, text: series.definition[lang] },
    { term: words.series.unit, text: series.unit[lang] },
    { term: words.series.kind, text: drawing.join(' ') },
    {
      term: words.panel.confidence,
      text: `${vocabulary.confidence[confidence][lang]}: ${words.panel.confidences[confidence]}`,
    },
    { term: words.panel.notes, text: notes?.[lang] ?? '' },
  ];
  return (
    <dl className="facts">
      {rows
        .filter(({ text }) => text !== '')
        .map(({ term, text }) => (
          <div key={term} className="fact">
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

function SeriesNote({ series }: NoteProps): ReactElement {
  const lang = useLang();
  const words = useWords();
  return (
    <details className="series-note" data-series-note={series.id}>
      <summary>
        {series.title[lang]}
        <span className="unit">{series.unit[lang]}</span>
      </summary>
      <div className="series-body">
        <div>
          <Facts series={series} />
          <h4>{words.panel.sources(series.sources.length)}</h4>
          <ul className="sources">
            {series.sources.map((source) => (
              <SourceItem key={`${source.url} ${source.title}`} source={source} />
            ))}
          </ul>
        </div>
        <Values series={series} />
      </div>
    </details>
  );
}

/** What each drawn series is, its values as a table and its sources: all that the strips show, in words. */
export function SeriesNotes(): ReactElement | null {
  const chosen = useTimeline((state) => state.view.series);
  const dataset = useDataset();
  const words = useWords().series;
  if (chosen.length === 0) return null;
  return (
    <section className="series-notes" aria-label={words.notes}>
      <h3>{words.notes}</h3>
      <SeriesPending />
      {drawnSeries(dataset, chosen).map((series) => (
        <SeriesNote key={series.id} series={series} />
      ))}
    </section>
  );
}

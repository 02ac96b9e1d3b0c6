import { article } from './en/article.ts';
import { asOf } from './en/asOf.ts';
import { chart, legend, status } from './en/chart.ts';
import { compare } from './en/compare.ts';
import { describe } from './en/describe.ts';
import { filters } from './en/filters.ts';
import { footer, header } from './en/header.ts';
import { errors, live, notices } from './en/notices.ts';
import { panel } from './en/panel.ts';
import { search } from './en/search.ts';
import { series } from './en/series.ts';
import { story } from './en/story.ts';
import { table } from './en/table.ts';
import { views } from './en/views.ts';

/** All English words, by area; the shape of every dictionary. */
export const en = {
  header,
  footer,
  filters,
  chart,
  status,
  legend,
  panel,
  notices,
  errors,
  live,
  describe,
  asOf,
  story,
  series,
  search,
  table,
  article,
  compare,
  views,
};

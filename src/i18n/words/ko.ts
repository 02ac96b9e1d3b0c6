import { article } from './ko/article.ts';
import { asOf } from './ko/asOf.ts';
import { chart, legend, status } from './ko/chart.ts';
import { compare } from './ko/compare.ts';
import { describe } from './ko/describe.ts';
import { filters } from './ko/filters.ts';
import { footer, header } from './ko/header.ts';
import { errors, live, notices } from './ko/notices.ts';
import { panel } from './ko/panel.ts';
import { search } from './ko/search.ts';
import { series } from './ko/series.ts';
import { story } from './ko/story.ts';
import { table } from './ko/table.ts';
import { views } from './ko/views.ts';

/** All Korean words, by area. */
export const ko = {
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

import { chart, keys, legend, status } from './ko/chart.ts';
import { describe } from './ko/describe.ts';
import { filters } from './ko/filters.ts';
import { about, footer, header } from './ko/header.ts';
import { errors, live, notices } from './ko/notices.ts';
import { panel } from './ko/panel.ts';

/** All Korean words, by area. */
export const ko = {
  header,
  about,
  footer,
  filters,
  chart,
  status,
  legend,
  keys,
  panel,
  notices,
  errors,
  live,
  describe,
};

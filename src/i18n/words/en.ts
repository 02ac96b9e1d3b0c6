import { chart, keys, legend, status } from './en/chart.ts';
import { describe } from './en/describe.ts';
import { filters } from './en/filters.ts';
import { about, footer, header } from './en/header.ts';
import { errors, live, notices } from './en/notices.ts';
import { panel } from './en/panel.ts';

/** All English words, by area; the shape of every dictionary. */
export const en = {
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

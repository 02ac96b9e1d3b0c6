import { countOf, formatNumber } from '../../formatNumber.ts';

/** Where no script runs, the picture and the list that stand in the chart's place. */
export const embedPage = {
  noScript:
    'JavaScript does not run here, so this is the timeline as a picture and a list. With JavaScript it can be filtered and zoomed.',
  picture: 'The timeline as a picture',
  /** How many events are listed, of all in the data. */
  list: (listed: number, all: number) =>
    listed === all
      ? `All ${countOf(all, 'event')}`
      : `${formatNumber(listed, 'en')} of ${countOf(all, 'event')}`,
};

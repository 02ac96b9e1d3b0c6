import { countOf } from '../../formatNumber.ts';

/** Where no script runs, the picture and the list that stand in the chart's place. */
export const embedPage = {
  noScript:
    'JavaScript does not run here, so this is the timeline as a picture and a list. With JavaScript it can be filtered and zoomed.',
  list: (events: number) => `All ${countOf(events, 'event')}`,
};

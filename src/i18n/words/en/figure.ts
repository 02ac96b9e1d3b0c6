import { countOf } from '../../formatNumber.ts';

export const figure = {
  counts: (events: number, hidden: number) =>
    hidden === 0
      ? `${countOf(events, 'event')} shown`
      : `${countOf(events, 'event')} shown, ${countOf(hidden, 'event')} hidden by filters`,
  source: (timeline: string) => `Source: ${timeline}; each event with its own sources`,
  version: (version: string, through: string) => `Data ${version}, up to ${through}`,
  licence: 'CC BY 4.0',
};

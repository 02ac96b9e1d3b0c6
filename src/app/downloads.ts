/** The whole dataset beside the page, each file in its own format. */
export const DOWNLOADS = [
  { kind: 'json', href: 'data/timeline.json' },
  { kind: 'json-ld', href: 'data/timeline.jsonld' },
  { kind: 'csv', href: 'data/timeline.csv' },
  { kind: 'ics', href: 'data/timeline.ics' },
] as const;

export const views = {
  label: 'View',
  chart: 'Chart',
  compare: 'Compare',
  table: 'Table',
  article: 'The article',
  loading: 'Loading…',
  /** A part of the page that could not be loaded. */
  failed: 'This part of the page could not be loaded.',
  failedMeans: 'Everything else works without it; the page loaded again keeps the view.',
  reload: 'Load the page again',
};

/**
 * Names the timeline where a format asks for a name that never changes: in the ids of calendar entries,
 * as a key, in files' names, as a page's element.
 */
export const TIMELINE_ID = 'inter-korean-timeline';

/** The data's licence as machines know it: its SPDX name and its text's address. */
export const DATA_LICENCE = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

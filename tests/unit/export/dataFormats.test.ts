import { describe, expect, test } from 'vitest';
import { DATA_FORMATS } from '../../../src/export/dataFormats.ts';
import { excerptOf } from './excerpts.ts';

/** Line folding of the calendar and escapes of JSON, HTML and LaTeX undone, so that one text is looked for in all. */
const plain = (text: string): string =>
  text
    .replaceAll('\r\n ', '')
    .replace(/\\textasciitilde\{\}/g, '~')
    .replaceAll('&amp;', '&')
    .replace(/\\([,;&_#%])/g, '$1');

describe('every format', () => {
  test('has an id and an extension of its own', () => {
    const ids = DATA_FORMATS.map(({ id }) => id);
    const extensions = DATA_FORMATS.map(({ extension }) => extension);
    expect(ids).toEqual([
      'csv',
      'json',
      'jsonld',
      'ics',
      'timelinejs',
      'bibtex',
      'ris',
      'csl',
      'apa',
    ]);
    expect(new Set(extensions).size).toBe(ids.length);
  });

  test.each(DATA_FORMATS.map((format) => [format.id, format] as const))(
    '%s says the link to the view and the version, and ends its last line',
    (_id, { print }) => {
      const excerpt = excerptOf('?types=summit&lang=ko', { siteUrl: 'https://example.org/t/' });
      const text = plain(print(excerpt));
      expect(text).toContain(excerpt.link);
      expect(text).toContain(excerpt.dataset.version);
      expect(text.endsWith('\n')).toBe(true);
    },
  );

  test.each(DATA_FORMATS.map((format) => [format.id, format] as const))(
    '%s is the same text for the same excerpt, and well formed',
    (_id, { print }) => {
      const [one, other] = [excerptOf('?min=5'), excerptOf('?min=5')];
      expect(print(one)).toBe(print(other));
      expect(print(one)).not.toMatch(/\p{Surrogate}/u);
    },
  );

  test.each(DATA_FORMATS.map((format) => [format.id, format] as const))(
    '%s of no events is still a file of its format',
    (_id, { print }) => {
      const text = print({ ...excerptOf('?min=5'), events: [] });
      expect(text.length).toBeGreaterThan(20);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { printApa, printApaList } from '../../../src/export/apa.ts';
import { printBibtex } from '../../../src/export/bibtex.ts';
import { type Citation, citationsOf, eventCitation } from '../../../src/export/citations.ts';
import { provenanceLines, provenanceOf } from '../../../src/export/provenance.ts';
import { printRisList } from '../../../src/export/ris.ts';
import { oneLine } from '../../../src/export/textEscapes.ts';
import { excerptOf } from './excerpts.ts';

const page: Citation = {
  kind: 'webpage',
  key: 'example-2018-0000abcd',
  title: 'A title',
  publisher: 'Example',
  within: undefined,
  version: undefined,
  date: [2018, 4, 27],
  url: 'https://example.org/a',
  note: 'Events: a, b',
};
const siteUrl = 'https://example.org/t/';

describe('a reference in the form of the APA manual', () => {
  test.each([
    [[2018, 4, 27], '2018, April 27'],
    [[2018, 4], '2018, April'],
    [[2018], '2018'],
    [[], 'n.d.'],
  ])('dates %j as %s', (date, words) => {
    expect(printApa({ ...page, date })).toBe(`Example. (${words}). A title. https://example.org/a`);
  });

  test('puts no full stop behind one', () => {
    const text = printApa({ ...page, publisher: 'Example Co.', title: 'Why?' });
    expect(text).toBe('Example Co. (2018, April 27). Why? https://example.org/a');
  });

  test('of the timeline begins with its title, since it has no author', () => {
    const [first] = citationsOf(excerptOf('?types=summit', { siteUrl }));
    expect(first && printApa(first)).toMatch(
      /^Inter-Korean relations: a timeline \(Version 2026-05-31-[\da-f]{8}\) \[Data set\]\. \(2026, May 31\)\. https:\/\/example\.org\/t\/\?\S+types=summit\S*$/,
    );
  });

  test('of an event names the timeline that it stands in', () => {
    const { dataset, events } = excerptOf('?types=summit&from=2018&to=2018-05');
    const [event] = events;
    const citation =
      event && eventCitation(event, dataset, { lang: 'ko', link: `${siteUrl}?event=x` });
    expect(citation && printApa(citation)).toBe(
      `제3차 남북정상회담(판문점). (2026, May 31). In 남북관계 연표 (Version ${dataset.version}) [Data set]. https://example.org/t/?event=x`,
    );
  });

  test('stands in the order of the alphabet behind the timeline', () => {
    const [first = page] = citationsOf(excerptOf('', { siteUrl }));
    const names = ['Zeta', 'alpha', 'Beta'].map((publisher) => ({ ...page, publisher }));
    const lines = printApaList([first, ...names]).split('\n');
    expect(lines.slice(0, 5).map((line) => line.split(/[.(]/)[0]?.trim())).toEqual([
      'Inter-Korean relations: a timeline',
      'alpha',
      'Beta',
      'Zeta',
      '',
    ]);
  });

  test.each(['', siteUrl])('says behind the list all about itself, on a site at "%s"', (site) => {
    const excerpt = excerptOf('?types=summit', { siteUrl: site, title: 'Mine', caption: 'Why?' });
    const list = printApaList(citationsOf(excerpt));
    const [references = '', about, ...rest] = list.split('\n\n');
    expect(rest).toEqual([]);
    expect(references.split('\n')).toHaveLength(citationsOf(excerpt).length);
    expect(about).toMatch(/^Mine\. Why\? [^\n]+\n$/);
    for (const line of provenanceLines(provenanceOf(excerpt))) {
      expect(list).toContain(oneLine(line));
    }
  });

  test('of other works says nothing behind them', () => {
    expect(printApaList([page])).toBe(`${printApa(page)}\n`);
    expect(printApaList([])).toBe('');
  });
});

describe('an entry of BibTeX', () => {
  test('without an author has a key to be sorted by, one with an author has none', () => {
    expect(printBibtex({ ...page, publisher: undefined, title: 'R&D' })).toContain(
      '  key = {R\\&D},\n  title = {{R\\&D}},\n',
    );
    expect(printBibtex(page)).not.toContain('key = ');
  });

  test('parts what is no ligature by an empty group, which reference managers know', () => {
    expect(printBibtex({ ...page, title: '1998--2020' })).toContain('title = {{1998-{}-2020}}');
  });
});

describe('the list of what is cited', () => {
  const excerpt = excerptOf('', { scope: 'all', siteUrl });
  const citations = citationsOf(excerpt);

  test('begins with the timeline and has every address once', () => {
    const urls = new Set(
      excerpt.events.flatMap(
        ({ id }) => excerpt.details.get(id)?.sources.map(({ url }) => url) ?? [],
      ),
    );
    expect(citations[0]?.kind).toBe('dataset');
    expect(
      citations
        .slice(1)
        .map(({ url }) => url)
        .sort(),
    ).toEqual([...urls].sort());
    expect(urls.size).toBeGreaterThan(1000);
  });

  test('has keys of its own for all, which are the same in a smaller list', () => {
    const keys = new Map(citations.map(({ url, key }) => [url, key]));
    expect(new Set(keys.values()).size).toBe(citations.length);
    for (const { key } of citations) expect(key).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
    const fewer = citationsOf(excerptOf('?types=summit&from=2018', { siteUrl })).slice(1);
    expect(fewer.length).toBeGreaterThan(10);
    for (const { url, key } of fewer) expect(key).toBe(keys.get(url));
  });

  test('names a source without a title by its publisher, once', () => {
    const url = 'https://example.org/a';
    const source = { title: '', publisher: 'Example', url, published: '2018-04-27' };
    const none = { en: '', ko: '' };
    const few = excerptOf('?types=summit&from=2018', { siteUrl });
    const details = new Map(
      few.events.map(({ id }) => [id, { sources: [{ ...source, supports: none }], notes: none }]),
    );
    const [, cited = page] = citationsOf({ ...few, details });
    expect(printApa(cited)).toBe('Example. (2018, April 27). https://example.org/a');
    expect(printBibtex(cited)).toContain('  key = {Example},\n  title = {{Example}},');
    expect(printBibtex(cited)).not.toContain('author');
  });

  test('names the events that a source stands for', () => {
    const shared = citations.find(({ note }) => note.split(', ').length > 2);
    const named = shared?.note.replace('Events: ', '').split(', ') ?? [];
    for (const id of named)
      expect(excerpt.details.get(id)?.sources.map(({ url }) => url)).toContain(shared?.url);
    expect(named.length).toBeGreaterThan(2);
  });

  test('dates a source that is named again without a date as where it has one', () => {
    const few = excerptOf('?types=summit&from=2018', { siteUrl });
    const source = { title: 'T', publisher: 'P', url: 'https://example.org/a' };
    const none = { en: '', ko: '' };
    const dates = [undefined, '2018-04-27', '2019', undefined];
    const details = new Map(
      few.events
        .slice(0, 4)
        .map(({ id }, index) => [
          id,
          { sources: [{ ...source, published: dates[index], supports: none }], notes: none },
        ]),
    );
    expect(citationsOf({ ...few, details }).map(({ date }) => date)).toEqual([
      [2026, 5, 31],
      [2018, 4, 27],
    ]);
  });

  test.each([
    ['en', 'Inter-Korean relations: a timeline'],
    ['ko', '남북관계 연표'],
  ])(
    'cites the timeline under its own title in %s, the author’s stands in the note',
    (lang, own) => {
      const [first = page] = citationsOf(
        excerptOf(`?types=summit&lang=${lang}`, { title: 'Six summits?', caption: 'All of them' }),
      );
      expect(first.title).toBe(own);
      expect(first.note).toMatch(/^Six summits\? All of them\. /);
      for (const text of [printApa(first), printBibtex(first)]) expect(text).toContain(own);
    },
  );

  test('says in the timeline’s note what the list is of, with the link where it has no site', () => {
    const [first] = citationsOf(excerptOf('?types=summit', { caption: 'My words' }));
    expect(first?.url).toBeUndefined();
    expect(first?.note).toMatch(/^My words\. .*hidden by filters.*CC BY 4\.0.*\?\S*types=summit/);
  });

  test('gives two sources whose keys would be the same numbers', () => {
    const [event] = excerpt.events;
    const source = {
      title: 'T',
      publisher: '한국',
      published: undefined,
      supports: { en: '', ko: '' },
    };
    // Two texts that have one hash of 32 bits.
    const urls = ['costarring', 'liquid'];
    const sources = urls.map((url) => ({ ...source, url }));
    const details = new Map(event && [[event.id, { sources, notes: { en: '', ko: '' } }]]);
    const keys = citationsOf({ ...excerpt, events: event ? [event] : [], details }).map(
      ({ key }) => key,
    );
    expect(keys[1]).toMatch(/^source-nd-[\da-f]{8}$/);
    expect(keys[2]).toBe(`${keys[1]}-2`);
  });
});

describe('BibTeX', () => {
  test('escapes what LaTeX would take for its own and leaves Hangul as it is', () => {
    const text = printBibtex({ ...page, title: '50% {of} $1 & #2_남북~^\\' });
    expect(text).toContain(
      'title = {{50\\% \\textbraceleft{}of\\textbraceright{} \\$1 \\& \\#2\\_남북\\textasciitilde{}\\textasciicircum{}\\textbackslash{}}},',
    );
  });

  test('has as many closing braces as opening ones, none of them escaped', () => {
    const text = printBibtex({ ...page, title: '}}{', publisher: '{', url: 'https://a.org/}' });
    expect(text.match(/\{/g)).toHaveLength(text.match(/\}/g)?.length ?? -1);
    expect(text).not.toMatch(/\\[{}]/);
  });

  test('names months as every style knows them and leaves out what is not known', () => {
    expect(printBibtex({ ...page, date: [2018, 4] })).toMatch(
      /year = \{2018\},\n {2}month = apr,\n {2}url/,
    );
    expect(printBibtex({ ...page, date: [] })).not.toContain('year');
  });
});

describe('RIS', () => {
  test('has a publisher with a comma as publisher alone, which no reader parts into names', () => {
    const lines = printRisList([{ ...page, publisher: 'Ministry, South' }]).split('\r\n');
    expect(lines).toContain('PB  - Ministry, South');
    expect(lines.some((line) => line.startsWith('AU'))).toBe(false);
  });

  test('leaves the parts of a date empty that are not known', () => {
    const lines = printRisList([{ ...page, date: [2018, 4] }]).split('\r\n');
    expect(lines).toContain('DA  - 2018/04//');
    expect(lines.at(-2)).toBe('ER  - ');
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DATA_FORMATS } from '../../../src/export/dataFormats.ts';
import { type KitParts, kitFiles, zipKit } from '../../../src/export/kit.ts';
import { civilFromDay } from '../../../src/model/day.ts';
import type { Excerpt } from '../../../src/model/excerpt.ts';
import { excerptOf } from './excerpts.ts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);

function partsOf(given: Partial<Excerpt> = {}): KitParts {
  const english = { ...excerptOf('?types=summit&lang=en'), ...given };
  const korean = { ...excerptOf('?types=summit&lang=ko'), ...given };
  return {
    excerpts: { en: english, ko: korean },
    lang: 'en',
    pictures: { svg: '<svg/>', outlined: '<svg><path/></svg>', png: PNG },
    page: '<!doctype html>',
    data: DATA_FORMATS.map(({ extension }) => ({
      path: `data/timeline.${extension}`,
      content: '',
    })),
    snippets: [{ path: 'snippets/iframe.html', content: '<iframe></iframe>' }],
    fontLicence: 'SIL OPEN FONT LICENSE',
  };
}

const textsOf = (parts: KitParts): ReadonlyMap<string, string> =>
  new Map(
    kitFiles(parts).map(({ path, content }) => [path, typeof content === 'string' ? content : '']),
  );

const zipOf = (parts: KitParts): Uint8Array =>
  zipKit(kitFiles(parts), parts.excerpts.en.dataset.through);

describe('a report kit', () => {
  test('holds pictures, page, texts in both languages, data, snippets and licence, in one order', () => {
    expect(kitFiles(partsOf()).map(({ path }) => path)).toEqual([
      'README.txt',
      'figure.svg',
      'figure-outlined.svg',
      'figure@2x.png',
      'offline.html',
      'alt-text.en.txt',
      'alt-text.ko.txt',
      'caption.en.txt',
      'caption.ko.txt',
      'citation.en.txt',
      'citation.ko.txt',
      ...DATA_FORMATS.map(({ extension }) => `data/timeline.${extension}`),
      'snippets/iframe.html',
      'fonts/OFL.txt',
    ]);
  });

  test('says in its README where it comes from, in the language of the view first', () => {
    const parts = partsOf({ title: 'Eight summits', caption: 'As I see it.' });
    const readme = textsOf(parts).get('README.txt') ?? '';
    const { dataset, events, link } = parts.excerpts.en;
    expect(readme.startsWith('Eight summits\nAs I see it.\n')).toBe(true);
    expect(readme).toContain(`${events.length} events shown`);
    expect(readme).toContain(dataset.version);
    expect(readme).toContain('CC BY 4.0');
    expect(readme).toContain('SIL Open Font License 1.1');
    expect(readme).toContain(link);
    const korean = textsOf({ ...parts, lang: 'ko' }).get('README.txt') ?? '';
    expect(korean.indexOf('들어 있는 파일')).toBeLessThan(korean.indexOf('What is in here'));
  });

  test('lists in its README what it holds, and nothing else', () => {
    const parts = partsOf();
    const all = textsOf(parts);
    const english = (all.get('README.txt') ?? '').split('What is in here')[1] ?? '';
    const contents = (english.split('Licences')[0] ?? '').trim().split('\n');
    const listed = contents.flatMap((line) => (line.trim().split(': ')[0] ?? '').split(', '));
    expect(listed).toContain('figure.svg');
    for (const path of listed) {
      expect([path, [...all.keys()].some((held) => held.startsWith(path))]).toEqual([path, true]);
    }
    for (const path of all.keys()) {
      const isListed = path === 'README.txt' || listed.some((one) => path.startsWith(one));
      expect([path, isListed]).toEqual([path, true]);
    }
    expect(textsOf({ ...parts, snippets: [] }).get('README.txt')).not.toContain('snippets/');
  });

  test('describes and cites the picture in each language, with the link to the view in that language', () => {
    const texts = textsOf(partsOf());
    expect(texts.get('alt-text.en.txt')).toMatch(/events/);
    expect(texts.get('alt-text.ko.txt')).toMatch(/사건/);
    expect(texts.get('citation.en.txt')).toMatch(/^Inter-Korean relations: a timeline\. .*lang=en/);
    expect(texts.get('citation.ko.txt')).toMatch(/^남북관계 연표\. .*lang=ko/);
  });

  test('names the timeline below a picture with a title of its own, and once without', () => {
    const title = 'Inter-Korean relations: a timeline';
    const own = textsOf(partsOf({ title: 'Eight summits' })).get('caption.en.txt') ?? '';
    expect(own).toMatch(/^Eight summits\. /);
    expect(own.split(title)).toHaveLength(2);
    const plain = textsOf(partsOf()).get('caption.en.txt') ?? '';
    expect(plain.split(title)).toHaveLength(2);
  });
});

describe('its ZIP', () => {
  test('gives every file back', () => {
    const parts = partsOf();
    const unpacked = unzipSync(zipOf(parts));
    expect(Object.keys(unpacked)).toEqual(kitFiles(parts).map(({ path }) => path));
    expect(unpacked['figure@2x.png']).toEqual(PNG);
    for (const [path, text] of textsOf(parts)) {
      if (path !== 'figure@2x.png')
        expect(strFromU8(unpacked[path] ?? new Uint8Array())).toBe(text);
    }
  });

  test('is the same bytes for the same input', () => {
    expect(zipOf(partsOf())).toEqual(zipOf(partsOf()));
    expect(zipOf(partsOf({ title: 'Another' }))).not.toEqual(zipOf(partsOf()));
  });

  test('bears noon of the last day of the data, whatever the time zone of the machine', () => {
    const bytes = Buffer.from(zipOf(partsOf()));
    const { year, month, day } = civilFromDay(partsOf().excerpts.en.dataset.through);
    // Time and date of the first entry in the form of MS-DOS.
    expect(bytes.readUInt16LE(10)).toBe(12 << 11);
    expect(bytes.readUInt16LE(12)).toBe(((year - 1980) << 9) | (month << 5) | day);
  });
});

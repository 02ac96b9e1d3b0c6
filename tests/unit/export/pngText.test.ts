import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutPng } from '../../../src/export/aboutPng.ts';
import { type PngText, withPngText } from '../../../src/export/pngText.ts';
import { provenanceLines, provenanceOf } from '../../../src/export/provenance.ts';
import { readPng } from '../../fixtures/readPng.ts';
import { excerptOf } from './excerpts.ts';

const plain = new Resvg(
  '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="2" height="2" fill="red"/></svg>',
)
  .render()
  .asPng();

const entries: readonly PngText[] = [
  { keyword: 'Title', text: '남북관계 “연표” & <그림>', lang: 'ko' },
  { keyword: 'URL', text: '?types=summit' },
];

describe('a PNG with texts', () => {
  test('has each text under its keyword, in its language', () => {
    expect([...readPng(withPngText(plain, entries)).texts]).toEqual([
      ['Title', { text: '남북관계 “연표” & <그림>', lang: 'ko' }],
      ['URL', { text: '?types=summit', lang: '' }],
    ]);
  });

  test('has them behind the header and before the picture, each chunk with its right check', () => {
    const { chunks } = readPng(withPngText(plain, entries));
    expect(chunks.map(({ type }) => type).slice(0, 3)).toEqual(['IHDR', 'iTXt', 'iTXt']);
    expect(chunks.at(-1)?.type).toBe('IEND');
    expect(chunks.every(({ isSound }) => isSound)).toBe(true);
  });

  test('is the same picture', () => {
    const kept = readPng(withPngText(plain, entries)).chunks.filter(({ type }) => type !== 'iTXt');
    expect(kept).toEqual(readPng(plain).chunks);
  });

  test('gives back any text of any script, but for null characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { texts, chunks } = readPng(withPngText(plain, [{ keyword: 'Comment', text }]));
        expect(texts.get('Comment')?.text).toBe(text.replaceAll('\0', ''));
        expect(chunks.every(({ isSound }) => isSound)).toBe(true);
      }),
    );
  });

  test('has no null character, at which readers stop', () => {
    const { texts } = readPng(withPngText(plain, [{ keyword: 'Comment', text: 'a\0b\0' }]));
    expect(texts.get('Comment')?.text).toBe('ab');
  });

  test('is the same bytes for the same input', () => {
    expect(withPngText(plain, entries)).toEqual(withPngText(plain, entries));
  });
});

test('what is no PNG is refused', () => {
  expect(() => withPngText(new TextEncoder().encode('<svg/>'.repeat(20)), entries)).toThrow(
    'no PNG',
  );
  expect(() => withPngText(new Uint8Array(), entries)).toThrow('no PNG');
});

test.each(['', ' Title', 'Title ', 'two\nlines', '제목', 'x'.repeat(80)])(
  'keyword %j is refused',
  (keyword) => {
    expect(() => withPngText(plain, [{ keyword, text: '' }])).toThrow('no keyword');
  },
);

describe('what a PNG says of itself', () => {
  const excerpt = excerptOf('?types=summit&lang=ko', { caption: '여섯 번의 회담' });
  const said = new Map(aboutPng(excerpt, 'what is seen').map((entry) => [entry.keyword, entry]));

  test('is its title, description, licence and link in the language of the view', () => {
    expect(said.get('Title')).toEqual({
      keyword: 'Title',
      text: provenanceOf(excerpt).title,
      lang: 'ko',
    });
    expect(said.get('Description')?.text).toBe('what is seen');
    expect(said.get('Copyright')?.text).toBe(provenanceOf(excerpt).licence);
    expect(said.get('URL')?.text).toBe(excerpt.link);
  });

  test('leaves out no line of its provenance, nor the caption', () => {
    const all = [...said.values()].map(({ text }) => text).join('\n');
    for (const line of provenanceLines(provenanceOf(excerpt))) expect(all).toContain(line);
    expect(all).toContain('여섯 번의 회담');
  });
});

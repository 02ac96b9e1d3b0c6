import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PRINT_CSS, PrintSheet } from '../../../src/export/printSheet.tsx';
import { provenanceLines, provenanceOf } from '../../../src/export/provenance.ts';
import { formatEdtf } from '../../../src/i18n/formatDate.ts';
import type { Excerpt } from '../../../src/model/excerpt.ts';
import { elementToString } from '../../../src/render/elementToString.ts';
import { excerptOf } from './excerpts.ts';

const sheetOf = (excerpt: Excerpt) => (
  <PrintSheet excerpt={excerpt} figure={{ element: <svg role="img" aria-label="the picture" /> }} />
);
const markupOf = (excerpt: Excerpt): string => elementToString(sheetOf(excerpt));
const escaped = (text: string): string => elementToString(text);
const countOf = (markup: string, tag: string): number => markup.split(`<${tag}`).length - 1;

const summits = excerptOf('?types=summit&from=1998&lang=en', { caption: 'Six of them.' });

describe('the printed sheet', () => {
  test.each(['?types=summit&lang=en', '?threads=kumgang-tours&lang=ko', '?q=zzzzqqqq&lang=ko'])(
    'is the same markup from the own printer and from React: %s',
    (link) => {
      const excerpt = excerptOf(link);
      expect(markupOf(excerpt)).toBe(renderToStaticMarkup(sheetOf(excerpt)));
    },
  );

  test('has a title, the picture, the events, where it comes from and the sources, in that order', () => {
    const parts = [
      '<h1>',
      'aria-label="the picture"',
      '>Events (',
      '<table>',
      'about',
      '>Sources<',
    ];
    const places = parts.map((part) => markupOf(summits).indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(countOf(markupOf(summits), 'h1')).toBe(1);
  });

  test('lists each event once, with its date in words, title and summary', () => {
    const markup = markupOf(summits);
    expect(countOf(markup, 'tr')).toBe(summits.events.length + 1);
    for (const { date, title, summary } of summits.events) {
      expect(markup).toContain(`<td>${formatEdtf(date, 'en')}</td>`);
      expect(markup).toContain(`<th scope="row">${escaped(title.en)}</th>`);
      expect(markup).toContain(`<td>${escaped(summary.en)}</td>`);
    }
  });

  test('has a head for every column', () => {
    expect(countOf(markupOf(summits), 'th scope="col"')).toBe(5);
  });

  test('names publisher and link of each source under its event', () => {
    const markup = markupOf(summits);
    const sources = summits.events.flatMap(({ id }) => summits.details.get(id)?.sources ?? []);
    expect(sources.length).toBeGreaterThan(summits.events.length);
    for (const { publisher, url } of sources) {
      expect(markup).toContain(escaped(publisher));
      expect(markup).toContain(`href="${escaped(new URL(url).href)}"`);
    }
  });

  test('says in which language a source is, and in which the whole', () => {
    const markup = markupOf(excerptOf('?types=summit&lang=ko'));
    expect(markup).toMatch(/^<article class="print-sheet" lang="ko">/);
    expect(markup).toContain('<span lang="en">');
  });

  test('says what every artefact says of itself, and the caption', () => {
    const markup = markupOf(summits);
    const lines = provenanceLines(provenanceOf(summits));
    for (const line of [...lines, 'Six of them.']) expect(markup).toContain(escaped(line));
  });

  test('leaves the sources out where none are loaded', () => {
    expect(markupOf({ ...summits, details: new Map() })).not.toContain('>Sources<');
  });

  test('says so where no event is in the view', () => {
    const markup = markupOf(excerptOf('?q=zzzzqqqq&lang=en'));
    expect(markup).toContain('This view has no events.');
    expect(markup).not.toContain('<table>');
  });

  test('makes no link of an address that is none', () => {
    const [first] = summits.events;
    if (first === undefined) throw new Error('no summit');
    const source = {
      title: 'Bad',
      publisher: 'Nobody',
      url: 'javascript:alert(1)',
      published: undefined,
      supports: { en: '', ko: '' },
    };
    const details = new Map([[first.id, { sources: [source], notes: { en: '', ko: '' } }]]);
    expect(markupOf({ ...summits, details })).not.toContain('javascript:');
  });

  test('is styled by classes alone: no element has a style of its own', () => {
    expect(markupOf(summits)).not.toMatch(/<style| style=/);
    const selectors = PRINT_CSS.split('\n').filter((line) => line.includes('{'));
    expect(selectors.length).toBeGreaterThan(10);
    for (const line of selectors) expect(line).toMatch(/^(?:@page|\.print-sheet)\b/);
  });
});

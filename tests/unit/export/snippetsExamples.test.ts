import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from '@lezer/python';
import { parse as parseLatex } from '@unified-latex/unified-latex-util-parse';
import { Parser } from 'commonmark';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { EMBED_SANDBOX } from '../../../src/export/snippets/htmlSnippets.ts';
import { EMBED_KEYS } from '../../../src/state/embedOptions.ts';
import { VIEW_KEYS } from '../../../src/state/viewFields.ts';
import { faultsOfPage } from './htmlFaults.ts';

const FOLDER = join(import.meta.dirname, '../../../public/examples');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

function documentOf(name: string) {
  const { document } = new Window();
  document.documentElement.innerHTML = read(name).replace(/<script[^>]*>|<iframe/g, (tag) =>
    tag === '<iframe' ? '<x-frame' : '',
  );
  return document;
}

describe.each(['index.html', 'plain.html', 'wordpress.html'])('%s', (name) => {
  test('is valid HTML', async () => {
    expect(await faultsOfPage(read(name))).toEqual([]);
  });

  test('has a policy of its own and asks for nothing from elsewhere', () => {
    expect(read(name)).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
    );
    const asked = [
      ...read(name).matchAll(/<(?:link|script|iframe|img)[^>]* (?:href|src)="([^"]+)"/g),
    ];
    expect(asked.length).toBeGreaterThan(0);
    for (const [, address] of asked) expect(address).not.toMatch(/^(?:[a-z]+:)?\/\//);
  });
});

describe('the help page', () => {
  test.each(['en', 'ko'])('explains in %s every key that an embed has, and no other', (lang) => {
    const section = documentOf('index.html').querySelector(`section#${lang}`);
    const [table] = section?.querySelectorAll('table') ?? [];
    const keys = [...(table?.querySelectorAll('tbody th code') ?? [])].map(
      (code) => code.textContent,
    );
    expect([...keys].sort()).toEqual([...VIEW_KEYS, ...EMBED_KEYS, 'title'].sort());
  });

  test('says the same in both languages, part for part', () => {
    const document = documentOf('index.html');
    const shape = (lang: string): readonly string[] =>
      [...(document.querySelector(`section#${lang}`)?.querySelectorAll('*') ?? [])]
        .map(({ localName }) => localName)
        .filter((name) => ['h2', 'h3', 'table', 'tr', 'pre', 'li'].includes(name));
    expect(shape('ko')).toEqual(shape('en'));
    expect(shape('en').length).toBeGreaterThan(30);
  });

  test('leads to every example', () => {
    const links = [...read('index.html').matchAll(/<li><a href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(new Set(links)).toEqual(
      new Set(['plain.html', 'wordpress.html', 'report.qmd', 'notebook.ipynb', 'report.tex']),
    );
    for (const link of links) expect(read(link ?? '').length).toBeGreaterThan(100);
  });
});

test.each(['index.html', 'plain.html', 'wordpress.html', 'report.qmd', 'notebook.ipynb'])(
  'the frames in %s have the sandbox of the snippets',
  (name) => {
    const sandboxes = [...read(name).matchAll(/sandbox=\\?"([^"\\]+)\\?"/g)].map(
      ([, value]) => value,
    );
    expect(sandboxes.length).toBeGreaterThan(0);
    expect(new Set(sandboxes)).toEqual(new Set([EMBED_SANDBOX]));
  },
);

test('the Quarto document has front matter for HTML, PDF and Word, and a body', () => {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read('report.qmd')) ?? [];
  const { title, format } = parseYaml(front) as { title: string; format: object };
  expect(title).toBe('Summits and reunions');
  expect(Object.keys(format)).toEqual(['html', 'pdf', 'docx']);
  const html = /```\{=html\}\n([\s\S]*?)\n```/.exec(body)?.[1] ?? '';
  expect(html).toMatch(/^<figure>\n<iframe .*<\/iframe>\n<figcaption.*<\/figcaption>\n<\/figure>$/);
  expect(new Parser().parse(body).firstChild?.type).toBe('paragraph');
  expect(body.match(/^:::/gm)).toHaveLength(4);
});

test('the notebook is one of format 4 whose cell is valid Python', () => {
  const notebook = JSON.parse(read('notebook.ipynb'));
  expect([notebook.nbformat, notebook.nbformat_minor]).toEqual([4, 5]);
  const ids = notebook.cells.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const code = notebook.cells.find((cell: { cell_type: string }) => cell.cell_type === 'code');
  expect(code).toMatchObject({ outputs: [], execution_count: null, metadata: {} });
  let errors = 0;
  parser.parse(code.source.join('')).iterate({
    enter: ({ type }) => {
      if (type.isError) errors += 1;
    },
  });
  expect(errors).toBe(0);
  expect(code.source.join('')).toContain('example.org/timeline/embed/');
});

test('the LaTeX document has one figure with picture, caption and label', () => {
  const { content } = parseLatex(read('report.tex'));
  const body = content.find((node) => node.type === 'environment' && node.env === 'document');
  const figures =
    body?.type === 'environment'
      ? body.content.filter((node) => node.type === 'environment' && node.env === 'figure')
      : [];
  expect(figures).toHaveLength(1);
  const [figure] = figures;
  const macros = figure?.type === 'environment' ? figure.content : [];
  const names = macros.flatMap((node) => (node.type === 'macro' ? [node.content] : []));
  expect(names).toEqual(['centering', 'includegraphics', 'caption', 'label']);
});

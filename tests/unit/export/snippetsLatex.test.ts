import { parse } from '@unified-latex/unified-latex-util-parse';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeLatexUrl } from '../../../src/export/snippets/latexSnippet.ts';
import { snippetTextOf } from '../../../src/export/snippets/snippetText.ts';
import { asSentence, escapeLatex, oneLine } from '../../../src/export/textEscapes.ts';
import { hostileText, hostileTitle, printSnippet, snippetInput } from './snippetInputs.ts';

type Node = ReturnType<typeof parse>['content'][number];

/** Commands that stand for a sign (LaTeX2e, ltoutenc and latexsym). */
const SIGNS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textasciigrave: '`',
  textless: '<',
  textgreater: '>',
  textbar: '|',
};

/** What TeX would set: nothing but text, signs, groups and the commands that the snippet uses. */
function textOf(nodes: readonly Node[], commands: readonly string[] = []): string {
  return nodes.map((node) => nodeText(node, commands)).join('');
}

function nodeText(node: Node, commands: readonly string[]): string {
  if (node.type === 'string') return node.content;
  if (node.type === 'whitespace') return ' ';
  if (node.type === 'group') return textOf(node.content, commands);
  if (node.type !== 'macro') throw new Error(`unexpected ${node.type}`);
  const { content } = node;
  if (/^[{}$&#_%]$/.test(content)) return content;
  if (content === '/') return '';
  const sign = SIGNS[content];
  if (sign !== undefined) return sign;
  if (!commands.includes(content)) throw new Error(`unexpected command: ${content}`);
  return textOf(node.args?.at(-1)?.content ?? [], commands);
}

/** The nodes of the one figure, by command. */
function figureOf(latex: string) {
  const nodes = parse(latex).content.filter(
    ({ type }) => type !== 'comment' && type !== 'parbreak' && type !== 'whitespace',
  );
  const [figure] = nodes;
  if (nodes.length !== 1 || figure?.type !== 'environment') throw new Error('not one figure');
  const macro = (name: string) => {
    const found = figure.content.filter((node) => node.type === 'macro' && node.content === name);
    expect(found, name).toHaveLength(1);
    const [only] = found;
    return only?.type === 'macro' ? (only.args ?? []) : [];
  };
  return { macro };
}

describe('text in LaTeX', () => {
  test.each([
    ['50 % of $5 & #1_a', '50 \\% of \\$5 \\& \\#1\\_a'],
    ['a\\b {c}', 'a\\textbackslash{}b \\{c\\}'],
    ['~^', '\\textasciitilde{}\\textasciicircum{}'],
    ['<a>', '\\textless{}a\\textgreater{}'],
    ['1998--2020', '1998-\\/-2020'],
    ['a --- b', 'a -\\/-\\/- b'],
    ["''x,,", "'\\/'x,\\/,"],
    ['개성공단 “재개” 😀', '개성공단 “재개” 😀'],
    ['two\n\nlines', 'two lines'],
  ])('%s', (text, latex) => {
    expect(escapeLatex(text)).toBe(latex);
  });

  test('comes back word for word, and is nothing but text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(textOf(parse(escapeLatex(text)).content)).toBe(oneLine(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('holds no pair that TeX would draw as one sign', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeLatex(text)).not.toMatch(/--|''|``|,,|<<|>>|[?!]`/);
      }),
    );
  });
});

describe('the figure in LaTeX', () => {
  test('has caption, list title, alternative text and label as given, whatever they are', () => {
    fc.assert(
      fc.property(hostileTitle, hostileText, hostileText, (title, caption, alt) => {
        const input = snippetInput({ title, caption, alt });
        const said = snippetTextOf(input);
        const { macro } = figureOf(printSnippet('latex', input));
        const [short, long] = macro('caption');
        expect(textOf(short?.content ?? [])).toBe(said.title);
        const parts = [asSentence(said.title), said.caption, said.pictureSource, `${said.open}.`];
        expect(textOf(long?.content ?? [], ['href'])).toBe(
          parts.filter((part) => part !== '').join(' '),
        );
        expect(textOf(macro('label').at(-1)?.content ?? [])).toBe('fig:inter-korean-timeline');
        const options = macro('includegraphics').find(({ openMark }) => openMark === '[');
        expect(textOf(options?.content ?? [], ['linewidth', 'textheight'])).toBe(
          `width=,height=0.8,keepaspectratio,alt=${oneLine(alt)}`,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('names the package that Korean needs where there is any', () => {
    const packages = (...worded: Parameters<typeof snippetInput>) =>
      printSnippet('latex', snippetInput(...worded)).split('\n')[0];
    expect(packages({ lang: 'en' })).toBe('% \\usepackage{graphicx,hyperref}');
    expect(packages({ lang: 'ko' })).toBe('% \\usepackage{graphicx,hyperref,kotex}');
    expect(packages({ lang: 'en', title: 'Kaesong (개성)' })).toContain('kotex');
  });

  test('holds the whole address of the page', () => {
    const pageUrl = 'https://example.org/a_b/?q=%EA%B0%9C&x=1#ko';
    const { macro } = figureOf(printSnippet('latex', snippetInput({}, { pageUrl })));
    const caption = macro('caption').at(-1)?.content ?? [];
    const href = caption.find((node) => node.type === 'macro' && node.content === 'href');
    const target = href?.type === 'macro' ? href.args?.at(-2)?.content : undefined;
    expect(textOf(target ?? [])).toBe(pageUrl);
    expect(escapeLatexUrl('?a=%2E&b#c')).toBe('?a=\\%2E\\&b\\#c');
  });
});

import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { printFrame, printFrameFigure } from '../../../src/export/snippets/htmlSnippets.ts';
import { escapeMarkdown, quoteYaml } from '../../../src/export/snippets/markdownSnippets.ts';
import { snippetTextOf } from '../../../src/export/snippets/snippetText.ts';
import { asSentence, oneLine } from '../../../src/export/textEscapes.ts';
import { hostileText, hostileTitle, printSnippet, snippetInput } from './snippetInputs.ts';

interface Seen {
  readonly text: string;
  readonly links: readonly string[];
  readonly html: readonly string[];
  readonly kinds: ReadonlySet<string>;
}

/** What a CommonMark parser finds in a text: words, links, HTML, kinds of nodes. */
function read(markdown: string): Seen {
  const walker = new Parser().parse(markdown).walker();
  const texts: string[] = [];
  const links: string[] = [];
  const html: string[] = [];
  const kinds = new Set<string>();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering }: { node: Node; entering: boolean } = step;
    if (!entering) continue;
    kinds.add(node.type);
    if (node.type === 'text' || node.type === 'code') texts.push(node.literal ?? '');
    if (node.type === 'softbreak') texts.push(' ');
    if (node.type === 'link') links.push(node.destination ?? '');
    if (node.type.startsWith('html')) html.push(node.literal ?? '');
  }
  return { text: texts.join(''), links, html, kinds };
}

/** What begins a block at the start of a line, in CommonMark or in Pandoc. */
const LINE_STARTS = [
  ...[
    '- ',
    '+ ',
    '* ',
    '- - -',
    '+\t',
    '1. ',
    '2018) ',
    '(1) ',
    'a. ',
    'iv) ',
    '1.',
    '-',
    '# ',
    '###',
  ],
  ...['> ', '=== ', ': ', '::: ', '% ', '~~~', '```', '<b>', '[a]: b', '| a | b |', '    code'],
];
const startOfLine = fc
  .tuple(fc.constantFrom('', ...LINE_STARTS), hostileText)
  .map((parts) => parts.join(''));

const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');

describe('text in Markdown', () => {
  test('comes back word for word, and is nothing but a paragraph of text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { text: seen, kinds } = read(`A ${escapeMarkdown(text)}`);
        expect(seen).toBe(`A ${oneLine(text)}`.trimEnd());
        expect(kinds).toEqual(new Set(['document', 'paragraph', 'text']));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['**bold** & <b>', '\\*\\*bold\\*\\* \\& \\<b\\>'],
    ['[x](y) `c` $m$', '\\[x\\](y) \\`c\\` \\$m\\$'],
    ['개성공단, 10.4 선언', '개성공단, 10.4 선언'],
    ['1998--2020, a --- b...', '1998-\\-2020, a -\\-\\- b.\\.\\.'],
  ])('%s', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});

describe('the snippet for Markdown', () => {
  test('is the frame and a paragraph that says the rest, whatever the words, without a title too', () => {
    const own = fc.option(hostileTitle, { nil: undefined });
    fc.assert(
      fc.property(own, startOfLine, (title, caption) => {
        const input = snippetInput({ title, caption });
        const said = snippetTextOf(input);
        const seen = read(printSnippet('markdown', input));
        expect(seen.text).toBe(joined(said.ownTitle, said.caption, `${said.open}.`, said.source));
        expect(seen.links).toEqual([input.pageUrl]);
        expect(seen.html).toEqual([printFrame(input)]);
        const kinds = ['document', 'html_block', 'paragraph', 'text', 'link'];
        expect(seen.kinds).toEqual(new Set(title === undefined ? kinds : [...kinds, 'strong']));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['2018) a year', '2018\\) a year'],
    ['1. first', '1\\. first'],
    ['- a dash', '\\- a dash'],
    ['+ more', '\\+ more'],
    ['(a) lettered', '(a\\) lettered'],
    ['iv. Roman', 'iv\\. Roman'],
    [': defined', '\\: defined'],
    ['10.4 선언', '10.4 선언'],
    ['2018–2019: a thaw', '2018–2019: a thaw'],
    ['Kim. Moon', 'Kim. Moon'],
  ])('begins a line with a caption without a title: %s', (caption, start) => {
    const [, , line] = printSnippet('markdown', snippetInput({ caption })).split('\n');
    expect(line).toContain(`${start}. [`);
    expect(line?.startsWith(start)).toBe(true);
  });

  test('keeps a link whose address has parentheses', () => {
    const pageUrl = 'https://example.org/?q=a)b(c';
    expect(read(printSnippet('markdown', snippetInput({}, { pageUrl }))).links).toEqual([pageUrl]);
  });
});

/** The parts of a Quarto document between fences, in order. */
const fenced = (text: string): readonly string[] =>
  text
    .split(/^:::.*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A quoted attribute of Pandoc: a backslash before punctuation is dropped. */
const unquote = (value: string): string => value.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const PICTURE =
  /^!\[(.*)\]\(inter-korean-timeline\.png\)\{#fig-(\S+) fig-alt="((?:[^"\\]|\\.)*)" width=63%\}$/;

describe('the snippet for Quarto', () => {
  test('is a frame in HTML and elsewhere a picture with caption and alternative text', () => {
    fc.assert(
      fc.property(hostileTitle, hostileText, hostileText, (title, caption, alt) => {
        const input = snippetInput({ title, caption, alt });
        const said = snippetTextOf(input);
        const [html, picture, ...rest] = fenced(printSnippet('quarto', input));
        expect(rest).toEqual([]);
        expect(html).toBe(['```{=html}', ...printFrameFigure(input), '```'].join('\n'));
        const [, text = '', id, shown = ''] = PICTURE.exec(picture ?? '') ?? [];
        const seen = read(`![${text}](picture)`);
        expect(seen.text).toBe(
          joined(asSentence(said.title), said.caption, said.pictureSource, `${said.open}.`),
        );
        expect(seen.links).toEqual([input.pageUrl]);
        expect(id).toBe('inter-korean-timeline');
        expect(unquote(shown)).toBe(oneLine(alt));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [0.56, '100%'],
    [1.2, '100%'],
    [1.5, '80%'],
    [2.4, '50%'],
    [undefined, '100%'],
  ])('keeps a picture %d times as high as wide on one page with its caption', (aspect, width) => {
    const input = snippetInput({}, { pictureAspect: aspect });
    expect(printSnippet('quarto', input)).toContain(` width=${width}}`);
    expect(printSnippet('rmarkdown', input)).toContain(`#| out.width: "${width}"`);
  });

  test('has one condition for HTML and its opposite', () => {
    const lines = printSnippet('quarto', snippetInput()).split('\n');
    expect(lines.filter((line) => line.startsWith(':::'))).toEqual([
      '::: {.content-visible when-format="html"}',
      ':::',
      '::: {.content-visible unless-format="html"}',
      ':::',
    ]);
  });
});

describe('the snippet for R Markdown', () => {
  const optionsOf = (text: string): unknown =>
    parseYaml(
      text
        .split('\n')
        .filter((line) => line.startsWith('#| '))
        .map((line) => line.slice(3))
        .join('\n'),
      { customTags: [{ tag: '!expr', resolve: (value: string) => ({ expr: value }) }] },
    );

  test('is a frame in HTML and elsewhere a chunk whose options come back word for word', () => {
    fc.assert(
      fc.property(hostileTitle, hostileText, hostileText, (title, caption, alt) => {
        const input = snippetInput({ title, caption, alt });
        const said = snippetTextOf(input);
        const printed = printSnippet('rmarkdown', input);
        const options = optionsOf(printed) as Record<string, unknown>;
        expect(options).toMatchObject({
          label: 'fig-inter-korean-timeline',
          echo: false,
          eval: { expr: '!knitr::is_html_output()' },
          'fig.alt': oneLine(alt),
        });
        // What knitr writes: the caption within an image.
        const seen = read(`![${options['fig.cap']}](picture)`);
        expect(seen.text).toBe(
          joined(asSentence(said.title), said.caption, said.pictureSource, `${said.open}.`),
        );
        expect(seen.links).toEqual([input.pageUrl]);
        expect(printed.match(/^```/gm)).toHaveLength(4);
      }),
      { numRuns: 300 },
    );
  });

  test('quotes for YAML whatever there is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(parseYaml(`a: ${quoteYaml(text)}`)).toEqual({ a: oneLine(text) });
      }),
      { numRuns: 300 },
    );
  });
});

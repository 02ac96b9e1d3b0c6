import { parser } from '@lezer/python';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printFrameFigure } from '../../../src/export/snippets/htmlSnippets.ts';
import { quotePython } from '../../../src/export/snippets/jupyterSnippet.ts';
import { hostileText, hostileTitle, printSnippet, snippetInput } from './snippetInputs.ts';

interface Python {
  readonly errors: number;
  readonly names: ReadonlySet<string>;
  readonly strings: readonly string[];
}

/** What a parser of Python finds: faults, kinds of nodes, string literals. */
function read(source: string): Python {
  let errors = 0;
  const names = new Set<string>();
  const strings: string[] = [];
  parser.parse(source).iterate({
    enter: ({ type, from, to }) => {
      names.add(type.name);
      if (type.isError) errors += 1;
      if (type.name === 'String') strings.push(source.slice(from, to));
    },
  });
  return { errors, names, strings };
}

/** The value of a plain literal (language reference, 2.4.1.1). */
function meaningOf(literal: string): string {
  const inside = /^'([\s\S]*)'$/.exec(literal)?.[1] ?? '';
  return inside.replace(/\\([\s\S])/g, (_, char: string) => {
    if (char === 'n') return '\n';
    if (char === '\\' || char === "'") return char;
    throw new Error(`unexpected escape: \\${char}`);
  });
}

describe('a string of Python', () => {
  test('is one literal that means the text', () => {
    fc.assert(
      fc.property(hostileText, (given) => {
        const text = given.replaceAll('\r', ' ');
        const { errors, strings } = read(`x = ${quotePython(text)}`);
        expect(errors).toBe(0);
        expect(strings).toEqual([quotePython(text)]);
        expect(meaningOf(strings[0] ?? '')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the cell for Jupyter', () => {
  test('is a call with the HTML as its one text, whatever the words', () => {
    fc.assert(
      fc.property(hostileTitle, hostileText, (title, caption) => {
        const input = snippetInput({ title, caption });
        const { errors, names, strings } = read(printSnippet('jupyter', input));
        expect(errors).toBe(0);
        expect(names).toContain('ContinuedString');
        expect(strings.map(meaningOf)).toEqual(printFrameFigure(input));
      }),
      { numRuns: 300 },
    );
  });

  test('does not begin with a frame, of which IPython would warn', () => {
    const [first] = read(printSnippet('jupyter', snippetInput())).strings;
    expect(first).toBe("'<figure>'");
  });
});

import { describe, expect, test } from 'vitest';
import { readStyle } from '../../../src/export/svgStyle.ts';
import { parseSvg, printSvg, textOfSvg } from '../../../src/export/svgTree.ts';
import { chartCss } from '../../../src/render/chartStyle.ts';
import { colourIn, PALETTE, PALETTE_THEMES } from '../../../src/render/palette.ts';

describe('a printed picture taken apart', () => {
  test('prints as it was', () => {
    const svg = '<svg a="1 &lt; 2"><g>A &amp; B<path d="M0,0"/></g></svg>';
    expect(printSvg(parseSvg(svg))).toBe(svg);
    expect(textOfSvg(parseSvg(svg))).toBe('A & B');
  });

  test.each([
    '<svg>',
    '<svg></g></svg>',
    '<svg a="1" a="2"></svg>',
    '<svg a=1></svg>',
    '<svg>&nbsp;</svg>',
    '<svg>&constructor;</svg>',
    '<svg>&__proto__;</svg>',
    '<svg></svg><svg></svg>',
    '<svg>a < b</svg>',
    'text',
    '',
  ])('that is not well-formed is refused: %s', (svg) => {
    expect(() => parseSvg(svg)).toThrow(/^svg: /);
  });
});

describe('a style read', () => {
  const path = (...steps: readonly string[]) =>
    steps.map((step) => {
      const [name = '', ...classes] = step.split('.');
      return { name, classes };
    });
  const styleOf = readStyle('.a .b{x:1;y:1}\n.b{x:2;z:2}\n.b.c,g.d rect{x:3}\n@font-face{x:4}');

  test('the more exact rule wins, then the later one', () => {
    expect(styleOf(path('svg.a', 'rect.b'))).toEqual({ x: '1', y: '1', z: '2' });
    expect(styleOf(path('svg.a', 'rect.b.c'))).toEqual({ x: '3', y: '1', z: '2' });
    expect(styleOf(path('svg', 'g.d', 'g', 'rect'))).toEqual({ x: '3' });
    expect(styleOf(path('svg', 'rect'))).toEqual({});
  });

  test('a selector that simple programs do not know is refused', () => {
    expect(() => readStyle('.a:not(.b){x:1}')).toThrow('unknown selector .a:not(.b)');
    expect(() => readStyle('.a > .b{x:1}')).toThrow('unknown selector >');
  });
});

describe("the chart's own rules", () => {
  test.each(PALETTE_THEMES)(
    'in %s need no variable and no other selector than type and class',
    (theme) => {
      const css = chartCss(colourIn(theme), '.scope ');
      expect(() => readStyle(css)).not.toThrow();
      expect(css).not.toMatch(/var\(|color-mix|light-dark|url\(|["'!&]/);
      for (const line of css.split('\n')) expect(line).toMatch(/^(?:\.scope [^,{]+,?)+\{[^{}]+\}$/);
    },
  );

  test('name colours of the palette alone, each a hex of six digits in both themes', () => {
    for (const pair of Object.values(PALETTE)) {
      for (const colour of pair) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
    const asked: string[] = [];
    chartCss((token) => {
      asked.push(token);
      return 'red';
    });
    expect(asked.filter((token) => !Object.hasOwn(PALETTE, token))).toEqual([]);
    expect(asked.length).toBeGreaterThan(40);
  });
});

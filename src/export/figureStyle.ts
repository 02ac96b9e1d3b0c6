import { chartCss } from '../render/chartStyle.ts';
import { inlineFontFace } from '../render/fontFace.ts';
import { type ColourToken, colourIn, HUES, type PaletteTheme } from '../render/palette.ts';

const figureRules = (c: (token: ColourToken) => string, scope: string): readonly string[] =>
  [
    `.paper{fill:${c('paper')}}`,
    `.title{font-size:22px;font-weight:600}`,
    `.title.small{font-size:18px}`,
    `.standfirst{font-size:13px;fill:${c('ink-soft')}}`,
    `.caption{font-size:14px}`,
    `.note{font-size:14px;font-weight:600}`,
    `.key{fill:${c('ink-soft')}}`,
    `.key-head{font-weight:600}`,
    ...HUES.map((hue) => `.key-head.hue-${hue}{fill:${c(hue)}}`),
    `.source{fill:${c('ink-soft')}}`,
    `.foot{stroke:${c('hairline')};shape-rendering:crispEdges}`,
  ].map((rule) => scope + rule);

/**
 * Style of one picture: what the page's chart is drawn by, in the colours of one theme, and the
 * picture's own texts. No quotation mark, no variable, nothing from outside the file.
 * @param scope class of the picture's root: several pictures in one page keep their own styles
 */
export function figureCss(
  theme: PaletteTheme,
  { scope, font }: { readonly scope: string; readonly font: string | undefined },
): string {
  const colourOf = colourIn(theme);
  const within = `.${scope} `;
  return [
    ...(font === undefined ? [] : [inlineFontFace(font)]),
    chartCss(colourOf, within),
    ...figureRules(colourOf, within),
  ].join('\n');
}

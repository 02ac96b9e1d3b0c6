import type { Plugin } from 'vite';
import { chartCss } from '../../render/chartStyle.ts';
import { FONT_STACK, PALETTE } from '../../render/palette.ts';

const STYLESHEET = 'virtual:chart.css';
const RESOLVED = `\0${STYLESHEET}`;

/** The chart's rules for a page: each colour a property of the root, in its light and its dark value. */
export function chartStylesheet(): string {
  const colours = Object.entries(PALETTE).map(
    ([token, [light, dark]]) => `--${token}:light-dark(${light},${dark});`,
  );
  const root = `:root{${colours.join('')}--font:${FONT_STACK};}`;
  return `${root}\n${chartCss((token) => `var(--${token})`)}\n`;
}

/** Makes `import 'virtual:chart.css'` bring the colours and the rules of the drawn chart, the same that exported pictures bear. */
export function chartStylePlugin(): Plugin {
  return {
    name: 'ikt:chart-style',
    resolveId: (id) => (id === STYLESHEET ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? chartStylesheet() : undefined),
  };
}

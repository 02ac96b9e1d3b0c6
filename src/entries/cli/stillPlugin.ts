import type { Plugin } from 'vite';

const TRANSITION = 'd3-transition';
const RESOLVED = `\0${TRANSITION}`;

/** What d3-zoom and d3-brush call of it: to end a transition, of which none ever begins. */
const STILL = `
import { selection } from 'd3-selection';
export const interrupt = () => {};
selection.prototype.interrupt = function () { return this; };
`;

/**
 * Leaves d3's transitions, with their easing, timers and colours, out of what is built: the page moves
 * nothing by itself, yet zoom and brush bring them along.
 */
export function stillPlugin(): Plugin {
  return {
    name: 'ikt:still',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id === TRANSITION ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? STILL : undefined),
  };
}

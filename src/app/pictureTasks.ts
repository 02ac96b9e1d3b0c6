import { missingLetters, outlineSvg } from '../export/outlineSvg.ts';
import { loadOutlines } from './exportAssets.ts';
import { type Drawing, pngTask, svgTask, TYPESET } from './exportTasks.ts';

/** Its text is shapes, drawn alike where no typeface comes along. */
const OUTLINED: Drawing = {
  steps: [...TYPESET.steps, 'outlines'],
  draw: async (place, begin) => {
    const { excerpt, figure } = await TYPESET.draw(place, begin);
    await begin('outlines');
    const outlines = await loadOutlines(place.environment);
    const missing = missingLetters(figure.svg, outlines);
    return { excerpt, figure: { ...figure, svg: outlineSvg(figure.svg, outlines) }, missing };
  },
};

/** The picture in each of its formats. */
export const PICTURE_TASKS = {
  svg: svgTask(TYPESET),
  outlined: svgTask(OUTLINED, '-outlined'),
  png: pngTask(OUTLINED),
} as const;

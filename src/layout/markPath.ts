import { glyphPath } from './glyphs.ts';
import { type DateRule, type EventMark, roundPx } from './scene.ts';
import { GLYPH_HALF } from './sizeClass.ts';

const FIRM_HEIGHT = 3;
const SOFT_HEIGHT = 1;
const CAP_HEIGHT = 5;
const ARROW = 5;

const rect = (x: number, y: number, width: number, height: number): string =>
  width <= 0
    ? ''
    : `M${roundPx(x)},${roundPx(y)}h${roundPx(width)}v${roundPx(height)}h${roundPx(-width)}Z`;

/** A thin line between two px, with a cap at its outer end. */
const softLine = (from: number, to: number, y: number, capAt: number): string =>
  to - from < 0.5
    ? ''
    : rect(from, y - SOFT_HEIGHT / 2, to - from, SOFT_HEIGHT) +
      rect(capAt, y - CAP_HEIGHT / 2, SOFT_HEIGHT, CAP_HEIGHT);

/** The rule below an event, about the glyph's centre: thick where the event surely lasted, thin where it may have. */
function rulePath(rule: DateRule, x: number, y: number): string {
  const height = roundPx(rule.y - y);
  const from = rule.from - x;
  const to = rule.to - x;
  const firm = rule.firmTo > rule.firmFrom;
  const firmFrom = firm ? rule.firmFrom - x : to;
  const firmTo = firm ? rule.firmTo - x : to;
  const end = rule.openEnd ? firmTo - ARROW : firmTo;
  return [
    softLine(from, firmFrom, height, from),
    firm ? rect(firmFrom, height - FIRM_HEIGHT / 2, Math.max(1, end - firmFrom), FIRM_HEIGHT) : '',
    softLine(firmTo, to, height, to - SOFT_HEIGHT),
    firm ? '' : rect(to - SOFT_HEIGHT, height - CAP_HEIGHT / 2, SOFT_HEIGHT, CAP_HEIGHT),
    rule.openEnd
      ? `M${roundPx(end)},${roundPx(height - 3.5)}L${roundPx(firmTo)},${height}L${roundPx(end)},${roundPx(height + 3.5)}Z`
      : '',
  ].join('');
}

/** Everything a mark draws, as one path about its glyph's centre (even-odd filled). */
export const markPath = (mark: EventMark): string =>
  glyphPath(mark.shape, GLYPH_HALF, mark.soft) +
  (mark.rule === undefined ? '' : rulePath(mark.rule, mark.x, mark.y));

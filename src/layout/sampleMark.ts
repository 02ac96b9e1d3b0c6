import type { DateRule, EventMark } from './scene.ts';

/** How a mark says what is known of its date: exactly one day, a coarse one, days on end, a soft end, an open one. */
export type DateForm = 'exact' | 'coarse' | 'span' | 'soft' | 'open';

const RULE: DateRule = {
  y: 10,
  from: -7,
  to: 31,
  firmFrom: 0,
  firmTo: 0,
  openEnd: false,
  openStart: false,
};
const SAMPLES: Readonly<Record<DateForm, Pick<EventMark, 'soft' | 'rule'>>> = {
  exact: { soft: false, rule: undefined },
  coarse: { soft: true, rule: { ...RULE, from: -19, to: 19 } },
  span: { soft: false, rule: { ...RULE, firmFrom: -7, firmTo: 31 } },
  soft: { soft: true, rule: { ...RULE, firmFrom: 4, firmTo: 20 } },
  open: { soft: false, rule: { ...RULE, firmFrom: -7, firmTo: 31, openEnd: true } },
};

/** A mark for a legend, about its glyph's centre: 19 px to both sides or 31 to the right, 13 down. */
export const sampleMark = (form: DateForm, shape: string): EventMark => ({
  id: form,
  type: '',
  shape,
  hue: '',
  x: 0,
  y: 0,
  ...SAMPLES[form],
  label: undefined,
  strong: false,
  box: { x: 0, y: 0, width: 0, height: 0 },
});

/** Which of the forms a drawn mark has. */
export function dateFormOf({ rule, soft }: EventMark): DateForm {
  if (rule === undefined) return 'exact';
  const { from, to, firmFrom, firmTo, openEnd, openStart } = rule;
  if (openEnd) return 'open';
  if (firmTo <= firmFrom) return soft ? 'coarse' : 'soft';
  return soft || openStart || from < firmFrom || firmTo < to ? 'soft' : 'span';
}

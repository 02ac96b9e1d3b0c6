/** A form that is not read, and why or what to write instead. */
interface Refusal {
  readonly form: RegExp;
  readonly reason: string;
}

const TIME_OF_DAY = /^(-?\d{4}-\d{2}-\d{2})(?:T| +(?=\d))/;

/** First match wins; every form is asked of one date, not of a whole interval. */
const REFUSALS: readonly Refusal[] = [
  {
    form: /[[\]{}]/,
    reason: 'a set or list of dates is EDTF level 2: give one date or an interval',
  },
  { form: /\.\./, reason: 'open ends are written 1998-11-18/.. or ../2008-07-11' },
  { form: /^\s|\s$/, reason: 'it has spaces around it' },
  { form: /^Y-?\d+E/, reason: 'exponential years are EDTF level 2' },
  { form: /^Y?-?\d+(E\d+)?S\d+$/, reason: 'significant digits are EDTF level 2' },
  { form: /^Y-?\d{1,4}$/, reason: 'Y is for years of more than four digits' },
  { form: /^Y-?0/, reason: 'a year after Y does not begin with 0' },
  { form: /^Y-?\d{14,}$/, reason: 'years of more than 13 digits are not counted in days' },
  { form: /^Y-?\d{5,}./, reason: 'a year after Y stands alone' },
  { form: /(~\?|\?~)$/, reason: 'approximate and uncertain together are written %' },
  { form: /^open$/i, reason: 'an open end is written ..' },
  { form: /^unknown$/i, reason: 'an unknown end is left empty' },
  { form: /^[-\d]+[ux]/, reason: 'unspecified digits are written X' },
  {
    form: /[?~%]./,
    reason: 'qualifying a part of a date is EDTF level 2: put ?, ~ or % at its end',
  },
  { form: /^-?\d?XXX/, reason: 'a year needs its first two digits' },
  { form: /^-?[\dX]{4}(-[\dX]{2}){0,2}[?~%]?$/, reason: 'digits may be X only from the right' },
  { form: /^\d{8}$/, reason: 'year, month and day are separated by hyphens' },
  { form: /^-?\d{5,}/, reason: 'a year of more than four digits is written with Y before it' },
  { form: /^-?\d{1,3}$/, reason: 'a year has four digits' },
  { form: /^\d{4}-\d{1,2}-?\d{0,2}$/, reason: 'month and day have two digits each' },
];

/** Of a date with a time of day, the date before it; undefined of any other text. */
export const dateBeforeTime = (text: string): string | undefined => TIME_OF_DAY.exec(text)?.[1];

/** Says why a text that is no date of EDTF levels 0 and 1 is not read, where that can be told. */
export const refusalOf = (text: string): string | undefined =>
  REFUSALS.find(({ form }) => form.test(text))?.reason;

import { MONTHS } from './monthNames.ts';

const NUMBERS = /^(\d{4})(?:\s*[-./년]\s*(\d{1,2})(?:\s*[-./월]\s*(\d{1,2}))?)?\s*[.년월일]?$/;
const two = (digits: string): string => digits.padStart(2, '0');

/** Day, month's name and year in any order that English knows: "1 June 2010", "June 1, 2010", "Jun 2010". */
function readEnglish(text: string): readonly string[] | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== '');
  const isMonth = (word: string): boolean => /^[a-z]{3,}$/.test(word);
  const name = words.find(isMonth);
  const month = MONTHS.findIndex((full) => name && full.toLowerCase().startsWith(name)) + 1;
  const year = words.at(-1);
  const rest = words.slice(0, -1).filter((word) => word !== name);
  const dayText = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(rest[0] ?? '')?.[1];
  if (month === 0 || !/^\d{4}$/.test(year ?? '') || rest.length > 1) return undefined;
  if (rest.length === 1 && dayText === undefined) return undefined;
  return [year ?? '', String(month), ...(dayText === undefined ? [] : [dayText])];
}

/**
 * A typed date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: also "2010.6.1", "2010년 6월 1일", "1 June 2010".
 * Whether the calendar has the day isn't asked; undefined where the text is like no date.
 */
export function toCivilText(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim();
  const parts = NUMBERS.exec(text)?.slice(1) ?? readEnglish(text);
  return parts
    ?.filter((part) => part !== undefined)
    .map(two)
    .join('-');
}

import type { Day } from '../model/day.ts';
import { addDays, printDay } from '../model/day.ts';
import type { ExportEvent } from './exportEvent.ts';

/** Most octets of a line, its line break not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

const octetsOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Folds a content line between characters, never within one. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\r?\n/g, '\\n');

const compact = (day: string): string => day.replaceAll('-', '');

function toLines({ event, detail, firstDay }: ExportEvent, calendar: Calendar): string[] {
  const { title, summary, extent } = event;
  const coarse = extent.soft || extent.openEnd || extent.openStart;
  const about = [...(coarse ? [event.dateText] : []), summary.en, summary.ko].join('\n');
  const url = detail?.sources[0]?.url;
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${calendar.id}`,
    `DTSTAMP:${compact(printDay(calendar.through))}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(firstDay)}`,
    `DTEND;VALUE=DATE:${compact(printDay(addDays(extent.last, 1)))}`,
    `SUMMARY:${escapeText(`${title.en} / ${title.ko}`)}`,
    `DESCRIPTION:${escapeText(about)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    `CATEGORIES:${escapeText(event.type)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

export interface Calendar {
  /** Kebab-case, part of each event's UID. */
  readonly id: string;
  readonly name: string;
  /** The data's last day; it stands for the time of writing, so that equal data is an equal file. */
  readonly through: Day;
}

/**
 * iCalendar (RFC 5545), every event an all-day one. A coarse date spans all its possible days and is
 * written out in the description.
 */
export function printIcs(items: readonly ExportEvent[], calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${calendar.id}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(calendar.name)}`,
    ...items.flatMap((item) => toLines(item, calendar)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

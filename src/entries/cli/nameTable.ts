import { readSfnt, writeSfnt } from './sfnt.ts';

/** One entry of a font's `name` table. */
export interface NameRecord {
  readonly platform: number;
  readonly encoding: number;
  readonly language: number;
  readonly nameId: number;
  readonly text: string;
}

const COPYRIGHT = 0;
const HEADER = 6;
const RECORD = 12;
const MACINTOSH = 1;

const decodeText = (platform: number, bytes: Buffer): string =>
  platform === MACINTOSH
    ? bytes.toString('latin1')
    : Buffer.from(bytes).swap16().toString('utf16le');

const encodeText = (platform: number, text: string): Buffer =>
  platform === MACINTOSH ? Buffer.from(text, 'latin1') : Buffer.from(text, 'utf16le').swap16();

/** The records of a `name` table of format 0 or 1. */
export function readNames(table: Buffer): readonly NameRecord[] {
  const strings = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = HEADER + index * RECORD;
    const platform = table.readUInt16BE(at);
    const start = strings + table.readUInt16BE(at + 10);
    return {
      platform,
      encoding: table.readUInt16BE(at + 2),
      language: table.readUInt16BE(at + 4),
      nameId: table.readUInt16BE(at + 6),
      text: decodeText(platform, table.subarray(start, start + table.readUInt16BE(at + 8))),
    };
  });
}

/** A `name` table of format 0 that holds the records in the order given. */
export function writeNames(names: readonly NameRecord[]): Buffer {
  const texts = names.map(({ platform, text }) => encodeText(platform, text));
  const head = Buffer.alloc(HEADER + names.length * RECORD);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { platform, encoding, language, nameId }] of names.entries()) {
    const length = texts[index]?.length ?? 0;
    const fields = [platform, encoding, language, nameId, length, offset];
    for (const [field, value] of fields.entries()) {
      head.writeUInt16BE(value, HEADER + index * RECORD + field * 2);
    }
    offset += length;
  }
  return Buffer.concat([head, ...texts]);
}

/**
 * The same TrueType or OpenType font under another name: `reserved`, and "Variable" behind it, is
 * replaced in every record of the `name` table but the copyright line, without spaces in PostScript
 * names. The Open Font License asks this of a font that is changed.
 */
export function renameFont(file: Buffer, reserved: string, name: string): Buffer {
  const { flavour, tables } = readSfnt(file);
  const table = tables.get('name');
  if (table === undefined) throw new Error('font: has no name table');
  const renamed = readNames(table).map((record) =>
    record.nameId === COPYRIGHT ? record : { ...record, text: renamedText(record, reserved, name) },
  );
  return writeSfnt({ flavour, tables: new Map([...tables, ['name', writeNames(renamed)]]) });
}

const POSTSCRIPT_NAMES: ReadonlySet<number> = new Set([3, 6, 25]);
const FIRST_OWN_NAME = 256;

function renamedText({ nameId, text }: NameRecord, reserved: string, name: string): string {
  const isPostScript = POSTSCRIPT_NAMES.has(nameId) || nameId >= FIRST_OWN_NAME;
  const old = new RegExp(`${reserved}(?: ?Variable)?`, 'g');
  return text.replace(old, isPostScript ? name.replaceAll(' ', '') : name);
}

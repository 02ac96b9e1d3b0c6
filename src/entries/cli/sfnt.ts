/** A font file in the sfnt container (TrueType, OpenType): its flavour and its tables by tag. */
export interface Sfnt {
  readonly flavour: number;
  readonly tables: ReadonlyMap<string, Buffer>;
}

const HEADER = 12;
const RECORD = 16;
const CHECKSUM_MAGIC = 0xb1b0afba;
const ADJUSTMENT_OFFSET = 8;

const padded = (length: number): number => (length + 3) & ~3;

/** Reads the table directory; throws where a table reaches past the end of the file. */
export function readSfnt(file: Buffer): Sfnt {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const record = HEADER + index * RECORD;
    const tag = file.toString('latin1', record, record + 4);
    const offset = file.readUInt32BE(record + 8);
    const end = offset + file.readUInt32BE(record + 12);
    if (end > file.length) throw new Error(`font table ${tag}: reaches past the end of the file`);
    tables.set(tag, file.subarray(offset, end));
  }
  return { flavour: file.readUInt32BE(0), tables };
}

/** The sum of a table's big-endian 32-bit words, modulo 2^32, as OpenType defines it. */
export function tableChecksum(table: Buffer): number {
  const whole = Buffer.alloc(padded(table.length));
  table.copy(whole);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

function writeHeader(file: Buffer, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  file.writeUInt32BE(flavour, 0);
  file.writeUInt16BE(count, 4);
  file.writeUInt16BE(2 ** power * RECORD, 6);
  file.writeUInt16BE(power, 8);
  file.writeUInt16BE((count - 2 ** power) * RECORD, 10);
}

/** `head` with its whole-file checksum set to zero, which is how the sums are taken. */
function unadjusted(table: Buffer): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt32BE(0, ADJUSTMENT_OFFSET);
  return copy;
}

/** Writes the tables in order of their tags, with every checksum computed anew. */
export function writeSfnt({ flavour, tables }: Sfnt): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = HEADER + sorted.length * RECORD;
  const size = sorted.reduce((sum, [, table]) => sum + padded(table.length), start);
  const file = Buffer.alloc(size);
  writeHeader(file, flavour, sorted.length);
  let offset = start;
  let headAt: number | undefined;
  for (const [index, [tag, original]] of sorted.entries()) {
    const table = tag === 'head' ? unadjusted(original) : original;
    if (tag === 'head') headAt = offset;
    const record = HEADER + index * RECORD;
    file.write(tag, record, 'latin1');
    file.writeUInt32BE(tableChecksum(table), record + 4);
    file.writeUInt32BE(offset, record + 8);
    file.writeUInt32BE(table.length, record + 12);
    table.copy(file, offset);
    offset += padded(table.length);
  }
  if (headAt !== undefined) {
    const adjustment = (CHECKSUM_MAGIC - tableChecksum(file)) >>> 0;
    file.writeUInt32BE(adjustment, headAt + ADJUSTMENT_OFFSET);
  }
  return file;
}

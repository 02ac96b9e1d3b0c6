/** One thing that a PNG says about itself; keywords are those of the specification where it has one. */
export interface PngText {
  /** 1 to 79 characters of Latin-1. */
  readonly keyword: string;
  readonly text: string;
  /** Language of the text; undefined: none in particular. */
  readonly lang?: string | undefined;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and data of the header, which is always the first chunk, and its check. */
const HEADER_END = SIGNATURE.length + 4 + 4 + 13 + 4;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** CRC-32 as PNG has it (PNG specification, third edition, annex D). */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

const encodeLatin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const isKeyword = (keyword: string): boolean =>
  /^[!-~\u00a1-\u00ff](?:[ -~\u00a1-\u00ff]{0,77}[!-~\u00a1-\u00ff])?$/.test(keyword);

/** An uncompressed `iTXt` chunk: keyword, language, no translated keyword, text in UTF-8. */
function textChunk({ keyword, text, lang = '' }: PngText): Uint8Array {
  if (!isKeyword(keyword)) throw new Error(`no keyword of a PNG text: "${keyword}"`);
  const typeAndData = joinBytes([
    encodeLatin1(`iTXt${keyword}\0\0\0${lang}\0\0`),
    // A null ends nothing here, but readers stop at one.
    new TextEncoder().encode(text.replaceAll('\0', '')),
  ]);
  const chunk = new Uint8Array(4 + typeAndData.length + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, typeAndData.length - 4);
  chunk.set(typeAndData, 4);
  view.setUint32(4 + typeAndData.length, crcOf(typeAndData));
  return chunk;
}

/**
 * The PNG with texts about it, in the order given, right behind its header: the same picture, and the
 * same bytes for the same input.
 * @throws Error for bytes that are no PNG, or a keyword that none may have
 */
export function withPngText(png: Uint8Array, entries: readonly PngText[]): Uint8Array<ArrayBuffer> {
  const isPng = png.length > HEADER_END && SIGNATURE.every((byte, at) => png[at] === byte);
  if (!isPng) throw new Error('no PNG: its first bytes are not those of one');
  return joinBytes([
    png.subarray(0, HEADER_END),
    ...entries.map(textChunk),
    png.subarray(HEADER_END),
  ]);
}

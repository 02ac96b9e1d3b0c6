import { decodeOutlines } from '../export/glyphShapes.ts';
import type { Environment } from './environment.ts';
import { ExportFailure, type ExportReason } from './exportFailure.ts';

type AssetKind = Extract<ExportReason['kind'], 'font' | 'outlines' | 'page' | 'licence'>;
type Bytes = Uint8Array<ArrayBuffer>;

/** Files that were read, by the environment that read them; what failed is asked for anew. */
const read = new WeakMap<Environment, Map<string, Promise<Bytes>>>();

function loadOnce(environment: Environment, path: string): Promise<Bytes> {
  const known = read.get(environment) ?? new Map<string, Promise<Bytes>>();
  read.set(environment, known);
  const found = known.get(path);
  if (found !== undefined) return found;
  const loading = environment.loadFile(path);
  known.set(path, loading);
  loading.catch(() => known.delete(path));
  return loading;
}

async function loadAsset(environment: Environment, kind: AssetKind, path: string): Promise<Bytes> {
  try {
    return await loadOnce(environment, path);
  } catch (error) {
    throw new ExportFailure({ kind }, error);
  }
}

const textOf = (bytes: Bytes): string => new TextDecoder().decode(bytes);

const CHUNK = 0x8000;

function toBase64(bytes: Bytes): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/** The shipped typeface as a picture holds it: WOFF2 in base64. @throws ExportFailure */
export const loadFont = async (environment: Environment): Promise<string> =>
  toBase64(await loadAsset(environment, 'font', environment.assets.font));

/** The outlines of the typeface's glyphs. @throws ExportFailure */
export async function loadOutlines(
  environment: Environment,
): Promise<ReturnType<typeof decodeOutlines>> {
  const bytes = await loadAsset(environment, 'outlines', environment.assets.outlines);
  return decodeOutlines(JSON.parse(textOf(bytes)));
}

/** The self-contained page. @throws ExportFailure */
export const loadEmbedPage = async (environment: Environment): Promise<string> =>
  textOf(await loadAsset(environment, 'page', 'embed/index.html'));

/** The licence of the typeface. @throws ExportFailure */
export const loadFontLicence = async (environment: Environment): Promise<string> =>
  textOf(await loadAsset(environment, 'licence', 'assets/fonts/OFL.txt'));

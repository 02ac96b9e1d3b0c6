/** What a host may ask of the timeline. */
export type HostWish =
  /** A query string as in a link. */
  | { readonly kind: 'set-view'; readonly search: string }
  /** Undefined: nothing is to be open. */
  | { readonly kind: 'select'; readonly event: string | undefined };

const MOST_CHARACTERS = 10_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Reads a message, `{type:'ikt:set-view', v:1, view}` or `{type:'ikt:select', v:1, event?}`; undefined for any other. */
export function decodeWish(data: unknown): HostWish | undefined {
  if (!isRecord(data) || data['v'] !== 1) return undefined;
  const { type, view, event } = data;
  if (type === 'ikt:set-view') {
    const isText = typeof view === 'string' && view.length <= MOST_CHARACTERS;
    return isText ? { kind: 'set-view', search: view } : undefined;
  }
  if (type !== 'ikt:select') return undefined;
  return event === undefined || typeof event === 'string' ? { kind: 'select', event } : undefined;
}

import { canonicalJson } from '../../../data/canonicalJson.ts';
import type { DatasetRecord, EventRecord } from '../../../data/schema.ts';

/** What a release did to the events of the one before it; each list in the order of its release. */
export interface ReleaseChanges {
  readonly added: readonly EventRecord[];
  /** As they are now. */
  readonly changed: readonly EventRecord[];
  readonly removed: readonly EventRecord[];
}

/** Compares two datasets event by event. @param before undefined: nothing was released before */
export function changesBetween(
  before: DatasetRecord | undefined,
  after: DatasetRecord,
): ReleaseChanges {
  const old = new Map((before?.events ?? []).map((event) => [event.id, event]));
  const ids = new Set(after.events.map(({ id }) => id));
  const added = after.events.filter(({ id }) => !old.has(id));
  const changed = after.events.filter((event) => {
    const was = old.get(event.id);
    return was !== undefined && canonicalJson(was) !== canonicalJson(event);
  });
  return { added, changed, removed: [...old.values()].filter(({ id }) => !ids.has(id)) };
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, record[key]]),
  );
}

/** JSON with every object's keys in order, so that equal content is equal text whatever order it was written in. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, withSortedKeys) ?? 'null';

/** Headers that a static host sends with the paths that match. */
export interface HeaderRule {
  /** A path, where a last `*` stands for any rest. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as static hosts do: an unindented path, then its indented headers.
 * Throws and names the line that is neither.
 */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([A-Za-z-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (header !== null && rule !== undefined) {
      rule.headers.push([header[1] ?? '', (header[2] ?? '').trim()]);
    } else
      throw new Error(`_headers line ${index + 1}: expected a path or a header, got "${line}"`);
  }
  return rules;
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers for a path; where rules set the same header, the later one holds. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found = new Map<string, readonly [string, string]>();
  for (const rule of rules) {
    if (!matches(rule.path, path)) continue;
    for (const header of rule.headers) found.set(header[0].toLowerCase(), header);
  }
  return Object.fromEntries(found.values());
}

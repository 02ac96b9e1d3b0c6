import type * as z from 'zod/mini';
import { parseEdtf } from '../model/edtf.ts';
import { EDTF } from './fields.ts';
import { type Finding, quoteValue, type Segments } from './problem.ts';

type Issue = z.core.$ZodIssue;

const valueAt = (root: unknown, path: Segments): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );

const lengthOf = (value: unknown): string =>
  typeof value === 'string' || Array.isArray(value) ? String(value.length) : quoteValue(value);

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' ? 'text' : issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'text' : `${issue.minimum} or more`;
    case 'too_big':
      return issue.origin === 'string'
        ? `at most ${issue.maximum} characters`
        : `${issue.maximum} or less`;
    default:
      return issue.message;
  }
}

function describeIssue(issue: Issue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.join(', ')}`;
  if (issue.message === EDTF && typeof value === 'string') {
    const parsed = parseEdtf(value);
    if (!parsed.ok) return parsed.message;
  }
  const counted =
    (issue.code === 'too_big' && issue.origin === 'string') ||
    (issue.code === 'too_small' && issue.origin === 'array');
  return `expected ${expectation(issue)}, got ${counted ? lengthOf(value) : quoteValue(value)}`;
}

/** Puts a schema's issues into words: what was expected where, and what stands there. */
export const toFindings = (error: z.core.$ZodError, root: unknown, at: Segments = []): Finding[] =>
  error.issues.map((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    return { segments: [...at, ...path], message: describeIssue(issue, valueAt(root, path)) };
  });

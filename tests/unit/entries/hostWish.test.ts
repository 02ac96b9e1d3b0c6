import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeWish } from '../../../src/entries/embed/hostWish.ts';

describe('a message of the host', () => {
  test('asks for a view by its query string', () => {
    expect(decodeWish({ type: 'ikt:set-view', v: 1, view: '?types=summit' })).toEqual({
      kind: 'set-view',
      search: '?types=summit',
    });
    expect(decodeWish({ type: 'ikt:set-view', v: 1, view: '' })).toEqual({
      kind: 'set-view',
      search: '',
    });
  });

  test('asks for an event, or for none to be open', () => {
    expect(decodeWish({ type: 'ikt:select', v: 1, event: 'an-event' })).toEqual({
      kind: 'select',
      event: 'an-event',
    });
    expect(decodeWish({ type: 'ikt:select', v: 1 })).toEqual({ kind: 'select', event: undefined });
  });

  test.each([
    undefined,
    null,
    'ikt:set-view',
    ['ikt:set-view'],
    { type: 'ikt:set-view', view: '?types=summit' },
    { type: 'ikt:set-view', v: 2, view: '?types=summit' },
    { type: 'ikt:set-view', v: 1 },
    { type: 'ikt:set-view', v: 1, view: 7 },
    { type: 'ikt:set-view', v: 1, view: { toString: '?types=summit' } },
    { type: 'ikt:set-view', v: 1, view: 'q'.repeat(10_001) },
    { type: 'ikt:select', v: 1, event: null },
    { type: 'ikt:select', v: 1, event: ['an-event'] },
    { type: 'ikt:height', v: 1, height: 3 },
  ])('asks for nothing where it is %j', (data) => {
    expect(decodeWish(data)).toBeUndefined();
  });

  test('never makes the reader of it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(['undefined', 'object']).toContain(typeof decodeWish(data));
      }),
    );
    fc.assert(
      fc.property(
        fc.record({ type: fc.string(), v: fc.constant(1), view: fc.anything() }),
        (data) => {
          expect(decodeWish(data)).toBeUndefined();
        },
      ),
    );
  });
});

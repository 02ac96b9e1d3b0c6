import { describe, expect, test } from 'vitest';
import { edtfBounds, parseEdtf, printEdtf } from '../../../src/model/edtf.ts';
import { oracleAccepts, oracleBounds } from './edtfOracle.ts';

/** The examples of the Library of Congress, Extended Date/Time Format specification of 2019. */
const LEVEL_0 = [
  '1985-04-12',
  '1985-04',
  '1985',
  '1964/2008',
  '2004-06/2006-08',
  '2004-02-01/2005-02-08',
  '2004-02-01/2005-02',
  '2004-02-01/2005',
  '2005/2006-02',
];

const TIMES_OF_DAY = [
  '1985-04-12T23:20:30',
  '1985-04-12T23:20:30Z',
  '1985-04-12T23:20:30-04',
  '1985-04-12T23:20:30+04:30',
];

const LEVEL_1 = [
  '1984?',
  '2004-06~',
  '2004-06-11%',
  '201X',
  '20XX',
  '2004-XX',
  '1985-04-XX',
  '1985-XX-XX',
  '1985-04-12/..',
  '1985-04/..',
  '1985/..',
  '../1985-04-12',
  '../1985-04',
  '../1985',
  '1985-04-12/',
  '1985-04/',
  '1985/',
  '/1985-04-12',
  '/1985-04',
  '/1985',
  '1984~/2004-06',
  '1984/2004-06~',
  '1984?/2004%',
  '1984~/2004~',
  '1984-06-02?/2004-08-08~',
  '-1985',
];

/** Read by both; their bounds differ by intention or are unknown to the package. */
const LEVEL_1_OTHER_BOUNDS = ['2001-21', 'Y170000002', 'Y-170000002'];

const LEVEL_2 = [
  'Y-17E7',
  '1950S2',
  'Y171010000S3',
  'Y3388E2S3',
  '2001-34',
  '[1667,1668,1670..1672]',
  '[..1760-12-03]',
  '[1760-12..]',
  '[1760-01,1760-02,1760-12..]',
  '[1667,1760-12]',
  '[..1984]',
  '{1667,1668,1670..1672}',
  '{1960,1961-12}',
  '{..1984}',
  '2004-06~-11',
  '2004?-06-11',
  '?2004-06-~11',
  '2004-%06-11',
  '156X-12-25',
  '15XX-12-25',
  'XXXX-12-XX',
  '1XXX-XX',
  '1XXX-12',
  '1984-1X',
  '2004-06-~01/2004-06-~20',
  '2004-06-XX/2004-07-03',
];

describe('the published examples', () => {
  test.each([...LEVEL_0, ...LEVEL_1])('%s has the bounds of the edtf package', (text) => {
    const parsed = parseEdtf(text);
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok) expect(edtfBounds(parsed.value)).toEqual(oracleBounds(text));
  });

  test.each([...LEVEL_0, ...LEVEL_1, ...LEVEL_1_OTHER_BOUNDS])('%s prints as itself', (text) => {
    const parsed = parseEdtf(text);
    expect(oracleAccepts(text)).toBe(true);
    expect(parsed.ok && printEdtf(parsed.value)).toBe(text);
  });

  test.each(LEVEL_2)('%s, of level 2, is refused as by the edtf package', (text) => {
    expect(oracleAccepts(text)).toBe(false);
    expect(parseEdtf(text)).toMatchObject({ ok: false });
  });

  test.each(TIMES_OF_DAY)('%s is refused for its time of day', (text) => {
    expect(parseEdtf(text)).toEqual({
      ok: false,
      message: "times of day are not part of this timeline's dates: write 1985-04-12",
    });
  });
});

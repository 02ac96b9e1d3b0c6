import { describe, expect, test } from 'vitest';
import { linksOf, plainTextOf } from '../../../src/data/plainText.ts';

describe('the words of a piece of HTML', () => {
  test.each([
    ['a<br>b', 'a b'],
    ['a<b>b</b>c', 'abc'],
    ['<p>One</p>\n  <p class="lead">Two</p>', 'One Two'],
    ['a &lt;b&gt; &amp;amp; &#44;&#x2c; &quot;&nbsp;&hellip;', 'a <b> &amp; ,, " …'],
    ['&unknown; &#9999999; &', '&unknown; \ufffd &'],
    ['&constructor; &toString; &__proto__;', '&constructor; &toString; &__proto__;'],
    ['&#0;&#xd800;&#57343;&#x1f600;', '\ufffd\ufffd\ufffd😀'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['x<!-- <b>not seen</b> -->y<script>bad()</script><style>p{}</style>', 'x y'],
    ['left <unclosed', 'left <unclosed'],
    ['<script>never closed', ''],
    ['&lt;script&gt;', '<script>'],
  ])('of %j are %j', (html, text) => {
    expect(plainTextOf(html)).toBe(text);
  });

  test.each(['<a', '<!--', '<script', '&#', '<a href="'])(
    'are found in time linear to its length: %s many times over',
    (piece) => {
      const begun = performance.now();
      const html = piece.repeat(100_000);
      plainTextOf(html);
      linksOf(html);
      expect(performance.now() - begun).toBeLessThan(10_000);
    },
  );
});

test('the links of a piece of HTML are found however they are quoted', () => {
  const html = `<a href="x?a&amp;b">1</a> <A class=y HREF='y'><b>2</b></A> <a href=z>3</a> <a name="n">4</a> <abbr href="no">5</abbr>`;
  expect(linksOf(html)).toEqual([
    { href: 'x?a&b', text: '1' },
    { href: 'y', text: '2' },
    { href: 'z', text: '3' },
  ]);
});

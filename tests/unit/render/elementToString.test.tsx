import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/model/bilingual.ts';
import { elementToString } from '../../../src/render/elementToString.ts';
import { NO_EMPHASIS } from '../../../src/render/emphasis.ts';
import { TimelineSvg } from '../../../src/render/TimelineSvg.tsx';
import { DEFAULT_VIEWS, excerptOf } from '../export/excerpts.ts';
import { sceneOf } from '../layout/scenes.ts';

describe("elements print as React's own static markup does", () => {
  test.each(
    DEFAULT_VIEWS.flatMap((link) => (['en', 'ko'] as Lang[]).map((lang) => [link, lang] as const)),
  )('%s in %s', (link, lang) => {
    const { dataset, view, relations, lit } = excerptOf(`${link}&lang=${lang}`);
    const element = (
      <TimelineSvg
        scene={sceneOf(dataset, view.window, { ...view, width: 1000 })}
        emphasis={{ ...NO_EMPHASIS, selected: view.event, relations, lit }}
        id="ikt"
        title={'A "quoted" & <odd> title'}
        description="It's 1 > 0"
      />
    );
    expect(elementToString(element)).toBe(renderToStaticMarkup(element));
  });
});

test("HTML is printed as React prints it, attributes in HTML's own spelling", () => {
  const element = (
    <p lang="ko" hidden={false}>
      <a href="?a=1&b='2'" hrefLang="en">
        <br />
        {'<b>&'}
      </a>
      <img src="x.png" alt="" width={12} height={12} />
      <time dateTime="2018-04-27">{27}</time>
    </p>
  );
  const lower = renderToStaticMarkup(element).replace(/hrefLang|dateTime/g, (name) =>
    name.toLowerCase(),
  );
  const [preload, shown] = lower.split(/(?=<p )/);
  expect(preload).toMatch(/^<link rel="preload"/);
  expect(elementToString(element)).toBe(shown);
});

test('what XML forbids is never printed, neither in a text nor in an attribute', () => {
  const odd = 'a\0b\u001b\ud800c\ufffe😀';
  expect(elementToString(<text className={odd}>{odd}</text>)).toBe(
    '<text class="abc😀">abc😀</text>',
  );
});

test('an attribute whose SVG name is not known is refused by name', () => {
  expect(() => elementToString(<text dominantBaseline="middle" />)).toThrow(
    'unknown attribute: dominantBaseline',
  );
});

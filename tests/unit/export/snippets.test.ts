import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { EMBED_SANDBOX } from '../../../src/export/snippets/htmlSnippets.ts';
import { SNIPPET_IDS, type SnippetId } from '../../../src/export/snippets/snippet.ts';
import { SNIPPETS } from '../../../src/export/snippets/snippets.ts';
import { snippetTextOf } from '../../../src/export/snippets/snippetText.ts';
import { LANGS } from '../../../src/model/bilingual.ts';
import { faultsOfPage, reportPage } from './htmlFaults.ts';
import { hostileText, hostileTitle, printSnippet, snippetInput } from './snippetInputs.ts';

const OWN = {
  en: {
    title: 'Summits & reunions: “what’s left” <1998–2020>',
    caption: 'Each mark is an event. 100% sourced, see note_1 #2',
    alt: 'Three summits & a tour.',
  },
  ko: {
    title: '정상회담과 이산가족 상봉 "1998~2020"',
    caption: '표시 하나가 사건 하나입니다. 출처 100% 표기',
    alt: '정상회담 세 번과 관광 & 상봉.',
  },
};

const HTML_IDS = ['iframe', 'script', 'wordpress'] as const;

describe('the list of snippets', () => {
  test('has each id once, in the order of the ids', () => {
    expect(SNIPPETS.map(({ id }) => id)).toEqual(SNIPPET_IDS);
  });

  for (const lang of LANGS) {
    test.each(SNIPPETS)(`prints $id in ${lang} as it is known`, async ({ id, extension }) => {
      const printed = printSnippet(id, snippetInput({ ...OWN[lang], lang }, { width: 640 }));
      const file = `../../fixtures/snippets/${id}.${lang}.${extension}`;
      await expect(`${printed}\n`).toMatchFileSnapshot(file);
    });
  }

  test('prints a script that is pinned as it is known', async () => {
    const loader = {
      url: 'https://example.org/timeline/loader/0a1b2c3d.js',
      integrity: `sha384-${'A'.repeat(64)}`,
    };
    const printed = printSnippet('script', snippetInput(OWN.en, { loader }));
    await expect(`${printed}\n`).toMatchFileSnapshot(
      '../../fixtures/snippets/script-pinned.en.html',
    );
  });

  test.each(SNIPPETS)('prints $id without an empty last line or a trailing space', ({ print }) => {
    const printed = print(snippetInput());
    expect(printed).toBe(printed.trimEnd());
    expect(printed).not.toMatch(/[ \t]$/m);
  });

  test.each(SNIPPETS.filter(({ id }) => id !== 'notion'))(
    'puts a way to the page itself into $id',
    ({ id, print }) => {
      const plain = print(snippetInput())
        .replace(/&amp;|\\\\&|\\&/g, '&')
        .replaceAll('\\_', '_');
      expect(plain, id).toContain('https://example.org/timeline/?types=summit.reunion&from=1998');
    },
  );
});

/** A body's content as a browser's parser has it. */
function bodyOf(html: string) {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body;
}

const faultsOf = (html: string): Promise<readonly string[]> => faultsOfPage(reportPage(html));

describe.each(HTML_IDS)('the HTML of %s', (id: SnippetId) => {
  test.each([undefined, 640])('is valid at a width of %s', async (width) => {
    expect(await faultsOf(printSnippet(id, snippetInput(OWN.en, { width })))).toEqual([]);
  });

  test('is valid whatever the title and caption', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTitle, hostileText, async (title, caption) => {
        expect(await faultsOf(printSnippet(id, snippetInput({ title, caption })))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('says title, caption, link and source word for word, and holds no element of theirs', () => {
    fc.assert(
      fc.property(hostileTitle, hostileText, (title, caption) => {
        const input = snippetInput({ title, caption });
        const said = snippetTextOf(input);
        const body = bodyOf(printSnippet(id, input));
        const text = body.querySelector('figcaption')?.textContent;
        const parts = [said.ownTitle, said.caption, `${said.open}.`, said.source];
        expect(text).toBe(parts.filter((part) => part !== '').join(' '));
        const named = body.querySelector('iframe') ?? body.querySelector('inter-korean-timeline');
        expect(named?.getAttribute('title')).toBe(said.title);
        const names = [...body.querySelectorAll('*')].map(({ localName }) => localName);
        expect(new Set(names)).toEqual(
          new Set([
            ...(id === 'script' ? ['script', 'inter-korean-timeline'] : ['iframe']),
            ...['figure', 'figcaption', 'strong', 'a'],
          ]),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('holds no empty line, which would end it in Markdown and in old editors', () => {
    fc.assert(
      fc.property(hostileTitle, hostileText, (title, caption) => {
        expect(printSnippet(id, snippetInput({ title, caption }))).not.toMatch(/\n\s*\n/);
      }),
    );
  });
});

describe('the frame', () => {
  const frameOf = (width: number | undefined) =>
    bodyOf(printSnippet('iframe', snippetInput({}, { width, height: 712 }))).querySelector(
      'iframe',
    );

  test('comes late, sandboxed without an origin, in the height that fits', () => {
    const frame = frameOf(undefined);
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('sandbox')).toBe(EMBED_SANDBOX);
    expect(EMBED_SANDBOX).not.toContain('allow-same-origin');
    expect(frame?.getAttribute('height')).toBe('712');
    expect(frame?.getAttribute('src')).toBe(snippetInput().embedUrl);
  });

  test('is as wide as the text around it, or as asked and never wider than that', () => {
    expect(frameOf(undefined)?.getAttribute('width')).toBeNull();
    expect(frameOf(undefined)?.getAttribute('style')).toContain('width:100%');
    expect(frameOf(320)?.getAttribute('width')).toBe('320');
    expect(frameOf(320)?.getAttribute('style')).toContain('max-width:100%');
  });

  test('without own words has a caption of link and source alone', () => {
    const figcaption = bodyOf(printSnippet('iframe', snippetInput())).querySelector('figcaption');
    expect(figcaption?.querySelector('strong')).toBeNull();
    expect(figcaption?.textContent).toMatch(/^Open the interactive timeline\. Source: /);
  });
});

describe('the script', () => {
  const elements = (loader?: { url: string; integrity: string }) => {
    const input = snippetInput({}, loader === undefined ? {} : { loader });
    const body = bodyOf(printSnippet('script', input));
    return {
      script: body.querySelector('script'),
      timeline: body.querySelector('inter-korean-timeline'),
    };
  };

  test('has the view as attributes, decoded', () => {
    const embedUrl = 'https://example.org/embed/?q=%EA%B0%9C%EC%84%B1%20%26%20%22x%22&chrome=none';
    const body = bodyOf(printSnippet('script', snippetInput({}, { embedUrl })));
    const timeline = body.querySelector('inter-korean-timeline');
    expect(timeline?.getAttribute('q')).toBe('개성 & "x"');
    expect(timeline?.getAttribute('chrome')).toBe('none');
    expect(elements().timeline?.getAttribute('types')).toBe('summit.reunion');
    expect(elements().timeline?.getAttribute('lang')).toBe('en');
  });

  test('leaves a link where it never runs', () => {
    expect(elements().timeline?.querySelector('a')?.getAttribute('href')).toBe(
      snippetInput().pageUrl,
    );
  });

  test('asks for CORS only where its hash is checked', () => {
    expect(elements().script?.hasAttribute('crossorigin')).toBe(false);
    expect(elements().script?.hasAttribute('integrity')).toBe(false);
    const { script } = elements({
      url: 'https://example.org/loader/0a1b2c3d.js',
      integrity: 'sha384-A',
    });
    expect(script?.getAttribute('integrity')).toBe('sha384-A');
    expect(script?.getAttribute('crossorigin')).toBe('anonymous');
    expect(script?.getAttribute('src')).toBe('https://example.org/loader/0a1b2c3d.js');
  });
});

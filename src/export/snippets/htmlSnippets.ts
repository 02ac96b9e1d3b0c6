import { escapeHtml, joinTexts } from '../textEscapes.ts';
import { TIMELINE_ID } from '../timelineIdentity.ts';
import type { SnippetInput } from './snippet.ts';
import { snippetTextOf } from './snippetText.ts';

/**
 * What the frame of an embed may do: run its own script, open a source in a page of its own, save a
 * file. It has no origin, so it can reach nothing of its host.
 */
export const EMBED_SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const openTag = (name: string, attributes: Attributes): string =>
  `<${[
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}="${escapeHtml(String(value))}"`],
    ),
  ].join(' ')}>`;

const element = (name: string, attributes: Attributes, text: string): string =>
  `${openTag(name, attributes)}${escapeHtml(text)}</${name}>`;

const linkTo = ({ pageUrl }: SnippetInput, text: string): string =>
  element('a', { href: pageUrl }, text);

/** Title and caption where the author gave them, the way to the page itself, the source. */
function printFigcaption(input: SnippetInput): string {
  const { ownTitle, caption, open, source } = snippetTextOf(input);
  const title = ownTitle === '' ? '' : element('strong', {}, ownTitle);
  const text = joinTexts(title, escapeHtml(caption), `${linkTo(input, open)}.`, escapeHtml(source));
  return `${openTag('figcaption', { lang: input.excerpt.view.lang })}${text}</figcaption>`;
}

/** The view as attributes of the custom element: its keys in the link are theirs. */
const viewAttributes = ({ embedUrl }: SnippetInput): Attributes =>
  Object.fromEntries(new URLSearchParams(embedUrl.split('?')[1] ?? ''));

/** What the frame needs a style for: HTML has no attribute for it. */
function frameStyle(input: SnippetInput): string {
  const { bg, theme } = viewAttributes(input);
  return [
    input.width === undefined ? 'width:100%' : 'max-width:100%',
    'border:0',
    // Between a page and a frame whose colour schemes differ, browsers put an opaque ground.
    ...(bg === 'transparent' && theme !== undefined ? [`color-scheme:${theme}`] : []),
  ].join(';');
}

/** The frame alone. */
export function printFrame(input: SnippetInput): string {
  const { embedUrl, width, height } = input;
  return element(
    'iframe',
    {
      title: snippetTextOf(input).title,
      src: embedUrl,
      width,
      height,
      loading: 'lazy',
      sandbox: EMBED_SANDBOX,
      allow: 'clipboard-write',
      lang: input.excerpt.view.lang,
      style: frameStyle(input),
    },
    '',
  );
}

/**
 * A figure, its lines as they are. It has no language of its own: an element whose link names none
 * speaks the language of the page around it.
 */
const printFigure = (input: SnippetInput, content: string): readonly string[] => [
  '<figure>',
  content,
  printFigcaption(input),
  '</figure>',
];

/** The frame with caption, fallback link and source: lines of HTML, none of them empty. */
export const printFrameFigure = (input: SnippetInput): readonly string[] =>
  printFigure(input, printFrame(input));

/** The custom element, which fits its height by itself; without its script the link in it stays. */
function printScript(input: SnippetInput): string {
  const { loader, width } = input;
  const script = {
    src: loader.url,
    integrity: loader.integrity,
    crossorigin: loader.integrity === undefined ? undefined : 'anonymous',
  };
  const { title } = snippetTextOf(input);
  const style = width === undefined ? undefined : `display:block;max-width:${width}px`;
  const timeline = openTag(TIMELINE_ID, { ...viewAttributes(input), title, style });
  return [
    `${openTag('script', script).replace(/>$/, ' async>')}</script>`,
    ...printFigure(input, `${timeline}${linkTo(input, title)}</${TIMELINE_ID}>`),
  ].join('\n');
}

const WORDPRESS_BLOCK = 'wp:html';

/** A block of the block editor that holds HTML as it is. */
const printWordpress = (input: SnippetInput): string =>
  [`<!-- ${WORDPRESS_BLOCK} -->`, ...printFrameFigure(input), `<!-- /${WORDPRESS_BLOCK} -->`].join(
    '\n',
  );

export const HTML_SNIPPETS = [
  {
    id: 'iframe',
    language: 'html',
    extension: 'html',
    print: (input: SnippetInput): string => printFrameFigure(input).join('\n'),
  },
  { id: 'script', language: 'html', extension: 'html', print: printScript },
  { id: 'wordpress', language: 'html', extension: 'html', print: printWordpress },
] as const;

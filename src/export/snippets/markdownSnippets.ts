import { asSentence, joinTexts, oneLine } from '../textEscapes.ts';
import { TIMELINE_ID } from '../timelineIdentity.ts';
import { printFrame, printFrameFigure } from './htmlSnippets.ts';
import type { SnippetInput } from './snippet.ts';
import { snippetTextOf } from './snippetText.ts';

/**
 * What could begin markup in CommonMark, in GitHub's or in Pandoc's Markdown within a line; Pandoc and
 * Quarto also make one sign of several hyphens or full stops.
 */
const MARKUP = /[\\`*_{}[\]<>#&$^~@|"']|(?<=-)-|(?<=\.)\./g;

/** One line of text as Markdown has it (CommonMark 2.4: a backslash before punctuation). */
export const escapeMarkdown = (text: string): string => oneLine(text).replace(MARKUP, '\\$&');

/**
 * What begins a list, a list of definitions or a heading at the start of a line alone: a sign, or the
 * number, letter or Roman numeral of an item (CommonMark 5.2; Pandoc's fancy lists, which take more).
 */
const LINE_START = /^(?:(?=[-+:=%])|(\(?(?:\d+|[a-z]|[ivxlcdm]+))(?=[.)](?:\s|$)))/i;

/** A paragraph of Markdown that begins nothing else, whatever its first words are. */
const asParagraph = (markdown: string): string => markdown.replace(LINE_START, '$1\\');

/** A link; an address holds no space and no angle bracket, so the brackets keep its parentheses. */
const linkTo = (url: string, text: string): string => `[${escapeMarkdown(text)}](<${url}>)`;

/** Title and caption where the author gave them, the way to the page itself, the source. */
function printLine(input: SnippetInput): string {
  const { ownTitle, caption, open, source } = snippetTextOf(input);
  const title = ownTitle === '' ? '' : `**${escapeMarkdown(ownTitle)}**`;
  const link = `${linkTo(input.pageUrl, open)}.`;
  return asParagraph(joinTexts(title, escapeMarkdown(caption), link, escapeMarkdown(source)));
}

/** The frame, for renderers that let HTML pass; the line below it stays where they don't. */
const printMarkdown = (input: SnippetInput): string =>
  [printFrame(input), '', printLine(input)].join('\n');

/** HTML that Pandoc takes over into HTML alone. */
const printRawHtml = (input: SnippetInput): readonly string[] => [
  '```{=html}',
  ...printFrameFigure(input),
  '```',
];

/** Title, caption, counts, source, version, licence and link, of a picture in Markdown. */
function printPictureCaption(input: SnippetInput): string {
  const { title, caption, open, pictureSource } = snippetTextOf(input);
  const texts = [asSentence(title), caption, pictureSource].map(escapeMarkdown);
  return joinTexts(...texts, `${linkTo(input.pageUrl, open)}.`);
}

/**
 * Most of a picture's height for the width of the text. That of a page is 1.38 for US Letter with margins
 * of an inch, more for A4; the caption takes the rest.
 */
const MOST_ASPECT = 1.2;

/** The widest that the picture can be with its caption on one page: Word cuts off what is higher. */
const printWidth = ({ pictureAspect = 1 }: SnippetInput): string =>
  `${Math.min(100, Math.floor((100 * MOST_ASPECT) / pictureAspect))}%`;

/** What the rest of the document refers to the figure by. */
const LABEL = `fig-${TIMELINE_ID}`;

/** Quarto: the embed in HTML; elsewhere the picture, as PNG, which PDF and Word both take. */
const printQuarto = (input: SnippetInput): string =>
  [
    '::: {.content-visible when-format="html"}',
    ...printRawHtml(input),
    ':::',
    '',
    '::: {.content-visible unless-format="html"}',
    `![${printPictureCaption(input)}](${input.picture}.png){#${LABEL} fig-alt="${escapeMarkdown(input.alt)}" width=${printWidth(input)}}`,
    ':::',
  ].join('\n');

/** A double-quoted scalar of YAML 1.2, of which JSON is a part. */
export const quoteYaml = (text: string): string => JSON.stringify(oneLine(text));

/** R Markdown: the embed in HTML; elsewhere a chunk shows the picture. */
const printRMarkdown = (input: SnippetInput): string =>
  [
    ...printRawHtml(input),
    '',
    '```{r}',
    `#| label: ${LABEL}`,
    '#| echo: false',
    "#| eval: !expr '!knitr::is_html_output()'",
    `#| fig.cap: ${quoteYaml(printPictureCaption(input))}`,
    `#| fig.alt: ${quoteYaml(input.alt)}`,
    `#| out.width: ${quoteYaml(printWidth(input))}`,
    `knitr::include_graphics("${input.picture}.png")`,
    '```',
  ].join('\n');

export const MARKDOWN_SNIPPETS = [
  { id: 'markdown', language: 'markdown', extension: 'md', print: printMarkdown },
  { id: 'quarto', language: 'markdown', extension: 'qmd', print: printQuarto },
  { id: 'rmarkdown', language: 'markdown', extension: 'Rmd', print: printRMarkdown },
] as const;

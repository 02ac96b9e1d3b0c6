import type { FontWeight } from '../layout/advances.ts';
import { measureText } from '../layout/advances.ts';
import { textPath } from './glyphPaths.ts';
import type { Outlines } from './glyphShapes.ts';
import { readStyle, type Style, type Styled } from './svgStyle.ts';
import { parseSvg, printSvg, type SvgElement, type SvgNode, textOfSvg } from './svgTree.ts';

/** What text takes from the elements around it. */
interface Inherited {
  readonly size: number;
  readonly weight: FontWeight;
  readonly anchor: string;
}

interface Context {
  readonly outlines: Outlines;
  readonly styleOf: (path: readonly Styled[]) => Style;
  readonly path: readonly Styled[];
  readonly inherited: Inherited;
}

/** Says how letters are set: nothing that a picture without letters needs. */
const OF_TEXT = /^(?:font-|text-|paint-order$|textLength$|lengthAdjust$|class$|x$|y$)/;

const without = (attributes: Style, isLeftOut: (name: string) => boolean): Style =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !isLeftOut(name)));

const isOfStroke = (name: string): boolean => name.startsWith('stroke');
const isData = (name: string): boolean => name.startsWith('data-');

function inheritedBy(style: Style, from: Inherited): Inherited {
  const { 'font-size': size, 'font-weight': weight, 'text-anchor': anchor } = style;
  return {
    size: size === undefined ? from.size : Number.parseFloat(size),
    weight: weight === undefined ? from.weight : Number(weight) >= 600 ? 600 : 400,
    anchor: anchor ?? from.anchor,
  };
}

/** A halo is drawn first and by itself: not every program knows the order of painting. */
function inOrder(element: SvgElement, isHaloed: boolean): readonly SvgElement[] {
  const { attributes } = element;
  if (!isHaloed) return [element];
  const halo = without(attributes, (name) => isData(name) || /^fill/.test(name));
  return [
    { ...element, attributes: { ...halo, fill: 'none' }, children: [] },
    { ...element, attributes: without(attributes, isOfStroke) },
  ];
}

/** The letters of a text as one path. */
function outlineText(element: SvgElement, attributes: Style, context: Context): SvgElement {
  const { outlines, inherited } = context;
  const { size, weight, anchor } = inherited;
  const text = textOfSvg(element);
  const { textLength } = attributes;
  const width = textLength === undefined ? undefined : Number(textLength);
  const taken = width ?? measureText(text, size, weight);
  const x = Number(attributes['x'] ?? 0) - (anchor === 'middle' ? taken / 2 : 0);
  const d = textPath({ text, x, y: Number(attributes['y'] ?? 0), size, weight, width }, outlines);
  return {
    name: 'path',
    attributes: { ...without(attributes, (name) => OF_TEXT.test(name)), d },
    children: [],
  };
}

function outlineNode(node: SvgNode, context: Context): readonly SvgNode[] {
  if (typeof node === 'string') return [node];
  if (node.name === 'style') return [];
  if (node.name === 'metadata') return [node];
  const { class: classes = '', ...own } = node.attributes;
  const path = [...context.path, { name: node.name, classes: classes.split(' ') }];
  const style = { ...own, ...context.styleOf(path) };
  const inherited = inheritedBy(style, context.inherited);
  const isHaloed = style['paint-order'] === 'stroke';
  const within = { ...context, path, inherited };
  if (node.name === 'text') return inOrder(outlineText(node, style, within), isHaloed);
  const attributes = without(style, (name) => /^(?:font-|text-|paint-order$)/.test(name));
  const children = node.children.flatMap((child) => outlineNode(child, within));
  return inOrder({ name: node.name, attributes, children }, isHaloed);
}

const styleTextOf = (element: SvgElement): string =>
  element.children
    .flatMap((child) =>
      typeof child !== 'string' && child.name === 'style' ? [textOfSvg(child)] : [],
    )
    .join('\n');

/**
 * A picture whose letters are shapes, for programs that ignore a file's own typeface (Word,
 * PowerPoint, LaTeX, drawing programs): no text elements, no stylesheet, no typeface; every style is
 * an attribute of what it styles. Title and description stay. A letter that the outlines lack
 * becomes a box: {@link missingLetters} lists them.
 * @param svg what `renderFigure` prints
 */
export function outlineSvg(svg: string, outlines: Outlines): string {
  const root = parseSvg(svg);
  const context: Context = {
    outlines,
    styleOf: readStyle(styleTextOf(root)),
    path: [],
    inherited: { size: 16, weight: 400, anchor: 'start' },
  };
  return outlineNode(root, context).map(printSvg).join('');
}

function* textsIn(node: SvgNode): Generator<string> {
  if (typeof node === 'string') return;
  if (node.name === 'text') yield textOfSvg(node);
  else for (const child of node.children) yield* textsIn(child);
}

/** The letters that a picture's texts have and the outlines lack, each once. */
export function missingLetters(svg: string, outlines: Outlines): readonly string[] {
  const letters = new Set([...textsIn(parseSvg(svg))].flatMap((text) => [...text]));
  return [...letters].filter((letter) => !outlines.has(letter.codePointAt(0) ?? 0)).sort();
}

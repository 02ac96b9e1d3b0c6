import type { FontWeight } from '../layout/advances.ts';
import { measureText } from '../layout/advances.ts';
import { textPath } from './glyphPaths.ts';
import type { Outlines } from './glyphShapes.ts';
import { type Hatch, hatchLines, hatchOf } from './hatchLines.ts';
import { readStyle, type Style, type Styled } from './svgStyle.ts';
import { parseSvg, printSvg, type SvgElement, type SvgNode, textOfSvg } from './svgTree.ts';

/** What an element takes from those around it. */
interface Inherited {
  readonly size: number;
  readonly weight: FontWeight;
  readonly anchor: string;
  readonly opacity: number;
}

interface Context {
  readonly outlines: Outlines;
  /** By what a fill calls them. */
  readonly hatches: ReadonlyMap<string, Hatch>;
  readonly inherited: Inherited;
}

/** Says how letters are set: nothing that a picture without letters needs. */
const OF_TEXT = /^(?:font-|text-|paint-order$|textLength$|lengthAdjust$|x$|y$)/;
const INHERITED_BY_TEXT = /^(?:font-|text-|paint-order$)/;
const PAINTED = /^(?:rect|path|line|circle|text)$/;

const without = (attributes: Style, isLeftOut: (name: string) => boolean): Style =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !isLeftOut(name)));

const isOfStroke = (name: string): boolean => name.startsWith('stroke');
const isData = (name: string): boolean => name.startsWith('data-');

/** Every style as an attribute of what it styles, in the place of classes and stylesheet. */
function withStyles(
  element: SvgElement,
  styleOf: (path: readonly Styled[]) => Style,
  above: readonly Styled[] = [],
): SvgElement {
  const { name, children } = element;
  if (name === 'metadata') return element;
  const { class: classes = '', ...own } = element.attributes;
  const path = [...above, { name, classes: classes.split(' ') }];
  return {
    name,
    attributes: { ...own, ...styleOf(path) },
    children: children.flatMap((child): readonly SvgNode[] => {
      if (typeof child === 'string') return [child];
      return child.name === 'style' ? [] : [withStyles(child, styleOf, path)];
    }),
  };
}

function hatchesIn(node: SvgNode): readonly (readonly [fill: string, hatch: Hatch])[] {
  if (typeof node === 'string') return [];
  if (node.name === 'pattern') return [[`url(#${node.attributes['id']})`, hatchOf(node)]];
  return node.children.flatMap(hatchesIn);
}

function inheritedBy(style: Style, from: Inherited): Inherited {
  const { 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, opacity } = style;
  return {
    size: size === undefined ? from.size : Number.parseFloat(size),
    weight: weight === undefined ? from.weight : Number(weight) >= 600 ? 600 : 400,
    anchor: anchor ?? from.anchor,
    opacity: from.opacity * Number(opacity ?? 1),
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

/** LibreOffice applies a group's opacity twice, so that each thing painted has its own. */
function withOwnOpacity({ name, attributes }: SvgElement, opacity: number): Style {
  const others = without(attributes, (attribute) => attribute === 'opacity');
  const isOwn = opacity !== 1 && PAINTED.test(name);
  return isOwn ? { ...others, opacity: String(opacity) } : others;
}

function outlineNode(node: SvgNode, context: Context): readonly SvgNode[] {
  if (typeof node === 'string' || node.name === 'metadata') return [node];
  if (node.name === 'pattern') return [];
  const { name } = node;
  const inherited = inheritedBy(node.attributes, context.inherited);
  const style = withOwnOpacity(node, inherited.opacity);
  const isHaloed = style['paint-order'] === 'stroke';
  const within = { ...context, inherited };
  if (name === 'text') return inOrder(outlineText(node, style, within), isHaloed);
  const attributes = without(style, (attribute) => INHERITED_BY_TEXT.test(attribute));
  const children = node.children.flatMap((child) => outlineNode(child, within));
  const hatch = context.hatches.get(attributes['fill'] ?? '');
  if (hatch === undefined) return inOrder({ name, attributes, children }, isHaloed);
  const stripes = hatchLines({ name, attributes, children }, hatch);
  return [stripes, { name, attributes: { ...attributes, fill: 'none' }, children }];
}

const styleTextOf = (element: SvgElement): string =>
  element.children
    .flatMap((child) =>
      typeof child !== 'string' && child.name === 'style' ? [textOfSvg(child)] : [],
    )
    .join('\n');

/**
 * A picture whose letters are shapes, for programs that ignore a file's own typeface (Word,
 * PowerPoint, LibreOffice, LaTeX, drawing programs): no text elements, no stylesheet, no typeface, no
 * pattern; every style is an attribute of what it styles. Title and description stay. A letter that
 * the outlines lack becomes a box: {@link missingLetters} lists them.
 * @param svg what `renderFigure` prints
 */
export function outlineSvg(svg: string, outlines: Outlines): string {
  const root = parseSvg(svg);
  const styled = withStyles(root, readStyle(styleTextOf(root)));
  const context: Context = {
    outlines,
    hatches: new Map(hatchesIn(styled)),
    inherited: { size: 16, weight: 400, anchor: 'start', opacity: 1 },
  };
  return outlineNode(styled, context).map(printSvg).join('');
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

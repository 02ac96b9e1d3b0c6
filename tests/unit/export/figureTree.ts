import { readStyle, type Styled } from '../../../src/export/svgStyle.ts';
import { parseSvg, type SvgElement, type SvgNode, textOfSvg } from '../../../src/export/svgTree.ts';
import { type FontWeight, measureText } from '../../../src/layout/advances.ts';

/** An element of a printed picture, with the classes of all that it lies in. */
export interface Found {
  readonly element: SvgElement;
  readonly within: readonly string[];
}

/** All elements of a tree, each after what it lies in. */
export function* elementsIn(node: SvgNode, within: readonly string[] = []): Generator<Found> {
  if (typeof node === 'string') return;
  yield { element: node, within };
  const classes = (node.attributes['class'] ?? '').split(' ');
  const inner = [...within, ...classes, node.name];
  for (const child of node.children) yield* elementsIn(child, inner);
}

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly anchor: string;
}

const movedBy = ({ attributes }: SvgElement): readonly [number, number] => {
  const found = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(attributes['transform'] ?? '');
  return found === null ? [0, 0] : [Number(found[1]), Number(found[2])];
};

/** Where each text of a printed picture stands, by the advance table; upper lengths of 0.75 em. */
export function textBoxesOf(svg: string): readonly TextBox[] {
  const root = parseSvg(svg);
  const css = root.children.find((child) => typeof child !== 'string' && child.name === 'style');
  const styleOf = readStyle(css === undefined ? '' : textOfSvg(css));
  const boxes: TextBox[] = [];
  const walk = (node: SvgNode, path: readonly Styled[], at: At): void => {
    if (typeof node === 'string') return;
    const own = [
      ...path,
      { name: node.name, classes: (node.attributes['class'] ?? '').split(' ') },
    ];
    const style = { ...node.attributes, ...styleOf(own) };
    const [dx, dy] = movedBy(node);
    const here: At = {
      x: at.x + dx,
      y: at.y + dy,
      size: Number.parseFloat(style['font-size'] ?? String(at.size)),
      weight: style['font-weight'] === undefined ? at.weight : 600,
      anchor: style['text-anchor'] ?? at.anchor,
    };
    if (node.name !== 'text') {
      for (const child of node.children) walk(child, own, here);
      return;
    }
    const text = textOfSvg(node);
    const width = Number(
      node.attributes['textLength'] ?? measureText(text, here.size, here.weight),
    );
    const x = here.x + Number(node.attributes['x']) - (here.anchor === 'middle' ? width / 2 : 0);
    const y = here.y + Number(node.attributes['y']);
    boxes.push({
      text,
      left: x,
      right: x + width,
      top: y - 0.75 * here.size,
      bottom: y + 0.2 * here.size,
    });
  };
  walk(root, [], { x: 0, y: 0, size: 16, weight: 400, anchor: 'start' });
  return boxes;
}

/** Pairs of texts that lie over each other by more than rounding. */
export function overlapsOf(boxes: readonly TextBox[]): readonly string[] {
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) =>
    sorted
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.3 &&
          b.left < a.right - 0.3 &&
          b.top < a.bottom - 0.3 &&
          a.top < b.bottom,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}

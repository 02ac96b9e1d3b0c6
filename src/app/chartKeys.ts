/** What a key means in the chart. */
export type Intent =
  | { readonly kind: 'along'; readonly by: -1 | 1 }
  | { readonly kind: 'lane'; readonly by: -1 | 1 }
  | { readonly kind: 'decade'; readonly by: -1 | 1 }
  | { readonly kind: 'end'; readonly of: 'first' | 'last' }
  | { readonly kind: 'pan'; readonly by: -1 | 1 }
  | { readonly kind: 'zoom'; readonly by: -1 | 1 }
  | { readonly kind: 'fit' }
  | { readonly kind: 'close' };

/** Those that move the window, and not the focus. */
export type WindowIntent = Extract<Intent, { readonly kind: 'pan' | 'zoom' | 'fit' }>;

export const isWindowIntent = (intent: Intent): intent is WindowIntent =>
  intent.kind === 'pan' || intent.kind === 'zoom' || intent.kind === 'fit';

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const KEYS: Readonly<Record<string, Intent>> = {
  ArrowLeft: { kind: 'along', by: -1 },
  ArrowRight: { kind: 'along', by: 1 },
  ArrowUp: { kind: 'lane', by: -1 },
  ArrowDown: { kind: 'lane', by: 1 },
  PageUp: { kind: 'decade', by: -1 },
  PageDown: { kind: 'decade', by: 1 },
  Home: { kind: 'end', of: 'first' },
  End: { kind: 'end', of: 'last' },
  '+': { kind: 'zoom', by: 1 },
  '=': { kind: 'zoom', by: 1 },
  '-': { kind: 'zoom', by: -1 },
  '0': { kind: 'fit' },
  Escape: { kind: 'close' },
};
const SHIFTED: Readonly<Record<string, Intent>> = {
  ArrowLeft: { kind: 'pan', by: -1 },
  ArrowRight: { kind: 'pan', by: 1 },
  '+': { kind: 'zoom', by: 1 },
  _: { kind: 'zoom', by: -1 },
};

/** Key press to intent; undefined where the chart leaves the key to the browser. */
export function keyToIntent(press: KeyPress): Intent | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  return press.shiftKey ? SHIFTED[press.key] : KEYS[press.key];
}

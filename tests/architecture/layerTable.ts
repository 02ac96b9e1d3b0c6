/** What a layer may import: nothing else is allowed, types included. */
export interface Layer {
  readonly layers: readonly string[];
  /** Packages by name, each with the pattern of the names that it may be asked for. */
  readonly packages: Readonly<Record<string, RegExp>>;
  /** Node's own modules and the build's virtual ones. */
  readonly mayUse?: readonly ('node' | 'virtual' | 'anyPackage')[];
}

const ANY_NAME = /^/;

/** D3's mathematics: neither selections nor what listens to a page. */
const MATHS_OF_D3 = /^(?!select|zoom|brush|drag|transition|dispatch|axis|pointer|timer)/;

const PURE = ['model', 'data', 'i18n', 'layout', 'state', 'render', 'export'];

/** A file's layer is the folder under `src` that it lies in; `cli` is a part of entries with its own. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  model: { layers: [], packages: {} },
  data: {
    layers: ['model'],
    packages: { zod: ANY_NAME, 'zod/mini': ANY_NAME, d3: /^csvParseRows$/ },
  },
  i18n: { layers: ['model'], packages: {} },
  layout: { layers: ['model', 'i18n'], packages: { d3: MATHS_OF_D3 } },
  state: { layers: ['model', 'data'], packages: { 'zustand/vanilla': ANY_NAME } },
  render: { layers: ['model', 'layout'], packages: { react: ANY_NAME } },
  export: {
    layers: ['model', 'layout', 'data', 'i18n', 'render'],
    packages: { fflate: ANY_NAME, react: ANY_NAME, 'react-dom/server': ANY_NAME },
  },
  app: {
    layers: PURE,
    packages: {
      d3: ANY_NAME,
      'lucide-react': ANY_NAME,
      react: ANY_NAME,
      'react-dom': ANY_NAME,
      'react-dom/client': ANY_NAME,
      zustand: ANY_NAME,
      'zustand/vanilla': ANY_NAME,
    },
  },
  entries: {
    layers: [...PURE, 'app'],
    packages: { 'zustand/vanilla': ANY_NAME },
    mayUse: ['virtual'],
  },
  'entries/cli': { layers: PURE, packages: {}, mayUse: ['node', 'virtual', 'anyPackage'] },
};

/** A rule that a file breaks for now. */
export interface Debt {
  /** The problem exactly as it is reported. */
  readonly problem: string;
  readonly reason: string;
}

/** Every exception there is. */
export const debt: readonly Debt[] = [];

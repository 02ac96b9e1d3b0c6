import { frameKeys, titles, viewKeys } from 'virtual:view-attributes';
import { preferredLang } from '../../app/preferredLang.ts';
import { EMBED_SANDBOX } from '../../export/snippets/htmlSnippets.ts';
import type { InterKoreanTimelineElement, InterKoreanTimelineEvents } from './elementTypes.ts';
import { langOf, queryOf, unknownOf, withValue } from './frameQuery.ts';

const NAME = 'inter-korean-timeline';
/** Room that is kept until the content tells its height. */
const RESERVED = '640px';
const MOST_PX = 100_000;
const VERSION = /^[\w-]+$/;

type Told = 'ikt-ready' | 'ikt-view' | 'ikt-select';
type Message = Readonly<Record<string, unknown>>;

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'v' in value && value.v === 1;

const script = document.currentScript;
const address = new URL(script instanceof HTMLScriptElement ? script.src : document.baseURI);
// Named after its content, the script lies one folder below the site, else right in it.
const isPinned = /\/[\da-f]{8}\.js$/.test(address.pathname);
const base = new URL(isPinned ? '../embed/' : 'embed/', address);
const sheet = new CSSStyleSheet();
sheet.replaceSync(':host{display:block}iframe{display:block;width:100%;border:0}');

class TimelineElement
  extends HTMLElement
  implements Pick<InterKoreanTimelineElement, 'view' | 'select'>
{
  static readonly observedAttributes = [...viewKeys, ...frameKeys, 'title'];

  readonly #root = this.attachShadow({ mode: 'open' });
  #frame: HTMLIFrameElement | undefined;
  /** The view on screen, or on its way there; undefined while it is what the attributes say. */
  #view: string | undefined;
  /** What to tell the frame once it listens; undefined while it does. */
  #waiting: Message[] | undefined = [];

  get view(): string {
    return this.#view ?? queryOf(this);
  }

  set view(view: string) {
    this.#view = String(view);
    this.#dress();
    this.#tell({ type: 'ikt:set-view', v: 1, view: this.#view });
  }

  select(event?: string): void {
    this.#tell({ type: 'ikt:select', v: 1, event });
  }

  connectedCallback(): void {
    // A view that was set before the script came stands in the way of the accessor.
    if (Object.hasOwn(this, 'view')) {
      const { view } = this;
      Reflect.deleteProperty(this, 'view');
      this.#view = view;
    }
    this.#root.adoptedStyleSheets = [sheet];
    this.#load(RESERVED);
    const unknown = unknownOf(this);
    if (unknown.length > 0) console.warn(`<${NAME}> has no setting:`, ...unknown);
    addEventListener('message', this);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    this.#root.replaceChildren();
    this.#frame = undefined;
    this.#waiting = [];
  }

  /** With it, a browser that can move an element without loading its frame anew does so. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return;
    const frame = this.#frame;
    if (frame !== undefined && frameKeys.includes(name)) this.#load(frame.style.height);
    else if (viewKeys.includes(name) && (frame !== undefined || this.#view !== undefined)) {
      this.view = withValue(this.view, name, name === 'lang' ? langOf(this) : value);
    }
    if (name === 'title') this.#dress();
  }

  handleEvent({ source, data }: MessageEvent): void {
    const frame = this.#frame;
    // The origin of a frame without one is "null", as is any other such frame's: only its window tells it apart.
    if (frame === undefined || source !== frame.contentWindow || !isMessage(data)) return;
    const { type, height, view, event } = data;
    if (type === 'ikt:height' && typeof height === 'number' && height >= 1) {
      frame.style.height = `${Math.min(height, MOST_PX)}px`;
    } else if (type === 'ikt:ready') {
      const waiting = this.#waiting ?? [];
      this.#waiting = undefined;
      for (const message of waiting) this.#tell(message);
      this.#say('ikt-ready', { view: this.view });
    } else if (type === 'ikt:view' && typeof view === 'string') {
      this.#view = view;
      this.#dress();
      this.#say('ikt-view', { view });
    } else if (type === 'ikt:select') {
      this.#say('ikt-select', typeof event === 'string' ? { event } : {});
    }
  }

  /** A frame of its own for each address: a frame that goes elsewhere would lengthen the page's history. */
  #load(height: string): void {
    const frame = document.createElement('iframe');
    const version = this.getAttribute('data') ?? '';
    let { view } = this;
    for (const key of frameKeys) view = withValue(view, key, this.getAttribute(key));
    frame.src = new URL(VERSION.test(version) ? `${version}/` : '', base) + view;
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.allow = 'clipboard-write';
    frame.setAttribute('sandbox', EMBED_SANDBOX);
    frame.style.height = height;
    this.#waiting ??= [];
    this.#frame = frame;
    this.#dress();
    this.#root.replaceChildren(frame);
  }

  #dress(): void {
    const frame = this.#frame;
    if (frame === undefined) return;
    const lang = langOf(this) ?? preferredLang(navigator.languages);
    frame.title = this.title || (titles[lang] ?? '');
    // Where frame and page in it differ in this, browsers put an opaque ground between them: on a page
    // that doesn't follow the device, a timeline that does needs it to stay legible.
    const theme = new URLSearchParams(this.view).get('theme') ?? '';
    frame.style.colorScheme = /^(?:light|dark)$/.test(theme) ? theme : '';
  }

  #tell(message: Message): void {
    if (this.#waiting === undefined) this.#frame?.contentWindow?.postMessage(message, '*');
    else this.#waiting.push(message);
  }

  #say<T extends Told>(type: T, detail: InterKoreanTimelineEvents[T]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

// A page may hold the script twice, or an older one beside it: the first counts.
customElements.get(NAME) ?? customElements.define(NAME, TimelineElement);

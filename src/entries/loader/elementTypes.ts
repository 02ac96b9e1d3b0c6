/**
 * `<inter-korean-timeline>`, the element that `embed.js` defines. Its attributes are the keys of a
 * link to a view (`types`, `from`, `to`, `lang`, `show` …), those of an embed (`chrome`, `bg`,
 * `data`), and `title`, which names the frame for assistive technology.
 */
export interface InterKoreanTimelineElement extends HTMLElement {
  /** The query string of the view on screen, as in a link. Setting it changes the view without loading anew. */
  view: string;
  /** Opens an event; without an id closes the open one. An unknown id does nothing. */
  select(event?: string): void;
  addEventListener<K extends keyof InterKoreanTimelineEvents>(
    type: K,
    listener: (this: InterKoreanTimelineElement, event: InterKoreanTimelineEvents[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** What the element tells; each event bubbles out of shadow trees. */
export interface InterKoreanTimelineEvents extends HTMLElementEventMap {
  /** The timeline is drawn and listens. */
  'ikt-ready': CustomEvent<{ readonly view: string }>;
  /** The view has changed and come to rest. */
  'ikt-view': CustomEvent<{ readonly view: string }>;
  /** An event was opened, or closed where there is no id. */
  'ikt-select': CustomEvent<{ readonly event?: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'inter-korean-timeline': InterKoreanTimelineElement;
  }
}

import type { View } from '../model/view.ts';

/** What a timeline asks of the place it is mounted in; chosen once, where it is mounted. */
export interface Environment {
  /** Puts text on the clipboard; rejects where there is none or it is forbidden. */
  readonly copyText: (text: string) => Promise<void>;
  /** Absolute link to a view. It names language and window, so that it shows the same to everybody. */
  readonly shareUrl: (view: View) => string;
  /** Starts to load sources and notes, or tries again; the outcome goes into the store. */
  readonly loadDetails: () => void;
  /** Starts to load series, article, walk and search spellings, unless the dataset has them. */
  readonly loadSupplement: () => void;
}

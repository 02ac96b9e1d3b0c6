import type { LucideIcon } from 'lucide-react';
import type { FunctionComponent, LazyExoticComponent } from 'react';

/** A dialog that the header opens; it stays mounted once it was open, so that the focus goes back. */
export interface HeaderDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What the header offers to open; its script comes with the first press. */
export interface HeaderDialog {
  readonly id: 'share' | 'download' | 'about' | 'keys';
  readonly icon: LucideIcon;
  /** The key of its name among the header's words. */
  readonly label: 'share' | 'download' | 'about' | 'help';
  readonly Part: LazyExoticComponent<FunctionComponent<HeaderDialogProps>>;
}

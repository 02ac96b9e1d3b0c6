import { Info, Keyboard } from 'lucide-react';
import { lazy } from 'react';
import type { HeaderDialog } from './headerDialog.ts';

/** The dialogs of every page: what the timeline is, and its keys. */
export const PAGE_DIALOGS: readonly HeaderDialog[] = [
  {
    id: 'about',
    icon: Info,
    label: 'about',
    Part: lazy(async () => ({ default: (await import('./AboutDialog.tsx')).AboutDialog })),
  },
  {
    id: 'keys',
    icon: Keyboard,
    label: 'help',
    Part: lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog })),
  },
];

import { Code2, Download } from 'lucide-react';
import { lazy } from 'react';
import type { HeaderDialog } from './headerDialog.ts';
import { PAGE_DIALOGS } from './pageDialogs.ts';

/** All dialogs: those that share and take away need files that lie beside the site's page. */
export const SITE_DIALOGS: readonly HeaderDialog[] = [
  {
    id: 'share',
    icon: Code2,
    label: 'share',
    Part: lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog })),
  },
  {
    id: 'download',
    icon: Download,
    label: 'download',
    Part: lazy(async () => ({ default: (await import('./DownloadDialog.tsx')).DownloadDialog })),
  },
  ...PAGE_DIALOGS,
];

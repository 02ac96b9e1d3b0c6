import { type ReactElement, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { PRINT_CSS, PrintSheet, type PrintSheetProps } from '../export/printSheet.tsx';
import { useEnvironment } from './timelineContext.ts';

export interface DownloadPrintProps extends PrintSheetProps {
  /** Told when the dialog for printing was closed. */
  readonly onDone: () => void;
  readonly onFail: () => void;
}

/** Takes the sheet's style into the page as long as the sheet is there; the policy allows no style element. */
function adoptStyle(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** Lays the sheet into the page in place of all else, for print alone, and prints. */
export function DownloadPrint(props: DownloadPrintProps): ReactElement {
  const { excerpt, figure, onDone, onFail } = props;
  const { print } = useEnvironment();
  useEffect(() => adoptStyle(PRINT_CSS), []);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const images = [...(sheet.current?.querySelectorAll('img') ?? [])];
    Promise.all(images.map((image) => image.decode()))
      .then(print)
      .then(onDone, onFail);
  }, [print, onDone, onFail]);
  return createPortal(
    <div className="print-root" ref={sheet}>
      <PrintSheet excerpt={excerpt} figure={figure} />
    </div>,
    document.body,
  );
}

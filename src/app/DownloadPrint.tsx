import { type ReactElement, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { PRINT_CSS, PrintSheet, type PrintSheetProps } from '../export/printSheet.tsx';
import { useEnvironment } from './timelineContext.ts';

export interface DownloadPrintProps extends PrintSheetProps {
  /** Ends the waiting for the dialog for printing. */
  readonly signal: AbortSignal;
  /** Told when that dialog was closed. */
  readonly onDone: () => void;
  readonly onFail: (reason: unknown) => void;
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
  const { excerpt, figure, signal, onDone, onFail } = props;
  const { print } = useEnvironment();
  useEffect(() => adoptStyle(PRINT_CSS), []);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const images = [...(sheet.current?.querySelectorAll('img') ?? [])];
    Promise.all(images.map((image) => image.decode()))
      .then(() => print(signal))
      .then(onDone, onFail);
  }, [print, signal, onDone, onFail]);
  return createPortal(
    <div className="print-root" ref={sheet}>
      <PrintSheet excerpt={excerpt} figure={figure} />
    </div>,
    document.body,
  );
}

import { useEffect } from 'react';
import { useEnvironment, useLang } from './timelineContext.ts';
import { useHeading } from './useHeading.ts';
import { usePageKeys } from './usePageKeys.ts';
import { usePainted } from './usePainted.ts';

/**
 * What a page does besides drawing: keys for undo, the document's language and title, and once the
 * first picture is on screen, the loading of all that isn't seen in it. Tells whether it is.
 */
export function usePageStart(): boolean {
  const lang = useLang();
  const { title } = useHeading();
  const isPainted = usePainted();
  const { loadDetails, loadSupplement } = useEnvironment();
  usePageKeys();
  useEffect(() => {
    if (!isPainted) return;
    loadSupplement();
    loadDetails();
  }, [isPainted, loadDetails, loadSupplement]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = title;
  }, [lang, title]);
  return isPainted;
}

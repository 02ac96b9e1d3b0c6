/** What is asked of the build about a module. */
interface Modules {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Whether the page loads a module at once: it is the entry, or something that is imports it in its head. */
export function isFirstVisit(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  if (info === null) return false;
  return info.isEntry || info.importers.some((importer) => isFirstVisit(importer, modules, seen));
}

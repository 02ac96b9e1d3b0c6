/** The line of a page that says what is shown: it stays when a message beside it goes. */
export const summaryBeside = (element: Element): HTMLElement | null =>
  (element.closest('.page') ?? element.ownerDocument).querySelector(
    '[data-filter-summary] [tabindex]',
  );

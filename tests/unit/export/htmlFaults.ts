import { HtmlValidate, StaticConfigLoader } from 'html-validate';

// The one rule that is off forbids style attributes: a frame has a border unless a style takes it off,
// and a snippet brings no style sheet.
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: { 'no-inline-style': 'off' },
  }),
);

/** What a validator of HTML finds wrong with a page: nothing where all is well. */
export async function faultsOfPage(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

/** A page of somebody else with something put into it. */
export const reportPage = (content: string): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="en"><head><meta charset="utf-8"><title>A report</title>',
    '<link rel="icon" href="data:,"></head>',
    '<body><main><h1>A report</h1>',
    content,
    '</main></body></html>',
  ].join('\n');

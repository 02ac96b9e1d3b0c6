import { expect, test, vi } from 'vitest';
import { makeContent } from '../../src/entries/cli/figureContent.ts';
import { excerptOf } from '../unit/export/excerpts.ts';

vi.mock('../../src/entries/cli/sourceFont.ts', () => ({ SOURCE_FONT: 'node_modules/no-font.ttf' }));

test.each(['svg', 'png', 'pdf'] as const)(
  'a figure as %s without the typeface ends with exit code 2 and says what to do',
  async (format) => {
    const size = { width: 680, height: undefined };
    const made = makeContent(excerptOf('?types=summit'), {
      format,
      size,
      scale: 1,
      outlined: false,
      alone: false,
    });
    await expect(made).rejects.toMatchObject({
      exit: 2,
      message: expect.stringMatching(/typeface is missing: .*no-font\.ttf\. Run `npm ci`/),
    });
  },
);

test('data needs no typeface', async () => {
  const size = { width: 680, height: undefined };
  const excerpt = excerptOf('?types=summit');
  const made = makeContent(excerpt, {
    format: 'csv',
    size,
    scale: 1,
    outlined: false,
    alone: false,
  });
  await expect(made).resolves.toMatchObject({ notes: [] });
});

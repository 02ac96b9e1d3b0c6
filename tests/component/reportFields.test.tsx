import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CopyText } from '../../src/app/CopyText.tsx';
import { EmbedHead } from '../../src/app/EmbedHead.tsx';
import { Header } from '../../src/app/Header.tsx';
import { PAGE_DIALOGS } from '../../src/app/pageDialogs.ts';
import { ReportFields } from '../../src/app/ReportFields.tsx';
import { usePageStart } from '../../src/app/usePageStart.ts';
import { MOST_CAPTION, MOST_TITLE } from '../../src/export/reportTexts.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { renderIn } from './renderIn.tsx';

const OWN = { title: 'Two thaws', caption: 'From the first days of two presidents.' };

function Page() {
  usePageStart();
  return (
    <>
      <EmbedHead />
      <Header dialogs={PAGE_DIALOGS} />
    </>
  );
}

describe('what a page is headed by', () => {
  const headings = (): readonly string[] =>
    screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent);
  const captions = (): readonly string[] =>
    [...document.querySelectorAll('header > p, header > div > p')].map((line) => line.textContent);

  test("is the author's own title in what stands inside another page, the caption under it", () => {
    const { store } = renderIn(<Page />, { environment: { isEmbedded: true } });
    const own = wordsFor('en').header.title;
    expect([document.title, ...headings()]).toEqual([own, own, own]);
    act(() => store.getState().setReport(OWN));
    expect([document.title, ...headings()]).toEqual([OWN.title, OWN.title, OWN.title]);
    expect(captions().filter((text) => text === OWN.caption)).toHaveLength(2);
    act(() => store.getState().setReport({ ...OWN, title: '' }));
    expect([document.title, ...headings()]).toEqual([own, own, own]);
  });

  test('stays as it is on the site, where the words are only on their way into a file', () => {
    const { store } = renderIn(<Page />);
    act(() => store.getState().setReport(OWN));
    const own = wordsFor('en').header.title;
    expect([document.title, ...headings()]).toEqual([own, own, own]);
    expect(captions()).not.toContain(OWN.caption);
  });
});

describe('the fields for own words', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
  const described = (name: string): string | undefined =>
    document.getElementById(field(name).getAttribute('aria-describedby') ?? '')?.textContent;
  const write = (name: string, length: number): void => {
    fireEvent.change(field(name), { target: { value: 'x'.repeat(length) } });
  };
  const heard = (): string =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join('');

  test.each([
    ['Title', MOST_TITLE],
    ['Caption', MOST_CAPTION],
  ] as const)('%s takes as much as a picture does', (name, most) => {
    renderIn(<ReportFields hint="" />);
    expect(field(name).getAttribute('maxlength')).toBe(String(most));
  });

  test('say how much is left only near the limit, aloud once the writing rests', () => {
    renderIn(<ReportFields hint="" />);
    write('Title', MOST_TITLE - 41);
    expect(described('Title')).toBe('');
    write('Title', MOST_TITLE - 40);
    expect(described('Title')).toBe('40 characters left');
    write('Title', MOST_TITLE - 1);
    expect(described('Title')).toBe('1 character left');
    expect(heard()).toBe('');
    act(() => void vi.advanceTimersByTime(1000));
    expect(heard()).toBe('1 character left');
    write('Title', 3);
    act(() => void vi.advanceTimersByTime(1000));
    expect([described('Title'), heard()]).toEqual(['', '']);
  });
});

test('a text that was copied is not said to be a link', async () => {
  const { user, copied } = renderIn(<CopyText what="Alt text" text="A timeline." />);
  await user.click(screen.getByRole('button', { name: 'Copy: Alt text' }));
  expect(copied).toEqual(['A timeline.']);
  expect(screen.getByRole('status').textContent).toBe('Copied.');
});

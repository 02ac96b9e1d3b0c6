import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EmptyResult } from '../../src/app/EmptyResult.tsx';
import { EventPanel } from '../../src/app/EventPanel.tsx';
import { Header } from '../../src/app/Header.tsx';
import { SearchBox } from '../../src/app/SearchBox.tsx';
import { SITE_DIALOGS } from '../../src/app/siteDialogs.ts';
import { selectHits } from '../../src/state/searchSelectors.ts';
import { selectMatching } from '../../src/state/selectors.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { renderIn } from './renderIn.tsx';

const { dataset } = loadedDataset();
const hitsOf = (q: string): readonly string[] => selectHits(dataset, q) ?? [];
/** The list's script comes when it is first shown. */
const list = (): Promise<HTMLElement> => screen.findByRole('listbox');
const field = (): HTMLInputElement =>
  screen.getByRole('combobox', { name: /Search events|사건 검색/ });
const options = (): readonly HTMLElement[] =>
  within(screen.getByRole('listbox')).queryAllByRole('option');
const listed = (): (string | undefined)[] => options().map((option) => option.dataset['eventId']);

describe('the search field', () => {
  test('filters while it is typed and lists what it finds, the best first', async () => {
    const { store, user } = renderIn(<SearchBox />);
    await user.type(field(), 'Hanoi');
    await list();
    expect(store.getState().view.filter.q).toBe('Hanoi');
    expect(listed()).toEqual(hitsOf('Hanoi').slice(0, 12));
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelectorAll('input[type=search]')).toHaveLength(1);
  });

  test('lists twelve and says how many more there are', async () => {
    const { user } = renderIn(<SearchBox />);
    await user.type(field(), 'Kaesong');
    await list();
    expect(listed()).toHaveLength(12);
    const more = hitsOf('Kaesong').length - 12;
    expect(screen.getByText(`and ${more} more below`)).toBeTruthy();
  });

  test('marks where the match is, in the title, at the date or in a line of its own', async () => {
    const { user } = renderIn(<SearchBox />);
    await user.type(field(), 'Geumgang');
    await list();
    const [first] = options();
    expect(first?.querySelector('.snippet')?.textContent).toMatch(/^(Place|Thread|Person): /);
    expect(first?.querySelector('.snippet mark')?.textContent).toMatch(/Kumgang/);
    await user.clear(field());
    await user.type(field(), 'summit June 2018');
    await list();
    expect(options()[0]?.querySelector('.when mark')?.textContent).toBe('12 June 2018');
    expect(options()[0]?.querySelector('.name mark')?.textContent?.toLowerCase()).toBe('summit');
  });

  test('moves with the arrows, beyond an end back to the field, and opens with Enter', async () => {
    const { store, user } = renderIn(<SearchBox />);
    await user.type(field(), 'Hanoi');
    await list();
    await user.keyboard('{ArrowUp}');
    expect(options().at(-1)?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowDown}');
    expect(field().hasAttribute('aria-activedescendant')).toBe(false);
    await user.keyboard('{ArrowDown}');
    const [first] = listed();
    expect(field().getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
    await user.keyboard('{Enter}');
    expect(store.getState().view.event).toBe(first);
    expect(store.getState().lastStep).toBe('push');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('opens by a press, and a press elsewhere or Tab closes the list', async () => {
    const { store, user } = renderIn(<SearchBox />);
    await user.type(field(), 'Hanoi');
    await list();
    const [first] = options();
    if (first === undefined) throw new Error('nothing is listed');
    await user.click(first);
    expect(store.getState().view.event).toBe(first.dataset['eventId']);
    await user.click(field());
    expect(screen.getByRole('listbox')).toBeTruthy();
    await user.tab();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('closes the list on Escape, then empties; other keys are the page’s', async () => {
    const { store, user } = renderIn(<SearchBox />);
    await user.type(field(), 'Hanoi');
    await list();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field().value).toBe('Hanoi');
    await user.keyboard('{Escape}');
    expect(field().value).toBe('');
    expect(store.getState().view.filter.q).toBe('');
  });

  test('leaves keys to a syllable that is being composed', async () => {
    const { store, user } = renderIn(<SearchBox />);
    await user.click(field());
    fireEvent.compositionStart(field());
    fireEvent.change(field(), { target: { value: '하노' } });
    expect(store.getState().view.filter.q).toBe('하노');
    fireEvent.keyDown(field(), { key: 'ArrowDown', isComposing: true });
    expect(field().hasAttribute('aria-activedescendant')).toBe(false);
    fireEvent.change(field(), { target: { value: '하노이' } });
    fireEvent.compositionEnd(field());
    await list();
    expect(listed()).toContain('2019-hanoi-summit');
  });

  test('is undone by one step for what was typed at a time', async () => {
    const { store, user } = renderIn(<SearchBox />);
    await user.type(field(), 'Hanoi');
    await list();
    await user.tab();
    await user.type(field(), ' summit');
    await list();
    expect(store.getState().view.filter.q).toBe('Hanoi summit');
    act(() => store.getState().undo());
    expect(field().value).toBe('Hanoi');
    act(() => store.getState().undo());
    expect(field().value).toBe('');
    expect(store.getState().past).toHaveLength(0);
  });

  test('keeps blanks at the end while it is typed', async () => {
    const { user } = renderIn(<SearchBox />);
    await user.type(field(), 'Kim ');
    await list();
    expect(field().value).toBe('Kim ');
  });

  test('shows the text of a link, with the list closed', () => {
    renderIn(<SearchBox />, { link: '?q=Hanoi' });
    expect(field().value).toBe('Hanoi');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('speaks Korean, and marks text of the other language', async () => {
    const { user } = renderIn(<SearchBox />, { link: '?lang=ko' });
    await user.type(field(), 'tests');
    await list();
    const snippet = screen.getByRole('listbox').querySelector('.snippet [lang="en"] mark');
    expect(snippet?.textContent).toMatch(/test/i);
  });
});

describe('other filters', () => {
  test('that hide what is found are counted and cleared by one press, the search kept', async () => {
    const { store, user } = renderIn(<SearchBox />, { link: '?types=summit' });
    await user.type(field(), 'Hanoi');
    await list();
    const all = hitsOf('Hanoi').length;
    const shown = listed().length;
    expect(shown).toBeLessThan(all);
    expect(screen.getByText(new RegExp(`^${all - shown} events? found`))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear the other filters' }));
    expect(store.getState().view.filter).toMatchObject({ q: 'Hanoi', types: [] });
    expect(document.activeElement).toBe(field());
    expect(listed()).toHaveLength(Math.min(12, all));
  });

  test('and the search together decide what is hidden in the panel', () => {
    renderIn(<EventPanel onClose={() => undefined} />, {
      link: '?q=Hanoi&event=2018-singapore-summit',
    });
    expect(document.querySelector('.hidden-mark')).not.toBeNull();
  });

  test('do not hide what passes both', () => {
    renderIn(<EventPanel onClose={() => undefined} />, {
      link: '?q=Hanoi&event=2019-hanoi-summit',
    });
    expect(document.querySelector('.hidden-mark')).toBeNull();
  });
});

describe('a search that finds nothing', () => {
  test('says so and offers the nearest spelling', async () => {
    const { store, user } = renderIn(<SearchBox />);
    await user.type(field(), 'pyngyan');
    await list();
    expect(screen.getByText('No event holds these words.')).toBeTruthy();
    expect(field().getAttribute('aria-expanded')).toBe('false');
    await user.click(screen.getByRole('button', { name: 'Pyongyang' }));
    expect(store.getState().view.filter.q).toBe('Pyongyang');
    expect(field().value).toBe('Pyongyang');
    expect(document.activeElement).toBe(field());
    expect(listed().length).toBeGreaterThan(0);
  });

  test('offers it in the chart’s place too, beside dropping the search', async () => {
    const { store, user } = renderIn(<EmptyResult />, { link: '?q=pyngyan' });
    expect(
      screen.getByRole('button', { name: /^Drop “Search: pyngyan”: \d+ events$/ }),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Pyongyang' }));
    expect(selectMatching(dataset, store.getState().view.filter).length).toBeGreaterThan(0);
  });
});

describe('the / key', () => {
  const page = (
    <>
      <Header dialogs={SITE_DIALOGS} />
      <details>
        <summary>Filters</summary>
        <SearchBox />
      </details>
    </>
  );

  test('goes to the field, also where it is folded up, and stays out of it', async () => {
    const { user } = renderIn(page);
    await user.keyboard('/');
    expect(document.activeElement).toBe(field());
    expect(field().closest('details')?.open).toBe(true);
    expect(field().value).toBe('');
    await user.keyboard('1/2');
    expect(field().value).toBe('1/2');
  });

  test('is listed with ? and switched off with it', async () => {
    const { user, store } = renderIn(page);
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('/')).toBeTruthy();
    await user.keyboard('/');
    expect(document.activeElement?.matches('input[type=search]')).toBe(false);
    await user.click(within(dialog).getByRole('checkbox', { name: 'Use the / and ? keys' }));
    expect(store.getState().shortcuts).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    (document.activeElement as HTMLElement | null)?.blur();
    await user.keyboard('/?');
    expect(document.activeElement?.matches('input[type=search]')).toBe(false);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

import { wordsFor } from '../../i18n/words.ts';
import { LANGS } from '../../model/bilingual.ts';

/** Says in both languages what failed, what it means and what to do, with a button that tries again. */
export function showFailure(container: HTMLElement, error: unknown, retry: () => void): void {
  const { ownerDocument: document } = container;
  const main = document.createElement('main');
  const section = document.createElement('section');
  section.className = 'failure';
  section.setAttribute('role', 'alert');
  for (const lang of LANGS) {
    const words = wordsFor(lang).errors.dataset;
    const part = document.createElement('div');
    part.lang = lang;
    const heading = document.createElement('h1');
    heading.textContent = words.happened;
    const text = document.createElement('p');
    text.textContent = `${words.means} ${words.doing}`;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool';
    button.textContent = words.retry;
    button.addEventListener('click', () => {
      container.replaceChildren();
      retry();
    });
    part.append(heading, text, button);
    section.append(part);
  }
  const reason = document.createElement('pre');
  reason.textContent = error instanceof Error ? error.message : String(error);
  section.append(reason);
  main.append(section);
  container.replaceChildren(main);
}

import 'virtual:font.css';
import '../app/styles/site.css';
import { dataset as files } from 'virtual:dataset';
import { mountTimeline } from '../app/mountTimeline.tsx';
import { decodeDetails, decodeFirst } from '../data/pack.ts';
import { createBrowserUrl, createEnvironment, preferredLang } from './site/browserEnvironment.ts';
import { showFailure } from './site/failure.ts';

/** Fetches JSON beside the page. */
async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.json();
}

async function start(container: HTMLElement): Promise<void> {
  const raw = await fetchJson(files.firstUrl);
  const begun = performance.now();
  const { dataset, problems } = decodeFirst(raw);
  performance.measure('ikt:decode', { start: begun, end: performance.now() });
  if (dataset === undefined) {
    throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
  const loadDetails = async (): Promise<ReturnType<typeof decodeDetails>['details']> =>
    decodeDetails(await fetchJson(files.detailsUrl)).details;
  container.replaceChildren();
  mountTimeline(container, dataset, {
    url: createBrowserUrl(window),
    defaultLang: preferredLang(navigator.languages),
    reload: () => window.location.reload(),
    environment: (store) => createEnvironment(window, { store, dataset, loadDetails }),
  });
}

const container = document.getElementById('app');
if (container === null) throw new Error('page has no element #app');
const attempt = (): void => {
  start(container).catch((error: unknown) => showFailure(container, error, attempt));
};
attempt();

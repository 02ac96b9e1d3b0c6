import 'virtual:font.css';
import 'virtual:chart.css';
import '../app/styles/site.css';
import { dataset as files } from 'virtual:dataset';
import { assets } from 'virtual:font';
import { loader } from 'virtual:loader';
import { releases, siteUrl } from 'virtual:site';
import { mountTimeline } from '../app/mountTimeline.tsx';
import { preferredLang } from '../app/preferredLang.ts';
import { SITE_DIALOGS } from '../app/siteDialogs.ts';
import { TimelineApp } from '../app/TimelineApp.tsx';
import { decodeDetails, decodeFirst } from '../data/pack.ts';
import { decodeSupplement, type SupplementDecoded } from '../data/supplement.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../model/view.ts';
import { urlContextOf } from '../state/urlContext.ts';
import { decodeView } from '../state/viewUrl.ts';
import { createBrowserUrl, createEnvironment } from './site/browserEnvironment.ts';
import { showFailure } from './site/failure.ts';

/** Fetches JSON beside the page. */
async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.json();
}

/** What a link shows only with the supplement: then it is waited for, so that all see the same at once. */
const needsSupplement = ({ filter, series, show, walk }: View): boolean =>
  filter.q !== '' || series.length > 0 || show === 'article' || walk !== undefined;

function grown({ dataset, problems }: SupplementDecoded): Dataset {
  if (dataset !== undefined) return dataset;
  throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
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
  const loadSupplement = async (): Promise<Dataset> => {
    // What is to be read does not wait for the search, should its script be lost.
    const search = import('../data/search.ts').catch(() => undefined);
    const supplement = await fetchJson(files.supplementUrl);
    const whole = grown(decodeSupplement(supplement, dataset));
    return (await search)?.withSearch(whole) ?? whole;
  };
  const url = createBrowserUrl(window);
  const defaultLang = preferredLang(navigator.languages);
  const { view } = decodeView(url.getSearch(), urlContextOf(dataset, defaultLang));
  const ready = needsSupplement(view) ? await loadSupplement().catch(() => undefined) : dataset;
  const supplement = ready === undefined ? 'failed' : ready === dataset ? 'loading' : 'loaded';
  container.replaceChildren();
  mountTimeline(container, ready ?? dataset, {
    url,
    defaultLang,
    supplement,
    page: <TimelineApp dialogs={SITE_DIALOGS} />,
    environment: (store) =>
      createEnvironment(window, {
        store,
        dataset,
        siteUrl,
        releases,
        assets,
        loader,
        loadDetails,
        loadSupplement,
      }),
  });
}

const container = document.getElementById('app');
if (container === null) throw new Error('page has no element #app');
const attempt = (): void => {
  start(container).catch((error: unknown) => showFailure(container, error, attempt));
};
attempt();

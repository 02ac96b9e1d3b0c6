import 'virtual:chart.css';
import '../../app/styles/embed.css';
import { assets } from 'virtual:font';
import { loader } from 'virtual:loader';
import { releases, siteUrl } from 'virtual:site';
import { createStore } from 'zustand/vanilla';
import { EmbedApp } from '../../app/EmbedApp.tsx';
import { describeProblem } from '../../app/EmbedNotices.tsx';
import { mountTimeline } from '../../app/mountTimeline.tsx';
import { preferredLang } from '../../app/preferredLang.ts';
import { type PackedEmbed, readEmbed } from '../../data/readEmbed.ts';
import { decodeEmbedOptions, type EmbedProblem } from '../../state/embedOptions.ts';
import { createEmbedEnvironment } from './embedEnvironment.ts';
import { createEmbedUrl } from './embedUrl.ts';
import { connectHost } from './hostMessages.ts';

const metaOf = (name: string): string =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';

/** One message for whoever made the link. */
function warn(problems: readonly EmbedProblem[]): void {
  if (problems.length === 0) return;
  const said = problems.map((problem) => `- ${describeProblem(problem, 'en')}`);
  console.warn(['Inter-Korean timeline:', ...said].join('\n'));
}

function start(container: HTMLElement): void {
  const { href, search, hash } = window.location;
  const begun = performance.now();
  const text = document.getElementById('ikt-data')?.textContent ?? '';
  const { dataset, details, problems: faults } = readEmbed(JSON.parse(text) as PackedEmbed);
  performance.measure('ikt:decode', { start: begun, end: performance.now() });
  if (dataset === undefined) {
    throw new Error(faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
  const given = metaOf('ikt-view');
  const url = createEmbedUrl(window, given);
  const { options, problems } = decodeEmbedOptions(url.getSearch());
  const ignored = createStore(() => ({ problems }));
  document.documentElement.dataset['bg'] = options.bg;
  const site = given === '' ? metaOf('ikt-site') : undefined;
  const { store } = mountTimeline(container, dataset, {
    url,
    defaultLang: preferredLang(navigator.languages),
    supplement: 'loaded',
    page: <EmbedApp options={options} ignored={ignored} />,
    environment: (store) =>
      createEmbedEnvironment(window, {
        ...{ store, dataset, details, site, siteUrl, releases, assets, loader },
      }),
  });
  store.getState().setReport({ title: metaOf('ikt-title'), caption: metaOf('ikt-caption') });
  store.getState().setShortcuts(false);
  warn([...problems, ...store.getState().notices.flatMap((notice) => notice.problems)]);
  document.getElementById('static')?.remove();
  connectHost({
    ...{ window, store, address: { href, search, hash }, root: container },
    onIgnored: (found) => {
      ignored.setState({ problems: found });
      warn(found);
    },
  });
}

const container = document.getElementById('app');
if (container === null) throw new Error('page has no element #app');
start(container);

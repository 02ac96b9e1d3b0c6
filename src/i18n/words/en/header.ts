import { countOf } from '../../formatNumber.ts';

export const header = {
  title: 'Inter-Korean relations: a timeline',
  standfirst: (events: number, firstYear: string, through: string) =>
    `${countOf(events, 'sourced event')}, from ${firstYear} to ${through}`,
  skip: 'Skip to the chart',
  language: 'Language',
  languages: { en: 'English', ko: '한국어' },
  theme: 'Colours',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  copyLink: 'Copy link',
  copyByHand: 'The browser does not let this page copy. Here is the link, to copy by hand:',
  share: 'Share and embed',
  download: 'Download',
  about: 'About',
  help: 'Keys',
};

export const footer = {
  source: (events: number, through: string) =>
    `${countOf(events, 'sourced event')}; data up to ${through}`,
  version: (version: string) => `Data version ${version}`,
  downloads: 'Data',
  licence: 'Data CC BY 4.0, code MIT',
  privacy: 'No cookies, no tracking',
};

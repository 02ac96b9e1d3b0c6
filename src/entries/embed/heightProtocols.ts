import { parseQuery } from '../../state/queryText.ts';

/** What of the address of a framed page its host has put there or looks for. */
export interface FrameAddress {
  readonly href: string;
  readonly search: string;
  readonly hash: string;
}

/** The name that pym.js gives a frame; it can't hold what parts the fields of its messages. */
const pymId = (search: string): string | undefined => {
  const id = parseQuery(search).find(([key]) => key === 'childId')?.[1];
  return id !== undefined && /^\S{1,200}$/.test(id) && !id.includes('xPYMx') ? id : undefined;
};

/** What WordPress writes behind the address of a frame, to know its messages by. */
const wordPressSecret = (hash: string): string | undefined =>
  /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1];

/**
 * The height of the content in whole CSS px, in the words of every kind of host: own; AMP
 * (`amp-iframe`); Medium and Embedly; pym.js 1 and WordPress (`wp-embed.js`) only where they have
 * signed the address.
 */
export function printHeight(height: number, address: FrameAddress): readonly unknown[] {
  const id = pymId(address.search);
  const secret = wordPressSecret(address.hash);
  return [
    { type: 'ikt:height', v: 1, height },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address.href, context: 'iframe.resize', height }),
    ...(id === undefined ? [] : [['pym', id, 'height', height].join('xPYMx')]),
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

import type { ReactElement } from 'react';

export type SwatchState = 'running' | 'suspended' | 'agreed' | 'closed' | 'faded' | 'soft';

const WIDTH = 30;
const HEIGHT = 12;
const HATCHES = 'M1,7L7,1M2,11L12,1M8,11L18,1M14,11L24,1M20,11L29,2M26,11L29,8';

function Drawing({ state }: { readonly state: SwatchState }): ReactElement {
  switch (state) {
    case 'running':
      return <rect className="running" width={WIDTH} height={HEIGHT} />;
    case 'suspended':
      return (
        <>
          <rect className="suspended" x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} />
          <path className="hatch" d={HATCHES} />
        </>
      );
    case 'agreed':
      return (
        <>
          <rect className="base" y={HEIGHT / 2 - 0.5} width={WIDTH} height="1" />
          <path className="agreed" d="M15,2l4,-0.5l-4,6l-4,-6Z" />
        </>
      );
    case 'closed':
      return (
        <>
          <rect className="running" width={WIDTH - 8} height={HEIGHT} />
          <rect className="closed" x={WIDTH - 8} y="-2" width="3" height={HEIGHT + 4} />
        </>
      );
    case 'faded':
      return <rect className="faded" width={WIDTH} height={HEIGHT} />;
    case 'soft':
      return (
        <>
          <rect className="faded" y={HEIGHT / 2 - 2} width="12" height="4" />
          <rect className="running" x="12" width={WIDTH - 12} height={HEIGHT} />
        </>
      );
  }
}

/** A piece of a status bar as the chart draws it; its meaning stands beside it in words. */
export function StatusSwatch({ state }: { readonly state: SwatchState }): ReactElement {
  return (
    <svg
      className="bar-swatch"
      width={WIDTH}
      height={HEIGHT}
      viewBox={[0, 0, WIDTH, HEIGHT].join(' ')}
      aria-hidden="true"
      focusable="false"
    >
      <Drawing state={state} />
    </svg>
  );
}

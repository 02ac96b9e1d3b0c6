import { CircleCheck, CircleDashed, ScanSearch } from 'lucide-react';
import type { ReactElement } from 'react';
import { describePrecision } from '../i18n/describePrecision.ts';
import { formatEdtf } from '../i18n/formatDate.ts';
import type { Claim } from '../model/article.ts';
import { selectEventsById } from '../state/selectors.ts';
import { areShown, showEvents } from '../state/showEvents.ts';
import { EventLink } from './EventLink.tsx';
import { useReading } from './reading.tsx';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';

const STATUS_ICONS = { confirmed: CircleCheck, imprecise: CircleDashed } as const;

/** How the article words the time, the date that this means, how sure that is, and why. */
function ClaimDate({ claim }: { readonly claim: Claim }): ReactElement {
  const { through } = useDataset();
  const lang = useLang();
  const words = useWords().article;
  const Icon = STATUS_ICONS[claim.status];
  const precision = describePrecision(claim.date, { through, lang });
  return (
    <dl className="facts">
      <div className="fact">
        <dt>{words.asStated}</dt>
        <dd>
          {claim.asStated[lang]}
          {lang === 'ko' && (
            <>
              {' '}
              <span className="original" lang="en">
                {claim.asStated.en}
              </span>
            </>
          )}
        </dd>
      </div>
      <div className="fact">
        <dt>{words.date}</dt>
        <dd className="claim-date">
          <span className="resolved">{formatEdtf(claim.date, lang)}</span>
          <span className="claim-status" title={words.statusMeans[claim.status]}>
            <Icon size={14} aria-hidden="true" />
            {words.statuses[claim.status]}
          </span>
          {precision.length > 0 && <span className="explained">{precision.join(' ')}</span>}
        </dd>
      </div>
      {claim.note && (
        <div className="fact">
          <dt>{words.why}</dt>
          <dd className="explained">{claim.note[lang]}</dd>
        </div>
      )}
    </dl>
  );
}

/** Moves the window to a claim's events and scrolls to the picture, where that is off screen. */
function ShowInChart({ events }: { readonly events: readonly string[] }): ReactElement {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const act = useAct();
  const { light } = useReading();
  const words = useWords().article;
  const byId = selectEventsById(dataset);
  const isShown = areShown(
    view,
    dataset,
    events.flatMap((id) => byId.get(id) ?? []),
  );
  return (
    <button
      type="button"
      className={isShown ? 'text-button show shown' : 'text-button show'}
      onClick={() => {
        act(showEvents(events), 'push');
        light(events);
        document.querySelector('[data-timeline-surface]')?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <ScanSearch size={15} aria-hidden="true" />
      {words.show}
    </button>
  );
}

function ClaimEvents({ claim, index }: { readonly claim: Claim; readonly index: number }) {
  const dataset = useDataset();
  const { opener } = useReading();
  const words = useWords().article;
  const byId = selectEventsById(dataset);
  if (claim.events.length === 0) return <p className="no-events">{words.noEvents}</p>;
  return (
    <>
      <ul className="claim-events" aria-label={words.eventsOf}>
        {claim.events.map((id) => {
          const event = byId.get(id);
          return (
            event && (
              <li
                key={id}
                data-claim-event={id}
                onClickCapture={() => {
                  opener.current = { claim: index, event: id };
                }}
              >
                <EventLink event={event} />
              </li>
            )
          );
        })}
      </ul>
      <ShowInChart events={claim.events} />
    </>
  );
}

/** One claim of the article; pointing at it or having the focus in it brings out its events in the chart. */
export function ClaimItem({
  claim,
  index,
}: {
  readonly claim: Claim;
  readonly index: number;
}): ReactElement {
  const lang = useLang();
  const { lit, light } = useReading();
  const isLit = lit === claim.events && lit.length > 0;
  return (
    <li
      className={isLit ? 'claim lit' : 'claim'}
      data-claim={index}
      onPointerEnter={() => light(claim.events)}
      onPointerLeave={() => light([])}
      onFocus={() => light(claim.events)}
      onBlur={() => light([])}
    >
      <p className="sentence">{claim.claim[lang]}</p>
      <ClaimDate claim={claim} />
      <ClaimEvents claim={claim} index={index} />
    </li>
  );
}

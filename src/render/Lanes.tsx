import { memo, type ReactElement } from 'react';
import { markPath } from '../layout/markPath.ts';
import type { CountChip, EventMark, LaneScene, Scene } from '../layout/scene.ts';
import { roundPx } from '../layout/scene.ts';
import type { Emphasis } from './emphasis.ts';

const joinClasses = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');

/** Among events that are brought out an event is one of them or steps back. */
type Standing = 'lit' | 'back' | undefined;

const standingOf = (isLit: boolean, { lit }: Emphasis): Standing =>
  lit.size === 0 ? undefined : isLit ? 'lit' : 'back';

interface MarkProps {
  readonly mark: EventMark;
  readonly standing: Standing;
}

/** One event: a path for glyph and date rule, a text for its label. */
const Mark = memo(function Mark({ mark, standing }: MarkProps): ReactElement {
  const { label } = mark;
  return (
    <>
      <path
        className={joinClasses('mark', `hue-${mark.hue}`, standing)}
        data-event-id={mark.id}
        transform={`translate(${mark.x},${mark.y})`}
        d={markPath(mark)}
        fillRule="evenodd"
      />
      {label && (
        <text
          className={joinClasses('label', mark.strong && 'strong', standing)}
          x={label.x}
          y={label.y}
          textLength={label.width}
          lengthAdjust="spacingAndGlyphs"
        >
          {label.text}
        </text>
      )}
    </>
  );
}, sameMark);

/** Scenes are computed anew on each step: a mark whose numbers are equal needs no work. */
function sameMark(a: MarkProps, b: MarkProps): boolean {
  const { mark: left } = a;
  const { mark: right } = b;
  return (
    a.standing === b.standing &&
    left.id === right.id &&
    left.x === right.x &&
    left.y === right.y &&
    left.soft === right.soft &&
    left.strong === right.strong &&
    left.hue === right.hue &&
    left.shape === right.shape &&
    left.label?.x === right.label?.x &&
    left.label?.text === right.label?.text &&
    left.rule?.from === right.rule?.from &&
    left.rule?.to === right.rule?.to &&
    left.rule?.firmFrom === right.rule?.firmFrom &&
    left.rule?.firmTo === right.rule?.firmTo
  );
}

function Chip({ chip, isLit }: { readonly chip: CountChip; readonly isLit: boolean }) {
  return (
    <text
      className={isLit ? 'chip lit' : 'chip'}
      data-count={chip.count}
      x={chip.text.x}
      y={chip.text.y}
      textLength={chip.text.width}
      lengthAdjust="spacingAndGlyphs"
    >
      {chip.text.text}
    </text>
  );
}

function Ring({ lane, id, name }: { lane: LaneScene; id: string; name: string }) {
  const mark = lane.marks.find((candidate) => candidate.id === id);
  const chip = lane.chips.find((candidate) => candidate.events.includes(id));
  const text = chip?.text;
  const box = mark
    ? { ...mark.box, x: mark.box.x - 3, width: mark.box.width + 6 }
    : text && { x: text.x - 5, y: text.y - 12, width: text.width + 10, height: 15 };
  if (box === undefined) return null;
  return (
    <rect
      className={`ring ${name}`}
      x={roundPx(box.x)}
      y={roundPx(box.y)}
      width={roundPx(box.width)}
      height={roundPx(box.height)}
      rx={3}
    />
  );
}

interface LanesProps {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  /** Whether lines of an open event's relations are drawn: then these show what is brought out. */
  readonly hasArcs: boolean;
}

function Lane({
  lane,
  scene,
  emphasis,
  hasArcs,
}: LanesProps & { readonly lane: LaneScene }): ReactElement {
  const { plot } = scene;
  const rings = [
    ['hovered', emphasis.hovered],
    ['selected', emphasis.selected],
    ['focused', emphasis.focused],
  ] as const;
  return (
    <g className="lane" data-lane={lane.id}>
      {lane.chips.length > 0 && (
        <line
          className="strip"
          x1={plot.x}
          x2={plot.x + plot.width}
          y1={lane.stripY}
          y2={lane.stripY}
        />
      )}
      {[...emphasis.lit].map((id) => (
        <Ring key={id} lane={lane} id={id} name={hasArcs ? 'lit bare' : 'lit'} />
      ))}
      {rings.map(([name, id]) =>
        id === undefined ? null : <Ring key={name} lane={lane} id={id} name={name} />,
      )}
      {lane.marks.map((mark) => (
        <Mark
          key={mark.id}
          mark={mark}
          standing={standingOf(emphasis.lit.has(mark.id), emphasis)}
        />
      ))}
      {lane.chips.map((chip) => (
        <Chip
          key={chip.first}
          chip={chip}
          isLit={emphasis.lit.size > 0 && chip.events.some((id) => emphasis.lit.has(id))}
        />
      ))}
    </g>
  );
}

function LaneFrame({ lane, scene }: { readonly lane: LaneScene; readonly scene: Scene }) {
  return (
    <>
      <line className="rule" x1={0} x2={scene.width} y1={lane.box.y} y2={lane.box.y} />
      {lane.name && (
        <text
          className={joinClasses('lane-name', lane.hue && `hue-${lane.hue}`)}
          x={lane.name.x}
          y={lane.name.y}
        >
          {lane.name.text}
        </text>
      )}
    </>
  );
}

/** All lanes: names and hairlines over the whole width, events cut to the plot. */
export function Lanes({ clip, ...props }: LanesProps & { readonly clip: string }): ReactElement {
  const { scene, emphasis } = props;
  return (
    <g className={emphasis.lit.size > 0 ? 'lanes stepped-back' : 'lanes'}>
      {scene.lanes.map((lane) => (
        <LaneFrame key={lane.id} lane={lane} scene={scene} />
      ))}
      <g clipPath={`url(#${clip})`}>
        {scene.lanes.map((lane) => (
          <Lane key={lane.id} lane={lane} {...props} />
        ))}
      </g>
    </g>
  );
}

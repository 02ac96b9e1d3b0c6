import { type ReactElement, useId } from 'react';
import { SIZE_BOUNDS, SIZE_UNITS } from '../export/figureSizes.ts';
import { downloadWordsFor } from '../i18n/downloadWords.ts';
import { isLength, SIZE_NAMES, type SizeChoice } from './downloadSize.ts';
import { useLang } from './timelineContext.ts';

export interface DownloadSizeProps {
  readonly value: SizeChoice;
  readonly onChoose: (size: SizeChoice) => void;
}

interface LengthFieldProps extends DownloadSizeProps {
  readonly side: 'width' | 'height';
}

/** One side of an own size; a wrong one is said at the field. */
function LengthField({ side, value, onChoose }: LengthFieldProps): ReactElement {
  const words = downloadWordsFor(useLang()).picture;
  const id = useId();
  const hintId = useId();
  const text = value[side];
  const isLeftOut = side === 'height' && text.trim() === '';
  const isWrong = !isLeftOut && !isLength(text, value.unit);
  const [least, most] = SIZE_BOUNDS[value.unit];
  const hint = isWrong ? words.outOfRange(least, most, value.unit) : words.heightHint;
  const hasHint = isWrong || side === 'height';
  return (
    <div className="download-field">
      <label htmlFor={id}>{words[side]}</label>
      <input
        id={id}
        className="field"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        size={6}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={hasHint ? hintId : undefined}
        onChange={(event) => onChoose({ ...value, [side]: event.currentTarget.value })}
      />
      <p id={hintId} className={isWrong ? 'wrong' : 'hint'} aria-live="polite">
        {hasHint && hint}
      </p>
    </div>
  );
}

/** The picture's size: one of the usual ones, or an own one. */
export function DownloadSize({ value, onChoose }: DownloadSizeProps): ReactElement {
  const words = downloadWordsFor(useLang()).picture;
  const id = useId();
  const unitId = useId();
  return (
    <>
      <div className="download-field">
        <label htmlFor={id}>{words.size}</label>
        <select
          id={id}
          className="field"
          value={value.name}
          onChange={({ currentTarget }) => {
            const name = SIZE_NAMES.find((one) => one === currentTarget.value);
            if (name !== undefined) onChoose({ ...value, name });
          }}
        >
          {SIZE_NAMES.map((name) => (
            <option key={name} value={name}>
              {words.sizes[name]}
            </option>
          ))}
        </select>
      </div>
      {value.name === 'custom' && (
        <div className="download-own">
          <LengthField side="width" value={value} onChoose={onChoose} />
          <LengthField side="height" value={value} onChoose={onChoose} />
          <div className="download-field">
            <label htmlFor={unitId}>{words.unit}</label>
            <select
              id={unitId}
              className="field"
              value={value.unit}
              onChange={({ currentTarget }) => {
                const unit = SIZE_UNITS.find((one) => one === currentTarget.value);
                if (unit !== undefined) onChoose({ ...value, unit });
              }}
            >
              {SIZE_UNITS.map((unit) => (
                <option key={unit}>{unit}</option>
              ))}
            </select>
          </div>
        </div>
      )}
    </>
  );
}

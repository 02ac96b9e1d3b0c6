import './styles/downloadFiles.css';
import { type ReactElement, type ReactNode, useId } from 'react';
import { DATA_FORMATS, type DataFormat } from '../export/dataFormats.ts';
import { exportWordsFor } from '../i18n/exportWords.ts';
import type { DownloadWords } from '../i18n/words/en/download.ts';
import { DownloadRow } from './DownloadRow.tsx';
import { DownloadStatus } from './DownloadStatus.tsx';
import { type PixelSize, PNG_SCALES, type PngScale, scaled } from './drawPng.ts';
import { KIT_TASK } from './exportKitTask.ts';
import type { ExportChoices, ExportTask } from './exportTask.ts';
import { dataTask, OFFLINE_TASK, PICTURE_TASKS } from './exportTasks.ts';
import { useLang } from './timelineContext.ts';
import { useExportJob } from './useExportJob.ts';
import { usePrintSheet } from './usePrintSheet.tsx';

type RowId = keyof DownloadWords['formats'];

const SOURCE_FORMATS: readonly DataFormat['id'][] = ['bibtex', 'ris', 'csl', 'apa'];
const isOfSources = ({ id }: DataFormat): boolean => SOURCE_FORMATS.includes(id);

interface GroupProps {
  readonly heading: string;
  readonly children: ReactNode;
}

function Group({ heading, children }: GroupProps): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <ul>{children}</ul>
    </section>
  );
}

interface ScaleProps {
  readonly value: PngScale;
  readonly size: PixelSize | undefined;
  readonly onChoose: (scale: PngScale) => void;
}

/** How many pixels a PNG has. */
function ScaleChoice({ value, size, onChoose }: ScaleProps): ReactElement {
  const words = exportWordsFor(useLang()).download.picture;
  return (
    <select
      className="scale"
      aria-label={words.scale}
      value={value}
      onChange={({ currentTarget }) => {
        const scale = PNG_SCALES.find((one) => String(one) === currentTarget.value);
        if (scale !== undefined) onChoose(scale);
      }}
    >
      {PNG_SCALES.map((scale) => {
        const pixels = size && scaled(size, scale);
        return (
          <option key={scale} value={scale}>
            {pixels === undefined
              ? `${scale}×`
              : `${scale}×, ${words.pixels(pixels.width, pixels.height)}`}
          </option>
        );
      })}
    </select>
  );
}

export interface DownloadFilesProps {
  /** Without a size nothing can be made that holds a picture. */
  readonly choices: Omit<ExportChoices, 'size'> & Partial<Pick<ExportChoices, 'size'>>;
  /** Of the picture, once it is known. */
  readonly pixels: PixelSize | undefined;
  readonly onScale: (scale: PngScale) => void;
}

const NO_PICTURE = { size: { width: 1, height: undefined } };

/** Every kind of file, each with what it is for, and how the making of one stands at its place. */
export function DownloadFiles({ choices, pixels, onScale }: DownloadFilesProps): ReactElement {
  const words = exportWordsFor(useLang()).download;
  const { job, start, cancel } = useExportJob();
  const { task: printTask, sheet } = usePrintSheet();
  const row = (id: RowId, task: ExportTask, given: { hasPicture: boolean; choice?: ReactNode }) => {
    const begin = (): void => start(id, task, { ...NO_PICTURE, ...choices });
    const isRefused = given.hasPicture && choices.size === undefined;
    return (
      <DownloadRow
        key={id}
        id={id}
        refusal={isRefused ? words.picture.sizeFirst : undefined}
        choice={given.choice}
        onPress={begin}
      >
        {job?.id === id && <DownloadStatus job={job} onCancel={cancel} onRetry={begin} />}
      </DownloadRow>
    );
  };
  const dataRow = (format: DataFormat) => row(format.id, dataTask(format), { hasPicture: false });
  const scale = <ScaleChoice value={choices.scale} size={pixels} onChoose={onScale} />;
  return (
    <div className="download-files">
      <div>
        <Group heading={words.picture.heading}>
          {row('svg', PICTURE_TASKS.svg, { hasPicture: true })}
          {row('outlined', PICTURE_TASKS.outlined, { hasPicture: true })}
          {row('png', PICTURE_TASKS.png, { hasPicture: true, choice: scale })}
          {row('pdf', printTask, { hasPicture: true })}
        </Group>
        <Group heading={words.headings.whole}>
          {row('offline', OFFLINE_TASK, { hasPicture: true })}
          {row('kit', KIT_TASK, { hasPicture: true })}
        </Group>
      </div>
      <div>
        <Group heading={words.headings.data}>
          {DATA_FORMATS.filter((format) => !isOfSources(format)).map(dataRow)}
        </Group>
        <Group heading={words.headings.sources}>
          {DATA_FORMATS.filter(isOfSources).map(dataRow)}
        </Group>
      </div>
      {sheet}
    </div>
  );
}

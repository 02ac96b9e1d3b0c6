import { Printer } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { DATA_FORMATS, type DataFormat } from '../export/dataFormats.ts';
import { PNG_SCALES, type PngScale } from '../export/figureSizes.ts';
import { downloadWordsFor } from '../i18n/downloadWords.ts';
import { fileWordsFor } from '../i18n/fileWords.ts';
import { DownloadGroup } from './DownloadGroup.tsx';
import { DownloadRow, type DownloadRowProps } from './DownloadRow.tsx';
import { type PixelSize, scaled } from './drawPng.ts';
import { KIT_TASK } from './exportKitTask.ts';
import type { ExportChoices, ExportTask } from './exportTask.ts';
import { dataTask } from './exportTasks.ts';
import { FullTimelineLink } from './FullTimelineLink.tsx';
import { JobAnnouncer } from './JobAnnouncer.tsx';
import { OFFLINE_TASK } from './offlineTask.ts';
import { PICTURE_TASKS } from './pictureTasks.ts';
import { useEnvironment, useLang } from './timelineContext.ts';
import { useExportJob } from './useExportJob.ts';
import { usePrintSheet } from './usePrintSheet.tsx';

const SOURCE_FORMATS: readonly DataFormat['id'][] = ['bibtex', 'ris', 'csl', 'apa'];
const isOfSources = ({ id }: DataFormat): boolean => SOURCE_FORMATS.includes(id);

interface ScaleProps {
  readonly value: PngScale;
  readonly size: PixelSize | undefined;
  readonly onChoose: (scale: PngScale) => void;
}

/** How many pixels a PNG has. */
function ScaleChoice({ value, size, onChoose }: ScaleProps): ReactElement {
  const words = downloadWordsFor(useLang()).picture;
  return (
    <select
      className="field scale"
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

interface RowGiven extends Pick<DownloadRowProps, 'choice' | 'action'> {
  readonly hasPicture: boolean;
}

/** A frame may forbid printing without a sign: what to do then. */
function PrintHint(): ReactElement | null {
  const words = downloadWordsFor(useLang()).print;
  const { isSandboxed } = useEnvironment();
  if (!isSandboxed) return null;
  return (
    <span className="use">
      {words.framed} <FullTimelineLink />
    </span>
  );
}

const NO_PICTURE = { size: { width: 1, height: undefined } };

/** Every kind of file, each with what it is for, and how the making of one stands at its place. */
export function DownloadFiles({ choices, pixels, onScale }: DownloadFilesProps): ReactElement {
  const lang = useLang();
  const { headings, formats } = fileWordsFor(lang);
  const words = downloadWordsFor(lang);
  const abouts = { ...formats, ...words.formats };
  const refusalId = useId();
  const isRefused = choices.size === undefined;
  const { start, ...jobs } = useExportJob();
  const { task: printTask, sheet } = usePrintSheet();
  const row = (
    id: DownloadRowProps['id'],
    task: ExportTask,
    { hasPicture, ...given }: RowGiven,
  ) => (
    <DownloadRow
      {...given}
      key={id}
      id={id}
      about={abouts[id]}
      refusedBy={isRefused && hasPicture ? refusalId : undefined}
      jobs={jobs}
      onPress={() => start(id, task, { ...NO_PICTURE, ...choices })}
    />
  );
  const refusal = (id?: string) =>
    isRefused && (
      <p id={id} className="wrong">
        {words.picture.sizeFirst}
      </p>
    );
  const dataRow = (format: DataFormat) => row(format.id, dataTask(format), { hasPicture: false });
  const printing = { Icon: Printer, text: words.print.short, label: words.print.long };
  const scale = <ScaleChoice value={choices.scale} size={pixels} onChoose={onScale} />;
  return (
    <div className="download-files">
      <div>
        <DownloadGroup heading={headings.picture} notice={refusal(refusalId)}>
          {row('svg', PICTURE_TASKS.svg, { hasPicture: true })}
          {row('outlined', PICTURE_TASKS.outlined, { hasPicture: true })}
          {row('png', PICTURE_TASKS.png, { hasPicture: true, choice: scale })}
          {row('pdf', printTask, { hasPicture: true, action: printing, choice: <PrintHint /> })}
        </DownloadGroup>
        <DownloadGroup heading={headings.whole} notice={refusal()}>
          {row('offline', OFFLINE_TASK, { hasPicture: true })}
          {row('kit', KIT_TASK, { hasPicture: true })}
        </DownloadGroup>
      </div>
      <div>
        <DownloadGroup heading={headings.data}>
          {DATA_FORMATS.filter((format) => !isOfSources(format)).map(dataRow)}
        </DownloadGroup>
        <DownloadGroup heading={headings.sources}>
          {DATA_FORMATS.filter(isOfSources).map(dataRow)}
        </DownloadGroup>
      </div>
      {sheet}
      <JobAnnouncer job={jobs.job} />
    </div>
  );
}

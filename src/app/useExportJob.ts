import { useCallback, useEffect, useRef, useState } from 'react';
import { type ExportReason, reasonOf } from './exportFailure.ts';
import type { ExportChoices, ExportFile, ExportStep, ExportTask } from './exportTask.ts';
import { useEnvironment, useTimelineStore } from './timelineContext.ts';

/** The making of one file: `id` names what was asked for. */
export type Job =
  | {
      readonly kind: 'running';
      readonly id: string;
      readonly step: ExportStep;
      /** Steps that are behind it, of all. */
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'cancelled'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string; readonly reason: ExportReason }
  | { readonly kind: 'saved'; readonly id: string; readonly file: ExportFile };

export interface ExportJobs {
  readonly job: Job | undefined;
  readonly start: (id: string, task: ExportTask, choices: ExportChoices) => void;
  /** Ends the running job; nothing of it is left. */
  readonly cancel: () => void;
}

/** Long enough for the browser to paint how far it is and to take a press. */
const BREATH_MS = 20;

const breathe = (): Promise<void> => new Promise((settle) => setTimeout(settle, BREATH_MS));

/** Makes files one at a time: another one, or the end of the component, cancels the one before. */
export function useExportJob(): ExportJobs {
  const store = useTimelineStore();
  const environment = useEnvironment();
  const [job, setJob] = useState<Job | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async (id: string, task: ExportTask, choices: ExportChoices): Promise<void> => {
      running.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      const begin = async (step: ExportStep): Promise<void> => {
        signal.throwIfAborted();
        const { steps } = task;
        setJob({ kind: 'running', id, step, done: steps.indexOf(step), of: steps.length });
        await breathe();
        signal.throwIfAborted();
      };
      try {
        const file = await task.run({ store, environment, choices }, begin, signal);
        signal.throwIfAborted();
        if (file !== undefined) environment.saveFile(file.name, file.content);
        setJob(file && { kind: 'saved', id, file });
      } catch (error) {
        if (!signal.aborted) setJob({ kind: 'failed', id, reason: reasonOf(error) });
      }
    },
    [store, environment],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    setJob((last) => (last?.kind === 'running' ? { kind: 'cancelled', id: last.id } : last));
  }, []);
  return { job, start, cancel };
}

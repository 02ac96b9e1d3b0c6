import { waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { printPage } from '../../src/app/printPage.ts';
import { buttonOf, dialogWith, loadFile, rowOf } from './downloadDialog.tsx';

HTMLImageElement.prototype.decode = async () => undefined;

const sheet = (): Element | null => document.querySelector('.print-root');

describe('printing', () => {
  test('lays picture, table and sources into the page until the dialog for printing is closed', async () => {
    let close: (() => void) | undefined;
    const { user } = dialogWith(undefined, {
      loadFile,
      print: () =>
        new Promise((settle) => {
          close = settle;
        }),
    });
    await user.click(buttonOf('pdf'));
    await waitFor(() => expect(sheet()?.textContent).toContain('CC BY 4.0'));
    expect(document.querySelectorAll('.print-root tbody tr').length).toBeGreaterThan(3);
    expect(document.querySelector('.print-root img')?.getAttribute('alt')).toMatch(/timeline/);
    // The sheet is laid in first, and printed once its picture is there.
    await waitFor(() => expect(close).toBeDefined());
    close?.();
    await waitFor(() => expect(sheet()).toBeNull());
  });

  test('that no dialog follows waits with its sheet until it is cancelled', async () => {
    const { user } = dialogWith(undefined, {
      loadFile,
      print: (signal) =>
        printPage(
          { addEventListener: () => undefined, print: () => undefined } as unknown as Window,
          signal,
        ),
    });
    await user.click(buttonOf('pdf'));
    await within(rowOf('pdf')).findByText('Waiting for the print dialog…');
    await waitFor(() => expect(sheet()).not.toBeNull());
    await user.click(within(rowOf('pdf')).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(sheet()).toBeNull());
    expect(rowOf('pdf').textContent).toContain('Cancelled');
  });

  test('is known beforehand to be forbidden in some frames, with the way out of them', () => {
    dialogWith(undefined, { loadFile, isSandboxed: true });
    expect(rowOf('pdf').textContent).toContain('If no print dialog opens');
    expect(within(rowOf('pdf')).getByRole('link').getAttribute('href')).toContain('example.org');
  });
});

describe('a window that prints', () => {
  class Printer extends EventTarget {
    prints = 0;
    print(): void {
      this.prints += 1;
    }
  }
  const printerWith = (signal: AbortSignal) => {
    const printer = new Printer();
    const states: string[] = [];
    const ended = printPage(printer as unknown as Window, signal).then(
      () => states.push('printed'),
      () => states.push('ended'),
    );
    return { printer, states, ended };
  };

  test('is waited for however late its dialog opens', async () => {
    const { printer, states, ended } = printerWith(new AbortController().signal);
    expect(printer.prints).toBe(1);
    printer.dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(states).toEqual([]);
    printer.dispatchEvent(new Event('afterprint'));
    await ended;
    expect(states).toEqual(['printed']);
  });

  test('is no longer waited for once the signal ends it', async () => {
    const stop = new AbortController();
    const { printer, states, ended } = printerWith(stop.signal);
    stop.abort();
    await ended;
    printer.dispatchEvent(new Event('afterprint'));
    expect(states).toEqual(['ended']);
  });
});

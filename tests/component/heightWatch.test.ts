import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchHeight } from '../../src/entries/embed/heightWatch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const root = document.documentElement;

/** The content as wide and as high as it is laid out. */
const layOut = (width: number, height: number, element: Element = root, top = 0): void => {
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, width, height));
};

function watch() {
  const told: number[] = [];
  const { measure, stop } = watchHeight(window, (height) => told.push(height));
  const settle = (): void => {
    measure();
    vi.advanceTimersByTime(1000);
  };
  return { told, measure, settle, stop };
}

test('a frame that is not shown tells no height, one that is shown later the height at its width', () => {
  layOut(0, 0);
  const { told, measure, settle, stop } = watch();
  layOut(0, 5436);
  settle();
  // Its width is told before the content is laid out at it.
  layOut(640, 5436);
  measure();
  expect(told).toEqual([]);
  layOut(640, 675);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([675]);
  stop();
});

test('a frame that is hidden again keeps its height', () => {
  layOut(640, 675);
  const { told, settle, stop } = watch();
  settle();
  layOut(0, 5436);
  settle();
  layOut(640, 675);
  settle();
  expect(told).toEqual([675]);
  stop();
});

test('a page without content keeps the height that it had', () => {
  layOut(640, 675);
  const { told, settle, stop } = watch();
  settle();
  layOut(640, 0);
  settle();
  expect(told).toEqual([675]);
  stop();
});

test('an open dialog has room, as far from the foot as from the head, until it is closed', async () => {
  layOut(640, 300);
  const { told, stop } = watch();
  const dialog = document.createElement('dialog');
  layOut(600, 500, dialog, 12);
  document.body.append(dialog);
  const turn = async (open: boolean): Promise<void> => {
    dialog.toggleAttribute('open', open);
    await vi.advanceTimersByTimeAsync(1000);
  };
  await turn(true);
  expect(told).toEqual([300, 524]);
  await turn(false);
  expect(told).toEqual([300, 524, 300]);
  // A page that scrolls inside its frame moves content and dialog alike.
  layOut(640, 300, root, -40);
  layOut(600, 500, dialog, -28);
  await turn(true);
  expect(told.at(-1)).toBe(524);
  stop();
});

/** Brings the picture into view where a step would change it unseen. */
export function revealPicture(): void {
  const picture = document.querySelector('[data-timeline-surface]');
  const box = picture?.getBoundingClientRect();
  if (box === undefined) return;
  const isSeen = box.top < window.innerHeight / 2 && box.bottom > window.innerHeight / 2;
  if (!isSeen) picture?.scrollIntoView({ block: 'start' });
}

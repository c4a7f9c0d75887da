/** For so many frames what has the focus is followed: rows that come into sight are laid out only then, and may be of another height than was thought. */
const FOLLOWED = 10;

/** Room that is kept clear beside the stuck head and labels, in pixels. */
const CLEAR = 8;

/** How much of its side an element covers where it is stuck. */
const stuckSize = (element: HTMLElement | null | undefined, size: 'offsetHeight' | 'offsetWidth'): number =>
  element && getComputedStyle(element).position === 'sticky' ? element[size] : 0;

/**
 * Scrolls what takes the focus in a table out from under the stuck head and labels. Not for the pointer: what it presses must not move away
 * from it.
 */
export function keepInSight({ target }: Event): void {
  const focused = target as HTMLElement;
  const table = focused.closest('table');
  if (!table || !focused.matches(':focus-visible')) return;
  const head = table.querySelector('thead');
  const label = focused.closest('tr')?.firstElementChild as HTMLElement | null;
  focused.style.scrollMarginBlock = `${head?.contains(focused) ? 0 : stuckSize(head, 'offsetHeight') + CLEAR}px ${CLEAR}px`;
  focused.style.scrollMarginInline = `${label?.contains(focused) ? CLEAR : stuckSize(label, 'offsetWidth') + CLEAR}px ${CLEAR}px`;
  let frames = FOLLOWED;
  let height: number | undefined;
  const show = (): void => {
    if (!focused.matches(':focus-visible')) return;
    // Where nothing has another height, what the reader has scrolled meanwhile stays.
    if (height !== table.offsetHeight) focused.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    height = table.offsetHeight;
    frames -= 1;
    if (frames) requestAnimationFrame(show);
  };
  show();
}

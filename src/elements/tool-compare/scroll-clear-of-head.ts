/**
 * Number of frames for which a focused element is kept in sight: rows are laid out only when they come into sight, and may differ from
 * their estimated height.
 */
const FOLLOWED = 10;

/** Distance to keep between the focused element and the sticky head and labels, in px. */
const CLEAR = 8;

/** Returns the height or width that a sticky element covers, in px; 0 if it is not sticky. */
const stuckSize = (element: HTMLElement | null | undefined, size: 'offsetHeight' | 'offsetWidth'): number =>
  element && getComputedStyle(element).position === 'sticky' ? element[size] : 0;

/**
 * Listens to `focusin`: scrolls an element that takes the focus in a table out from under the sticky head and labels. Not after a press of
 * the pointer, because the pressed element must not move away from the pointer.
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
    // Scrolls again only if the table's height has changed: otherwise the reader's own scrolling meanwhile would be undone.
    if (height !== table.offsetHeight) focused.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    height = table.offsetHeight;
    frames -= 1;
    if (frames) requestAnimationFrame(show);
  };
  show();
}

/**
 * Moves the focus to the first element that a button revealed, for the button is removed and with it the focus.
 * @param index of this element among those that match
 */
export async function focusRevealed(
  host: HTMLElement & { readonly updateComplete: Promise<boolean> },
  selector: string,
  index: number,
): Promise<void> {
  await host.updateComplete;
  focusIfLost(host.shadowRoot?.querySelectorAll<HTMLElement>(selector)[index], true);
}

/** Focuses an element where the focus was lost with a removed one. @param lost whether the focus was lost, or is to be moved in any case */
export function focusIfLost(target: HTMLElement | null | undefined, lost = document.activeElement === document.body): void {
  if (!target || !lost) return;
  // Makes headings focusable by script, but not by Tab.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}

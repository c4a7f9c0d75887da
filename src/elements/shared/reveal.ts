/** Moves the focus to the first of what a button revealed: the button is gone, and the focus with it. */
export async function focusRevealed(
  host: HTMLElement & { readonly updateComplete: Promise<boolean> },
  selector: string,
  index: number,
): Promise<void> {
  await host.updateComplete;
  focusIfLost(host.shadowRoot?.querySelectorAll<HTMLElement>(selector)[index], true);
}

/** Gives the focus to an element where it went with what had it: to nothing. @param lost whether it did, or to less than this. */
export function focusIfLost(target: HTMLElement | null | undefined, lost = document.activeElement === document.body): void {
  if (!target || !lost) return;
  // A heading takes it too, though nobody tabs to it.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}

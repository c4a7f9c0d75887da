/** Moves the focus to the first of what a button revealed: the button is gone, and the focus with it. */
export async function focusRevealed(
  host: HTMLElement & { readonly updateComplete: Promise<boolean> },
  within: string,
  index: number,
): Promise<void> {
  await host.updateComplete;
  host.shadowRoot?.querySelectorAll<HTMLElement>(`${within} summary`)[index]?.focus();
}

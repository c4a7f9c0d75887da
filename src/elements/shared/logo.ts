import { html, nothing, type TemplateResult } from 'lit/html.js';

/** What cannot be loaded is not there: the browser's sign for that would stand beside the name. */
const show = ({ type, currentTarget }: Event): void => {
  (currentTarget as HTMLImageElement).hidden = type === 'error';
};

/** A tool's logo, so many pixels wide; nothing where it has none. */
export const logoOf = (url: string | undefined, size: number): TemplateResult | typeof nothing =>
  url === undefined
    ? nothing
    : html`<img part="logo" class="logo" src=${url} alt="" loading="lazy" referrerpolicy="no-referrer" width=${size} height=${size} @error=${show} @load=${show} />`;

import { html, nothing, type TemplateResult } from 'lit/html.js';

/** Hides an image that cannot be loaded, instead of the browser's broken-image sign, and shows it again when it loads. */
const show = ({ type, currentTarget }: Event): void => {
  (currentTarget as HTMLImageElement).hidden = type === 'error';
};

/** Draws a tool's logo; nothing without a URL. @param size width and height in pixels */
export const logoOf = (url: string | undefined, size: number): TemplateResult | typeof nothing =>
  url === undefined
    ? nothing
    : html`<img part="logo" class="logo" src=${url} alt="" loading="lazy" referrerpolicy="no-referrer" width=${size} height=${size} @error=${show} @load=${show} />`;

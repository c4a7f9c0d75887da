import { css } from './css.js';

/** Rules for both boxes, the comparison and the list of capabilities: surface, headings, messages, links, buttons, focus. */
export const box = css`
  :host {
    display: block;
    min-inline-size: 0;
    /* Without effect on this layout: width.ts reads from it how wide ten digits are in the page's font. */
    column-gap: 10ch !important;
  }

  :host(:fullscreen) {
    overflow: auto;
  }

  :host([hidden]) {
    display: none;
  }

  /* Positioned, so that visually hidden text stays inside: else such text would lengthen pages whose body scrolls. */
  .own {
    display: block;
    position: relative;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    overflow-wrap: break-word;
    text-align: left;
  }

  /*
   * As wide as the parent allows: the contents do not count. In a parent that fits its contents, words without height stand in for them,
   * so that the box is at least 240 px wide there.
   */
  .inner {
    contain: inline-size;
  }

  .own::before {
    content: 'x x x x' / '';
    display: block;
    font: 0 / 0 a;
    text-indent: 240px;
    word-spacing: 240px;
  }

  .own.tight {
    --_pad: calc(var(--_space) * 2);
  }

  :host(:dir(rtl)) .own {
    text-align: right;
  }

  /* In quirks mode tables do not inherit colour and font size. */
  table {
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
  }

  p,
  ul,
  dl {
    margin: 0;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
    unicode-bidi: plaintext;
  }

  .summary {
    color: var(--_soft);
    font-size: 0.9375em;
  }

  /* Each text of the data has its own direction; its alignment follows the page. */
  p,
  th,
  td,
  dt,
  dd,
  li,
  small,
  caption,
  .more > *,
  .tail > *,
  .foot a,
  .title {
    unicode-bidi: plaintext;
  }

  button,
  .btn {
    min-block-size: 2.5em;
    padding: 0.25em 0.8em;
    border: 1px solid var(--_rim);
    border-radius: var(--_inner);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    font-weight: 500;
    cursor: pointer;
  }

  button:hover,
  .btn:hover,
  .sel > select:hover {
    border-color: var(--_soft);
    background: var(--_over);
  }

  button[aria-disabled='true'] {
    border-color: var(--_edge);
    background: none;
    color: var(--_soft);
    cursor: default;
  }

  a {
    border-radius: 2px;
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .notice p:empty {
    display: none;
  }

  .notice p,
  .diagnostics {
    color: var(--_soft);
    font-size: 0.875em;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: baseline;
  }

  .notice:not(.error, .shown, :has(button)) {
    display: contents;
  }

  .notice p {
    flex: 1 1 12em;
  }

  /* The message in one line: a mark, the reason, the Retry button. */
  .notice.error::before {
    content: '!' / '';
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1.5px solid var(--_bad);
    border-radius: 50%;
    color: var(--_bad);
    font-weight: 700;
  }

  .notice.error p {
    color: var(--_ink);
    font-size: 0.9375em;
  }

  /* No box around nothing: no message, or the children are shown instead. */
  .own.silent,
  .own.bare:not(:has(.notice.error, button, .diagnostics)) {
    border: 0;
    background: none;
  }

  /* Not the colour of lines, which is as strong as text in the contrast theme: placeholders are always faint. */
  .skeleton {
    --_line: #8884;
    animation: pulse 1.6s ease-in-out infinite alternate;
  }

  .skeleton i {
    display: block;
    inline-size: var(--_width, 40%);
    block-size: 0.75em;
    margin-block: 0.375em;
    border-radius: 0.25em;
    background: var(--_line);
  }

  .skeleton p {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  @keyframes pulse {
    to {
      opacity: 0.55;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .skeleton i {
      border: 1px solid;
    }
  }

  .diagnostics {
    padding: 0.875em 1em;
    border: 1px dashed var(--_rim);
    border-radius: var(--_inner);
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

import { css } from './css.js';

/** What the two boxes, comparison and list, share: the surface, headings, messages, links, buttons, focus. */
export const box = css`
  :host {
    display: block;
    min-inline-size: 0;
    /* It lays out nothing here: it tells how wide digits are in the page's type. */
    column-gap: 10ch !important;
  }

  :host(:fullscreen) {
    overflow: auto;
  }

  :host([hidden]) {
    display: none;
  }

  /* What is hidden for the eye is placed in it: else it would make a page longer whose box scrolls. */
  .own {
    display: block;
    position: relative;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    overflow-wrap: break-word;
    text-align: left;
  }

  /*
   * As wide as what is around gives: the contents count for nothing, and words of no height for what fills a parent that fits its
   * contents, from 240 px on.
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

  /* Pages without a doctype give tables the colour and size of the body. */
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

  /* Foreign text has a direction of its own; where it stands follows the page. */
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

  /* One line: a mark, the reason, and the way to try again. */
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

  /* Nothing is told, or the children are all there is. */
  .own.silent,
  .own.bare:not(:has(.notice.error, button, .diagnostics)) {
    border: 0;
    background: none;
  }

  /* Lines may be as loud as text: what stands for text is never. */
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

import { css } from './css.js';

/** A hint: as wide as its text, in the top layer, with an arrow that points at its trigger. */
export const hintStyles = css`
  [part~='hint'] {
    display: block;
    position: fixed;
    inset: auto;
    top: 0;
    left: 0;
    margin: 0;
    inline-size: max-content;
    max-inline-size: min(19em, var(--_widest, 90vw));
    overflow: visible;
    border: 1px solid var(--_rim);
    border-radius: 0.5em;
    container-type: normal;
    contain-intrinsic-inline-size: none;
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.14);
    font-size: 0.875em;
    line-height: 1.45;
    overflow-wrap: break-word;
    text-align: start;
  }

  /* Undoes the least width that surfaces have: a hint is as wide as its text. */
  [part~='hint']::before {
    content: none;
  }

  /* Above the arrow, half of which the text's background covers. */
  .words {
    position: relative;
    z-index: 1;
    background: var(--_surface);
    max-block-size: calc(var(--_highest, 90vh) - 2px);
    padding: 0.5em 0.75em;
    overflow: auto;
    overscroll-behavior: contain;
    border-radius: inherit;
    text-wrap: pretty;
  }

  .words:focus:not(:focus-visible) {
    outline: none;
  }

  .words p {
    margin: 0;
    font-size: 1em;
    unicode-bidi: plaintext;
  }

  .words p + p {
    margin-block-start: 0.4em;
  }

  .words a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  .words :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .words [part~='diagnostics'] {
    color: var(--_soft);
  }

  .words [part~='retry'] {
    min-block-size: 2.25em;
    margin-block-start: 0.6em;
    padding: 0.125em 0.8em;
    border: 1px solid var(--_rim);
    border-radius: 0.4em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }

  .arrow {
    position: absolute;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-left: calc(-0.3em - 1px);
    border: solid var(--_rim);
    border-width: 0 1px 1px 0;
    background: var(--_surface);
    pointer-events: none;
  }

  .arrow.over {
    bottom: calc(-0.3em - 1px);
    transform: rotate(45deg);
  }

  .arrow.under {
    top: calc(-0.3em - 1px);
    transform: rotate(225deg);
  }
`;

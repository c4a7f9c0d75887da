import { css } from './css.js';

/** A list of capabilities, alone or inside a comparison. */
export const capabilities = css`
  .items {
    padding: 0;
    list-style: none;
  }

  .items > li {
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  summary {
    display: grid;
    grid-template-columns: 1.25em minmax(0, max-content) 1fr;
    padding-block: 0.5625em;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-start: 0.5em;
    border: solid var(--_soft);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }

  :host(:dir(rtl)) details:not([open]) > summary::before {
    transform: rotate(135deg);
  }

  details[open] > summary::before {
    margin-block-start: 0.4em;
    transform: rotate(45deg);
  }

  summary:hover .title {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  .title {
    font-weight: 600;
  }

  /* Capabilities shared by several tools have lighter titles, so that those of one tool alone stand out. */
  .title:has(+ .shared) {
    font-weight: 400;
  }

  .shared {
    margin-inline-start: 0.75em;
    color: var(--_soft);
    font-size: 0.8667em;
    line-height: 1.73;
    white-space: nowrap;
  }

  .line {
    grid-column: 2 / -1;
    color: var(--_soft);
    font-size: 0.9286em;
    line-height: 1.45;
    unicode-bidi: plaintext;
  }

  .line b {
    color: var(--_ink);
    font-weight: 600;
  }

  /* A closed capability has one line for its title and for each preview, cut off with an ellipsis. */
  details:not([open]) :is(.line, .title) {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  details[open] .line {
    display: none;
  }

  /* Room for preview lines that are drawn after the first frame: padding as high as one or two of them. */
  details:not([open]) > .room1 {
    padding-block-end: calc(0.5625em + 0.9286em * 1.45);
  }

  details:not([open]) > .room2 {
    padding-block-end: calc(0.5625em + 2 * 0.9286em * 1.45);
  }

  p.title {
    padding-block: var(--_space) 0;
  }

  /* Lines are at most about 90 letters long, so that they can be read. */
  .items div {
    display: grid;
    gap: 0.5em;
    max-inline-size: 40em;
    padding-block-end: 0.875em;
    padding-inline-start: 1.25em;
    text-wrap: pretty;
  }

  dt {
    color: var(--_soft);
    font-size: 0.8667em;
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  dd + dt {
    margin-block-start: 0.5em;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    padding: 0;
    color: var(--_soft);
    font-size: 0.8667em;
    list-style: none;
  }

  .tags li {
    padding: 0 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
  }

  .more {
    margin-block-start: 0.75em;
    color: var(--_soft);
    font-size: 0.9375em;
  }

  .more button {
    font-size: 0.9333em;
  }
`;

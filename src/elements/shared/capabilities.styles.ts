import { css } from '@lit/reactive-element/css-tag.js';

/** A list of capabilities, alone or inside a comparison. */
export const capabilities = css`
  [part~='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_edge);
  }

  [part~='capability'] {
    border-block-end: 1px solid var(--_edge);
  }

  summary {
    display: flex;
    gap: 0.6em;
    padding-block: calc(var(--_space) * 1.2);
    cursor: pointer;
    font-weight: 550;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* A triangle of borders: what is turned would be a layer of its own, of which a page may have hundreds. */
  summary::before {
    content: '';
    flex: none;
    block-size: 0;
    margin-block-start: 0.47em;
    margin-inline: 0.2em 0.16em;
    border: 0.28em solid transparent;
    border-inline: 0.4em solid var(--_soft);
    border-inline-end-width: 0;
    forced-color-adjust: none;
  }

  details[open] > summary::before {
    margin-block-start: 0.58em;
    margin-inline-end: 0.04em;
    border-inline: 0.28em solid transparent;
    border-block: 0.4em solid var(--_soft);
    border-block-end-width: 0;
  }

  summary:hover {
    color: var(--_accent);
  }

  .plain-title {
    margin: 0;
    padding-block: var(--_space) 0;
    font-weight: 550;
  }

  [part~='capability-body'] {
    padding-block-end: calc(var(--_space) * 1.5);
    padding-inline-start: 1.25em;
    color: var(--_ink);
  }

  [part~='capability-body'] p,
  [part~='capability-body'] dl {
    margin: 0 0 var(--_space);
  }

  dt {
    font-size: 0.8125em;
    font-weight: 650;
    color: var(--_soft);
  }

  dd {
    margin: 0 0 var(--_space);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125em;
  }

  .tags li {
    padding: 0.05em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    color: var(--_soft);
  }

  .more {
    padding-block: var(--_space);
    color: var(--_soft);
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
  }
`;

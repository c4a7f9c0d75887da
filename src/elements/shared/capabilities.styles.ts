import { css } from '@lit/reactive-element';

/** A list of capabilities, alone or inside a comparison. */
export const capabilities = css`
  [part~='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_border);
  }

  [part~='capability'] {
    border-block-end: 1px solid var(--_border);
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

  summary::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-block-start: 0.45em;
    margin-inline-start: 0.2em;
    border-block-end: 2px solid var(--_muted);
    border-inline-end: 2px solid var(--_muted);
    transform: rotate(-45deg);
  }

  :host(:dir(rtl)) summary::before {
    transform: rotate(45deg);
  }

  details[open] > summary::before {
    transform: translateY(-0.1em) rotate(45deg);
  }

  :host(:dir(rtl)) details[open] > summary::before {
    transform: translateY(-0.1em) rotate(-45deg);
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
    color: var(--_text);
  }

  [part~='capability-body'] p,
  [part~='capability-body'] dl {
    margin: 0 0 var(--_space);
  }

  dt {
    font-size: 0.8125em;
    font-weight: 650;
    color: var(--_muted);
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
    border: 1px solid var(--_border);
    border-radius: 1em;
    color: var(--_muted);
  }

  .more {
    padding-block: var(--_space);
    color: var(--_muted);
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
  }
`;

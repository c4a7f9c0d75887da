import { type CSSResult, css } from '@lit/reactive-element';

/**
 * A card a criterion, with a line a tool: for narrow pages, and for paper, where nothing scrolls. A space between a value and a colon
 * would be lost on the way: the minifier takes it for one that says nothing.
 */
export const cards = (table: CSSResult): CSSResult => css`
  ${table},
  ${table} tr,
  ${table} [part~='criterion'],
  ${table} .group th {
    display: block;
    inline-size: auto;
    min-inline-size: 0;
  }

  ${table} thead {
    position: static;
  }

  ${table} thead tr {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
  }

  ${table} thead th {
    flex: none;
    align-self: start;
    max-inline-size: 100%;
  }

  ${table} th,
  ${table} .group th > * {
    position: static;
    padding: calc(var(--_space) / 2) var(--_space);
  }

  /* Names stand in every card: the header stands above them only where it holds more. */
  ${table} thead:not(:has(a, small)),
  ${table} thead [part~='corner'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  ${table} [part~='row'] {
    padding-block: var(--_space);
  }

  /* The name of the tool stands in the margin, and beside it all that is said of it. */
  ${table} td {
    --_name: min(42cqi, 18em);
    display: flow-root;
    margin: calc(var(--_space) / 2) var(--_space);
    padding-inline-start: var(--_name);
  }

  /* A bar belongs to what stands above it. */
  ${table} td.bar {
    margin-block-end: calc(var(--_space) * 1.5);
  }

  ${table} td[data-tool]::before {
    content: attr(data-tool);
    float: inline-start;
    inline-size: calc(var(--_name) - 0.5em);
    margin-inline-start: calc(-1 * var(--_name));
    color: var(--_muted);
    font-weight: 400;
    font-style: normal;
  }

  ${table} td.sign {
    display: flow-root list-item;
    list-style: var(--_sign) inside;
  }

  ${table} td.sign::marker {
    direction: ltr;
    unicode-bidi: isolate;
    font-style: normal;
    font-weight: 650;
  }

  ${table} .delta {
    display: inline;
  }

  ${table} .unverified {
    white-space: normal;
  }
`;

import { css } from '@lit/reactive-element';

/**
 * A card a criterion, with a line a tool: for narrow pages, and for paper, where nothing scrolls. A space between a value and a colon
 * would be lost on the way: the minifier takes it for one that says nothing.
 */
export const cards = css`
  table.wide,
  table.wide tr,
  table.wide [part~='criterion'],
  table.wide .group th {
    display: block;
    inline-size: auto;
    min-inline-size: 0;
  }

  table.wide thead {
    position: static;
  }

  table.wide thead tr {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
  }

  table.wide thead th {
    flex: none;
    align-self: start;
    max-inline-size: 100%;
  }

  table.wide th,
  table.wide .group th > * {
    position: static;
    padding: calc(var(--_space) / 2) var(--_space);
  }

  /* Names stand in every card: the header stands above them only where it holds more. */
  table.wide thead:not(:has(a, small)),
  table.wide thead [part~='corner'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  table.wide [part~='row'] {
    padding-block: var(--_space);
  }

  /* The name of the tool stands in the margin, and beside it all that is said of it. */
  table.wide td {
    --_name: min(42cqi, 18em);
    display: flow-root;
    margin: calc(var(--_space) / 2) var(--_space);
    padding-inline-start: var(--_name);
  }

  /* A bar belongs to what stands above it. */
  table.wide td.bar {
    margin-block-end: calc(var(--_space) * 1.5);
  }

  table.wide td[data-tool]::before {
    content: attr(data-tool);
    float: inline-start;
    inline-size: calc(var(--_name) - 0.5em);
    margin-inline-start: calc(-1 * var(--_name));
    color: var(--_muted);
    font-weight: 400;
    font-style: normal;
  }

  table.wide td.sign {
    display: flow-root list-item;
    list-style: var(--_sign) inside;
  }

  table.wide td.sign::marker {
    direction: ltr;
    unicode-bidi: isolate;
    font-style: normal;
    font-weight: 650;
  }

  table.wide .delta {
    display: inline;
  }

  table.wide .unverified {
    white-space: normal;
  }
`;

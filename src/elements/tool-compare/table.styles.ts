import { css } from '@lit/reactive-element';

/** The table: rows are grids of the same tracks, so that a cell is no taller than what it holds and its bar stands below its value. */
export const table = css`
  table,
  thead,
  tbody {
    display: block;
  }

  table {
    --_columns: 30% repeat(var(--_tools), minmax(0, 1fr));
    /* Under what scrolls out of the surface there is a ground too. */
    background: var(--_surface);
    border-block-end: 1px solid var(--_border);
    font-variant-numeric: tabular-nums;
  }

  tr {
    display: grid;
    grid-template-columns: var(--_columns);
    border-block-start: 1px solid var(--_border);
  }

  /* The header sticks to what scrolls: the page, or the table itself. */
  thead {
    position: sticky;
    inset-block-start: var(--tool-compare-sticky, 0px);
    z-index: 2;
    background: var(--_surface);
    border-block-end: 2px solid var(--_text);
  }

  thead tr {
    border: 0;
  }

  th {
    padding: calc(var(--_space) * 1.4) calc(var(--_space) * 1.5);
    font-weight: 400;
    text-align: inherit;
  }

  thead th {
    align-self: end;
    font-weight: 650;
  }

  td {
    align-self: start;
    margin: calc(var(--_space) * 1.4) calc(var(--_space) * 1.5);
    padding: 0;
    min-inline-size: 0;
  }

  [part~='corner'] {
    color: var(--_muted);
    font-weight: 500;
  }

  [part~='criterion'] {
    font-weight: 550;
  }

  .group th {
    grid-column: 1 / -1;
    padding-block-start: calc(var(--_space) * 3);
    font-size: 0.8125em;
    font-weight: 650;
    color: var(--_muted);
    letter-spacing: 0.02em;
  }

  /* It stays in sight while the columns scroll. */
  .group th > * {
    position: sticky;
    inset-inline-start: calc(var(--_space) * 1.5);
  }

  tr[hidden],
  tbody[hidden] {
    display: none !important;
  }

  /*
   * The bar is the lower border of its cell. An element or a pseudo-element of its own would double the cost of a large table, and a
   * background would leave the contrast of the text above it in doubt. The picture is the same for all cells, half of it filled: the
   * slice that is shown says how much, for a picture of its own would have to be read for every cell.
   */
  .bar {
    padding-block-end: 0.35em;
    border-block-end: 0.375em solid var(--_track);
    border-image: linear-gradient(to right, var(--_bar) 50%, var(--_track) 0);
    border-image-slice: 0 calc(50% * var(--_fraction)) 100% calc(50% - 50% * var(--_fraction));
    print-color-adjust: exact;
  }

  :host(:dir(rtl)) .bar:not(.span, .none, .full) {
    border-image-source: linear-gradient(to left, var(--_bar) 50%, var(--_track) 0);
    border-image-slice: 0 calc(50% - 50% * var(--_fraction)) 100% calc(50% * var(--_fraction));
  }

  /* Nothing and all are pictures of one colour: on paper the edge of the slice would show. */
  .bar.none {
    border-image: linear-gradient(var(--_track), var(--_track)) 0 0 100%;
  }

  .bar.full {
    border-image: linear-gradient(var(--_bar), var(--_bar)) 0 0 100%;
  }

  /* Up to where the value surely reaches, and on to where it may. */
  .bar.span {
    --_onward: to right;
    border-image: linear-gradient(
        var(--_onward),
        var(--_bar) calc(100% * var(--_from)),
        color-mix(in srgb, var(--_bar) 45%, var(--_track)) 0 calc(100% * var(--_to)),
        var(--_track) 0
      )
      0 0 100%;
  }

  :host(:dir(rtl)) .bar.span {
    --_onward: to left;
  }

  [part~='missing'] {
    color: var(--_muted);
    font-style: italic;
  }

  /* The states are told apart by words; the signs help the eye. */
  .sign::before {
    content: var(--_sign) / '';
    font-style: normal;
    font-weight: 650;
  }

  .yes {
    --_sign: '✓ ';
  }

  .no {
    --_sign: '✗ ';
  }

  .partly {
    --_sign: '◐ ';
  }

  .unknown {
    --_sign: '? ';
  }

  .never {
    --_sign: '– ';
  }
`;

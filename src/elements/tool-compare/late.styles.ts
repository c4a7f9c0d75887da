/** The text as it is, for a sheet that is made where it is used. */
const css = String.raw;

export const styles = css`
  .own {
    border: 1px solid var(--_border);
  }

  .inner {
    padding: calc(var(--_space) * 3);
  }

  .scroller,
  .columns,
  footer > p,
  ::slotted([slot='footer']),
  [part~='verdict'],
  [part~='message']:not(:empty),
  [part~='diagnostics'],
  [part~='retry'] {
    margin-block-start: calc(var(--_space) * 3);
  }

  [part~='description'] {
    margin-block-start: var(--_space);
    color: var(--_muted);
    max-inline-size: 60em;
  }

  /* Where nothing scrolls the header sticks to the page. */
  .scroller:not(.fits) {
    overflow: auto;
    max-block-size: 90vh;
    scroll-padding: 5em 0 1em 14em;
  }

  table {
    inline-size: 100%;
    /* Under what scrolls out of the surface there is a ground too. */
    background: var(--_surface);
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: calc(var(--_space) * 1.4) calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_border);
    text-align: inherit;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    position: sticky;
    inset-block-start: var(--tool-compare-sticky, 0px);
    z-index: 1;
    background: var(--_surface);
    border-block-end: 2px solid var(--_text);
    vertical-align: bottom;
    font-weight: 650;
  }

  [part~='corner'] {
    inline-size: 30%;
    color: var(--_muted);
    font-weight: 500;
  }

  .wide [part~='corner'] {
    inline-size: 13em;
  }

  [part~='tool-name'] {
    unicode-bidi: isolate;
    font-size: 1.0625em;
  }

  [part~='logo'] {
    display: block;
    object-fit: contain;
    margin-block-end: 0.25em;
  }

  [part~='criterion'] {
    font-weight: 550;
  }

  small {
    display: block;
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 1.4;
    color: var(--_muted);
  }

  [part~='heading'] small {
    display: inline;
    white-space: nowrap;
  }

  .group th {
    padding-block-start: calc(var(--_space) * 3);
    font-size: 0.8125em;
    font-weight: 650;
    color: var(--_muted);
    letter-spacing: 0.02em;
  }

  /* The bar is drawn by the cell itself: an element of its own would cost every table half as much again. */
  [part~='bar']::after {
    content: '';
    display: block;
    block-size: 0.4em;
    margin-block-start: 0.4em;
    border-radius: 0.2em;
--_bar-side: right;
    background: linear-gradient(
      to right,
      var(--_bar) calc(100% * var(--_fraction)),
      color-mix(in srgb, var(--_bar) 45%, var(--_track)) 0 calc(100% * var(--_to, var(--_fraction))),
      var(--_track) 0
    );
    outline: 1px solid transparent;
    print-color-adjust: exact;
  }

  :host(:dir(rtl)) [part~='bar']::after {
    transform: scaleX(-1);
  }

  [part~='best'] {
    font-weight: 650;
  }

  .mark,
  .unverified {
    display: inline-block;
    margin-inline-start: 0.35em;
    padding: 0.05em 0.55em;
    border-radius: 1em;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }

  .mark {
    background: var(--_best);
    color: var(--_best-text);
  }

  .range {
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_muted);
  }

  tr[hidden],
  tbody[hidden] {
    display: none !important;
  }

  .sort {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    border-color: transparent;
    font-size: 0.875em;
    line-height: 1;
    vertical-align: baseline;
  }

  .sort::before {
    content: '⇄';
    content: '⇄' / '';
  }

  .sort[aria-pressed='true'] {
    border-color: currentcolor;
  }

  [part~='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 2);
    font-size: 0.875em;
    color: var(--_muted);
  }

  [part~='toolbar'] label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  [part~='toolbar'] select {
    max-inline-size: 16em;
    min-block-size: 2.25em;
    padding: 0.2em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  [part~='toolbar'] .shown {
    min-block-size: 1.5em;
  }

  .weights {
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
  }

  .weights fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    margin: 0;
    padding: 0;
    border: 0;
  }

  .weights legend {
    padding: 0;
    margin-block-end: var(--_space);
    font-weight: 650;
  }

  .weights label {
    display: block;
  }

  .weights input {
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .weights .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .made-of {
    margin-block-start: calc(var(--_space) * 2);
    font-size: 0.875em;
    color: var(--_muted);
  }

  .unverified {
    border: 1px dashed var(--_muted);
    color: var(--_muted);
    font-weight: 400;
  }

  .evidence button {
    min-block-size: 24px;
    min-inline-size: 24px;
    margin-inline-start: 0.35em;
    padding: 0;
    border-color: var(--_border);
    border-radius: 50%;
    font: italic 600 0.8125em / 1 Georgia, serif;
    vertical-align: baseline;
  }

  [part~='missing'] {
    color: var(--_muted);
    font-style: italic;
  }

  [part~='verdict'] {
    padding: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_bar);
    background: color-mix(in srgb, var(--_track) 45%, var(--_surface));
    border-radius: calc(var(--_radius) / 2);
    max-inline-size: 75em;
  }

  .words {
    margin-block-end: var(--_space);
  }

  .columns {
    display: grid;
    gap: calc(var(--_space) * 4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    align-items: start;
  }

  .columns [part~='heading'] {
    margin-block-end: var(--_space);
    font-size: 1.0625em;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 4);
    justify-content: space-between;
  }

  .way-out a {
    font-weight: 600;
  }

  .way-out a::after {
    content: ' →' / '';
  }

  :host(:dir(rtl)) .way-out a::after {
    content: ' ←' / '';
  }

  [part~='as-of'] {
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* Many columns: they keep a width that can be read, and the table scrolls with its row headers in sight. */
  table.wide {
    min-inline-size: calc(13em + var(--_tools) * 7em);
  }

  .wide :is([part~='corner'], [part~='criterion'], .group th) {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_surface);
  }

  .wide [part~='corner'] {
    z-index: 2;
  }

  /* Large tables: rows are grids of the same tracks, which browsers lay out only as they come into sight. */
  .large,
  .large :is(thead, tbody) {
    display: block;
  }

  .large tr {
    display: grid;
    grid-template-columns: 13em repeat(var(--_tools), minmax(7em, 1fr));
  }

  .large tbody tr {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.25em;
  }

  .large .group th {
    grid-column: 1 / -1;
  }

  .large thead {
    position: sticky;
    inset-block-start: var(--tool-compare-sticky, 0px);
    z-index: 2;
    background: var(--_surface);
  }

  .scroller:not(.fits) .large thead {
    inset-block-start: 0;
  }

  .scroller:not(.fits) thead th {
    inset-block-start: 0;
  }

  /* What takes the focus is never under the header. */
  :is(td, th) :is(a, button) {
    scroll-margin-block: 6em 1em;
  }

  .folded tr:not(.group) {
    display: none;
  }

  .fold {
    min-block-size: 24px;
    padding: 0 0.25em;
    margin-inline-start: -0.25em;
    border: 0;
    color: inherit;
    font-weight: inherit;
    text-align: start;
  }

  .fold::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-end: 0.6em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    transform: translateY(-0.15em) rotate(45deg);
  }

  .folded .fold::before {
    transform: rotate(-45deg);
  }

  :host(:dir(rtl)) .folded .fold::before {
    transform: rotate(45deg);
  }

  @container (inline-size < 36em) {
    .inner {
      padding: calc(var(--_space) * 2);
    }

    th,
    td {
      padding-inline: var(--_space);
    }

  }

  /* Narrow, with more tools than stand side by side: a card a criterion, with a line a tool. */
  @container (inline-size < 36em) {
    table.wide {
      min-inline-size: 0;
    }

    .wide,
    .wide :is(tbody, tr, [part~='criterion'], .group th) {
      display: block;
    }

    .wide thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .wide :is(th, td) {
      position: static;
      border: 0;
      padding: calc(var(--_space) / 2) var(--_space);
    }

    .wide [part~='row'] {
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_border);
    }

    .wide td {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.4em;
    }

    .wide td::before {
      content: attr(data-tool);
      flex: 0 0 45%;
      color: var(--_muted);
      font-weight: 400;
      font-style: normal;
    }

    .wide [part~='bar']::after {
      flex: 0 0 100%;
    }
  }

  @container (inline-size < 30em) {
    .narrow,
    .narrow :is(thead, tbody) {
      display: block;
    }

    .narrow tr {
      display: grid;
      grid-template-columns: repeat(var(--_tools), minmax(0, 1fr));
      border-block-end: 1px solid var(--_border);
    }

    .narrow :is(th, td) {
      border: 0;
    }

    .narrow thead tr {
      border-block-end: 2px solid var(--_text);
    }

    .narrow :is([part~='corner'], [part~='criterion'], .group th) {
      grid-column: 1 / -1;
      padding-block-end: 0;
      color: var(--_muted);
      font-size: 0.875em;
    }
  }

  @media print {
    .own {
      border: 0;
    }

    .inner {
      padding: 0;
    }

    tr,
    [part~='capability'] {
      break-inside: avoid;
    }
  }
`;

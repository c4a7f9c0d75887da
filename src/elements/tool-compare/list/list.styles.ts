import { css } from '../../shared/css.js';

/** A line a tool: the figure, then its bar on the same line; on phones the name, and below it figures over their bars. */
export const listStyles = css`
  table.list {
    display: table;
    table-layout: fixed;
    inline-size: calc(100% - 2 * var(--_pad) + 1.5em);
    margin-inline: calc(var(--_pad) - 0.75em);
    border-collapse: collapse;
    border-block-start: 1px solid var(--_edge);
    counter-reset: line;
    --w: 4em;
    --y: 0.9375em;
  }

  .list thead {
    display: table-header-group;
  }

  .list tbody {
    display: table-row-group;
  }

  .list tr {
    display: table-row;
  }

  .list tr[hidden] {
    display: none;
  }

  .list :is(th, td) {
    padding: 0.4375em 0.8em;
    vertical-align: top;
  }

  .list td {
    text-align: end;
  }

  /* On one edge with the figures above and below: no mark follows in a list. */
  .list .best {
    unicode-bidi: plaintext;
  }

  .list td:not(.b, .n) {
    text-align: start;
  }

  .list thead th {
    display: table-cell;
    font-size: 0.8667em;
    vertical-align: bottom;
    color: var(--_soft);
  }

  .list thead small {
    display: block;
    font-size: 0.9231em;
  }

  .list [aria-sort] {
    color: var(--_ink);
    font-weight: 650;
  }

  .list tbody th {
    /* The name is isolated. From right to left WebKit would put the whole line of one in Latin letters to the left, over its button. */
    unicode-bidi: normal;
    inline-size: auto;
    padding-inline-end: 0.4em;
    counter-increment: line;
  }

  .list thead [part~='corner'] {
    inline-size: auto;
    line-height: 24px;
  }

  .by tbody th,
  .list.by .rest td {
    padding-inline-start: 3em;
  }

  .by thead [part~='corner'] {
    padding-inline-start: 3.46em;
  }

  /* In an order that nobody asked for, numbers would read as ranks. */
  .by tbody th::before {
    content: counter(line);
    position: absolute;
    inset-inline-start: 0.4em;
    inline-size: 2em;
    color: var(--_soft);
    font-weight: 400;
    text-align: end;
  }

  .list tbody tr:nth-child(5n of :not(.rest)) {
    border-color: color-mix(in srgb, var(--_rim) 60%, var(--_line));
  }

  .list tbody tr:last-child {
    border-block-end: 0;
  }

  .list .logo {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-end: 0.4em;
    vertical-align: -0.25em;
  }

  .list .tag {
    white-space: nowrap;
  }

  .list .act {
    margin-block-start: 0.125em;
  }

  .list .btn {
    min-block-size: 24px;
  }

  .list .on {
    background: var(--_wash);
  }

  .list .head,
  .list .open {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
  }

  .list .head {
    font-size: 1em;
    font-weight: inherit;
    line-height: 1.3;
    text-align: inherit;
  }

  .list thead .note {
    min-inline-size: 24px;
    min-block-size: 24px;
    text-align: center;
  }

  .list .head:hover {
    color: var(--_ink);
    text-decoration: underline 1px;
  }

  .list .head::after {
    content: '↕' / '';
    margin-inline-start: 0.3em;
    color: var(--_accent);
    opacity: 0;
  }

  /* In the padding: a head stands over its figures. */
  .list .end .head::after {
    position: absolute;
  }

  .list .head:is(:hover, :focus-visible)::after,
  .list [aria-sort] .head::after {
    opacity: 1;
  }

  .list [aria-sort] .head::after {
    content: '↓' / '';
  }

  .list [aria-sort='ascending'] .head::after {
    content: '↑' / '';
  }

  .list .open {
    float: inline-end;
    display: grid;
    place-items: center;
    inline-size: 2em;
    border-radius: var(--_inmost);
    color: var(--_soft);
  }

  .list .open:hover {
    background: var(--_over);
  }

  .list .open::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-25%) rotate(45deg);
  }

  .list .open[aria-expanded='true']::before {
    transform: translateY(25%) rotate(225deg);
  }

  .list .rest td {
    padding: 0.5em 0.8em 0.75em;
    background: color-mix(in srgb, var(--_ink) 3.5%, var(--_surface));
    font-size: 0.9333em;
    text-align: start;
  }

  .list dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  .list dl > div {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    min-inline-size: 0;
    /* Links and notes of two lines are not pressed for each other. */
    min-block-size: 24px;
  }

  .list dt {
    flex: none;
    font-weight: 400;
  }

  .list dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .list dd small {
    display: inline;
    margin-inline-start: 0.4em;
  }

  /* How a figure differs stays together. */
  .list dd .d {
    display: inline-block;
  }

  .list .end {
    text-align: end;
  }

  .list .b small {
    inset-block-start: 0;
    /* To the end of the scale, in em of the smaller type. */
    margin-inline: -0.9em calc(-1.1538 * (var(--w) + 0.6em));
  }

  :host(:dir(rtl)) .list .b small {
    margin-inline-start: 0;
  }

  /* No wider than a point: beside a figure in the last column it would make the page wider. */
  .list .mark {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    margin-inline: -1px 0;
    clip-path: inset(50%);
  }

  /* The scale stands at the end of the cell: --w is how wide it is, --y how far below the top. */
  .list .b {
    padding-block-end: 0.4375em;
    padding-inline-end: calc(var(--w) + 1.4em);
    background-origin: border-box;
    background-image: var(--i, linear-gradient(var(--f), var(--f))), linear-gradient(var(--_track), var(--_track));
    background-position:
      right calc(0.8em + (1 - var(--p)) * var(--w) * (1 - var(--v))) top var(--y),
      right 0.8em top calc(var(--y) + 0.5em - 1px);
    background-size:
      calc(var(--w) * var(--s, var(--v))) 0.5em,
      var(--w) 1px;
  }

  .list .low:not(.span) {
    background-image: radial-gradient(circle closest-side, var(--f) 90%, transparent), linear-gradient(var(--_track), var(--_track));
    background-position:
      right calc(0.8em + (var(--w) - 9px) * (1 - var(--q))) top calc(var(--y) + 0.5em - 5px),
      right 0.8em top calc(var(--y) + 0.5em - 1px);
    background-size:
      9px 9px,
      var(--w) 1px;
  }

  :host(:dir(rtl)) .list .b {
    background-position:
      left calc(0.8em + var(--p) * var(--w) * (1 - var(--s, var(--v)))) top var(--y),
      left 0.8em top calc(var(--y) + 0.5em - 1px);
  }

  :host(:dir(rtl)) .list .low:not(.span) {
    background-position:
      left calc(0.8em + (var(--w) - 9px) * var(--q)) top calc(var(--y) + 0.5em - 5px),
      left 0.8em top calc(var(--y) + 0.5em - 1px);
  }

  .tight .list {
    --w: 3em;
  }

  @media screen {
    .narrow .list thead,
    .narrow .list tbody {
      display: block;
    }

    .narrow .list colgroup {
      display: none;
    }

    .narrow .list tr:not([hidden]) {
      display: grid;
      grid-template-columns: repeat(var(--c), minmax(0, 1fr));
      column-gap: 0.75em;
      padding: 0.25em 0.5333em 0.3em;
    }

    .narrow .list thead tr {
      padding-block: 0;
    }

    /* Lines have gaps between their cells. */
    .narrow .list tr:has(> .pk) {
      background: var(--_tint);
    }

    .narrow .list tr:has(> .bl) {
      background: var(--_wash);
    }

    .narrow .list :is(.pk, .bl) {
      background-color: transparent;
    }

    /* At the side where reading starts: the start of a figure would be its left. */
    .narrow .list :is(th, td) {
      padding: 0;
      text-align: inherit;
    }

    .narrow .list thead th:not([part~='corner']) {
      padding-block: 0.375em;
      margin: 0;
      align-self: end;
    }

    .narrow .list tbody th {
      grid-column: 1 / -1;
      inline-size: auto;
      padding: 0.125em 0 0;
      color: inherit;
      font-size: 1em;
      font-weight: 600;
    }

    .narrow .by tbody th {
      padding-inline-start: 2em;
    }

    .narrow .list tbody th::before {
      inset-inline-start: 0;
      inline-size: 1.6em;
      text-align: start;
    }

    /* From right to left too. */
    .own.narrow .list .b {
      padding-block-end: 0.8em;
      background-origin: border-box;
      --w: 100%;
      --y: 1.5em;
      background-position:
        calc(var(--p) * 100%) var(--y),
        0 calc(var(--y) + 0.375em - 1px);
      background-size:
        calc(var(--s, var(--v)) * 100%) 0.375em,
        100% 1px;
    }

    .narrow .list .b small {
      inset-block-start: 0.75em;
      margin: 0;
    }

    .narrow .list .act small::before {
      content: none;
    }

    .narrow .list .low small {
      inset-block-start: 0.95em;
    }

    .own.narrow .list .low:not(.span) {
      background-position:
        calc(var(--q) * 100%) calc(var(--y) + 0.375em - 4.5px),
        0 calc(var(--y) + 0.375em - 1px);
      background-size:
        8px 8px,
        100% 1px;
    }

    .narrow .list .off {
      margin: 0;
    }

    .narrow .list .off td {
      grid-column: 1 / -1;
    }

    .narrow .list .rest td {
      grid-column: 1 / -1;
      padding: 0.5em 0.6em;
    }

    .narrow .list dl {
      display: grid;
    }

    .narrow .list .open {
      inline-size: 2.25em;
      min-block-size: 1.5em;
    }
  }

  @media print {
    /* Printed as it was laid out for a wide screen, before it could be for paper: names keep their room. */
    .own:not(.tight, .narrow) .list {
      table-layout: auto;
      font-size: 0.7em;
      --w: 2em;
    }

    .list .open {
      display: none;
    }

    /* Browsers leave buttons out of a head that they repeat. */
    .list .head {
      display: contents;
    }

    .list .rest {
      break-before: avoid;
    }

    .list tr:has(+ .rest) :is(th, td) {
      border-block-end: 0;
    }

    .tail button {
      padding: 0;
      border: 0;
    }

    .list .rest[hidden] {
      display: table-row;
    }
  }
`;

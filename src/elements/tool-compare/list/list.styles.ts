import { css } from '../../shared/css.js';

/** Stylesheet of the list layout: one line for each tool, with figures and their bars side by side, and the part that unfolds below. */
export const list = css`
  table.list {
    display: table;
    table-layout: fixed;
    inline-size: calc(100% - 2 * var(--_pad) + 1.5em);
    margin-inline: calc(var(--_pad) - 0.75em);
    border-collapse: collapse;
    border-block-start: 1px solid var(--_edge);
    counter-reset: line;
    --w: calc(4em + var(--x));
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

  /* Aligned like the figures above and below it: in a list no visible mark follows the best figure, so it is not isolated from one. */
  .list .best {
    unicode-bidi: plaintext;
  }

  .list td:not(.b, .n) {
    text-align: start;
  }

  /* The line below the head is a shadow: with collapsed borders, the border of a sticky head would scroll away. */
  .list thead tr {
    border: 0;
  }

  .list thead th {
    display: table-cell;
    box-shadow: inset 0 -1px var(--_rim);
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
    /*
     * The name inside is isolated already. If the cell were too, WebKit would put the whole content of a cell with a Latin name at the left
     * in right-to-left pages, over its button.
     */
    unicode-bidi: normal;
    inline-size: auto;
    padding-inline-end: 0.4em;
    counter-increment: line;
  }

  .list thead [part~='corner'] {
    inline-size: auto;
  }

  .by tbody th,
  .list.by .rest td {
    padding-inline-start: 3em;
  }

  .by thead [part~='corner'] {
    padding-inline-start: 3.46em;
  }

  /* Lines are numbered only where a criterion orders them: in the order of the data, numbers would be taken for ranks. */
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

  /* The button's label is on one line with the labels of other heads, whether or not they have a second line. */
  .list .head {
    padding-block-start: 0.5em;
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

  /* The sign is in the padding, so that the label itself ends above the figures. */
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
    /* 24px is the least height of a target: links and notes on two lines are then not pressed by mistake for each other. */
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

  /* A value that opens a hint stays beside its sign, and takes no more lines than it must. */
  .list dd.s:has(> .note) {
    display: flex;
    align-items: baseline;
  }

  .list dd.s::before {
    flex: none;
  }

  .list dd .note {
    max-inline-size: none;
  }

  /* The text on a difference wraps as a whole. */
  .list dd .d {
    display: inline-block;
  }
`;

import { css } from '../shared/css.js';

/** Around the table: title, answer, controls, capabilities, foot. */
export const answer = css`
  .waits .inner,
  .bare:has(.notice.error, button, [part~='diagnostics']) .inner {
    padding: 1.125em var(--_pad);
  }

  .grid .panel {
    inline-size: auto;
    block-size: 7.5em;
    margin-block: 1em;
    border-radius: var(--_inner);
    background: var(--_wash);
  }

  .grid p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 1.12em;
  }

  /* On phones the label stands above. */
  .grid p i {
    flex: 0 0 clamp(16%, (30em - 100%) * 99, 100%);
    background: linear-gradient(to right, var(--_line) var(--_width), transparent 0);
  }

  .grid p i + i {
    --_width: 55%;
    flex: 1;
    background-size: calc(100% / var(--n)) 100%;
  }

  /* 'Open all', and a heading with a summary each. */
  .grid .caps {
    padding: 5em 0 0;
  }

  .grid .room {
    padding-block-start: 4.5em;
  }

  .grid .room::after {
    background: linear-gradient(var(--_line) 0.75em, transparent 0) 0 0.9em / 45% 5.048em repeat-y;
  }

  :host(:dir(rtl)) .grid :is(p i, .room) {
    transform: scaleX(-1);
  }

  /* No word makes them wider than there is room. */
  .top,
  .lines li,
  :where(.lines) {
    grid-template-columns: minmax(0, 1fr);
  }

  .top {
    display: grid;
    gap: 0.75em;
    padding: 1.125em var(--_pad) 0.875em;
  }

  [part~='description'] {
    margin-block-start: -0.5em;
    color: var(--_soft);
    font-size: 0.9375em;
  }

  .author {
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--_edge);
  }

  .author small {
    display: block;
  }

  .verdict {
    display: grid;
    gap: 0.375em 2em;
    padding: 0.875em 1em;
    border: 1px solid color-mix(in srgb, var(--_accent) 22%, transparent);
    border-radius: var(--_inner);
    background: var(--_tint);
  }

  /* Beside the lines of tools stand the headline and, below it, the rest; where there is no room, one below the other. */
  .both {
    grid: auto 1fr / repeat(auto-fit, minmax(min(100%, max(20em, 40%)), 1fr));
    grid-auto-flow: dense;
  }

  .both .lines {
    grid-row: span 2;
  }

  .headline {
    font-size: 1.3125em;
    font-weight: 700;
    line-height: 1.25;
  }

  p.rest {
    color: var(--_soft);
    font-size: 0.875em;
  }

  .verdict {
    text-wrap: pretty;
  }

  .lines {
    display: grid;
    gap: 0.25em 0.875em;
    align-content: center;
    margin-block: 0.25em;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }

  /* Without a headline they have all the room. */
  :where(.lines:first-child) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
  }

  .ranked {
    grid-template-columns: auto minmax(0, 1fr);
  }

  .lines span {
    unicode-bidi: plaintext;
  }

  .lines li {
    display: grid;
    align-items: baseline;
    color: var(--_soft);
  }

  .ranked li {
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .lines b,
  .lines i {
    color: var(--_ink);
    font-style: normal;
    font-weight: 600;
  }

  .lines i {
    font-weight: 500;
  }

  .lines .first {
    color: var(--_accent);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    padding: 0 var(--_pad) 0.875em;
  }

  .seg,
  .bar .sel,
  .said {
    font-size: 0.875em;
  }

  .seg {
    display: flex;
    flex-wrap: wrap;
    padding: 2px;
    border: 1px solid var(--_edge);
    border-radius: var(--_inner);
    background: var(--_wash);
  }

  .seg button {
    padding: 0.25em 0.7em;
    min-block-size: 2em;
    border-color: transparent;
    border-radius: var(--_inmost);
    background: none;
    color: var(--_soft);
    font-size: 1em;
    font-weight: 400;
    white-space: nowrap;
  }

  .seg button:hover {
    color: var(--_ink);
  }

  .seg :focus-visible {
    outline-offset: -1px;
  }

  .seg [aria-pressed='true'] {
    border-color: var(--_rim);
    background: var(--_surface);
    color: var(--_ink);
    font-weight: 600;
  }

  .seg small {
    margin-inline-start: 0.25em;
  }

  .sel {
    position: relative;
    display: inline-flex;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .sel > select {
    appearance: none;
    min-block-size: 2.5em;
    max-inline-size: 100%;
    margin: 0;
    padding: 0.25em 0.8em;
    padding-inline-end: 1.9em;
    border: 1px solid var(--_rim);
    border-radius: var(--_inner);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-weight: 500;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  .bar .sel {
    min-inline-size: min(100%, 11.5em);
    max-inline-size: min(100%, 18em);
  }

  .bar select {
    inline-size: 100%;
  }

  /* Chevrons are borders: host fonts draw triangles at every size. */
  .sel::after,
  .fold::before,
  .steps button::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-35%) rotate(45deg);
  }

  .sel::after {
    position: absolute;
    inset-inline-end: 0.8em;
    inset-block-start: calc(50% - 0.15em);
    color: var(--_soft);
    pointer-events: none;
  }

  .fold {
    display: inline-flex;
    text-align: start;
    gap: 0.6em;
    align-items: center;
  }

  .fold[aria-expanded='false']::before {
    transform: rotate(-45deg);
  }

  :host(:dir(rtl)) :is(.fold[aria-expanded='false'], .steps button)::before {
    scale: -1;
  }

  .said {
    display: inline-flex;
    gap: 0.75em;
    align-items: center;
    margin-inline-start: auto;
    color: var(--_soft);
  }

  .caps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0 2em;
    padding: 1.25em var(--_pad) 0;
    border-block-start: 1px solid var(--_edge);
  }

  /* Heading, what the tool is, and list: the lists begin on one line. */
  .caps > * {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    min-inline-size: 0;
    padding-block-end: 1.5em;
  }

  .caps [part~='heading'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    align-items: baseline;
  }

  .caps .summary {
    margin-block-end: 0.375em;
  }

  .caps > * > div,
  .room::after {
    grid-row: 3;
    min-inline-size: 0;
  }

  .tail + .caps {
    border: 0;
    padding-block-start: 0.25em;
  }

  /* As high as the list that comes with the second frame: a line a title, those below it, '+N more'. */
  .room::after {
    content: '';
    display: block;
    block-size: calc(var(--_items) * (2.4609em + 1px) + var(--_lines) * 1.2623em + var(--_more));
  }

  /* Browsers lay out many columns as they come into sight: then each has lines of its own, which shall not share out what is over. */
  .caps.many > * {
    align-content: start;
    content-visibility: auto;
    overflow-clip-margin: 6px;
    contain-intrinsic-block-size: auto calc(5.2em + var(--_items) * 2.75em);
  }

  .legend,
  .foot,
  .tail {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0.75em var(--_pad);
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
  }

  .foot.none {
    display: none;
  }

  .legend > span,
  .foot > p {
    font-size: 0.875em;
  }

  .foot {
    justify-content: space-between;
  }

  .foot a {
    font-weight: 600;
  }

  .key {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }

  .key::before {
    content: '';
    inline-size: 1.5em;
    block-size: 0.45em;
    border-block-end: 1px solid var(--_rim);
    background: var(--_bar);
  }

  .key.first::before {
    background: var(--_accent);
  }

  .key.point::before {
    background: radial-gradient(circle closest-side, var(--_bar) 90%, transparent) center / 0.5em 0.5em no-repeat;
  }
`;

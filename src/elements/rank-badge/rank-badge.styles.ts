import { css } from '../shared/css.js';

/** The badge. With an outline instead of a border, and its own line height, it makes no line of text taller from line-height 1.2 on. */
export const styles = css`
  /* Inline boxes take browsers a third longer than inline text, so only badges that may need a second line or a width are boxes. */
  :host(:is([style], [class], :state(boxed))) {
    display: inline-block;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  /* Where the page makes the host a block, as an item of a flex or grid, it is as high as the badge. Without children nothing inherits this. */
  :host(:empty) {
    line-height: 0;
  }

  .badge {
    all: initial;
    box-sizing: border-box;
    padding: 0.05em 0.5em;
    border-radius: 0.4em;
    outline: 1px solid var(--_rim);
    outline-offset: -1px;
    background: var(--_surface);
    color: var(--_soft);
    color-scheme: inherit;
    cursor: pointer;
    font-family: inherit;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    line-height: round(down, 1.25em, 1px);
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    white-space: nowrap;
    -webkit-locale: inherit;
    -webkit-text-size-adjust: 100%;
  }

  button.badge,
  .long,
  :host(:is([style], [class], :state(boxed))) .badge {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 0;
    white-space: normal;
  }

  :host(:is([style], [class], :state(boxed))) .badge {
    display: block;
    inline-size: 100%;
  }

  .badge:hover {
    outline-color: var(--_accent);
    color: var(--_ink);
  }

  .badge:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  /* Selected by tag and class: selectors by part are slower, as browsers try them on every element with a part. */
  b {
    color: var(--_ink);
    font-weight: 650;
    white-space: nowrap;
  }

  a b {
    color: var(--_accent);
  }

  /* In right-to-left pages label and figure are isolated, so that neither reorders the other. */
  :host(:dir(rtl)) :is(span, b) {
    unicode-bidi: isolate;
  }

  .bar,
  .ring {
    display: inline-block;
    margin-inline-end: 0.4em;
    forced-color-adjust: none;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }

  .bar {
    inline-size: 3em;
    block-size: 0.45em;
    border-block-end: 1px solid var(--_track);
    background: linear-gradient(var(--_accent), var(--_accent)) left / calc(var(--_fraction) * 100%) 100% no-repeat;
    vertical-align: 0.1em;
  }

  :host(:dir(rtl)) .bar {
    background-position-x: right;
  }

  .ring {
    inline-size: 0.9em;
    block-size: 0.9em;
    border-radius: 50%;
    background:
      conic-gradient(var(--_accent) calc(var(--_fraction) * 100%), transparent 0),
      radial-gradient(closest-side, transparent 80%, var(--_track) 84%);
    mask: radial-gradient(closest-side, transparent 58%, #000 62%);
    vertical-align: -0.1em;
  }

  .waiting b {
    display: inline-block;
    inline-size: 2.6em;
    block-size: 0.65em;
    border-radius: 0.25em;
    /* Visible in forced colours, which remove the background. */
    outline: 1px solid transparent;
    background: #8884;
  }

  .failed {
    outline-style: dashed;
  }

  .failed b {
    color: var(--_soft);
    font-weight: 500;
  }

  @keyframes pulse {
    to {
      opacity: 0.55;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .waiting b {
      animation: pulse 1s ease-in-out infinite alternate;
    }
  }
`;

import { css } from '../shared/css.js';

/** Stylesheet of the toolbar and its controls; and rules for paper that hold before the stylesheet for paper is loaded. */
export const controls = css`
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

  /* Chevrons are drawn with borders, because the size of a triangle character differs from font to font of the page. */
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

  :host(:dir(rtl)) .fold[aria-expanded='false']::before,
  :host(:dir(rtl)) .steps button::before {
    scale: -1;
  }

  .said {
    display: inline-flex;
    gap: 0.75em;
    align-items: center;
    margin-inline-start: auto;
    color: var(--_soft);
  }

  /* Controls are not printed. These rules hold even if the page is printed before the stylesheet for paper is loaded. */
  @media print {
    [part~='toolbar'],
    [part~='retry'],
    .weights,
    .sort,
    .btn,
    .all,
    .at {
      display: none !important;
    }

    /* A row is not cut by the end of a page, and bars are printed though they are backgrounds. */
    tr {
      break-inside: avoid;
    }

    .frame,
    .legend {
      print-color-adjust: exact;
    }

    .own.many table {
      font-size: 0.6em;
    }

    /* Sizes with a minimum of 11px on screen would be larger than the figures beside them. */
    .many small,
    .many .mark {
      font-size: 0.8667em;
    }

    /* A long name goes below its logo, so that it is not broken beside it. */
    .tool {
      flex-wrap: wrap;
    }
  }
`;

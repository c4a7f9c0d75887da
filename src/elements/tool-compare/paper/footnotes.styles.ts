import { css } from '../../shared/css.js';

/** Stylesheet of footnotes on paper: a raised number after each value with a hint, and the content of the hints below the table. */
export const footnoteStyles = css`
  .notes {
    display: none;
  }

  @media print {
    /* The script sets a counter on each value: the number of its footnote. */
    .note::after {
      content: counter(note);
      margin-inline-start: 0.15em;
      font-size: 0.7em;
      font-weight: 400;
      vertical-align: super;
      line-height: 1;
    }

    .notes:not(:empty) {
      display: block;
      margin: 0;
      padding: 0.75em var(--_pad) 0.75em calc(var(--_pad) + 2em);
      border-block-start: 1px solid var(--_line);
      color: var(--_soft);
      font-size: 0.8125em;
    }

    .notes li {
      break-inside: avoid;
      overflow-wrap: anywhere;
    }
  }
`;

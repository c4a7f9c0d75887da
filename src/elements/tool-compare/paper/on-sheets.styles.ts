import { css } from '../../shared/css.js';

/** What is laid out for sheets of paper, beside what the sheet for paper says that is there from the start: --t is the size of a table's type. */
export const onSheetsStyles = css`
  @media print {
    .own table:not(.list) {
      font-size: var(--t);
    }

    /* What is never smaller than 11 px on a screen would be larger than the figure beside it. */
    table:not(.list) :is(small, .mark, .tag, .act) {
      font-size: 0.8667em;
    }

    thead th {
      border-color: var(--_rim);
      vertical-align: bottom;
    }

    /* Beside its border, and printers draw the edges of shadows too: a line between each two heads. */
    .list thead th {
      box-shadow: none;
    }

    .frame + .frame {
      margin-block-start: 1.5em;
    }

    /* The head, the name of the first group and its first row stay together. */
    tbody:first-of-type,
    tbody:first-of-type tr:first-child {
      break-before: avoid;
    }

    .group,
    .summary,
    [part~='heading'] {
      break-after: avoid;
    }

    .sorts tbody th {
      padding-inline-end: 0.8em;
    }

    .fold::before {
      display: none;
    }

    .note {
      text-decoration: none;
    }

    .more {
      break-before: avoid;
    }
  }
`;

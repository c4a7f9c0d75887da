import { css } from '../../shared/css.js';

/** Stylesheet of tables laid out for sheets of paper; --t is the font size of the table. */
export const onSheetsStyles = css`
  @media print {
    .own table:not(.list) {
      font-size: var(--t);
    }

    /* On screens this text is at least 11px; on paper, where figures may be smaller than that, it would be larger than them. */
    table:not(.list) :is(small, .mark, .tag, .act) {
      font-size: 0.8667em;
    }

    thead th {
      border-color: var(--_rim);
      vertical-align: bottom;
    }

    /* The head has a border already, and printers draw the edges of a shadow too, as a line between each two heads. */
    .list thead th {
      box-shadow: none;
    }

    .frame + .frame {
      margin-block-start: 1.5em;
    }

    /* No page ends between the head, the name of the first group and its first row. */
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

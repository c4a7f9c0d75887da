import { css } from './css.js';

/** A list of capabilities on paper: a line for each, and opened ones in full. */
export const capabilitiesOnPaper = css`
  @media print {
    summary {
      display: block;
      padding-block: 0.2em;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    summary::before,
    .line:not(.unique) {
      display: none;
    }

    details:not([open]) .line {
      margin-inline-start: 0.5em;
    }

    .items > li {
      break-inside: avoid;
    }

    .more button {
      padding: 0;
      border: 0;
    }
  }
`;

import { css } from '../shared/css.js';

/** Columns that do not fit slide under their labels. */
export const sideways = css`
  @media screen {
    .scroll {
      padding: 0;
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scrollbar-width: thin;
    }

    .side table {
      /* Under what slides out of the surface there is a ground too. */
      background: var(--_surface);
      min-inline-size: calc(var(--l) + var(--n) * var(--w));
    }

    /* In em of the smaller type, so that labels begin where the title does. */
    tbody th,
    .corner {
      padding-inline-start: calc(var(--_pad) * 1.1);
    }

    tbody tr:not(.group) th,
    .corner {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      border-inline-end: 1px solid var(--_rim);
      background: var(--_surface);
      /* The ground of a label that begins between two pixels would cover the line above. */
      clip-path: inset(1px 0 0);
    }

    tbody tr:not(.group):hover th,
    tbody tr:not(.group):focus-within th {
      background: var(--_over);
    }

    /* What lies to the side fades. A mask, not something on top: the text's ground stays plain. */
    .scroll {
      --m: to right;
      mask-image: linear-gradient(var(--m), #000 calc(100% - 2em), transparent);
    }

    :host(:dir(rtl)) .scroll {
      --m: to left;
    }

    .end .scroll {
      mask-image: none;
    }
  }

  .steps {
    display: inline-flex;
    gap: 0.25em;
  }

  .steps button {
    padding: 0.25em 0.9em;
    font-size: 1em;
  }

  .steps button::before {
    display: inline-block;
    transform: rotate(-45deg);
  }

  .back::before {
    rotate: 180deg;
  }
`;

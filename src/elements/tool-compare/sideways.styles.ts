import { css } from '../shared/css.js';

/** Stylesheet of tables whose columns do not fit: they scroll sideways, under their row headers. */
export const sideways = css`
  @media screen {
    .scroll {
      padding: 0;
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scrollbar-width: thin;
    }

    .side table {
      /* The part of the table that is outside of the surface needs a background of its own. */
      background: var(--_surface);
      min-inline-size: calc(var(--l) + var(--n) * var(--w));
    }

    /* The table's type is smaller, so its em is too: times 1.1 labels begin where the title does. */
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
      /* The background of a label that begins between two pixels would cover the line above it, so 1px is clipped. */
      clip-path: inset(1px 0 0);
    }

    tbody tr:not(.group):hover th,
    tbody tr:not(.group):focus-within th {
      background: var(--_over);
    }

    /*
     * Columns fade at the side where more follow. It is a mask, not an overlay, so that the background of text stays opaque and of one
     * colour.
     */
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

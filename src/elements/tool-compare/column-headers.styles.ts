import { css } from '../shared/css.js';

/** Stylesheet of the column headers: tag, logo, name, and the line about the tool with its action button. */
export const columnHeaders = css`
  .tool {
    display: flex;
    gap: 0.5em;
    align-items: center;
    max-inline-size: 100%;
    font-weight: 650;
  }

  .stack .tool {
    flex-direction: column;
    gap: 0.375em;
    align-items: start;
  }

  .nm {
    min-inline-size: 0;
    max-inline-size: 100%;
    unicode-bidi: isolate;
    color: inherit;
  }

  a.nm:not(:hover) {
    text-decoration: none;
  }

  .logo {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 0.4em;
    object-fit: contain;
  }

  .tag {
    min-block-size: 1.5em;
    font-size: max(11px, 0.8em);
    font-weight: 600;
  }

  .pk .tag {
    color: var(--_accent);
  }

  .act {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
    align-items: center;
    margin-block-start: 0.375em;
    font-size: max(11px, 0.8667em);
  }

  .btn {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.25em;
    padding: 0.125em 0.7em;
    color: var(--_ink);
    font-size: 1em;
    text-decoration: none;
  }

  .btn.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 600;
    forced-color-adjust: none;
  }

  .btn.main:hover {
    background: color-mix(in srgb, var(--_accent), var(--_ink) 14%);
  }

  thead .corner {
    justify-content: end;
    color: var(--_soft);
  }

  small {
    color: var(--_soft);
    font-size: max(11px, 0.8667em);
    font-weight: 400;
    line-height: 1.4;
  }

  tbody th {
    position: relative;
  }

  .sorts tbody th {
    padding-inline-end: 1.9em;
  }

  tbody th small {
    display: block;
  }

  /*
   * The padding for the sort button is needed beside the label only: the line below extends under the button, so that 'lower is better'
   * does not wrap.
   */
  @media screen {
    .own:not(.narrow) .sorts tbody th small {
      margin-inline-end: -1.2em;
    }
  }
`;

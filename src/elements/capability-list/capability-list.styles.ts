import { css } from '../shared/css.js';

export const styles = css`
  .inner {
    padding: calc(var(--_pad) * 0.8) var(--_pad);
  }

  .own.silent .inner,
  .own.bare:not(:has(.notice.error, button, .diagnostics)) .inner {
    padding: 0;
  }

  [part~='heading'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 0.5em;
    font-size: 1em;
  }

  [part~='heading'] small {
    color: var(--_soft);
    font-size: 0.875em;
    font-weight: 400;
    white-space: nowrap;
  }

  :is([part~='message'], [part~='diagnostics'], .summary):not(:empty) {
    margin-block-end: 0.75em;
  }

  [part~='search'] {
    margin-block-end: 0.75em;
  }

  label {
    display: block;
    color: var(--_soft);
    font-size: 0.875em;
  }

  input {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_rim);
    border-radius: var(--_inner);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
  }

  input:focus-visible {
    border-color: var(--_accent);
    outline-offset: -1px;
  }

  /* On the line of 'Open all', so that the list does not move when words are typed. */
  .found {
    float: inline-end;
    margin-block-start: 1.2em;
    color: var(--_soft);
    font-size: 0.8125em;
  }

  [part~='list'] {
    clear: both;
  }

  .all {
    min-block-size: 2em;
    margin-block-end: 0.5em;
  }

  /* As high as the loaded list: name, summary, 'Open all', three lines for each capability, '+N more'. */
  .skeleton {
    padding-block-end: 2.125em;
  }

  .skeleton i {
    margin-block: 0.475em;
  }

  .skeleton > i {
    margin-block-end: 3.25em;
  }

  @media print {
    [part~='search'],
    .all,
    [part~='retry'] {
      display: none;
    }
  }
`;

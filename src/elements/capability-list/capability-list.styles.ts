import { css } from '@lit/reactive-element/css-tag.js';

export const styles = css`
  .inner {
    padding: calc(var(--_space) * 2);
  }

  [part~='heading'] {
    margin-block-end: var(--_space);
    font-size: 1.125em;
  }

  [part~='heading'] small {
    font-size: 0.8em;
    font-weight: 400;
    color: var(--_soft);
    white-space: nowrap;
  }

  [part~='message']:not(:empty),
  [part~='diagnostics'] {
    margin-block: var(--_space);
  }

  label {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.875em;
    color: var(--_soft);
  }

  [part~='search'] {
    margin-block-end: var(--_space);
  }

  input {
    inline-size: 100%;
    max-inline-size: 28em;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_soft);
    border-radius: calc(var(--_radius) / 2);
    font: inherit;
    background: var(--_surface);
    color: var(--_ink);
  }

  .found {
    min-block-size: 1.5em;
    margin-block-start: 0.25em;
    font-size: 0.875em;
    color: var(--_soft);
  }
`;

import { css } from '../shared/css.js';

/** Stylesheet of the panel of weights. */
export const weightStyles = css`
  .weights {
    margin: 0 calc(var(--_pad) / 0.875) 1em;
    padding: 0.875em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_inner);
    background: var(--_wash);
    font-size: 0.875em;
  }

  fieldset:not([hidden]) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em 1.75em;
    margin: 0 0 0.75em;
    padding: 0 0 0.75em;
    border: 0;
    border-block-end: 1px solid var(--_line);
  }

  /* Aligned at the end, sliders side by side are on one line, however many lines the labels above them take. */
  .weight {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.75em;
    align-content: end;
    align-items: end;
    font-weight: 500;
  }

  .share {
    font-weight: 600;
    white-space: nowrap;
  }

  .weight :is(input, small) {
    grid-column: 1 / -1;
  }

  .weight input {
    inline-size: 100%;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .weigh[aria-expanded='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }

  .result button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 1em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* While the sliders are folded, the reset button is shown only if it can reset something, or still has the focus from a press. */
  [hidden] + .result [aria-disabled='true']:not(:focus) {
    display: none;
  }

  .result [aria-disabled='true'] {
    color: var(--_soft);
    text-decoration: none;
  }
`;

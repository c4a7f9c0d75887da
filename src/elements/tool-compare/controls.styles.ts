import { css } from '@lit/reactive-element';

/** The reader's controls. */
export const controls = css`
  .sort {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 1px;
    border: 0;
    font-size: 0.875em;
    line-height: 1;
    vertical-align: baseline;
  }

  .sort::before {
    content: '⇄';
    content: '⇄' / '';
  }

  .sort[aria-pressed='true'] {
    padding: 0;
    border: 1px solid;
  }

  [part~='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 2);
    font-size: 0.875em;
    color: var(--_muted);
  }

  [part~='toolbar'] label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    max-inline-size: 100%;
  }

  [part~='toolbar'] select {
    max-inline-size: min(16em, 100%);
    min-block-size: 2.25em;
    padding: 0.2em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  [part~='toolbar'] .shown {
    unicode-bidi: plaintext;
    min-block-size: 1.5em;
  }

  .weights {
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
  }

  .weights fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    margin: 0;
    padding: 0;
    border: 0;
  }

  .weights legend {
    padding: 0;
    margin-block-end: var(--_space);
    font-weight: 650;
  }

  /* Sliders stand in line, however long the labels above them are. */
  .weight {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.75em;
    align-content: end;
    align-items: end;
  }

  .weight .share {
    font-weight: 650;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
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

  .weights .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .made-of {
    margin-block-start: calc(var(--_space) * 2);
    font-size: 0.875em;
    color: var(--_muted);
  }
`;

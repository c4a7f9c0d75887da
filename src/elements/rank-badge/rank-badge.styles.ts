import { css } from '@lit/reactive-element';

export const styles = css`
  /* A box of its own, so that width and margin work on the tag as on any element. */
  :host {
    display: inline-block;
    vertical-align: baseline;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  .own {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    min-block-size: 1.5em;
    padding: 0 0.6em;
    border: 1px solid var(--_edge);
    border-radius: var(--tool-compare-radius, 1em);
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.5;
    text-decoration: none;
    font-variant-numeric: tabular-nums;
  }

  a.own,
  button.own {
    cursor: pointer;
  }

  .own:hover {
    border-color: var(--_accent);
  }

  .own:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [part~='label'] {
    color: var(--_soft);
    overflow: hidden;
    text-overflow: ellipsis;
    unicode-bidi: isolate;
  }

  [part~='value'] {
    flex: none;
    font-weight: 650;
    unicode-bidi: isolate;
  }

  a.own [part~='value'] {
    color: var(--_accent);
  }

  [part~='bar'] {
    flex: none;
    inline-size: 4.5em;
    block-size: 0.4em;
    border-radius: 0.2em;
    background: linear-gradient(var(--_bar), var(--_bar)) left / calc(100% * var(--_fraction, 0)) 100% no-repeat var(--_track);
    outline: 1px solid transparent;
    print-color-adjust: exact;
  }

  :host(:dir(rtl)) [part~='bar'] {
    background-position-x: right;
  }

  [hidden] {
    display: none !important;
  }
`;

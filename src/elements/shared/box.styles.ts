import { css } from '@lit/reactive-element';

/** What the two boxes, comparison and list, share: the surface, messages, buttons. */
export const box = css`
  :host {
    --_best: var(--tool-compare-best, light-dark(#e2f3e7, #17402a));
    --_best-text: var(--tool-compare-best-text, light-dark(#125c30, #a4e8bf));
    --_radius: var(--tool-compare-radius, 0.5em);
    --_space: var(--tool-compare-space, 0.5em);

    display: block;
    min-inline-size: 0;
  }

  :host(:state(theme-contrast)) {
    --_best: var(--_text);
    --_best-text: var(--_surface);
  }

  @media (forced-colors: active) {
    :host {
      --_best: Canvas;
      --_best-text: CanvasText;
    }
  }

  :host([hidden]) {
    display: none;
  }

  .own {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 44em;
    background: var(--_surface);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  [part~='heading'] {
    margin: 0;
    font-size: 1.3em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  p {
    margin: 0;
  }

  .summary {
    margin-block-end: calc(var(--_space) * 1.5);
    color: var(--_muted);
  }

  .inner > :first-child {
    margin-block-start: 0;
  }

  .notices:empty {
    display: none;
  }

  [part~='message']:not(:empty),
  [part~='diagnostics'] {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.75);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
  }

  [part~='diagnostics'] {
    margin-block-start: var(--_space);
    border-inline-start-color: light-dark(#b3261e, #ff8a80);
    font-size: 0.875em;
  }

  [part~='diagnostics'] ul {
    margin: 0;
    padding-inline-start: 1.5em;
  }

  button {
    font: inherit;
    padding: 0.35em 0.9em;
    min-block-size: 2.25em;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: var(--_accent);
    cursor: pointer;
  }

  button:hover {
    background: var(--_track);
  }

  button[aria-disabled='true'] {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);
    cursor: default;
  }

  [part~='retry'] {
    margin-block-start: var(--_space);
  }
  /* Foreign text has a direction of its own; where it stands follows the page. */
  :is(p, th, td, dt, dd, li, small, caption, [part~='more'], [part~='heading'], [part~='capability-title']) {
    unicode-bidi: plaintext;
  }

  .own {
    text-align: left;
  }

  :host(:dir(rtl)) .own {
    text-align: right;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
`;

import { css } from '@lit/reactive-element';

export const styles = css`
  .own {
    border: 1px solid var(--_border);
  }

  .inner {
    padding: calc(var(--_space) * 3);
  }

  .scroller,
  .columns,
  footer > p,
  ::slotted([slot='footer']),
  [part~='verdict'],
  [part~='message']:not(:empty),
  [part~='diagnostics'],
  [part~='retry'] {
    margin-block-start: calc(var(--_space) * 3);
  }

  [part~='description'] {
    margin-block-start: var(--_space);
    color: var(--_muted);
    max-inline-size: 60em;
  }

  [part~='tool-name'] {
    unicode-bidi: isolate;
    font-size: 1.0625em;
  }

  [part~='logo'] {
    display: block;
    object-fit: contain;
    margin-block-end: 0.25em;
  }

  small {
    display: block;
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 1.4;
    color: var(--_muted);
  }

  [part~='heading'] small {
    display: inline;
    white-space: nowrap;
  }

  [part~='best'] {
    font-weight: 650;
  }

  .mark,
  .unverified {
    display: inline-block;
    margin-inline-start: 0.35em;
    padding: 0.05em 0.55em;
    border-radius: 1em;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }

  .mark {
    border: 1px solid transparent;
    background: var(--_best);
    color: var(--_best-text);
  }

  .range {
    unicode-bidi: plaintext;
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_muted);
  }

  .unverified {
    border: 1px dashed var(--_muted);
    color: var(--_muted);
    font-weight: 400;
  }

  .evidence button {
    min-block-size: 24px;
    min-inline-size: 24px;
    margin-inline-start: 0.35em;
    padding: 0;
    border-color: var(--_border);
    border-radius: 50%;
    font: italic 600 0.8125em / 1 Georgia, serif;
    vertical-align: baseline;
  }

  [part~='verdict'] {
    padding: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_bar);
    background: color-mix(in srgb, var(--_track) 45%, var(--_surface));
    border-radius: calc(var(--_radius) / 2);
    max-inline-size: 75em;
  }

  .words {
    margin-block-end: var(--_space);
  }

  .columns {
    display: grid;
    gap: calc(var(--_space) * 4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    align-items: start;
  }

  .columns [part~='heading'] {
    margin-block-end: var(--_space);
    font-size: 1.0625em;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 4);
    justify-content: space-between;
  }

  .way-out a {
    font-weight: 600;
  }

  .way-out a::after {
    content: ' →' / '';
  }

  :host(:dir(rtl)) .way-out a::after {
    content: ' ←' / '';
  }

  [part~='as-of'] {
    color: var(--_muted);
    font-size: 0.875em;
  }

  @media print {
    /* What is pressed is not for paper. */
    [part~='toolbar'],
    [part~='retry'],
    .actions button,
    .evidence,
    .sort {
      display: none !important;
    }

    .own {
      border: 0;
    }

    .inner {
      padding: 0;
    }

    tr,
    [part~='capability'] {
      break-inside: avoid;
    }

    [part~='heading'] {
      break-after: avoid;
    }
  }
`;

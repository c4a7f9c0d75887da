import { css } from '../shared/css.js';

/** Stylesheet of the placeholder that is shown while the data of a comparison is being loaded. */
export const waiting = css`
  .waits .inner,
  .bare:has(.notice.error, button, .diagnostics) .inner {
    padding: 1.125em var(--_pad);
  }

  .grid .panel {
    inline-size: auto;
    block-size: 7.5em;
    margin-block: 1em;
    border-radius: var(--_inner);
    background: var(--_wash);
  }

  .grid p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 1.12em;
  }

  /*
   * Labels are as wide as in most tables of the same width: 11em below a width of 50em, else 14.5em; below 30em the full width, above the
   * values, as on phones.
   */
  .grid p i {
    flex: 0 0 max(clamp(11em, (100% - 50em) * 99, 14.5em), min((30em - 100%) * 99, 100%));
    background: linear-gradient(to right, var(--_line) var(--_width), transparent 0);
  }

  .grid p i + i {
    --_width: 55%;
    flex: 1;
    background-size: calc((100% + 1.6em) / var(--n)) 100%;
  }

  /* Room above the lists of capabilities: the button 'Open all', then a heading and a summary for each tool. */
  .grid .caps {
    padding: 5em 0 0;
  }

  .grid .room {
    padding-block-start: 4.5em;
  }

  .grid .room::after {
    background: linear-gradient(var(--_line) 0.75em, transparent 0) 0 0.9em / 45% 5.048em repeat-y;
  }

  :host(:dir(rtl)) .grid :is(p i, .room) {
    transform: scaleX(-1);
  }
`;

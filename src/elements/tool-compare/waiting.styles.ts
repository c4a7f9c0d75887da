import { css } from '../shared/css.js';

/** What keeps the room of a comparison while its data is under way. */
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

  /* Labels are as wide as those of most tables of such a width; on phones they stand above. */
  .grid p i {
    flex: 0 0 max(clamp(11em, (100% - 50em) * 99, 14.5em), min((30em - 100%) * 99, 100%));
    background: linear-gradient(to right, var(--_line) var(--_width), transparent 0);
  }

  .grid p i + i {
    --_width: 55%;
    flex: 1;
    background-size: calc((100% + 1.6em) / var(--n)) 100%;
  }

  /* 'Open all', and a heading with a summary each. */
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

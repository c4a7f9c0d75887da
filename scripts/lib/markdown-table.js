const cell = (text = '') => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** A Markdown table of the texts in `head` and `rows`; an empty text where there are no rows. */
export const table = (head, rows) =>
  rows.length
    ? [
        `| ${head.join(' | ')} |`,
        `|${head.map(() => '---').join('|')}|`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
        '',
      ].join('\n')
    : '';

/** A text as Markdown code; an empty text where it is empty or `undefined`. */
export const code = (text) => (text ? `\`${text}\`` : '');

const cell = (text = '') => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** A Markdown table; nothing where it has no rows. */
export const table = (head, rows) =>
  rows.length
    ? [
        `| ${head.join(' | ')} |`,
        `|${head.map(() => '---').join('|')}|`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
        '',
      ].join('\n')
    : '';

/** A text as code; nothing where it is none. */
export const code = (text) => (text ? `\`${text}\`` : '');

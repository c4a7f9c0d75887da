import { type Problem, problem } from '../model/problem.js';
import { MOST_BYTES } from '../model/text-limits.js';
import { adviceOn } from './advice.js';
import type { Finding } from './finding.js';
import type { TableDocument } from './table-document.js';

/** Makes a problem of the table as a whole; `severity` is 'warning' unless given. */
const ofTable = (expected: string, found: string, fix: string, severity: Problem['severity'] = 'warning'): Problem =>
  problem({ code: 'invalid-data', severity, path: '', expected, found, fix });

/** Makes the problem of an attribute that is not understood, and suggests the allowed word that begins with the same three letters. */
function misread({ path, text, words }: Extract<Finding, { type: 'misread' }>): Problem {
  const meant = words.find((word) => word.startsWith(text.slice(0, 3).toLowerCase()));
  return problem({
    code: 'invalid-attribute',
    severity: 'warning',
    path,
    expected: words.join(' or ') || (path.endsWith('currency') ? "a currency's code" : 'a number'),
    found: `'${text.slice(0, 60)}'`,
    fix: `It is passed over.${meant ? ` Write '${meant}'.` : ''}`,
    ...(meant && { suggestion: meant }),
  });
}

function misfit({ label, kind, text, told }: Extract<Finding, { type: 'misfit' }>): Problem {
  const { expected, fix } = told ?? { expected: `cells of kind '${kind}'`, fix: 'It is printed and not compared.' };
  const found = `'${text.slice(0, 60)}'`;
  return problem({ code: 'invalid-data', severity: 'warning', path: `row '${label}'`, expected, found, fix });
}

function guessed(way: 'rows' | 'columns'): Problem {
  const [taken, other] = way === 'rows' ? ['lines', 'columns'] : ['columns', 'rows'];
  return ofTable(
    'a table that says where its tools are',
    `one that does not; its ${taken} are taken for tools`,
    `If that is wrong, write data-tools="${other}" on it, or #tools= behind its address.`,
  );
}

function problemOf(finding: Finding): Problem {
  switch (finding.type) {
    case 'too-large':
      return problem({
        code: 'too-large',
        path: '',
        expected: `at most ${MOST_BYTES} bytes`,
        found: `${finding.characters} characters`,
        fix: 'Make the table smaller.',
      });
    case 'page':
      return ofTable('a table', 'HTML', 'Check that the address is that of the file itself.', 'error');
    case 'no-table':
      return ofTable('a table', 'none', 'A table has a line of heads and a column of names: | Feature | A | B |.', 'error');
    case 'uneven':
      return ofTable(
        'lines of one length',
        'lines with fewer or more cells',
        'What is missing reads as unknown: check for marks between fields that want quotes.',
      );
    case 'nameless':
      return ofTable('a first column of names', 'one that reads like values', 'Put a first column in front that names each line.');
    case 'guessed':
      return guessed(finding.way);
    case 'misread':
      return misread(finding);
    case 'misfit':
      return misfit(finding);
    case 'failed':
      return ofTable('a table that can be read', String(finding.error), 'It stays as it is; please report it.', 'error');
  }
}

/**
 * Turns the findings in a table into problems, in words for its author.
 * @param advised the table's document, where the author also wants to know which rows lack a direction; `null` otherwise.
 * @param url the URL that the table was loaded from; `undefined` for a table in the page.
 */
export function problemsOf(findings: readonly Finding[], advised: TableDocument | null = null, url?: string): readonly Problem[] {
  const problems = [...findings.map(problemOf), ...(advised ? adviceOn(advised) : [])];
  return url === undefined ? problems : problems.map((given) => problem({ ...given, url }));
}

import type { Problem } from '../../model/problem.js';
import { printed } from '../../seams/printed.js';

/** So many lines of one element are on the console; the rest is counted. */
const MOST_LINES = 100;

/**
 * Tells the author on the console what is wrong with which element: each diagnostic once a page, and one of an attribute once for each tag
 * that has it.
 */
export function report(element: Element | null, problems: readonly Problem[]): void {
  const tag = element ? `<${element.localName}>` : 'tool-compare';
  const keyOf = ({ path, message }: Problem): string => (path.startsWith('@') ? `${tag} ${message}` : message);
  const lines = problems.filter((given) => !printed.has(keyOf(given)));
  if (!lines.length) return;
  const print = (message: string, error: boolean): void => {
    const line = [`${tag}: ${message}`, ...(element ? [element] : [])];
    try {
      if (error) console.error(...line);
      else console.warn(...line);
    } catch {
      // A page may have a console of its own, which throws.
    }
  };
  // A page that runs for weeks must not remember all it ever said.
  if (printed.size > 10_000) printed.clear();
  for (const given of lines) printed.add(keyOf(given));
  // Errors first: they say why something is missing.
  lines.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  for (const { message, severity } of lines.slice(0, MOST_LINES)) print(message, severity === 'error');
  const rest = lines.length - MOST_LINES;
  if (rest > 0) print(`${rest} more of these; the element's \`problems\` has them all.`, false);
}

import type { Problem } from '../../model/problem.js';
import { printed } from '../../seams/printed.js';

/** Lines on the console for one element and report; the rest is counted. */
const MOST_LINES = 100;

/**
 * Logs problems of an element on the console: each message once a page, messages about attributes once for each tag.
 * @param element logged with each line; `null` for problems of the page.
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
      // A console that the page has replaced may throw.
    }
  };
  // Bounds the memory of a page that runs for weeks.
  if (printed.size > 10_000) printed.clear();
  for (const given of lines) printed.add(keyOf(given));
  // Errors first, for they explain what is missing.
  lines.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  for (const { message, severity } of lines.slice(0, MOST_LINES)) print(message, severity === 'error');
  const rest = lines.length - MOST_LINES;
  if (rest > 0) print(`${rest} more of these; the element's \`problems\` has them all.`, false);
}

import 'axe-core/axe.min.js';

declare const axe: typeof import('axe-core');

/*
 * The type that Chromium takes by itself, in each engine: where letters of a taller type stand out of their boxes, axe is unsure what ground
 * they stand on.
 */
document.documentElement.style.fontFamily = '"Times New Roman", serif';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in a box; being unsure about contrast counts as a violation. */
export async function violations(box: Element): Promise<string[]> {
  const result = await axe.run(box, { runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations', 'incomplete'] });
  const unsure = result.incomplete.filter(({ id }) => id === 'color-contrast');
  return [...result.violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

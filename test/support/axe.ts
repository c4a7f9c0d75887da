import 'axe-core/axe.min.js';

declare const axe: typeof import('axe-core');

/*
 * Sets Chromium's default font in every engine: letters of a taller font reach out of their boxes, and axe is then unsure which background
 * they have.
 */
document.documentElement.style.fontFamily = '"Times New Roman", serif';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The violations that axe finds in a box, as texts. A contrast that axe cannot decide counts as a violation. */
export async function violations(box: Element): Promise<string[]> {
  const result = await axe.run(box, { runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations', 'incomplete'] });
  const unsure = result.incomplete.filter(({ id }) => id === 'color-contrast');
  return [...result.violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

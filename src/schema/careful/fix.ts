import type { Path } from '../../model/path.js';

const ENTRIES: Readonly<Record<string, string>> = { tools: 'The tool', criteria: 'The criterion', items: 'The capability' };

/** The `fix` of a problem: how the comparison goes on without the part at a path. */
export function fixFor(path: Path): string {
  const [last, before] = [path.at(-1), path.at(-2)];
  if (last === undefined) return 'Nothing of it can be shown.';
  if (before === 'values') return "The cell reads 'unknown'.";
  if (last === 'verdict') return 'The generated verdict is shown instead.';
  const isLink = last === 'url' || last === 'logo' || last === 'source';
  return `${isLink ? 'The link' : (typeof last === 'number' && ENTRIES[String(before)]) || 'It'} is left out.`;
}

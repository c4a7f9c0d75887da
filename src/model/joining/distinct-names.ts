import type { FailedTool } from '../joined.js';
import { textKey } from '../print/text-key.js';
import { type Problem, problem } from '../problem.js';
import type { ParsedTool } from '../tool.js';

type Shown = ParsedTool | FailedTool;

/** The most rounds of renaming: a new name may be that of another tool, which takes another round. After the last, equal names stay. */
const ROUNDS = 3;

/** Returns the host of a tool's URL without 'www.'; `null` without a URL. */
const hostOf = (tool: Shown): string | null =>
  'url' in tool && tool.url !== undefined ? new URL(tool.url).host.replace(/^www\./, '') : null;

/** Returns the texts that make equal names differ, one for each tool: the hosts of the tools' URLs where all differ, else their IDs. */
function marksOf(tools: readonly Shown[]): readonly string[] {
  const hosts = tools.map(hostOf);
  const differ = hosts.every((host) => host !== null) && new Set(hosts).size === hosts.length;
  return tools.map(({ id }, i) => (differ ? (hosts[i] ?? id) : id));
}

/** Returns the indices of tools whose names read the same, one list for each such name. */
function namesakes(tools: readonly Shown[]): readonly (readonly number[])[] {
  const byName = new Map<string, number[]>();
  tools.forEach(({ name }, place) => {
    const key = textKey(name);
    byName.set(key, [...(byName.get(key) ?? []), place]);
  });
  return [...byName.values()].filter(({ length }) => length > 1);
}

/**
 * Gives tools with equal names names that differ: 'Pro (a.example)'. Nothing else of the tools changes. Returns all tools in their order,
 * and one warning for each name that several tools had.
 */
export function tellApart(given: readonly Shown[]): { readonly tools: readonly Shown[]; readonly problems: readonly Problem[] } {
  let tools = given;
  const problems: Problem[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const alike = namesakes(tools);
    if (!alike.length) break;
    const renamed = tools.slice();
    for (const places of alike) {
      const group = places.flatMap((place) => tools[place] ?? []);
      const marks = marksOf(group);
      places.forEach((place, i) => {
        const tool = tools[place];
        if (tool) renamed[place] = { ...tool, name: `${tool.name} (${marks[i]})` };
      });
      if (!round) {
        problems.push(
          problem({
            code: 'invalid-data',
            severity: 'warning',
            path: 'tools',
            expected: 'a name of its own for each tool',
            found: `'${group[0]?.name.slice(0, 60)}' for ${group
              .map(({ id }) => id)
              .slice(0, 5)
              .join(', ')}`,
            fix: 'They are told apart by what stands in brackets; give them names that differ.',
          }),
        );
      }
    }
    tools = renamed;
  }
  return { tools, problems };
}

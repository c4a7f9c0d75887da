import type { AbleTool, CapabilityOptions } from './capability-columns.js';

/** Opens or closes all capabilities that are written out, and tells of each once that is on the screen. */
export async function toggleAll(tools: readonly AbleTool[], opens: boolean, options: CapabilityOptions): Promise<void> {
  const { host, late, onToggle } = options;
  const changed = tools.flatMap(({ tool, list, open }) => {
    const others = list.shown.filter(({ id }) => open.has(id) !== opens);
    for (const { id } of others) open[opens ? 'add' : 'delete'](id);
    return others.map(({ id }) => [tool.id, id] as const);
  });
  late.write();
  host.requestUpdate();
  await host.updateComplete;
  for (const [tool, id] of changed) onToggle(tool, id, opens);
}

import { guarded } from '../../model/guarded.js';
import type { ParsedDocument, ParsedTool } from '../../model/tool.js';

/** The tool's action, `false` where it has no link. */
const withLink = ({ action }: ParsedTool): ParsedTool['action'] | false =>
  action !== undefined && Object.hasOwn(action, 'url') && guarded(action);

function guardTool(tool: ParsedTool): ParsedTool {
  const { action: _, ...rest } = tool;
  const action = withLink(guarded(tool));
  const { capabilities } = tool;
  return guarded({
    ...rest,
    ...(action && { action }),
    answers: new Map([...tool.answers].map(([id, answer]) => [id, guarded(answer)])),
    capabilities: capabilities && guarded({ ...capabilities, items: capabilities.items.map(guarded) }),
  });
}

/** A copy of the document whose objects have own values for all keys that the page has added to `Object.prototype`. */
export function guardDocument(document: ParsedDocument): ParsedDocument {
  const { tools, criteria, more } = guarded(document);
  return guarded({
    ...document,
    tools: tools.map(guardTool),
    ...(criteria && { criteria: criteria.map(guarded) }),
    ...(more && { more: guarded(more) }),
  });
}

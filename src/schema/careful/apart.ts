import { guarded } from '../../model/guarded.js';
import type { ParsedDocument, ParsedTool } from '../../model/tool.js';

/** An action without a link is none. */
const withLink = ({ action }: ParsedTool): ParsedTool['action'] | false =>
  action !== undefined && Object.hasOwn(action, 'url') && guarded(action);

function toolApart(tool: ParsedTool): ParsedTool {
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

/** The document, of which nothing reads as what the page has put on every object. */
export function apart(document: ParsedDocument): ParsedDocument {
  const { tools, criteria, more } = guarded(document);
  return guarded({
    ...document,
    tools: tools.map(toolApart),
    ...(criteria && { criteria: criteria.map(guarded) }),
    ...(more && { more: guarded(more) }),
  });
}

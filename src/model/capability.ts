import type { Capability, ParsedTool } from './tool.js';

/** A tool's capabilities, divided into those shown, those that a button can reveal, and those that only the tool's own list has. */
export interface CapabilitySelection {
  readonly shown: readonly Capability[];
  /** How many capabilities are in the data and not shown yet. */
  readonly hidden: number;
  /** How many capabilities are not shown, in the data or not: `total` less those shown. */
  readonly more: number;
  readonly total: number;
  /** The page that lists all capabilities of the tool; `null` where the data names none. */
  readonly url: string | null;
}

/**
 * Selects the first `limit` capabilities of a tool. The total counts all that the tool has, which may be more than the items in the data;
 * the border has made sure that it is never less.
 */
export function listCapabilities(capabilities: NonNullable<ParsedTool['capabilities']>, limit: number): CapabilitySelection {
  const { items, total, url = null } = capabilities;
  const shown = items.slice(0, limit);
  return { shown, hidden: items.length - shown.length, more: total - shown.length, total, url };
}

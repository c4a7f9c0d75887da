import type { Capability, ParsedTool } from './tool.js';

/** What of a tool's capabilities is written out, what can be revealed, and what exists beyond. */
export interface CapabilitySelection {
  readonly shown: readonly Capability[];
  /** Held in the data, not shown yet. */
  readonly held: number;
  /** All that are not shown: held ones and those that exist elsewhere only. */
  readonly more: number;
  readonly total: number;
  /** Where the rest are listed. */
  readonly url: string | null;
}

/** Cuts the list at `limit`. The total counts what exists, which may be more than the items. */
export function listCapabilities(given: NonNullable<ParsedTool['capabilities']>, limit: number): CapabilitySelection {
  const { items, total, url = null } = given;
  const shown = items.slice(0, limit);
  return { shown, held: items.length - shown.length, more: total - shown.length, total, url };
}

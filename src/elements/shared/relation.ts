import type { Tool } from '../../model/tool.js';

/** The `rel` of links to a tool: `sponsored` where the author gains by them (sponsor, affiliate). */
export const relOf = ({ relationship }: Pick<Tool, 'relationship'>): string =>
  relationship === 'sponsor' || relationship === 'affiliate' ? 'noopener sponsored' : 'noopener';

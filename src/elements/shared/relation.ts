import type { Tool } from '../../model/tool.js';

/** `sponsored` where the author gains by the link. */
export const relOf = ({ relationship }: Pick<Tool, 'relationship'>): string =>
  relationship === 'sponsor' || relationship === 'affiliate' ? 'noopener sponsored' : 'noopener';

import { environment } from '../../registry/environment.js';

const waiting: Element[] = [];

/**
 * Calls `finish` for a badge in the second frame from now, together with all badges added until then: the invisible part of drawing a
 * thousand badges does not delay the first frame.
 */
export function withSecondFrame<B extends Element>(badge: B, finish: (badge: B) => void): void {
  const next = (): void => environment.nextFrame(() => (waiting.splice(0) as B[]).forEach(finish));
  if (waiting.push(badge) < 2) environment.nextFrame(next);
}

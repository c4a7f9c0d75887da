import { environment } from '../../registry/environment.js';

const waiting: Element[] = [];

/** Calls back for a badge with the second frame from now, together with all others that ask meanwhile: what nobody sees of a thousand badges need not hold up the first. */
export function withSecondFrame<B extends Element>(badge: B, finish: (badge: B) => void): void {
  const next = (): void => environment.nextFrame(() => (waiting.splice(0) as B[]).forEach(finish));
  if (waiting.push(badge) < 2) environment.nextFrame(next);
}

import { isHost } from './scheme.js';

/** The link with the scheme that its author left out; nothing for any other. */
export function withScheme(given: string): string | undefined {
  const link = given.trim();
  return link.length < 200 && isHost(link) ? `https://${link}` : undefined;
}

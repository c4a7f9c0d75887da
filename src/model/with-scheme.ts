import { isHost } from './scheme.js';

/** Suggests the link with 'https://' where its author left that out ('example.com'); `undefined` for any other link. */
export function withScheme(text: string): string | undefined {
  const link = text.trim();
  return link.length < 200 && isHost(link) ? `https://${link}` : undefined;
}

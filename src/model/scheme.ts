/** A link that begins like a host, and so leads to a file of that name beside the data. */
const HOST = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|app|edu|gov|de|uk|eu|fr|info)(?:[/?#:]|$))/i;

/** The link with the scheme that its author left out; nothing for any other. */
export function withScheme(given: string): string | undefined {
  const link = given.trim();
  return link.length < 200 && HOST.test(link) ? `https://${link}` : undefined;
}

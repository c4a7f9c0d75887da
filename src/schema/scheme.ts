/** A link that begins like a host, and so leads to a file of that name beside the data. */
const HOST = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|app|edu|gov|de|uk|eu|fr|info)(?:[/?#:]|$))/i;

/** The link with the scheme that its author left out; nothing for any other. */
export const withScheme = (link: string): string | undefined => (HOST.test(link.trim()) ? `https://${link.trim()}` : undefined);

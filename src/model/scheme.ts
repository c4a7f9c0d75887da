/**
 * Whether a link begins like a host name ('example.com/pricing'): its author forgot 'https://'. Resolved as it is, the link would be
 * relative and lead to a file of that name beside the data.
 */
export const isHost = (link: string): boolean =>
  /^\s*(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|app|edu|gov|de|uk|eu|fr|info)(?:[/?#:]|\s*$))/i.test(link);

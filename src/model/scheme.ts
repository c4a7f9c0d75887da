/** Whether a link begins like a host, and so leads to a file of that name beside the data. */
export const isHost = (link: string): boolean =>
  /^\s*(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|app|edu|gov|de|uk|eu|fr|info)(?:[/?#:]|\s*$))/i.test(link);

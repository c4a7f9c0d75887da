import { emulateMedia } from '@web/test-runner-commands';

type Media = Parameters<typeof emulateMedia>[0];

const FEATURES: Readonly<Record<string, string>> = { colorScheme: 'prefers-color-scheme', reducedMotion: 'prefers-reduced-motion' };

/** Whether the system and its medium are so already, as those of a test are that asks for nothing. */
const isSo = (asked: Media): boolean =>
  Object.entries(asked).every(([name, value]) => matchMedia(name === 'media' ? value : `(${FEATURES[name]}: ${value})`).matches);

/** Sets medium, colour scheme or motion of the system. What is so already holds in an engine too that cannot set them. */
export async function setMedia(asked: Media): Promise<void> {
  if (!isSo(asked)) await emulateMedia(asked);
}

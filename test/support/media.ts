import { emulateMedia } from '@web/test-runner-commands';

type Media = Parameters<typeof emulateMedia>[0];

const FEATURES: Readonly<Record<string, string>> = { colorScheme: 'prefers-color-scheme', reducedMotion: 'prefers-reduced-motion' };

/** Whether the page already has the medium, colour scheme and motion asked for, as where a test asks for those of the system. */
const isSo = (asked: Media): boolean =>
  Object.entries(asked).every(([name, value]) => matchMedia(name === 'media' ? value : `(${FEATURES[name]}: ${value})`).matches);

/**
 * Emulates a medium, colour scheme or motion. Nothing is emulated where the page has it already, so that such a test also runs in an engine
 * that cannot emulate any.
 */
export async function setMedia(asked: Media): Promise<void> {
  if (!isSo(asked)) await emulateMedia(asked);
}

import { joining } from '../seams/joining.js';

type JoiningFile = Awaited<ReturnType<typeof joining>>;

/** What joins all documents and reads cells, once something needed it; `null` until then. */
export let joiningFile: JoiningFile = null;

/** Loads it. */
export async function loadJoining(): Promise<JoiningFile> {
  joiningFile = await joining();
  return joiningFile;
}

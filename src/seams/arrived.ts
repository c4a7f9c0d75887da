/** Whether the author knows already. */
let reported = false;

/** What arrived of a file of this package; `null` where it did not, which is on the console once. */
export async function arrived<T>(file: Promise<T>): Promise<T | null> {
  try {
    return await file;
  } catch (error) {
    if (!reported) console.error(`tool-compare: expected its own files, found ${error}. Serve all files of the package.`);
    reported = true;
    return null;
  }
}

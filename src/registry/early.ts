/** A request that was sent before the code that reads its answer was loaded. */
interface Early {
  readonly response: Promise<Response>;
  readonly abort: AbortController;
}

/** Early requests that `takeEarly` has not taken yet, by URL. */
export const early = new Map<string, Early>();

/** The options of every request. */
export const REQUEST: RequestInit = { credentials: 'omit', redirect: 'follow' };

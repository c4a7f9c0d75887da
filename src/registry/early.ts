/** A request that was sent before what reads its answer was here. */
interface Early {
  readonly response: Promise<Response>;
  readonly abort: AbortController;
}

/** Requests that nobody has taken over yet, by URL. */
export const early = new Map<string, Early>();

/** How every request is made. */
export const REQUEST: RequestInit = { credentials: 'omit', redirect: 'follow' };

/** What the registry takes from its surroundings; tests put their own clock and network here. */
export interface Environment {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  /** Calls back once, before the next frame is drawn, or soon where none is. */
  nextFrame(callback: () => void): void;
  /** The page that relative URLs resolve against. */
  baseUrl(): string;
}

export const environment: Environment = {
  fetch: (url, init) => fetch(url, init),
  now: () => performance.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as number),
  nextFrame(callback) {
    // A page in the background draws no frames.
    const timer = setTimeout(done, 50);
    const frame = requestAnimationFrame(done);
    function done(): void {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      callback();
    }
  },
  // Not the document's own property: a form of that name stands in its place.
  baseUrl: () => Reflect.get(Node.prototype, 'baseURI', document),
};

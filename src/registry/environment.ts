/** Network, clock and page as the package uses them; tests put their own here. */
export interface Environment {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Milliseconds on a monotonic clock. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  /** Calls back once: before the next frame is drawn, or after 50 ms where no frame is. */
  nextFrame(callback: () => void): void;
  /** The URL that relative URLs of the page resolve against. */
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
  // Read from the prototype: an element named `baseURI` replaces the property of the document.
  baseUrl: () => Reflect.get(Node.prototype, 'baseURI', document),
};

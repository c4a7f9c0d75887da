import { Attributes } from './attributes.js';

/** In Node there are no elements. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * An element whose attributes are properties, drawn once for all that changes at a time, and at once where `drawsAtOnce` says so. A page may
 * hold a thousand, and Lit's element takes half as long again to appear.
 */
export abstract class PlainElement extends Base {
  declare static readonly observedAttributes: readonly string[];

  protected readonly attributeReader = new Attributes(this);
  /** What was given as property, and not as attribute since. Of inline data the property stays, which stands before the attribute. */
  #given: Map<string, unknown> | null = null;
  #pending: Promise<boolean> | null = null;
  #started = false;

  /** Whether the first drawing need not wait for properties that come next. */
  protected abstract readonly drawsAtOnce: boolean;

  /** Draws all that has changed. */
  protected abstract draw(): void;

  /** Settles once all changes up to now are drawn. */
  get updateComplete(): Promise<boolean> {
    return this.#pending ?? Promise.resolve(true);
  }

  /** The value that was given last, or `null`. */
  protected written(name: string): unknown {
    return this.#given?.has(name) ? (this.#given.get(name) ?? null) : this.getAttribute(name);
  }

  /** A text, or `null`. */
  protected text(name: string): string | null {
    const written = this.written(name);
    return written === null ? null : String(written);
  }

  /** Sets the property of the name. */
  protected give(name: string, value: unknown): void {
    this.#given ??= new Map();
    this.#given.set(name, value);
    this.requestUpdate();
  }

  /** One of a few words; the first is the default. */
  protected choice<T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
    return this.attributeReader.choice(name, this.written(name), allowed);
  }

  /** A finite number above `least`, or `null`. */
  protected number(name: string, least?: number): number | null {
    return this.attributeReader.number(name, this.written(name), least);
  }

  /** On or off. The attribute alone is on. */
  protected flag(name: string): boolean {
    const written = this.written(name);
    return this.attributeReader.flag(name, written === '' || written);
  }

  /** Draws soon what has changed by then. */
  requestUpdate(): void {
    if (this.#started) this.#pending ??= this.#drawSoon();
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (old === value) return;
    if (name !== 'data') this.#given?.delete(name);
    this.requestUpdate();
  }

  connectedCallback(): void {
    if (this.#started) {
      this.requestUpdate();
      return;
    }
    this.#started = true;
    const { observedAttributes } = this.constructor as typeof PlainElement;
    this.attributeReader.names(this, observedAttributes);
    // Properties that were set before there was a class for the tag.
    for (const name of Object.keys(this)) {
      if (!observedAttributes.includes(name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    if (this.drawsAtOnce) this.#drawNow();
    else this.requestUpdate();
  }

  async #drawSoon(): Promise<boolean> {
    await null;
    this.#drawNow();
    return true;
  }

  #drawNow(): void {
    this.#pending = null;
    this.draw();
  }
}

import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { Attributes } from './attributes.js';

/** In Node there are no elements. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** A value as it was written, and as it was understood. */
interface Reading {
  readonly written: unknown;
  readonly understood: unknown;
}

/**
 * An element whose attributes are properties, drawn once for all that changes at a time, and at once where `drawsAtOnce` says so. It keeps
 * nothing that was not given: a page may hold a thousand, and Lit's element takes half as long again to appear.
 */
export abstract class PlainElement extends Base implements ReactiveControllerHost {
  static readonly observedAttributes: readonly string[] = [];

  /** Values set as properties, until their attribute changes. */
  #given: Map<string, unknown> | null = null;
  /** What was read with more than a glance; each writing is read once, for a misreading is told of. */
  #readings: Map<string, Reading> | null = null;
  #attributes: Attributes | null = null;
  #controllers: Set<ReactiveController> | null = null;
  #pending: Promise<boolean> | null = null;
  #started = false;

  /** Whether the first drawing need not wait for properties that come next. */
  protected abstract readonly drawsAtOnce: boolean;

  /** Draws all that has changed. */
  protected abstract draw(): void;

  /** Warnings about what was misread. */
  protected get misread(): Attributes['problems'] {
    return this.#attributes?.problems ?? [];
  }

  /** Settles once all changes up to now are drawn. */
  get updateComplete(): Promise<boolean> {
    return this.#pending ?? Promise.resolve(true);
  }

  /** The value that was given last, as property or as attribute. */
  protected written(name: string): unknown {
    return this.#given?.has(name) ? this.#given.get(name) : this.getAttribute(name);
  }

  /** A text, or `null`. */
  protected text(name: string): string | null {
    const written = this.written(name) ?? null;
    return written === null ? null : String(written);
  }

  /** Sets the property of the name. */
  protected give(name: string, value: unknown): void {
    this.#given ??= new Map();
    this.#given.set(name, value);
    this.requestUpdate();
  }

  /** Reads a value: at a glance where that says it (not `undefined`), else with a warning where it is not understood. */
  protected read<T>(name: string, written: unknown, glance: T | undefined, read: (attributes: Attributes) => T): T {
    const known = this.#readings?.get(name);
    if (!known && glance !== undefined) return glance;
    if (known && known.written === written) return known.understood as T;
    this.#attributes ??= new Attributes(this);
    const understood = read(this.#attributes);
    this.#readings ??= new Map();
    this.#readings.set(name, { written, understood });
    return understood;
  }

  /** One of a few words; the first is the default. */
  protected choice<T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
    const written = this.written(name) ?? null;
    const glance = written === null ? allowed[0] : allowed.find((word) => word === written);
    return this.read(name, written, glance, (attributes) => attributes.choice(name, written, allowed));
  }

  /** A finite number above `least`, or `null`. */
  protected number(name: string, least?: number): number | null {
    const written = this.written(name) ?? null;
    const figure = written === '' ? Number.NaN : Number(written ?? Number.NaN);
    const glance = written === null ? null : Number.isFinite(figure) && figure > (least ?? -Infinity) ? figure : undefined;
    return this.read(name, written, glance, (attributes) => attributes.number(name, written, least));
  }

  /** On or off. */
  protected flag(name: string): boolean {
    const given = this.written(name) ?? false;
    // The attribute alone is on.
    const written = given === '' ? true : given;
    const glance = typeof written === 'boolean' ? written : undefined;
    return this.read(name, written, glance, (attributes) => attributes.flag(name, written));
  }

  /** Draws soon what has changed by then. */
  requestUpdate(): void {
    if (this.#started) this.#pending ??= this.#drawSoon();
  }

  addController(controller: ReactiveController): void {
    this.#controllers ??= new Set();
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers?.delete(controller);
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (old === value) return;
    // Inline data given as a property stays.
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
    if (this.getAttributeNames().some((name) => !observedAttributes.includes(name))) {
      this.#attributes ??= new Attributes(this);
      this.#attributes.names(this, observedAttributes);
    }
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

  disconnectedCallback(): void {
    for (const controller of this.#controllers ?? []) controller.hostDisconnected?.();
  }

  async #drawSoon(): Promise<boolean> {
    await null;
    this.#drawNow();
    return true;
  }

  #drawNow(): void {
    this.#pending = null;
    this.draw();
    for (const controller of this.#controllers ?? []) controller.hostUpdated?.();
  }
}

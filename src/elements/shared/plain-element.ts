import { otherScript } from '../../data/children.js';
import { Attributes, STRINGIFIED } from './attributes.js';
import { followAttributes, tell } from './page-observer.js';
import type { Properties, Property } from './properties.js';

/** In Node there are no elements. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** Gives a class its properties. @returns how they are read, by their attributes */
function defineProperties(type: typeof PlainElement): ReadonlyMap<string, Property> {
  const readers = new Map<string, Property>();
  for (const [name, read] of Object.entries(type.properties)) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    readers.set(attribute, read);
    // One that the class, or the class that it extends, writes out itself.
    if (name in type.prototype && !(name in Base.prototype)) continue;
    // Without a prototype: a page may have put a `value` on every object.
    const accessors: PropertyDescriptor & { __proto__: null } = {
      __proto__: null,
      get(this: PlainElement) {
        return read(this, attribute);
      },
      set(this: PlainElement, value: unknown) {
        this.give(attribute, value);
      },
      configurable: true,
      enumerable: true,
    };
    Object.defineProperty(type.prototype, name, accessors);
  }
  return readers;
}

/**
 * An element whose attributes are properties, drawn once for all that changes at a time. Lit's own does more, in more code than a badge has,
 * and takes half as long again to appear: a page may hold a thousand badges.
 */
export abstract class PlainElement extends Base {
  /** All properties that elements of the class have. */
  declare static readonly properties: Properties;

  /** How they are read, by their attributes. */
  declare private static readers: ReadonlyMap<string, Property>;

  readonly attributeReader: Attributes;
  /** What was given as property, and not as attribute since. Of inline data the property stays, which stands before the attribute. */
  #given: Map<string, unknown> | null = null;
  #pending: Promise<boolean> | null = null;
  #started = false;

  // Written out: what is made of a class without one hands over arguments, which takes longer.
  constructor() {
    super();
    this.attributeReader = new Attributes(this);
  }

  /** Makes the properties: the browser asks for this once a class, when the class gets its tag. It need not call back for any. */
  static get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: the class that is asked, not this one
    this.readers = defineProperties(this);
    return [];
  }

  /** Draws all that has changed. */
  protected abstract draw(): void;

  /** Settles once all changes up to now are drawn. */
  get updateComplete(): Promise<boolean> {
    tell();
    return this.#pending ?? Promise.resolve(true);
  }

  /** What was given last for an attribute, in the page or as a property; `null` for nothing. */
  written(attribute: string): unknown {
    if (this.#given) tell();
    return this.#given?.has(attribute) ? (this.#given.get(attribute) ?? null) : this.getAttribute(attribute);
  }

  /** Sets the property of an attribute. */
  give(attribute: string, value: unknown): void {
    // What was written before comes before it, and what is written after it does not, wherever the element stands.
    followAttributes(this);
    tell();
    this.#given ??= new Map();
    let text = attribute;
    try {
      // The result is used, or what makes the file small takes the attempt away.
      text = String(value);
    } catch {
      // No text can be made of the object.
      if (text !== 'data') value = STRINGIFIED;
    }
    // Frameworks give all properties again and again.
    if (this.#given.has(attribute) && Object.is(this.#given.get(attribute), value)) return;
    this.#given.set(attribute, value);
    this.requestUpdate();
  }

  /** Draws soon what has changed by then. */
  requestUpdate(): void {
    if (this.#started) this.#pending ??= this.#drawSoon();
  }

  /** By the observer, with the next microtask. */
  attributeChangedCallback(name: string): void {
    const { readers } = this.constructor as typeof PlainElement;
    if (!readers.has(name)) return;
    if (name !== 'data') this.#given?.delete(name);
    this.requestUpdate();
  }

  connectedCallback(): void {
    if (this.#started) {
      this.requestUpdate();
      return;
    }
    this.#started = true;
    followAttributes(this);
    // Properties that were set before there was a class for the tag.
    for (const name of Object.keys(this)) {
      if (!(name in this.constructor.prototype)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    this.start(!this.#given);
  }

  /** Asks for the first drawing. @param _untouched whether all that is written stands in the tag. */
  protected start(_untouched: boolean): void {
    this.requestUpdate();
  }

  async #drawSoon(): Promise<boolean> {
    await null;
    // What has changed up to here is drawn with it.
    tell();
    this.#pending = null;
    this.draw();
    return true;
  }

  /** Reads also what is not drawn: whatever was misread is told of. */
  protected readAll(): void {
    const { attributeReader: reader } = this;
    const { readers } = this.constructor as typeof PlainElement;
    reader.names(this.getAttributeNames(), readers);
    for (const [attribute, read] of readers) read(this, attribute);
    // A framework that did not know the element yet wrote an object as text.
    reader.read(this.getAttribute('data') !== STRINGIFIED, { name: 'data', value: STRINGIFIED, fallback: null });
    // A script that is no data by its type: one that holds JSON all the same is told of.
    const script = otherScript(this);
    reader.read(!script, { name: 'script', value: script, fallback: null });
  }
}

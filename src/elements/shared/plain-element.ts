import { otherScript } from '../../data/children.js';
import { Attributes, STRINGIFIED } from './attributes.js';
import { followAttributes, handleChanges } from './page-observer.js';
import type { Properties, Property } from './properties.js';

/** In Node, which has no elements, classes extend an empty one. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** Defines the accessors of a class's properties. @returns the readers of the properties, by attribute */
function defineProperties(type: typeof PlainElement): ReadonlyMap<string, Property> {
  const readers = new Map<string, Property>();
  for (const [name, read] of Object.entries(type.properties)) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    readers.set(attribute, read);
    // Accessors that the class or a parent class defines itself are kept.
    if (name in type.prototype && !(name in Base.prototype)) continue;
    // Without a prototype: a page may have put a `value` on `Object.prototype`.
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
 * An element whose attributes are properties, and which is drawn once for all changes of a task. `LitElement` does more, but is larger than a
 * whole badge and takes half as long again to appear, which counts with a thousand badges on a page.
 */
export abstract class PlainElement extends Base {
  /** All properties that elements of the class have. */
  declare static readonly properties: Properties;

  /** The readers of the properties, by attribute. */
  declare private static readers: ReadonlyMap<string, Property>;

  readonly attributeReader: Attributes;
  /**
   * Values set as properties, by attribute, until the attribute is changed. Inline data set as a property stays, as it takes precedence
   * over the attribute.
   */
  #properties: Map<string, unknown> | null = null;
  #pending: Promise<boolean> | null = null;
  #started = false;

  // Written out for speed: the implicit constructor of a derived class passes arguments on.
  constructor() {
    super();
    this.attributeReader = new Attributes(this);
  }

  /**
   * Defines the properties, as browsers read this once when the class gets its tag. Empty: attributes are followed by `page-observer.ts`.
   */
  static get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: the class that is asked, not this one
    this.readers = defineProperties(this);
    return [];
  }

  /** Draws the element from its properties. */
  protected abstract draw(): void;

  /** Resolves once all changes up to now are drawn. */
  get updateComplete(): Promise<boolean> {
    handleChanges();
    return this.#pending ?? Promise.resolve(true);
  }

  /** The last value set for an attribute, in HTML or as a property; `null` for none. */
  written(attribute: string): unknown {
    if (this.#properties) handleChanges();
    return this.#properties?.has(attribute) ? (this.#properties.get(attribute) ?? null) : this.getAttribute(attribute);
  }

  /** Sets a property, by the name of its attribute. */
  give(attribute: string, value: unknown): void {
    // The later of attribute and property wins, so changes of attributes up to here are handled first.
    followAttributes(this);
    handleChanges();
    this.#properties ??= new Map();
    let text = attribute;
    try {
      // The result is used so that the minifier keeps the call.
      text = String(value);
    } catch {
      // `value` cannot be converted to text, as an object without a prototype.
      if (text !== 'data') value = STRINGIFIED;
    }
    // Frameworks set the same properties again and again.
    if (this.#properties.has(attribute) && Object.is(this.#properties.get(attribute), value)) return;
    this.#properties.set(attribute, value);
    this.requestUpdate();
  }

  /** Draws in a microtask, with all changes made until then. */
  requestUpdate(): void {
    if (this.#started) this.#pending ??= this.#drawSoon();
  }

  /** Called by `page-observer.ts` with the next microtask, or earlier where a value is read. */
  attributeChangedCallback(name: string): void {
    const { readers } = this.constructor as typeof PlainElement;
    if (!readers.has(name)) return;
    if (name !== 'data') this.#properties?.delete(name);
    this.requestUpdate();
  }

  connectedCallback(): void {
    if (this.#started) {
      this.requestUpdate();
      return;
    }
    this.#started = true;
    followAttributes(this);
    // Properties that were set before the element was upgraded shadow the accessors: they are set again.
    for (const name of Object.keys(this)) {
      if (!(name in this.constructor.prototype)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    this.start(!this.#properties);
  }

  /** Starts the first drawing. @param _untouched whether no property was set, so that the tag holds all values */
  protected start(_untouched: boolean): void {
    this.requestUpdate();
  }

  async #drawSoon(): Promise<boolean> {
    await null;
    // Attribute changes up to here are drawn, too.
    handleChanges();
    this.#pending = null;
    this.draw();
    return true;
  }

  /** Reads all attributes, those that are not drawn included, so that each misread one gets its warning. */
  protected readAll(): void {
    const { attributeReader: reader } = this;
    const { readers } = this.constructor as typeof PlainElement;
    reader.names(this.getAttributeNames(), readers);
    for (const [attribute, read] of readers) read(this, attribute);
    // '[object Object]': a framework wrote an object as an attribute before the element was defined.
    reader.read(this.getAttribute('data') !== STRINGIFIED, { name: 'data', value: STRINGIFIED, fallback: null });
    // A script of another type gets a warning if it holds JSON.
    const script = otherScript(this);
    reader.read(!script, { name: 'script', value: script, fallback: null });
  }
}

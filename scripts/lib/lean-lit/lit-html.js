/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * lit-html 3.3.3 as far as our templates use it, in half the code; it replaces lit-html in the pasted scripts. Left out are: templates of
 * SVG and MathML, comments, values in texts of <script>, <style>, <textarea> and <title>, values that are part of an attribute, boolean
 * attributes, handlers that are objects or have options, compiled templates, options of a drawing, asynchronous directives, and the code
 * for polyfills, hydration and other versions of Lit. `lean-lit.js` in the folder above fails the build where a template's values have
 * places that lit-html reads differently, where a template has a comment, and where it has a boolean attribute. Properties that begin with
 * `_$` have lit-html's names, because Lit's directives use them.
 */
import { placesIn } from './places.js';

// `undefined` in Node, where a script may be imported, too.
const document = globalThis.document;
const policy = globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });

/** The tag of templates: returns the texts and values, which `render` draws. */
export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });

/** The value of a place whose content must stay as it is. */
export const noChange = Symbol.for('lit-noChange');

/** The value of an empty place: an attribute is removed, a text or template is taken out. */
export const nothing = Symbol.for('lit-nothing');

/** Walks elements and comments: 129 = SHOW_ELEMENT + SHOW_COMMENT. */
const walker = document?.createTreeWalker(document, 129);
const isPrimitive = (value) => value === null || (typeof value !== 'object' && typeof value !== 'function');
const comment = () => document.createComment('');

/**
 * A parsed template: its `content`, and for each value a part with the `index` of its node in the walker's order, the `name` of an
 * attribute, and the class `Part` that writes the value; `null` for a value between tags, which goes into a ChildPart.
 */
class Template {
  parts = [];
  constructor(strings) {
    // Guards against data from JSON that looks like a template: JSON has no array with a property `raw`, only a script can make one.
    if (!Array.isArray(strings) || !Object.hasOwn(strings, 'raw')) throw Error('invalid template strings array');
    const [text, names] = placesIn(strings);
    const element = document.createElement('template');
    element.innerHTML = policy?.createHTML(text) ?? text;
    this.content = element.content;
    walker.currentNode = this.content;
    for (let index = 0; this.parts.length < names.length; index += 1) {
      const node = walker.nextNode();
      // `Part: null` is an own property, because a page may have put a `Part` on `Object.prototype`.
      if (node.nodeType === 8) this.parts.push({ index, Part: null });
      else
        for (const attribute of node.getAttributeNames()) {
          if (attribute[0] !== '$') continue;
          const [, sign, name] = /([.@]?)(.*)/.exec(names[this.parts.length]);
          const Part = sign === '.' ? PropertyPart : sign ? EventPart : name ? AttributePart : ElementPart;
          this.parts.push({ index, name, Part });
          node.removeAttribute(attribute);
        }
    }
  }
}

const templates = new WeakMap();
function templateOf({ strings }) {
  if (!templates.has(strings)) templates.set(strings, new Template(strings));
  return templates.get(strings);
}

/**
 * The value to write in a part: for a directive its result, and so on for nested ones; any other value itself. `holder` keeps the
 * directive's instance: the part or, for a nested directive, the outer one.
 */
function resolve(part, value, holder = part) {
  if (value === noChange) return value;
  const made = isPrimitive(value) ? undefined : value._$litDirective$;
  if (holder._$Cl?.constructor !== made) holder._$Cl = made && new made(part);
  return made ? resolve(part, holder._$Cl.update(part, value.values), holder._$Cl) : value;
}

/** A drawn template: its parts, which take new values. */
class Instance {
  parts = [];
  constructor(template) {
    this._$AD = template;
  }
  clone() {
    const { content, parts } = this._$AD;
    const fragment = document.importNode(content, true);
    walker.currentNode = fragment;
    let at = -1;
    let node;
    for (const { index, name, Part } of parts) {
      for (; at < index; at += 1) node = walker.nextNode();
      this.parts.push(Part ? new Part(node, name) : new ChildPart(node, node.nextSibling, this));
    }
    // The walker would keep its last node in memory.
    walker.currentNode = document;
    return fragment;
  }
  update(values) {
    // `forEach` instead of `entries`, because old libraries replace `Array.prototype.entries` by a method of their own.
    this.parts.forEach((part, i) => {
      part._$AI(values[i]);
    });
  }
}

/**
 * The content between two nodes: a text, a template, or a list of both. `_$AA` is the node before, `_$AB` the node behind (`null` at the
 * end), `_$AH` the content drawn last, `_$AM` the parent.
 */
class ChildPart {
  constructor(start, end, parent) {
    this.type = 2;
    this._$AH = nothing;
    this._$AA = start;
    this._$AB = end;
    this._$AM = parent;
  }
  _$AI(given) {
    const value = resolve(this, given);
    if (isPrimitive(value)) {
      if (value === nothing || value == null || value === '') {
        if (this._$AH !== nothing) this._$AR();
        this._$AH = nothing;
      } else if (value !== this._$AH && value !== noChange) this.write(value);
    } else if (value._$litType$) this.draw(value);
    else this.list(value);
  }
  insert(node) {
    return this._$AA.parentNode.insertBefore(node, this._$AB);
  }
  write(text) {
    if (this._$AH !== nothing && isPrimitive(this._$AH)) this._$AA.nextSibling.data = text;
    else {
      this._$AR();
      this.insert(document.createTextNode(text));
    }
    this._$AH = text;
  }
  draw(result) {
    const template = templateOf(result);
    if (this._$AH?._$AD === template) this._$AH.update(result.values);
    else {
      const instance = new Instance(template);
      const fragment = instance.clone();
      instance.update(result.values);
      this._$AR();
      this.insert(fragment);
      this._$AH = instance;
    }
  }
  list(items) {
    if (!Array.isArray(this._$AH)) {
      this._$AH = [];
      this._$AR();
    }
    const parts = this._$AH;
    let count = 0;
    for (const item of items) {
      parts[count] ??= new ChildPart(this.insert(comment()), this.insert(comment()), this);
      parts[count]._$AI(item);
      count += 1;
    }
    if (count === parts.length) return;
    this._$AR(parts[count - 1]?._$AB.nextSibling);
    parts.length = count;
  }
  _$AR(from = this._$AA.nextSibling) {
    for (let node = from; node !== this._$AB; ) {
      const next = node.nextSibling;
      node.remove();
      node = next;
    }
  }
}

class AttributePart {
  constructor(element, name) {
    this._$AH = nothing;
    this.element = element;
    this.name = name;
  }
  _$AI(given) {
    const value = resolve(this, given);
    if (value === noChange || (value === this._$AH && isPrimitive(value))) return;
    this._$AH = value;
    this.commit(value);
  }
  commit(value) {
    if (value === nothing) this.element.removeAttribute(this.name);
    else this.element.setAttribute(this.name, value ?? '');
  }
}

class PropertyPart extends AttributePart {
  commit(value) {
    this.element[this.name] = value === nothing ? undefined : value;
  }
}

/** An event handler. The part itself is the listener, so that a new handler needs no new listener. */
class EventPart extends AttributePart {
  constructor(element, name) {
    super(element, name);
    element.addEventListener(name, this);
  }
  commit() {}
  handleEvent(event) {
    if (typeof this._$AH === 'function') this._$AH.call(this.element, event);
  }
}

/** A value in a tag that is no attribute: a directive, which gets the element. */
class ElementPart {
  constructor(element) {
    this.element = element;
  }
  _$AI(given) {
    resolve(this, given);
  }
}

/** The internals that Lit's directives use: `I` is ChildPart, as in lit-html. */
export const _$LH = { I: ChildPart };

/** Draws a value into a root: the first time at its end, then in the place of the last drawing. */
export function render(value, root) {
  root._$litPart$ ??= new ChildPart(root.insertBefore(comment(), null), null);
  root._$litPart$._$AI(value);
}

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * lit-html 3.3.3 as far as our templates use it, in half the code: it stands in the pasted scripts in lit-html's place. What is left out:
 * templates of SVG and MathML, comments, values in texts of <script>, <style>, <textarea> and <title>, values that are part of an attribute,
 * boolean attributes, handlers that are objects or have options, compiled templates, options of a drawing, asynchronous directives, what
 * serves polyfills, hydration and other versions of Lit. `lean-lit.js` beside this folder ends the build where a template uses any of that.
 * Properties that begin with `_$` are called as in Lit, whose directives know them.
 */
import { placesIn } from './places.js';

// None in Node, where a script may be imported, too.
const document = globalThis.document;
const policy = globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });

export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });
export const noChange = Symbol.for('lit-noChange');
export const nothing = Symbol.for('lit-nothing');

/** Elements and comments. */
const walker = document?.createTreeWalker(document, 129);
const isPrimitive = (value) => value === null || (typeof value !== 'object' && typeof value !== 'function');
const comment = () => document.createComment('');

/** A template's element, and what its values go into: `Part` is null for what stands between tags. */
class Template {
  parts = [];
  constructor(strings) {
    // Data that looks like a template has no such list, which only a script can make.
    if (!Array.isArray(strings) || !Object.hasOwn(strings, 'raw')) throw Error('invalid template strings array');
    const [text, names] = placesIn(strings);
    const element = document.createElement('template');
    element.innerHTML = policy?.createHTML(text) ?? text;
    this.content = element.content;
    walker.currentNode = this.content;
    for (let index = 0; this.parts.length < names.length; index += 1) {
      const node = walker.nextNode();
      // A page may have put a `Part` on every object.
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

/** What a directive makes of a value, which it keeps its state beside. */
function resolve(part, value, holder = part) {
  if (value === noChange) return value;
  const made = isPrimitive(value) ? undefined : value._$litDirective$;
  if (holder._$Cl?.constructor !== made) holder._$Cl = made && new made(part);
  return made ? resolve(part, holder._$Cl.update(part, value.values), holder._$Cl) : value;
}

/** A template that was drawn. */
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
    // What the walker stands on stays in memory.
    walker.currentNode = document;
    return fragment;
  }
  update(values) {
    // Old libraries have put an `entries` of their own on lists.
    this.parts.forEach((part, i) => {
      part._$AI(values[i]);
    });
  }
}

/** What stands between two nodes: a text, a template, a list of these. */
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

/** Listens itself, so that another handler takes no other listener. */
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

/** Hands a directive the element. */
class ElementPart {
  constructor(element) {
    this.element = element;
  }
  _$AI(given) {
    resolve(this, given);
  }
}

/** What Lit's directives know of it. */
export const _$LH = { I: ChildPart };

export function render(value, root) {
  root._$litPart$ ??= new ChildPart(root.insertBefore(comment(), null), null);
  root._$litPart$._$AI(value);
}

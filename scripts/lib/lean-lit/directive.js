/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Lit's module `directive.js`, as far as our directives and Lit's `repeat` use it, for the `lit-html.js` in this folder.
 */

/** Makes a function for templates from a class of a directive: its result tells `lit-html.js` to call the directive with these values. */
export const directive =
  (made) =>
  (...values) => ({ _$litDirective$: made, values });

/** The base class of directives: `update` draws by calling `render`. */
export class Directive {
  update(_part, values) {
    return this.render(...values);
  }
}

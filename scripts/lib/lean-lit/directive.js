/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * What directives are made of, as far as those of ours and Lit's `repeat` use it: for the `lit-html.js` beside this.
 */
export const directive =
  (made) =>
  (...values) => ({ _$litDirective$: made, values });

export class Directive {
  update(_part, values) {
    return this.render(...values);
  }
}

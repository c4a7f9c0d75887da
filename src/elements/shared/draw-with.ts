import { Directive, directive, type ElementPart } from 'lit/directive.js';

class DrawnBy extends Directive {
  // Element parts render no value: `update` does the work.
  render(_draw: (element: Element) => void): void {}

  override update({ element }: ElementPart, [draw]: [(element: Element) => void]): void {
    draw(element);
  }
}

/** A directive that calls a function with its element at each drawing, for changes that templates cannot make, or not as fast. */
export const drawWith = directive(DrawnBy);

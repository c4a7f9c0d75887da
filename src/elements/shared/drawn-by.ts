import { Directive, directive, type ElementPart } from 'lit/directive.js';

class DrawnBy extends Directive {
  // What an element's own place is given is passed over.
  render(_draw: (element: Element) => void): void {}

  override update({ element }: ElementPart, [draw]: [(element: Element) => void]): void {
    draw(element);
  }
}

/** Has a function write into an element whenever its template is drawn: what templates cannot do, or not as fast. */
export const drawnBy = directive(DrawnBy);

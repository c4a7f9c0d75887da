import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { nothing } from 'lit/html.js';

class DrawnBy extends Directive {
  render(_draw: (element: Element) => void): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [draw]: [(element: Element) => void]): unknown {
    draw(element);
    return nothing;
  }
}

/** Has a function write into an element whenever its template is drawn: what templates cannot do, or not as fast. */
export const drawnBy = directive(DrawnBy);

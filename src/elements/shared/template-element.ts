import { render } from 'lit/html.js';
import { adoptStyles, type Styles } from './adopt-styles.js';
import { keepKeys } from './keys.js';
import { PlainElement } from './plain-element.js';

/** What lives with an element, and is told of what befalls it: of all, for a page may have put a `hostUpdated` on every object. */
export interface Controller {
  /** The element stands in a document. */
  hostConnected(): void;
  hostDisconnected(): void;
  /** The element was drawn. */
  hostUpdated(): void;
}

/** An element that has controllers. */
export interface Host extends HTMLElement {
  addController(controller: Controller): void;
  requestUpdate(): void;
}

/** An element that draws a template of Lit into its shadow root, again whenever one of its properties is another. */
export abstract class TemplateElement extends PlainElement implements Host {
  readonly #controllers: Controller[] = [];
  #drawing = false;
  #root: ShadowRoot | null = null;

  /** There from the first connection on. */
  get renderRoot(): ShadowRoot {
    return this.#root as ShadowRoot;
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
    if (this.#root && this.isConnected) controller.hostConnected();
  }

  /** What changes before the template is made is in it. */
  override requestUpdate(): void {
    if (!this.#drawing) super.requestUpdate();
  }

  override connectedCallback(): void {
    if (!this.#root) {
      this.#root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      this.adoptedCallback();
      keepKeys(this.#root);
    }
    super.connectedCallback();
    for (const controller of this.#controllers) controller.hostConnected();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected();
  }

  /**
   * One list for all elements of a class. A getter: sheets that no class asks for while it is made may stand anywhere in a built file, also behind the class.
   */
  protected abstract get sheets(): Styles;

  /** In another document the sheets are made anew. */
  adoptedCallback(): void {
    if (this.#root) adoptStyles(this.#root, this.sheets);
  }

  protected override draw(): void {
    this.#drawing = true;
    try {
      this.willUpdate();
      this.update();
    } finally {
      this.#drawing = false;
    }
    for (const controller of this.#controllers) controller.hostUpdated();
    this.updated();
  }

  /** What is drawn is made from the properties. */
  protected willUpdate(): void {
    this.readAll();
  }

  protected update(): void {
    const { renderRoot } = this;
    const template = this.render();
    this.#drawing = false;
    render(template, renderRoot);
  }

  protected abstract render(): unknown;

  /** What is drawn is there. */
  protected updated(): void {}
}

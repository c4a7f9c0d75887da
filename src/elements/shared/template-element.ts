import { render } from 'lit/html.js';
import { adoptStyles, type Styles } from './adopt-styles.js';
import { keepKeys } from './keys.js';
import { PlainElement } from './plain-element.js';

/**
 * A controller that follows the life of an element. All methods are required: an optional one might be found on `Object.prototype`, where a
 * page put it.
 */
export interface Controller {
  /** The element was connected to a document. */
  hostConnected(): void;
  hostDisconnected(): void;
  /** The element has been drawn. */
  hostUpdated(): void;
}

/** An element that has controllers. */
export interface Host extends HTMLElement {
  addController(controller: Controller): void;
  requestUpdate(): void;
}

/** An element that draws a Lit template into its shadow root, again whenever one of its properties changes. */
export abstract class TemplateElement extends PlainElement implements Host {
  readonly #controllers: Controller[] = [];
  #drawing = false;
  #root: ShadowRoot | null = null;

  /** The shadow root; exists from the first connection on. */
  get renderRoot(): ShadowRoot {
    return this.#root as ShadowRoot;
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
    if (this.#root && this.isConnected) controller.hostConnected();
  }

  /** Ignored while drawing: changes before the template is made are in the template. */
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
   * The stylesheets, one list object for all elements of a class. A getter, so that the build may place the text of stylesheets anywhere in a
   * file, also after the class.
   */
  protected abstract get sheets(): Styles;

  /** Makes the stylesheets again for another document. */
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

  /** Called before the template is made. */
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

  /** Called after the template is drawn. */
  protected updated(): void {}
}

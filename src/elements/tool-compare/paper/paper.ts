import { html, type TemplateResult } from 'lit/html.js';
import type { BoxTexts } from '../../../locales/locale.js';
import { adopt } from '../../shared/adopt.js';
import type { Controller, Host } from '../../shared/template-element.js';
import { footnotes } from './footnotes.js';
import { footnoteStyles } from './footnotes.styles.js';

/** What paper needs of the comparison. */
export interface Printed extends Host {
  readonly renderRoot: ShadowRoot;
  readonly texts: BoxTexts;
}

/** Follows whether the page is being printed: then the comparison is laid out for paper, and what stands behind its values is written below. */
export class Paper implements Controller {
  /** Width of what is printed, in em: a sheet of A4 or letter paper with the margins that browsers give it. */
  readonly em = 42;
  #on = false;
  readonly #host: Printed;
  readonly #date: (iso: string) => string;
  readonly #media = matchMedia('print');

  /** @param date prints a date. */
  constructor(host: Printed, date: (iso: string) => string) {
    this.#host = host;
    this.#date = date;
    host.addController(this);
  }

  /** Whether the page is being printed. */
  get on(): boolean {
    return this.#on;
  }

  /** Where the footnotes stand. */
  get place(): TemplateResult {
    return html`<ol class="notes"></ol>`;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    this.#media.addEventListener('change', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#media.removeEventListener('change', this.#follow);
  }

  hostUpdated(): void {
    const { renderRoot, texts } = this.#host;
    const table = renderRoot.querySelector('table');
    if (this.#on && table) renderRoot.querySelector('.notes')?.replaceChildren(...footnotes(table, texts, this.#date));
  }

  #set(on: boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    adopt(this.#host.renderRoot, footnoteStyles, on);
    this.#host.requestUpdate();
  }

  readonly #begin = (): void => this.#set(true);
  readonly #end = (): void => this.#set(false);
  // Where print is emulated there are no events.
  readonly #follow = (): void => this.#set(this.#media.matches);
}

import { html, type TemplateResult } from 'lit/html.js';
import type { BoxTexts } from '../../../locales/locale.js';
import type { Arranged } from '../../../model/comparison.js';
import { adopt } from '../../shared/adopt.js';
import { capabilitiesOnPaper } from '../../shared/capabilities-on-paper.styles.js';
import type { Controller, Host } from '../../shared/template-element.js';
import { footnotes } from './footnotes.js';
import { footnoteStyles } from './footnotes.styles.js';
import { onSheets } from './on-sheets.js';
import { onSheetsStyles } from './on-sheets.styles.js';
import { paper } from './paper.styles.js';

const SHEETS = [paper, capabilitiesOnPaper, footnoteStyles, onSheetsStyles];

/** Width of a sheet of A4 or letter paper, with the margins that browsers give it, in pixels. */
const SHEET = 672;

/** What paper needs of the comparison. */
export interface Printed extends Host {
  readonly renderRoot: ShadowRoot;
  readonly texts: BoxTexts;
}

/** Follows whether the page is being printed: then the comparison is laid out for paper, and what stands behind its values is written below. */
export class Paper implements Controller {
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

  /** Width of a sheet, in em of the element's font; `null` where there is no paper. */
  get em(): number | null {
    return this.#on ? SHEET / Number.parseFloat(getComputedStyle(this.#host).fontSize) : null;
  }

  /**
   * Draws columns as one table, or as several below each other; nothing where there is no paper.
   * @param wide how many times wider than usual the page's type is.
   * @param draw a table of such columns, with these widths as properties of CSS.
   */
  tables<T>(
    wide: number,
    columns: readonly number[],
    { comparison, rows }: Arranged,
    draw: (columns: readonly number[], widths: string) => T,
  ): readonly T[] | null {
    const { em } = this;
    if (em === null) return null;
    const names = comparison.tools.map(({ name }) => name);
    const { tables, widths } = onSheets(em / wide, columns, names, rows);
    return tables.map((some) => draw(some, widths));
  }

  /** Where the footnotes stand. */
  get place(): TemplateResult | null {
    return this.#on ? html`<ol class="notes"></ol>` : null;
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
    if (this.#on) renderRoot.querySelector('.notes')?.replaceChildren(...footnotes(renderRoot, texts, this.#date));
  }

  #set(on: boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    adopt(this.#host.renderRoot, SHEETS, on);
    this.#host.requestUpdate();
  }

  readonly #begin = (): void => this.#set(true);
  readonly #end = (): void => this.#set(false);
  // Where print is emulated there are no events.
  readonly #follow = (): void => this.#set(this.#media.matches);
}

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

/** Width of the text on a sheet of A4 or letter paper, within the usual margins of browsers, in px. */
const SHEET = 672;

/** The comparison element, as far as `Paper` needs it. */
export interface PaperHost extends Host {
  readonly renderRoot: ShadowRoot;
  readonly texts: BoxTexts;
}

/**
 * Controller that lays out the comparison for paper while the page is being printed, and adds footnotes with the notes and sources that are
 * hints on the screen.
 */
export class Paper implements Controller {
  #on = false;
  readonly #host: PaperHost;
  readonly #date: (iso: string) => string;
  readonly #media = matchMedia('print');

  /** @param date prints an ISO 8601 date. */
  constructor(host: PaperHost, date: (iso: string) => string) {
    this.#host = host;
    this.#date = date;
    host.addController(this);
  }

  /** Whether the page is being printed. */
  get on(): boolean {
    return this.#on;
  }

  /** Width of the text on a sheet, in em of the element's font; `null` while the page is not printed. */
  get em(): number | null {
    return this.#on ? SHEET / Number.parseFloat(getComputedStyle(this.#host).fontSize) : null;
  }

  /**
   * Draws columns for paper as one table, or as several below each other; `null` while the page is not printed.
   * @param wide width of the page's type divided by the usual, from 1.
   * @param draw draws a table of the given columns, with the given CSS properties for the widths.
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
    return tables.map((indices) => draw(indices, widths));
  }

  /** An empty list for the footnotes, filled after each drawing; `null` while the page is not printed. */
  get footnoteList(): TemplateResult | null {
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
  // Print that is emulated by developer tools fires no `beforeprint`, but the media query matches.
  readonly #follow = (): void => this.#set(this.#media.matches);
}

import { otherScript } from '../../data/children.js';
import type { Registry } from '../../registry/settings.js';
import { STRINGIFIED } from '../shared/attributes.js';
import type { Theme } from '../shared/data-element.js';
import { PlainElement } from '../shared/plain-element.js';

const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
const LOADING = ['eager', 'lazy'] as const;
const VARIANTS = ['pill', 'bar', 'ring'] as const;

/** The attributes of a badge, as properties. */
export abstract class BadgeProperties extends PlainElement {
  static override readonly observedAttributes = [
    'data',
    'src',
    'registry',
    'theme',
    'loading',
    'debug',
    'tool',
    'score',
    'of',
    'label',
    'variant',
    'href',
  ];

  get data(): unknown {
    const written = this.written('data') ?? this.getAttribute('data');
    return written === STRINGIFIED ? null : written;
  }
  set data(data: unknown) {
    this.give('data', data);
  }

  get src(): string | null {
    return this.text('src');
  }
  set src(src: string | null) {
    this.give('src', src);
  }

  get registry(): Registry | null {
    return this.written('registry') as Registry | null;
  }
  set registry(registry: Registry | null) {
    this.give('registry', registry);
  }

  get theme(): Theme {
    return this.choice('theme', THEMES);
  }
  set theme(theme: Theme) {
    this.give('theme', theme);
  }

  get loading(): 'eager' | 'lazy' {
    return this.choice('loading', LOADING);
  }
  set loading(loading: 'eager' | 'lazy') {
    this.give('loading', loading);
  }

  get debug(): boolean {
    return this.flag('debug');
  }
  set debug(debug: boolean) {
    this.give('debug', debug);
  }

  /** One ID. */
  get tool(): string | null {
    return this.text('tool');
  }
  set tool(tool: string | null) {
    this.give('tool', tool);
  }

  /** A badge with no data at all: with a score nothing is fetched. */
  get score(): number | null {
    return this.number('score');
  }
  set score(score: number | null) {
    this.give('score', score);
  }

  /** What the score is out of. */
  get of(): number {
    return this.number('of', 0) ?? 100;
  }
  set of(of: number) {
    this.give('of', of);
  }

  /** What the figure is; else the rank criterion's label, else 'Rank'. */
  get label(): string | null {
    return this.text('label');
  }
  set label(label: string | null) {
    this.give('label', label);
  }

  get variant(): 'pill' | 'bar' | 'ring' {
    return this.choice('variant', VARIANTS);
  }
  set variant(variant: 'pill' | 'bar' | 'ring') {
    this.give('variant', variant);
  }

  /** Where it leads; empty for nowhere; else the tool's URL. */
  get href(): string | null {
    return this.text('href');
  }
  set href(href: string | null) {
    this.give('href', href);
  }

  /** Reads what is not drawn, too: whatever was misread is told of. */
  protected readAll(): void {
    void [this.loading, this.debug];
    const { attributeReader } = this;
    attributeReader.stringified(this.getAttribute('data') === STRINGIFIED);
    attributeReader.otherScript(otherScript(this));
  }
}

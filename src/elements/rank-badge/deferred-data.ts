import { askForDataEarly } from '../../data/ask-early.js';
import type { DataPart } from '../../data/data.js';
import { sourceOf } from '../../data/source.js';
import type { DataState } from '../../data/state.js';
import type { DataOwner } from '../../data/wish.js';
import { badgeData } from '../../seams/badge-data.js';
import { missing } from '../../seams/missing.js';

/** The module that finds, keeps and reads the data of badges. */
export type BadgeData = NonNullable<Awaited<ReturnType<typeof badgeData>>>;

/** The module, `null` until it is loaded or handed over. */
let dataModule: BadgeData | null = null;

/** Hands over the module in scripts that contain it for other elements, so that badges need not load it. */
export function holdBadgeData(part: BadgeData): void {
  dataModule = part;
}

/** The module that reads data, `null` until it is loaded. */
export const heldBadgeData = (): BadgeData | null => dataModule;

/** The data part of a badge, whose module is loaded with the first badge that needs data: badges with a plain score never do. */
export class DeferredData implements DataPart {
  readonly #owner: DataOwner;
  #part: DataPart | null = null;
  #loading: Promise<void> | null = null;
  #failure: DataState | null = null;

  constructor(owner: DataOwner) {
    this.#owner = owner;
    if (dataModule) this.#part = dataModule.dataOf(owner);
  }

  get shown(): DataState {
    const { wish } = this.#owner;
    return (
      this.#part?.shown ??
      (!wish ? { kind: 'alone' } : (this.#failure ?? { kind: sourceOf(this.#owner, wish) ? 'loading' : 'empty' }))
    );
  }

  get busy(): boolean {
    return this.#part?.busy ?? this.#loading !== null;
  }

  connect(): void {
    this.#part?.connect();
  }

  disconnect(): void {
    this.#part?.disconnect();
  }

  sync(): void {
    if (this.#part) this.#part.sync();
    else if (!this.#failure && this.#owner.wish) {
      // The data is requested at the same time as the module that reads it.
      askForDataEarly(this.#owner);
      this.#loading ??= this.#load();
    }
  }

  async refresh(): Promise<void> {
    if (this.#failure) {
      this.#failure = null;
      this.#loading = this.#load();
    }
    await this.#loading;
    await this.#part?.refresh();
  }

  async #load(): Promise<void> {
    dataModule ??= await badgeData();
    if (dataModule) {
      this.#part = dataModule.dataOf(this.#owner);
      if (this.#owner.isConnected) this.#part.connect();
    } else {
      this.#failure = { kind: 'error', problems: [missing()] };
    }
    this.#loading = null;
    this.#owner.requestUpdate();
    await this.#owner.updateComplete;
  }
}

import { expect } from '@open-wc/testing';
import * as litDirective from 'lit/directive.js';
import * as lit from 'lit/html.js';
import * as leanDirective from '../../scripts/lib/lean-lit/directive.js';
import * as lean from '../../scripts/lib/lean-lit/lit-html.js';

/*
 * The half of lit-html that stands in the pasted scripts against all of it: the same values, drawn one after the other into one root by each,
 * leave the same page. Drawn over each other are values of all kinds, so that each kind takes the place of each other one.
 */

type Tag = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
type Made = new (part: never) => { render(...values: unknown[]): unknown };

/** What draws, with a directive that keeps what it has drawn, and one that writes into its element. */
interface Renderer {
  readonly html: Tag;
  readonly kept: (key: unknown, value: unknown) => unknown;
  readonly written: (text: string) => unknown;
  draw(value: unknown, root: HTMLElement): void;
}

function rendererOf(html: Tag, draw: Renderer['draw'], base: unknown, directive: (made: never) => Renderer['kept']): Renderer {
  const Base = base as Made;
  class Kept extends Base {
    #key: unknown;
    override render(key: unknown, value: unknown): unknown {
      if (key === this.#key) return lit.noChange;
      this.#key = key;
      return value;
    }
  }
  class Written extends Base {
    override render(): unknown {
      return lit.nothing;
    }
    update({ element }: { element: Element }, [text]: [string]): unknown {
      element.setAttribute('data-written', text);
      return lit.nothing;
    }
  }
  return { html, draw, kept: directive(Kept as never), written: directive(Written as never) as Renderer['written'] };
}

const RENDERERS = [
  rendererOf(lit.html, (value, root) => void lit.render(value, root), litDirective.Directive, litDirective.directive as never),
  rendererOf(lean.html as Tag, lean.render, leanDirective.Directive, leanDirective.directive as never),
];

/** Whole numbers from 0 to below a bound, the same ones in every run. */
function drawer(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const TEXTS = ['', 'a', 'b <i> &amp; "c"', 0, 7, false, true, null, undefined, lit.nothing, lit.noChange, '$0', '<?>'];

/** A value for a place between tags, as each renderer makes it. */
function content(draw: (bound: number) => number, depth: number): (by: Renderer) => unknown {
  const text = (): unknown => TEXTS[draw(TEXTS.length)];
  const inner = (): ((by: Renderer) => unknown) => content(draw, depth - 1);
  const kind = depth > 0 ? draw(8) : 0;
  if (kind < 2) {
    const value = text();
    return () => value;
  }
  if (kind < 4) {
    const items = Array.from({ length: draw(4) }, inner);
    return (by) => items.map((item) => item(by));
  }
  const [one, other] = [inner(), inner()];
  const [name, title, word, hidden] = [text(), text(), text(), draw(2) === 1];
  if (kind === 4) return ({ html, ...by }) => html`<p class="p" title=${name} .lang=${title}>${one({ html, ...by })}</p>`;
  if (kind === 5) return (by) => by.html`${one(by)}<br />${other(by)}`;
  if (kind === 6) {
    const key = draw(3);
    return (by) =>
      by.html`<ul .hidden=${hidden} ${by.written(String(key))}><li>${by.kept(key, one(by))}</li> <li>${other(by)}</li></ul>`;
  }
  return (by) =>
    by.html`<table><tbody><tr data-x=${name}><td>${one(by)}</td></tr></tbody></table><select><option value=${title}>${word}</option></select>`;
}

/** What a reader gets: all but the comments that mark places. */
function drawnIn(root: HTMLElement): string {
  const copy = root.cloneNode(true);
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
  for (const comment of comments) comment.remove();
  copy.normalize();
  const box = document.createElement('div');
  box.append(copy);
  return box.innerHTML;
}

describe('the half of lit-html in the pasted scripts', () => {
  it('draws what lit-html draws, whatever was there before', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const draw = drawer(seed);
      const roots = RENDERERS.map(() => document.createElement('div'));
      for (let step = 0; step < 12; step += 1) {
        const value = content(draw, 4);
        RENDERERS.forEach((by, i) => {
          by.draw(value(by), roots[i]);
        });
        expect(drawnIn(roots[1]), `seed ${seed}, step ${step}`).to.equal(drawnIn(roots[0]));
      }
    }
  });

  it('leaves elements of the same template where they are', () => {
    const elements = RENDERERS.map((by) => {
      const root = document.createElement('div');
      const view = (items: readonly string[]): unknown => by.html`<ul>${items.map((item) => by.html`<li>${item}</li>`)}</ul>`;
      by.draw(view(['a', 'b']), root);
      const before = [...root.querySelectorAll('ul, li')];
      by.draw(view(['c', 'b', 'd']), root);
      const after = [...root.querySelectorAll('ul, li')];
      return [before.every((element, i) => element === after[i]), after.length, root.textContent];
    });
    expect(elements).to.deep.equal([
      [true, 4, 'cbd'],
      [true, 4, 'cbd'],
    ]);
  });

  it('calls the last handler, and none where there is none', () => {
    const heard = RENDERERS.map((by) => {
      const root = document.createElement('div');
      const calls: string[] = [];
      const view = (handler: unknown): unknown => by.html`<button @click=${handler}></button>`;
      for (const handler of [
        () => calls.push('one'),
        () => calls.push('two'),
        lit.nothing,
        null,
        undefined,
        () => calls.push('three'),
      ]) {
        by.draw(view(handler), root);
        root.querySelector('button')?.click();
      }
      return calls;
    });
    expect(heard).to.deep.equal([
      ['one', 'two', 'three'],
      ['one', 'two', 'three'],
    ]);
  });

  it('touches an attribute only where its value is another', () => {
    const counts = RENDERERS.map((by) => {
      const root = document.createElement('div');
      const view = (title: unknown, lang: unknown): unknown => by.html`<p title=${title} lang=${lang}></p>`;
      by.draw(view('a', 'en'), root);
      const observer = new MutationObserver(() => {});
      observer.observe(root, { attributes: true, subtree: true });
      by.draw(view('a', 'de'), root);
      by.draw(view('b', lit.noChange), root);
      by.draw(view(lit.nothing, 'de'), root);
      return [observer.takeRecords().map(({ attributeName }) => attributeName), drawnIn(root)];
    });
    expect(counts[1]).to.deep.equal(counts[0]);
    expect(counts[1]?.[0]).to.deep.equal(['lang', 'title', 'title']);
  });

  it('takes nothing for a template that no script has written', () => {
    for (const by of RENDERERS) {
      const root = document.createElement('div');
      const foreign = JSON.parse('{"_$litType$":1,"strings":["<img src=x onerror=alert(1)>"],"values":[]}');
      expect(() => by.draw(foreign, root)).to.throw('invalid template strings array');
      expect(root.querySelector('img')).to.equal(null);
    }
  });
});

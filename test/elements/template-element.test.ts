import { expect } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { number } from '../../src/elements/rank-badge/figures.js';
import { css } from '../../src/elements/shared/css.js';
import { COMMON, choice, flag, text, whole } from '../../src/elements/shared/properties.js';
import { TemplateElement } from '../../src/elements/shared/template-element.js';
import { clear, put, until } from '../support/page.js';

const RED = [css`p { color: red; }`];
const NONE: readonly string[] = [];

/** An element that counts its drawings. */
class Counted extends TemplateElement {
  static override readonly properties = {
    ...COMMON,
    mode: choice('plain', 'bold'),
    atMost: whole(1, 9, 3),
    part1: text,
    share: number(0),
    open: flag,
  };
  declare mode: string;
  declare atMost: number;
  declare part1: string | null;
  declare share: number | null;
  declare open: boolean;
  drawings = 0;
  fails = false;

  protected override get sheets(): typeof RED {
    return RED;
  }

  protected override render(): unknown {
    if (this.fails) throw new Error('no drawing');
    this.drawings += 1;
    return html`<p>${this.mode} ${this.atMost} ${this.part1} ${this.share} ${this.open}</p>`;
  }
}
customElements.define('counted-element', Counted);

const counted = (markup: string): Counted => put(markup).querySelector('counted-element') as Counted;
const shown = ({ shadowRoot }: Counted): string => shadowRoot?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

describe('an element that draws a template', () => {
  afterEach(clear);

  it('has a default for what is not written, and reads what is', async () => {
    const bare = counted('<counted-element></counted-element>');
    const written = counted('<counted-element mode="bold" at-most="7" part1="x" share="0.5" open></counted-element>');
    await Promise.all([bare.updateComplete, written.updateComplete]);
    expect(shown(bare)).to.equal('plain 3 false');
    expect(shown(written)).to.equal('bold 7 x 0.5 true');
  });

  it('keeps what its class writes out itself, in a class that extends that too, whichever of the two gets its tag first', async () => {
    class Written extends TemplateElement {
      static override readonly properties = { ...COMMON, tools: text, title: text };
      get tools(): string {
        return `written out: ${this.written('tools')}`;
      }
      set tools(value: string) {
        this.give('tools', value.toUpperCase());
      }
      protected override get sheets(): typeof NONE {
        return NONE;
      }
      protected override render(): unknown {
        return html`${this.tools} ${this.title}`;
      }
    }
    customElements.define('written-above', class extends Written {});
    customElements.define('written-out', Written);
    customElements.define('written-below', class extends Written {});
    for (const tag of ['written-out', 'written-above', 'written-below']) {
      const element = put(`<${tag}></${tag}>`).firstElementChild as Written;
      Object.assign(element, { tools: 'a', title: 'b' });
      await element.updateComplete;
      expect([element.tools, element.shadowRoot?.textContent, element.hasAttribute('title')], tag).to.deep.equal([
        'written out: A',
        'written out: A b',
        false,
      ]);
    }
  });

  it('is drawn once for all that changes at a time, and not for what is given again', async () => {
    const element = counted('<counted-element></counted-element>');
    await element.updateComplete;
    Object.assign(element, { mode: 'bold', atMost: 5, part1: 'y' });
    element.setAttribute('share', '2');
    await element.updateComplete;
    expect([element.drawings, shown(element)]).to.deep.equal([2, 'bold 5 y 2 false']);
    Object.assign(element, { mode: 'bold', atMost: 5, part1: 'y' });
    await element.updateComplete;
    expect(element.drawings).to.equal(2);
  });

  it('takes what was written last, as property or in the page', async () => {
    const element = counted('<counted-element mode="bold"></counted-element>');
    element.mode = 'plain';
    expect(element.mode).to.equal('plain');
    element.setAttribute('mode', 'x');
    element.setAttribute('mode', 'bold');
    expect(element.mode).to.equal('bold');
    element.removeAttribute('mode');
    expect(element.mode).to.equal('plain');
    element.mode = undefined as unknown as string;
    expect(element.mode).to.equal('plain');
  });

  it('takes what was written last before it stands in a page, and in the same moment', async () => {
    const element = document.createElement('counted-element') as Counted;
    element.mode = 'bold';
    element.setAttribute('mode', 'plain');
    expect(element.mode).to.equal('plain');
    element.atMost = 5;
    element.setAttribute('at-most', '6');
    element.setAttribute('at-most', '7');
    element.atMost = 8;
    put('').append(element);
    await element.updateComplete;
    expect(shown(element)).to.equal('plain 8 false');
    element.setAttribute('at-most', '9');
    element.atMost = 4;
    element.mode = 'plain';
    element.setAttribute('mode', 'bold');
    await element.updateComplete;
    expect([element.drawings, shown(element)]).to.deep.equal([2, 'bold 4 false']);
  });

  it('is told of its attributes without being asked for them', async () => {
    const element = counted('<counted-element></counted-element>');
    await element.updateComplete;
    element.setAttribute('mode', 'bold');
    await until(() => shown(element).startsWith('bold'), 'the attribute to be drawn');
    element.remove();
    element.setAttribute('mode', 'plain');
    put('').append(element);
    await until(() => shown(element).startsWith('plain'), 'the attribute to be drawn');
    const { drawings } = element;
    element.setAttribute('data-other', '1');
    await element.updateComplete;
    expect(element.drawings).to.equal(drawings);
  });

  it('says a default at once for what cannot be understood, and warns of it as long as it stands', async () => {
    const element = counted('<counted-element at-most="ten"></counted-element>');
    expect(element.atMost).to.equal(3);
    await element.updateComplete;
    while (!element.attributeReader.problems.length) await new Promise(requestAnimationFrame);
    expect(element.attributeReader.problems.map(({ path }) => path)).to.deep.equal(['@at-most']);
    element.setAttribute('at-most', '4');
    await element.updateComplete;
    expect([element.atMost, element.attributeReader.problems.length]).to.deep.equal([4, 0]);
  });

  it('takes what a page had set before there was a class for the tag', async () => {
    const early = document.createElement('early-element');
    Object.assign(early, { mode: 'bold', atMost: 8, other: 1 });
    put('').append(early);
    customElements.define('early-element', class extends Counted {});
    await (early as Counted).updateComplete;
    expect(shown(early as Counted)).to.equal('bold 8 false');
    expect(Object.keys(early)).to.include('other').and.not.include('mode');
    (early as Counted).mode = 'plain';
    await (early as Counted).updateComplete;
    expect(shown(early as Counted)).to.equal('plain 8 false');
  });

  it('is drawn again after a drawing that failed', async () => {
    const element = counted('<counted-element></counted-element>');
    await element.updateComplete;
    element.fails = true;
    element.mode = 'bold';
    const failed = await element.updateComplete.then(
      () => null,
      (error: Error) => error.message,
    );
    expect(failed).to.equal('no drawing');
    element.fails = false;
    element.atMost = 6;
    await element.updateComplete;
    expect(shown(element)).to.equal('bold 6 false');
  });

  it('tells its controllers that it stands in a document, was drawn, and left, also those that come later', async () => {
    const told: string[] = [];
    const controller = (name: string) => ({
      hostConnected: () => told.push(`${name} connected`),
      hostUpdated: () => told.push(`${name} drawn`),
      hostDisconnected: () => told.push(`${name} left`),
    });
    const element = document.createElement('counted-element') as Counted;
    element.addController(controller('first'));
    expect(told).to.deep.equal([]);
    put('').append(element);
    element.addController(controller('second'));
    await element.updateComplete;
    element.remove();
    expect(told).to.deep.equal(['first connected', 'second connected', 'first drawn', 'second drawn', 'first left', 'second left']);
  });
});

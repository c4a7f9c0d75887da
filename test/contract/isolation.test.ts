import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { pair } from '../support/fixtures.js';
import { clear, fold, mount, parts, put, root, TAGS, type Tag, until } from '../support/page.js';

// Frames come and go here, with elements in them. Once in many runs Chromium then reports that a size which changed twice in a frame is
// told in
// the next one: of that nothing is lost, and it is no exception.
const isLateSize = ({ message }: ErrorEvent): boolean => message.startsWith('ResizeObserver loop completed');
addEventListener('error', (event) => isLateSize(event) && event.stopImmediatePropagation(), true);

/** What a page must not change, on what it can reach: everything inherited but the font's family and size. */
const HOSTILE: Readonly<Record<string, string>> = {
  color: 'rgb(1, 2, 3)',
  'letter-spacing': '9px',
  'word-spacing': '9px',
  'text-transform': 'uppercase',
  'text-indent': '50px',
  'line-height': '4',
  'white-space': 'pre',
  'text-align': 'center',
  'text-shadow': '2px 2px red',
  'font-style': 'italic',
  'font-weight': '900',
  'font-variant': 'small-caps',
  'font-stretch': '50%',
  'font-kerning': 'none',
  'font-feature-settings': '"smcp"',
  'word-break': 'break-all',
  hyphens: 'auto',
  cursor: 'crosshair',
  quotes: '"x" "y"',
  'list-style-type': 'square',
  'tab-size': '3',
  'caption-side': 'bottom',
  'border-collapse': 'collapse',
  'empty-cells': 'hide',
  '-webkit-text-fill-color': 'red',
  '-webkit-text-stroke-width': '2px',
  'text-emphasis': 'dot',
  'text-underline-offset': '9px',
  'accent-color': 'red',
  'caret-color': 'red',
  'user-select': 'none',
  orphans: '7',
  widows: '7',
};

const texts = (element: Element): Element[] =>
  [...root(element).querySelectorAll('*')].filter((one) =>
    [...one.childNodes].some((node) => node instanceof Text && /\S/.test(node.data)),
  );

const fingerprint = (element: Element): string[] =>
  texts(element).map((one) => {
    const style = getComputedStyle(one);
    return Object.keys(HOSTILE)
      .map((name) => `${name}: ${style.getPropertyValue(name)}`)
      .join('; ');
  });

const properties = (tag: Tag) => ({ data: pair(), ...(tag === 'rank-badge' && { variant: 'bar' }) });

for (const tag of TAGS) {
  describe(`${tag}: a guest`, () => {
    afterEach(clear);

    it('looks the same whatever the page sets around it', async () => {
      const plain = await mount(tag, properties(tag));
      const before = fingerprint(plain);
      for (const [name, value] of Object.entries(HOSTILE)) plain.parentElement?.style.setProperty(name, value);
      expect(fingerprint(plain)).to.deep.equal(before);
    });

    it('draws the same bars whatever a page calls its custom properties', async () => {
      const element = await mount(tag, properties(tag));
      const drawn = (): string[] =>
        parts(element, 'bar').map((bar) => {
          const { backgroundImage, backgroundPosition, backgroundSize } = getComputedStyle(bar);
          return [backgroundImage, backgroundPosition, backgroundSize].join('; ');
        });
      const before = drawn();
      for (const letter of 'abcdefghijklmnopqrstuvwxyz') element.parentElement?.style.setProperty(`--${letter}`, '7');
      expect(drawn()).to.deep.equal(before);
      expect(before.length > 0).to.equal(tag !== 'capability-list');
    });

    it('takes family, size, visibility and pointer events of its page', async () => {
      const element = await mount(tag, properties(tag));
      const box = element.parentElement as HTMLElement;
      Object.assign(box.style, { fontFamily: 'monospace', fontSize: '30px', visibility: 'hidden', pointerEvents: 'none' });
      const [surface] = parts(element, 'surface');
      const { fontFamily, fontSize, visibility, pointerEvents } = getComputedStyle(surface as Element);
      expect([fontFamily, visibility, pointerEvents]).to.deep.equal(['monospace', 'hidden', 'none']);
      expect(Number.parseFloat(fontSize)).to.be.above(23);
    });

    it('goes with hidden, and takes the margin and the width that its author gives', async () => {
      const element = await mount(tag, properties(tag));
      Object.assign(element.style, { margin: '10px', width: '300px' });
      expect([element.offsetWidth, getComputedStyle(element).marginTop]).to.deep.equal([300, '10px']);
      expect(parts(element, 'surface')[0]?.offsetWidth).to.equal(300);
      element.style.maxWidth = '250px';
      expect(element.offsetWidth).to.equal(250);
      element.hidden = true;
      expect(element.offsetWidth).to.equal(0);
    });

    it('stacks in a context of its own', async () => {
      const element = await mount(tag, properties(tag));
      if (tag !== 'rank-badge') expect(getComputedStyle(parts(element, 'surface')[0] as Element).isolation).to.equal('isolate');
    });

    it('does not take what content systems leave behind for content', async () => {
      for (const rest of [
        '<br>',
        '<p></p>',
        '<p><br></p>',
        '<noscript>Turn it on</noscript>',
        '<style>p {}</style>',
        '<p>&nbsp;</p>',
      ]) {
        const element = await mount(tag, { tool: 'nobody', tools: 'nobody' }, rest);
        expect(fold(root(element).textContent ?? ''), rest).to.match(/nobody cannot be reached|Rank –/);
        clear();
      }
      const element = await mount(tag, { tool: 'nobody', tools: 'nobody' }, '<img alt="A picture">');
      expect(fold(root(element).textContent ?? '')).not.to.match(/nobody cannot/);
    });

    it('keeps its looks in another document, moved there or made for it', async () => {
      const frame = put('<iframe style="width: 1200px; height: 700px"></iframe>').firstElementChild as HTMLIFrameElement;
      const inside = frame.contentDocument as Document;
      const moved = await mount(tag, properties(tag));
      const look = (element: Element) => getComputedStyle(parts(element, 'surface')[0] as Element).backgroundColor;
      inside.body.append(moved);
      await until(() => parts(moved, 'surface').length, 'it to be drawn');
      expect(look(moved)).to.equal('rgb(255, 255, 255)');
      const made = document.createElement(tag);
      inside.body.append(made);
      Object.assign(made, properties(tag));
      await until(() => made.state === 'ready', 'ready');
      await made.updateComplete;
      expect(look(made)).to.equal('rgb(255, 255, 255)');
    });

    it('is legible without a doctype', async () => {
      const frame = put('<iframe style="width: 1200px; height: 700px"></iframe>').firstElementChild as HTMLIFrameElement;
      const inside = frame.contentDocument as Document;
      inside.open();
      inside.write('<body style="background: #111; color: #eee; font-size: 30px; text-align: right">');
      inside.close();
      expect(inside.compatMode).to.equal('BackCompat');
      const element = document.createElement(tag);
      inside.body.append(element);
      Object.assign(element, properties(tag));
      await until(() => element.state === 'ready', 'ready');
      await element.updateComplete;
      for (const text of texts(element))
        expect(getComputedStyle(text).color, text.outerHTML.slice(0, 80)).not.to.equal('rgb(238, 238, 238)');
    });
  });
}

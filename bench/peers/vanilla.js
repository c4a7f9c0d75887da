import { attributes, SHEET } from '../data.js';
import { badgeHtml, comparisonHtml } from './html.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(SHEET);

class Vanilla extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }
}

class VanillaComparison extends Vanilla {
  set data(data) {
    this.shadowRoot.innerHTML = comparisonHtml(data);
  }
}
customElements.define('vanilla-comparison', VanillaComparison);

class VanillaBadge extends Vanilla {
  connectedCallback() {
    const [rank, name, url] = ['rank', 'name', 'url'].map((attribute) => this.getAttribute(attribute));
    this.shadowRoot.innerHTML = badgeHtml({ rank, name, url });
  }
}
customElements.define('vanilla-badge', VanillaBadge);

/** The peer of custom elements written by hand: a shadow root, one shared stylesheet, one innerHTML. */
export const peer = {
  name: 'vanilla element',
  comparison: {
    mount(host, data) {
      const element = document.createElement('vanilla-comparison');
      element.data = data;
      host.append(element);
    },
  },
  badges: {
    prepare: (all) => all.map((badge) => `<p><vanilla-badge${attributes(badge)}></vanilla-badge></p>`).join(''),
    mount(host, markup) {
      host.innerHTML = markup;
    },
  },
};

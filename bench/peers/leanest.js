import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { attributes, SHEET } from '../data.js';

// A bar is its cell's background, in eleven steps, so that a cell is one element and has no style attribute.
const steps = Array.from(
  { length: 11 },
  (_, step) => `.cmp td[data-s="${step}"] { background: linear-gradient(#4665e8, #4665e8) 10px 50% / ${step * 9}px 8px no-repeat }`,
);
const styles = css`
  ${unsafeCSS(`${SHEET}.cmp td { padding-left: 110px }${steps.join('')}`)}
`;
const head = ({ url, name, vendor }) => html`<th scope="col"><a href=${url}>${name}</a><span class="vendor">${vendor}</span></th>`;
const cell = (score) => html`<td data-s=${Math.round(score)}>${score.toFixed(1)}</td>`;
const folded = ({ name, capabilities }) =>
  capabilities.length ? html`<details><summary>${name}: ${capabilities.length} capabilities</summary></details>` : nothing;

class LeanestComparison extends LitElement {
  static styles = styles;
  static properties = { data: { attribute: false } };

  render() {
    const { features, tools } = this.data;
    const row = ({ id, label }) => html`<tr><th scope="row">${label}</th>${tools.map(({ scores }) => cell(scores[id]))}</tr>`;
    return html`<div class="cmp"><table><thead><tr><th scope="col">Feature</th>${tools.map(head)}</tr></thead><tbody>${features.map(row)}</tbody></table>${tools.map(folded)}</div>`;
  }
}
customElements.define('leanest-comparison', LeanestComparison);

const sheet = new CSSStyleSheet();
sheet.replaceSync(SHEET);
const template = document.createElement('template');
template.innerHTML = '<a class="bdg"><b> </b> </a>';

class LeanestBadge extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    const copy = template.content.cloneNode(true);
    const link = copy.firstChild;
    link.href = this.getAttribute('url');
    link.firstChild.firstChild.data = `#${this.getAttribute('rank')}`;
    link.lastChild.data = ` ${this.getAttribute('name')}`;
    this.shadowRoot.append(copy);
  }
}
customElements.define('leanest-badge', LeanestBadge);

/**
 * The peer with the least work found for custom elements with such a table and badge: write-ups are closed and not written, badges have no
 * tip; no checks, verdict, controls or states.
 */
export const peer = {
  name: 'leanest',
  comparison: {
    mount(host, data) {
      const element = document.createElement('leanest-comparison');
      element.data = data;
      host.append(element);
      return { shown: element.updateComplete };
    },
  },
  badges: {
    prepare: (all) => all.map((badge) => `<p><leanest-badge${attributes(badge)}></leanest-badge></p>`).join(''),
    mount(host, markup) {
      host.innerHTML = markup;
    },
  },
};

import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { attributes, SHEET, tip } from '../data.js';

const styles = css`
  ${unsafeCSS(SHEET)}
`;
const head = ({ url, name, vendor }) => html`<th scope="col"><a href=${url}>${name}</a><span class="vendor">${vendor}</span></th>`;
const cell = (score) => html`<td><span class="bar" style="--s:${score}"></span><span class="n">${score.toFixed(1)}</span></td>`;
const writeUp = ({ title, status, body }) =>
  html`<li class="cap"><h4>${title} <span class="st ${status}">${status}</span></h4><p>${body}</p></li>`;
const section = ({ name, capabilities }) =>
  capabilities.length ? html`<section><h3>${name}</h3><ul class="caps">${capabilities.map(writeUp)}</ul></section>` : nothing;

class PlainComparison extends LitElement {
  static styles = styles;
  static properties = { data: { attribute: false } };

  render() {
    const { features, tools } = this.data;
    const row = ({ id, label }) => html`<tr><th scope="row">${label}</th>${tools.map(({ scores }) => cell(scores[id]))}</tr>`;
    return html`<div class="cmp"><table><thead><tr><th scope="col">Feature</th>${tools.map(head)}</tr></thead><tbody>${features.map(row)}</tbody></table>${tools.map(section)}</div>`;
  }
}
customElements.define('lit-comparison', PlainComparison);

class PlainBadge extends LitElement {
  static styles = styles;
  static properties = { rank: {}, name: {}, url: {} };

  render() {
    return html`<a class="bdg" href=${this.url}><b>#${this.rank}</b> ${this.name}<span class="tip" role="tooltip">${tip(this)}</span></a>`;
  }
}
customElements.define('lit-badge', PlainBadge);

/** The peer in Lit as its documentation shows it: one template, everything drawn. */
export const peer = {
  name: 'plain Lit',
  comparison: {
    mount(host, data) {
      const element = document.createElement('lit-comparison');
      element.data = data;
      host.append(element);
      return { shown: element.updateComplete };
    },
  },
  badges: {
    prepare: (all) => all.map((badge) => `<p><lit-badge${attributes(badge)}></lit-badge></p>`).join(''),
    mount(host, markup) {
      host.innerHTML = markup;
      return { shown: host.lastElementChild.firstElementChild.updateComplete };
    },
  },
};

import { escapeHtml, tip } from '../data.js';

const head = ({ url, name, vendor }) =>
  `<th scope="col"><a href="${escapeHtml(url)}">${escapeHtml(name)}</a><span class="vendor">${escapeHtml(vendor)}</span></th>`;
const cell = (score) => `<td><span class="bar" style="--s:${score}"></span><span class="n">${score.toFixed(1)}</span></td>`;
const writeUp = ({ title, status, body }) =>
  `<li class="cap"><h4>${escapeHtml(title)} <span class="st ${status}">${status}</span></h4><p>${escapeHtml(body)}</p></li>`;
const section = ({ name, capabilities }) =>
  capabilities.length
    ? `<section><h3>${escapeHtml(name)}</h3><ul class="caps">${capabilities.map(writeUp).join('')}</ul></section>`
    : '';

/** The HTML of a whole comparison, every write-up open. */
export function comparisonHtml({ features, tools }) {
  const row = ({ id, label }) =>
    `<tr><th scope="row">${escapeHtml(label)}</th>${tools.map(({ scores }) => cell(scores[id])).join('')}</tr>`;
  const table = `<table><thead><tr><th scope="col">Feature</th>${tools.map(head).join('')}</tr></thead><tbody>${features.map(row).join('')}</tbody></table>`;
  return `<div class="cmp">${table}${tools.map(section).join('')}</div>`;
}

/** The HTML of one badge with its tip. */
export const badgeHtml = (badge) =>
  `<a class="bdg" href="${escapeHtml(badge.url)}"><b>#${badge.rank}</b> ${escapeHtml(badge.name)}<span class="tip" role="tooltip">${escapeHtml(tip(badge))}</span></a>`;

const fill = (host, html) => {
  host.innerHTML = html;
};

/** The peer that the others are measured against: HTML made before the clock starts, parsed by innerHTML. */
export const peer = {
  name: 'plain innerHTML',
  comparison: { prepare: comparisonHtml, mount: fill },
  badges: { prepare: (all) => all.map((badge) => `<p>${badgeHtml(badge)}</p>`).join(''), mount: fill },
};

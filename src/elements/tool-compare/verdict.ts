import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BoxTexts } from '../../locales/locale.js';
import { rankRowIn } from '../../model/verdict/rank-row.js';
import type { ComparisonView } from '../../model/view.js';
import { drawWith } from '../shared/draw-with.js';
import { cloned } from './clone-element.js';

/**
 * Splits a line of the verdict at the given names, which are emphasised: the first as `b`, the others as `i`. Names come in the order of
 * the text.
 */
function pieces(text: string, names: readonly string[]): (string | HTMLElement)[] {
  const found: (string | HTMLElement)[] = [];
  let from = 0;
  names.forEach((name, i) => {
    const at = text.indexOf(name, from);
    if (at < 0) return;
    found.push(text.slice(from, at), cloned(i ? 'i' : 'b', name));
    from = at + name.length;
  });
  return [...found, text.slice(from)];
}

/**
 * Directive that writes a line of the verdict into its element if the text has changed. A template for each name would take several times
 * as long.
 */
const lineOf = (text: string, names: readonly string[]) =>
  drawWith((element) => {
    if (element.textContent !== text) element.replaceChildren(...pieces(text, names));
  });

/** Draws one line for each tool: its figure in the rank row, where there is one, and a text with the criteria that the tool leads on. */
function lines({ verdict: content, rows, tools }: ComparisonView): TemplateResult | typeof nothing {
  if (!content?.lines.length) return nothing;
  const rank = rankRowIn(rows);
  const items = content.lines.map(({ tool, text }) => {
    const cell = rank?.cells.find((one) => one.tool === tool);
    const name = tools.find(({ id }) => id === tool)?.name ?? '';
    const ledOn = rows.flatMap(({ leaders, criterion }) => (leaders.length === 1 && leaders[0] === tool ? criterion.label : []));
    return html`<li>${
      rank
        ? html`<b class=${cell?.best ? 'first' : nothing}>${typeof cell?.value === 'number' ? cell.text.replace(/^([^\p{L}(/]+)\/.*/u, '$1') : ''}</b>`
        : nothing
    }<span ${lineOf(text, [name, ...ledOn])}></span></li>`;
  });
  return html`<ul class=${rank ? 'lines ranked' : 'lines'} role="list">${items}</ul>`;
}

/**
 * Draws the verdict: headline, one line for each tool, and a rest on ties and gaps; above it the author's own words, if any. `nothing`
 * without a verdict.
 */
export function verdict(view: ComparisonView, texts: BoxTexts): TemplateResult | typeof nothing {
  const { verdict: content } = view;
  if (!content) return nothing;
  const { headline, rest, by, text, words } = content;
  const [first, second] = by === 'author' ? [null, text] : [headline, rest];
  const authorsWords = words && html`<div class="author"><small>${texts.authorsWords}</small> <p><q>${words}</q></p></div>`;
  if (!first && !second && !content.lines.length) return authorsWords || nothing;
  return html`${authorsWords}<div part="verdict" class=${by === 'author' ? 'verdict theirs' : 'verdict'}>
      ${first && html`<p part="headline" class="headline">${first}</p>`} ${lines(view)} ${second && html`<p>${second}</p>`}
    </div>`;
}

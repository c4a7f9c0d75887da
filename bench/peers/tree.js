import { tip } from '../data.js';

/**
 * Makes the components that the peers in React and Preact draw.
 * @param h the function that makes a node: type, properties, children.
 * @param className the name of the property for the class attribute.
 * @param styleOf returns the value of the property `style` for a score.
 */
export function components(h, className, styleOf) {
  const named = (name) => ({ [className]: name });
  const Cell = ({ score }) =>
    h('td', null, h('span', { ...named('bar'), style: styleOf(score) }), h('span', named('n'), score.toFixed(1)));
  const WriteUp = ({ title, status, body }) =>
    h('li', named('cap'), h('h4', null, title, ' ', h('span', named(`st ${status}`), status)), h('p', null, body));
  const Head = ({ url, name, vendor }) =>
    h('th', { scope: 'col' }, h('a', { href: url }, name), h('span', named('vendor'), vendor));
  const Row = ({ feature, tools }) =>
    h(
      'tr',
      null,
      h('th', { scope: 'row' }, feature.label),
      tools.map(({ id, scores }) => h(Cell, { key: id, score: scores[feature.id] })),
    );
  const Section = ({ name, capabilities }) =>
    h(
      'section',
      null,
      h('h3', null, name),
      h(
        'ul',
        named('caps'),
        capabilities.map((item) => h(WriteUp, { key: item.id, ...item })),
      ),
    );
  const Comparison = ({ features, tools }) => {
    const heads = tools.map(({ id, url, name, vendor }) => h(Head, { key: id, url, name, vendor }));
    const rows = features.map((feature) => h(Row, { key: feature.id, feature, tools }));
    const sections = tools.map(({ id, name, capabilities }) =>
      capabilities.length ? h(Section, { key: id, name, capabilities }) : null,
    );
    return h(
      'div',
      named('cmp'),
      h('table', null, h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Feature'), heads)), h('tbody', null, rows)),
      sections,
    );
  };
  const Badge = (badge) =>
    h(
      'a',
      { ...named('bdg'), href: badge.url },
      h('b', null, `#${badge.rank}`),
      ' ',
      badge.name,
      h('span', { ...named('tip'), role: 'tooltip' }, tip(badge)),
    );
  const Badges = ({ all }) => all.map((badge, i) => h('p', { key: i }, h(Badge, badge)));
  return { Comparison, Badges };
}

/* The embed-code maker: what the form says becomes a tag, shown as text to copy and as a live preview. */

const form = document.querySelector('form');
const snippet = document.querySelector('#snippet code');
const preview = document.querySelector('#preview');
const copied = document.querySelector('#copied');

/** Attributes that the three tags know, in the order in which they are written. A form field of the same name holds the value. */
const ATTRIBUTES = {
  'tool-compare': [
    'tools',
    'rows',
    'baseline',
    'pick',
    'layout',
    'limit',
    'capabilities',
    'verdict',
    'theme',
    'adjustable',
    'plain',
  ],
  'rank-badge': ['tool', 'label', 'variant', 'theme'],
  'capability-list': ['tool', 'list-limit', 'theme', 'expanded', 'searchable'],
};

/** Field names that are not the attribute's own, because two tags give one name two meanings. */
const NAMES = { 'list-limit': 'limit' };

/** What an attribute is without being written. */
const DEFAULTS = {
  rows: 'all',
  layout: 'auto',
  capabilities: '8',
  verdict: 'auto',
  theme: 'auto',
  variant: 'pill',
  'list-limit': '8',
};

/** The attributes that the form asks for, as pairs of name and value; a value of '' is a bare attribute. */
function attributes(tag) {
  const data = new FormData(form);
  return ATTRIBUTES[tag].flatMap((field) => {
    const name = NAMES[field] ?? field;
    if (form.elements[field]?.type === 'checkbox') return data.has(field) ? [[name, '']] : [];
    const value = data.getAll(field).join(' ').trim();
    return value && value !== DEFAULTS[field] ? [[name, value]] : [];
  });
}

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The tag as HTML. What stands inside it is what readers without script see. */
function html(tag, pairs) {
  const written = pairs.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`)).join('');
  const inside = escaped(new FormData(form).get('fallback').trim());
  const body = tag === 'rank-badge' ? inside : inside && `\n  <p>${inside}</p>\n`;
  return `<script type="module" src="${new URL(`../dist/${tag}.js`, location.href)}"></script>\n\n<${tag}${written}>${body}</${tag}>`;
}

function update() {
  const tag = new FormData(form).get('tag');
  for (const set of form.querySelectorAll('[data-for]')) {
    set.hidden = !set.dataset.for.split(' ').includes(tag);
    set.disabled = set.hidden;
  }
  const pairs = attributes(tag);
  snippet.textContent = html(tag, pairs);
  copied.textContent = '';
  const element = document.createElement(tag);
  for (const [name, value] of pairs) element.setAttribute(name, value);
  preview.replaceChildren(element);
}

form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('#copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    copied.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(snippet);
    copied.textContent = 'Selected: copy it with your keyboard.';
  }
});
update();

/* The embed-code maker: turns the form's fields into a tag, and shows the tag as text to copy and as a live preview. */

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

/**
 * The attribute's name by the name of the form field, where they differ: `limit` means something else on two tags, so it has two fields.
 */
const NAMES = { 'list-limit': 'limit' };

/** The defaults of attributes, by field name. An attribute with its default value is not written. */
const DEFAULTS = {
  rows: 'all',
  layout: 'auto',
  capabilities: '8',
  verdict: 'auto',
  theme: 'auto',
  variant: 'pill',
  'list-limit': '8',
};

/** The attributes that the form sets on a tag, as pairs of name and value; the value '' is an attribute without a value. */
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

/** The HTML to copy: the script and the tag with its fallback, which readers see when the script does not run. */
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

import { escapeHtml } from '../data.js';

/** The benchmark's data as a document of tool-compare. */
const toDocument = ({ features, tools }) => ({
  criteria: features.map(({ id, label }) => ({ id, label, kind: 'score', min: 0, max: 10 })),
  tools: tools.map(({ id, name, url, vendor, scores, capabilities }) => ({
    id,
    name,
    url,
    summary: vendor,
    values: scores,
    ...(capabilities.length
      ? {
          capabilities: {
            total: capabilities.length,
            items: capabilities.map(({ id, title, body }) => ({ id, title, description: body })),
          },
        }
      : {}),
  })),
});

/** Makes a `<tool-compare>` that lists all write-ups, as the other peers do. */
function make(data) {
  const element = document.createElement('tool-compare');
  element.data = data;
  element.capabilities = 1000;
  return element;
}

async function shown(element) {
  await element.updateComplete;
  while (element.state === 'loading') {
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }
  await element.updateComplete;
}

const badgeMarkup = (all) =>
  all
    .map(
      ({ rank, name, url }) =>
        `<p><rank-badge score="${rank}" of="50" label="${escapeHtml(name)}" href="${escapeHtml(url)}"></rank-badge></p>`,
    )
    .join('');

/** The peer of our own elements, from the built script. */
export const own = {
  name: 'tool-compare',
  comparison: {
    prepare: toDocument,
    mount(host, data) {
      const element = make(data);
      host.append(element);
      return { shown: shown(element) };
    },
  },
  badges: {
    prepare: badgeMarkup,
    mount(host, markup) {
      host.innerHTML = markup;
      return { shown: host.lastElementChild.firstElementChild.updateComplete };
    },
  },
};

/**
 * The HTML and stylesheets of an element's shadow root, 2.5 s after it shows: by then the text that is written after the first frame is
 * there.
 */
async function snapshot(element) {
  const box = document.createElement('div');
  box.append(element);
  document.body.append(box);
  await shown(element);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const { adoptedStyleSheets, innerHTML } = element.shadowRoot;
  box.remove();
  return { sheets: [...adoptedStyleSheets], html: innerHTML.replace(/<!--.*?-->/g, '') };
}

function attach(place, { sheets, html }) {
  const shadow = place.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = sheets;
  shadow.innerHTML = html;
}

/**
 * The floor of our own elements: the HTML that they end with, all text written, and their stylesheets, through innerHTML in a shadow root.
 */
export const ownHtml = {
  name: 'our HTML, innerHTML',
  comparison: {
    prepare: (data) => snapshot(make(toDocument(data))),
    mount(host, content) {
      const place = document.createElement('div');
      host.append(place);
      attach(place, content);
    },
  },
  badges: {
    async prepare(all) {
      const box = document.createElement('div');
      box.innerHTML = badgeMarkup(all.slice(0, 1));
      const content = await snapshot(box.querySelector('rank-badge'));
      return all.map(() => content);
    },
    mount(host, contents) {
      host.innerHTML = '<p><span></span></p>'.repeat(contents.length);
      let paragraph = host.firstElementChild;
      for (const content of contents) {
        attach(paragraph.firstElementChild, content);
        paragraph = paragraph.nextElementSibling;
      }
    },
  },
};

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * The HTML of a page that shows all pictures, in a section for each scene.
 * @param pictures for each its `file` (an address relative to the page), `scene`, `width` in px, and `label`, a text that tells it from the
 * other pictures of its scene.
 */
export function contactSheet(pictures) {
  const scenes = [...new Set(pictures.map(({ scene }) => scene))];
  const figure = ({ file, label, width }) => `<figure style="--w: ${Math.round(width / 4)}px"><a href="${file}">
      <img src="${file}" alt="${escaped(label)}" loading="lazy"></a><figcaption>${escaped(label)}</figcaption></figure>`;
  const section = (scene) => `<section id="${scene}"><h2>${escaped(scene)}</h2><div>
      ${pictures
        .filter((picture) => picture.scene === scene)
        .map(figure)
        .join('')}</div></section>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Contact sheet</title>
    <style>
      body { margin: 2rem; background: #dfe3e8; color: #15181d; font: 15px/1.4 system-ui, sans-serif; }
      nav a { margin-inline-end: 1em; }
      div { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: start; }
      figure { inline-size: var(--w); min-inline-size: 90px; margin: 0; }
      img { inline-size: 100%; max-block-size: 480px; object-fit: cover; object-position: top; box-shadow: 0 1px 4px #0005; }
    </style>
    <h1>${pictures.length} pictures</h1>
    <nav>${scenes.map((scene) => `<a href="#${scene}">${escaped(scene)}</a>`).join('')}</nav>
    ${scenes.map(section).join('')}</html>\n`;
}

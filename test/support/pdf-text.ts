import { inflateSync } from 'node:zlib';

/** A text in a page of a PDF; `y` is the distance of its baseline from the page's top, in the page's own units. */
export interface PrintedText {
  readonly text: string;
  readonly y: number;
}

/** The characters of each glyph of a font, by the glyph's code in four hexadecimal digits, from the font's ToUnicode map. */
function readMap(cmap: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const letters = (hex: string): string =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) map.set(code.toUpperCase(), letters(hex));
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1)
        map.set(code.toString(16).padStart(4, '0').toUpperCase(), String.fromCharCode(Number.parseInt(hex, 16) + code - first));
    }
  }
  return map;
}

/** The texts of each page of a PDF that Chromium wrote, from top to bottom. */
export function pagesOf(pdf: Buffer): readonly (readonly PrintedText[])[] {
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of pdf.toString('latin1').matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)) objects.set(id, body);
  const stream = (id: string): string => {
    const body = objects.get(id) ?? '';
    const all = Buffer.from(/stream\r?\n([\s\S]*)endstream/.exec(body)?.[1] ?? '', 'latin1');
    // `/Length` gives the end of the data, because its last bytes may look like the line end before `endstream`.
    const data = all.subarray(0, Number(/\/Length (\d+)/.exec(body)?.[1] ?? all.length));
    return (/FlateDecode/.test(body) ? inflateSync(data) : data).toString('latin1');
  };
  const kids = [...objects.values()].find((body) => /\/Type\s*\/Pages\b/.test(body) && !/\/Parent/.test(body)) ?? '';
  const listOf = (body: string): string[] =>
    [...(/\/Kids\s*\[([^\]]*)\]/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].flatMap(([, id = '']) => {
      const kid = objects.get(id) ?? '';
      return /\/Kids/.test(kid) ? listOf(kid) : [kid];
    });
  return listOf(kids).map((page) => {
    const fonts = new Map(
      [...(/\/Font\s*<<([\s\S]*?)>>/.exec(page)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
        name,
        readMap(stream(/\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '')),
      ]),
    );
    let font: ReadonlyMap<string, string> | undefined;
    let y = 0;
    const texts: PrintedText[] = [];
    const content = stream(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '');
    for (const [, name, at, hex] of content.matchAll(/\/(\w+) [\d.]+ Tf|(-?[\d.]+) Tm|((?:<\w+>[^<\]]*)+)\]?\s*TJ?j?/g)) {
      if (name) font = fonts.get(name);
      else if (at) y = Number(at);
      else {
        const codes = [...(hex ?? '').matchAll(/<(\w+)>/g)].flatMap(([, run = '']) => run.match(/.{4}/g) ?? []);
        texts.push({ text: codes.map((code) => font?.get(code.toUpperCase()) ?? '').join(''), y });
      }
    }
    return texts.toSorted((a, b) => a.y - b.y);
  });
}

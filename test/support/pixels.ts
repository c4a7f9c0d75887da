import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { contrastOf } from './contrast.js';

/** A colour of a pixel, each channel from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A screenshot of a page's window; `at` returns the colour at a place in px from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Colour;
}

const share = (value: number): number => value / 255;

/** The contrast ratio of two colours by WCAG, 1 to 21. */
export const contrast = (a: Colour, b: Colour): number => contrastOf(a.map(share), b.map(share));

/** The Paeth predictor of PNG: the one of the three bytes that is nearest to left + above - corner. */
function nearest(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/**
 * The bytes of the pixels of a PNG image with 8 bits a channel and no interlacing, as browsers write them.
 * @param lines the inflated data: for each line of the image a byte with its filter, then the filtered bytes.
 */
function unfilter(lines: Buffer, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels;
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)];
    for (let i = 0; i < stride; i += 1) {
      const here = y * stride + i;
      const left = i < channels ? 0 : (data[here - channels] ?? 0);
      const above = y ? (data[here - stride] ?? 0) : 0;
      let guess = 0;
      if (filter === 1) guess = left;
      else if (filter === 2) guess = above;
      else if (filter === 3) guess = (left + above) >> 1;
      else if (filter === 4) guess = nearest(left, above, y && i >= channels ? (data[here - stride - channels] ?? 0) : 0);
      data[here] = (lines[y * (stride + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return data;
}

/** Takes a screenshot of the window, as it is scrolled. @param bottom the height of the picture in px; by default that of the window. */
export async function picture(tab: Page, bottom?: number): Promise<Picture> {
  const clip = bottom === undefined ? undefined : { x: 0, y: 0, width: tab.viewport()?.width ?? 0, height: bottom };
  const png = Buffer.from(await tab.screenshot({ captureBeyondViewport: false, optimizeForSpeed: true, ...(clip && { clip }) }));
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const chunks: Buffer[] = [];
  for (let place = 8; place < png.length; place += 12 + png.readUInt32BE(place)) {
    if (png.toString('latin1', place + 4, place + 8) === 'IDAT')
      chunks.push(png.subarray(place + 8, place + 8 + png.readUInt32BE(place)));
  }
  const data = unfilter(inflateSync(Buffer.concat(chunks)), width, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const place = channels * (Math.round(y) * width + Math.round(x));
      return [data[place] ?? 0, data[place + 1] ?? 0, data[place + 2] ?? 0];
    },
  };
}

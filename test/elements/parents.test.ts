import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CapabilityList, RankBadge, ToolCompare } from '../../src/index.js';
import { many, pair } from '../support/fixtures.js';
import { clear, put, settled, TAGS, type Tag } from '../support/page.js';
import { PARENTS } from '../support/parents.js';

type One = ToolCompare | RankBadge | CapabilityList;

/** Attributes and data of each element, from the narrowest to the widest that it shows. */
const SHOWN: Record<Tag, readonly Record<string, unknown>[]> = {
  'tool-compare': [
    { data: pair() },
    { data: many(4) },
    { data: many(9) },
    { data: many(9), layout: 'list' },
    { data: pair(), adjustable: true, editable: true },
  ],
  'rank-badge': [
    { score: 44 },
    { score: 44, variant: 'bar', label: 'Overall' },
    { score: 4, of: 5, variant: 'ring' },
    { data: pair(), variant: 'bar' },
  ],
  'capability-list': [{ data: pair() }, { data: pair(), expanded: true, searchable: true }],
};

const frames = async (): Promise<void> => {
  for (let i = 0; i < 2; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('never widens its page', () => {
  afterEach(async () => {
    clear();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const tag of TAGS)
    for (const [name, html] of Object.entries(PARENTS))
      for (const width of [320, 375, 768])
        it(`${tag} in ${name} at ${width} px`, async () => {
          await setViewport({ width, height: 800 });
          const elements = SHOWN[tag].map((properties) =>
            Object.assign(put(html.replace('*', `<${tag}></${tag}>`)).querySelector(tag) as One, properties),
          );
          await Promise.all(elements.map(settled));
          await frames();
          expect(document.documentElement.scrollWidth, 'the page').to.be.at.most(width);
          // A badge is as wide as its words; what stands in lines from top to bottom is as tall as it is given.
          if (tag === 'rank-badge') return;
          for (const element of elements) {
            const box = element.parentElement as HTMLElement;
            const given = box.getBoundingClientRect();
            // Such a box clips what the page would show as overflow.
            if (name.includes('strictly')) expect(box.scrollWidth, 'what the box holds').to.be.at.most(box.clientWidth);
            const { width: wide, height: tall } = element.getBoundingClientRect();
            if (name.includes('vertical')) expect(tall, 'its height').to.be.above(given.height * 0.8);
            else expect(wide, 'its width').to.be.above(Math.min(width, 750) * 0.78);
          }
        });
});

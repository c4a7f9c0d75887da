import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { Code, Problem } from '../../src/index.js';
import { heldEntries } from '../../src/registry/client.js';
import { BrowserClock } from '../support/browser-clock.js';
import { clear, fold, frames, mount, parts, put, root, settled, TAGS, type Tag, textOf, uncaught, until } from '../support/page.js';

interface Servers {
  readonly answers: string;
  readonly other: string;
}

type Mounted = Awaited<ReturnType<typeof mount>>;

const servers: Servers = await (await fetch('/__servers')).json();
let nonces = 0;

/** A registry that answers in this way, and that nobody has asked yet. */
const registryOf = (way: string): string => `${servers.answers}/${way}/${Date.now()}-${nonces++}/`;

const attributeOf = (tag: Tag): 'tool' | 'tools' => (tag === 'tool-compare' ? 'tools' : 'tool');

const ask = (tag: Tag, registry: string, ids = 'npm', more: Record<string, unknown> = {}): Promise<Mounted> =>
  mount(tag, { registry, [attributeOf(tag)]: ids, ...more });

/** What the reader is told: the message, or for a badge what its hint says. */
async function told(element: Mounted): Promise<string> {
  if (element.localName !== 'rank-badge') return textOf(element, 'message');
  parts(element, 'badge')[0]?.click();
  await until(() => parts(element, 'hint').length, 'the hint');
  return textOf(element, 'hint');
}

const errorsOf = ({ problems }: Mounted): Problem[] => problems.filter(({ severity }) => severity === 'error');

let clock = new BrowserClock();
beforeEach(() => {
  clock = new BrowserClock();
  clock.install();
});
afterEach(async () => {
  clear();
  await frames(3);
  clock.uninstall();
});

interface Route {
  readonly way: string;
  /** None: it ends in data. */
  readonly code?: Code;
  readonly silent?: boolean;
}

const ROUTES: Route[] = [
  { way: 'ok' },
  { way: 'slow' },
  { way: 'silent', code: 'unavailable', silent: true },
  { way: 'silent-body', code: 'unavailable', silent: true },
  { way: 'reset', code: 'unreachable' },
  { way: 'reset-body', code: 'unreachable' },
  // WebKit does not hold an answer to its length: it finds JSON that breaks off.
  { way: 'truncated', code: /AppleWebKit(?!.*Chrom)/.test(navigator.userAgent) ? 'invalid-data' : 'unreachable' },
  { way: 'short-length', code: 'invalid-data' },
  { way: '204', code: 'invalid-data' },
  { way: 'empty', code: 'invalid-data' },
  { way: 'redirect' },
  { way: 'redirect-other' },
  { way: 'redirect-no-cors', code: 'unreachable' },
  { way: 'redirect-circle', code: 'unreachable' },
  { way: '304', code: 'invalid-data' },
  { way: '400', code: 'unreachable' },
  { way: '401', code: 'unreachable' },
  { way: '403', code: 'unreachable' },
  { way: '404', code: 'unknown-tool' },
  { way: '410', code: 'unknown-tool' },
  { way: '429', code: 'unavailable' },
  { way: '429-seconds' },
  { way: '429-date' },
  { way: '429-hidden' },
  { way: '429-long', code: 'unavailable' },
  { way: '500-once' },
  { way: '500', code: 'unavailable' },
  { way: 'html', code: 'invalid-data' },
  { way: 'wrong-type' },
  { way: 'malformed', code: 'invalid-data' },
  { way: 'not-a-tool', code: 'invalid-data' },
  { way: 'huge', code: 'too-large' },
  { way: 'no-cors', code: 'unreachable' },
  { way: 'another', code: 'invalid-data' },
];

const WORDS: Partial<Record<Code, RegExp>> = {
  unavailable: /is not available now/,
  unreachable: /cannot be reached/,
  'unknown-tool': /Nothing is known about npm/,
  'invalid-data': /cannot be shown/,
  'too-large': /cannot be shown/,
};

describe('whatever a server answers, an element ends in data or in its own named error', () => {
  for (const { way, code, silent } of ROUTES) {
    for (const tag of TAGS) {
      it(`${way}: <${tag}> ${code ?? 'shows the tool'}`, async () => {
        clock.silent = silent ?? false;
        const errors = await uncaught(async () => {
          const element = await ask(tag, registryOf(way));
          if (!code) {
            expect(element.state).to.equal('ready');
            expect(fold(root(element).textContent ?? '')).to.match(tag === 'rank-badge' ? /40/ : /Tool npm/);
            return;
          }
          expect(element.state).to.equal('error');
          const said = `${errorsOf(element).map(({ found, expected }) => `${expected}: ${found}`)} after ${clock.urls.length} requests and ${clock.time} ms`;
          expect(
            errorsOf(element).map((problem) => problem.code),
            said,
          ).to.deep.equal([code]);
          const [problem] = errorsOf(element);
          expect(problem?.retryable).to.equal(code === 'unreachable' || code === 'unavailable');
          expect(await told(element)).to.match(WORDS[code] ?? /^$/);
          expect(parts(element, 'retry').length).to.equal(problem?.retryable ? 1 : 0);
        });
        expect(errors).to.deep.equal([]);
        expect(clock.time).to.be.at.most(20_000);
      });
    }
  }

  it('leaves the tools of a batch that are there', async () => {
    const element = await ask('tool-compare', `${servers.answers}/batch?${nonces++}&ids={ids}`, 'a missing b');
    expect(element.state).to.equal('partial');
    expect(errorsOf(element).map(({ code, tool }) => `${code} ${tool}`)).to.deep.equal(['unknown-tool missing']);
    expect(fold(root(element).textContent ?? '')).to.match(
      /Tool a.*no such tool is known.*Tool b|Tool a.*Tool b.*no such tool is known/,
    );
    expect(clock.urls.filter((url) => url.includes('ids='))).to.have.length(1);
  });

  it('asks whether another ID was meant, and shows that to the author where it is wanted', async () => {
    const element = await ask('tool-compare', registryOf('404'), 'nmp', { debug: true });
    expect(errorsOf(element)[0]?.suggestion).to.equal('npm');
    expect(textOf(element, 'diagnostics')).to.contain("Did you mean 'npm'?");
  });

  it('resolves relative links against where a redirect led', async () => {
    const element = await ask('rank-badge', registryOf('redirect-other'));
    expect(parts(element, 'badge')[0]?.getAttribute('href')).to.equal(`${servers.other}/ok/about`);
  });

  it('says each diagnostic on the console once, with what was asked for', async () => {
    const said: string[] = [];
    const { error } = console;
    const registry = registryOf('403');
    console.error = (text: string) => said.push(text);
    try {
      await Promise.all(TAGS.map((tag) => ask(tag, registry)));
      await until(() => said.length, 'the console');
    } finally {
      console.error = error;
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`npm (${registry}npm.json): expected an answer, found status 403.`);
  });
});

/** Many elements at once. */
function many(count: number, html: (i: number) => string): Mounted[] {
  return [...put(Array.from({ length: count }, (_, i) => html(i)).join('')).children] as Mounted[];
}

describe('elements of one page', () => {
  it('share one request: 100 badges of one ID', async () => {
    const registry = registryOf('slow');
    const badges = many(100, () => `<rank-badge tool="npm" registry="${registry}"></rank-badge>`);
    await Promise.all(badges.map(settled));
    expect(badges.map(({ state }) => state)).to.deep.equal(Array(100).fill('ready'));
    expect(clock.urls).to.have.length(1);
  });

  it('share two batches: 100 badges of 100 IDs', async () => {
    const badges = many(
      100,
      (i) => `<rank-badge tool="t${i}" label="L" registry="${servers.answers}/batch?many&ids={ids}"></rank-badge>`,
    );
    await Promise.all(badges.map(settled));
    expect(badges.map(({ state }) => state)).to.deep.equal(Array(100).fill('ready'));
    expect(clock.urls).to.have.length(2);
  });

  it('of three kinds share one request', async () => {
    const registry = registryOf('slow');
    await Promise.all(TAGS.map((tag) => ask(tag, registry)));
    expect(clock.urls).to.have.length(1);
  });

  it('moved 100 times during a request: one request and the right data', async () => {
    const registry = registryOf('slow');
    for (const tag of TAGS) {
      clock.urls.length = 0;
      const [element] = many(1, () => `<${tag} ${attributeOf(tag)}="${tag}" registry="${registry}"></${tag}>`);
      const [a, b] = [put(''), put('')];
      for (let i = 0; i < 100 && element; i++) {
        (i % 2 ? a : b).append(element);
        if (i % 20 === 19) await frames(1);
      }
      if (element) await settled(element);
      expect(element?.state).to.equal('ready');
      expect(fold(root(element as Mounted).textContent ?? '')).to.match(tag === 'rank-badge' ? /40/ : new RegExp(`Tool ${tag}`));
      expect(clock.urls).to.have.length(1);
    }
  });

  it('never show another tool than the last that was asked for, whatever arrives first', async () => {
    for (const tag of TAGS) {
      const registry = registryOf('out-of-order');
      // Another one waits for the first answer, so that it does arrive.
      const [element, other] = many(2, () => `<${tag} ${attributeOf(tag)}="first" registry="${registry}"></${tag}>`);
      if (!element || !other) throw new Error('no element');
      await until(() => clock.urls.some((url) => url.startsWith(registry)));
      const shown: string[] = [];
      element.addEventListener('tool-data', ({ tools }) => shown.push(tools.join()));
      element.setAttribute(attributeOf(tag), 'second');
      await settled(element);
      await settled(other);
      await frames();
      expect(other.state).to.equal('ready');
      expect(shown).to.deep.equal(['second']);
    }
  });

  it('mounted and unmounted 1,000 times during requests leave nothing', async () => {
    const listening = countListeners();
    const registry = registryOf('silent');
    const errors = await uncaught(async () => {
      for (let i = 0; i < 1000; i++) {
        const tag = TAGS[i % 3] ?? 'rank-badge';
        const element = document.createElement(tag);
        element.setAttribute('registry', i % 5 ? registry : `${servers.answers}/batch?silent=${registry}&ids={ids}`);
        element.setAttribute(attributeOf(tag), `t${i % 30}`);
        document.body.append(element);
        await Promise.resolve();
        if (i % 100 === 0) await frames(1);
        element.remove();
      }
      await until(() => heldEntries() === 0 && clock.pending === 0 && clock.open === 0, 'nothing to be left');
    });
    expect(errors).to.deep.equal([]);
    expect(listening.stop()).to.equal(0);
    const allClosed = async (): Promise<boolean> => {
      const response = await fetch(`${servers.answers}/log?under=${new URL(registry).pathname}`);
      return (await response.json()).every(({ closed }: { closed: boolean }) => closed);
    };
    while (!(await allClosed())) await frames(1);
  });
});

/** Counts what is added to the page's listeners and not taken away. */
function countListeners(): { stop(): number } {
  let count = 0;
  const targets = [window, document] as const;
  for (const target of targets) {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    target.addEventListener = function (this: EventTarget, ...given: Parameters<EventTarget['addEventListener']>) {
      if (!['error', 'unhandledrejection'].includes(given[0])) count += 1;
      addEventListener.apply(this, given);
    };
    target.removeEventListener = function (this: EventTarget, ...given: Parameters<EventTarget['removeEventListener']>) {
      if (!['error', 'unhandledrejection'].includes(given[0])) count -= 1;
      removeEventListener.apply(this, given);
    };
  }
  return {
    stop() {
      for (const target of targets)
        for (const key of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(target, key);
      return count;
    },
  };
}

describe('what was on the screen', () => {
  /** A registry that answers as long as it is told to. */
  function mendable(): { registry: () => Promise<unknown>; works: boolean; asked: number } {
    const made = {
      works: true,
      asked: 0,
      registry: async (): Promise<unknown> => {
        made.asked += 1;
        const { asked } = made;
        // Time stands still while it works, as for requests.
        clock.open += 1;
        await frames(2);
        clock.open -= 1;
        if (!made.works) throw new Error('down');
        return { tools: [{ id: 'npm', name: `Answer ${asked}`, values: { rank: 40 + asked } }], asOf: '2025-03-09' };
      },
    };
    return made;
  }

  const shows = (element: Mounted): string => fold(root(element).textContent ?? '');

  for (const tag of TAGS) {
    const says = (answer: number): RegExp =>
      tag === 'rank-badge' ? new RegExp(`${40 + answer}/100`) : new RegExp(`Answer ${answer}`);

    it(`stays in <${tag}> when a refresh fails, and says so`, async () => {
      const made = mendable();
      const element = await ask(tag, made.registry as never);
      made.works = false;
      await element.refresh();
      expect(element.state).to.equal('partial');
      expect(shows(element)).to.match(says(1));
      expect(errorsOf(element).map(({ code }) => code)).to.deep.equal(['unreachable']);
      if (tag !== 'rank-badge') expect(textOf(element, 'message')).to.match(/could not be refreshed.*loaded at .*\d.*9.*2025/);
    });

    it(`stays in <${tag}> when it is moved during a refresh`, async () => {
      const made = mendable();
      const element = await ask(tag, made.registry as never);
      const states: string[] = [];
      const refreshed = element.refresh();
      await until(() => made.asked === 2);
      put('').append(element);
      await element.updateComplete;
      states.push(element.state);
      await refreshed;
      await until(() => !element.matches(':state(loading)') && shows(element).match(says(2)));
      expect(states).to.deep.equal(['ready']);
    });

    it(`comes back in <${tag}> with the network, once for all`, async () => {
      const made = mendable();
      made.works = false;
      const elements = await Promise.all([ask(tag, made.registry as never), ask(tag, made.registry as never)]);
      expect(elements.map(({ state }) => state)).to.deep.equal(['error', 'error']);
      const { asked } = made;
      made.works = true;
      dispatchEvent(new Event('online'));
      await until(() => elements.every(({ state }) => state === 'ready'));
      expect(made.asked).to.equal(asked + 1);
    });

    it(`comes back in <${tag}> when the page is shown again`, async () => {
      const made = mendable();
      made.works = false;
      const element = await ask(tag, made.registry as never);
      made.works = true;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      await frames();
      expect(element.state).to.equal('error');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await until(() => element.state === 'ready');
      expect(shows(element)).to.match(says(made.asked));
    });

    if (tag !== 'rank-badge') {
      it(`comes back in <${tag}> when the reader tries again`, async () => {
        const made = mendable();
        made.works = false;
        const element = await ask(tag, made.registry as never);
        expect(parts(element, 'retry')).to.have.length(1);
        made.works = true;
        parts(element, 'retry')[0]?.click();
        await until(() => element.state === 'ready');
        await element.updateComplete;
        expect(parts(element, 'retry')).to.have.length(0);
        expect(textOf(element, 'message')).to.equal('');
      });
    }
  }

  it('is asked for past the HTTP cache by a refresh', async () => {
    const registry = registryOf('ok');
    const element = await ask('rank-badge', registry);
    await element.refresh();
    expect(clock.urls).to.have.length(2);
  });

  it('tells the end of a refresh that the element did not stay for', async () => {
    const element = await ask('rank-badge', registryOf('slow'));
    const refreshed = element.refresh();
    element.remove();
    await refreshed;
  });
});

describe('loading="lazy"', () => {
  it('asks for nothing before the element nears the viewport, and then once', async () => {
    const registry = registryOf('ok');
    const box = put(
      `<div style="block-size: 5000px"></div><rank-badge loading="lazy" tool="npm" registry="${registry}"></rank-badge>`,
    );
    const badge = box.lastElementChild as Mounted;
    await until(() => badge.state === 'loading');
    badge.setAttribute('tool', 'pnpm');
    await frames(5);
    expect(badge.state).to.equal('loading');
    expect(clock.urls).to.deep.equal([]);
    badge.scrollIntoView();
    await settled(badge);
    expect(clock.urls.map((url) => url.split('/').pop())).to.deep.equal(['pnpm.json']);
    scrollTo(0, 0);
  });

  it('taken away asks at once', async () => {
    const box = put(
      `<div style="block-size: 5000px"></div><rank-badge loading="lazy" tool="npm" registry="${registryOf('ok')}"></rank-badge>`,
    );
    const badge = box.lastElementChild as Mounted;
    await until(() => badge.state === 'loading');
    await frames(2);
    badge.removeAttribute('loading');
    await settled(badge);
    expect(badge.state).to.equal('ready');
  });

  it('removed while it waits watches nothing any more', async () => {
    const box = put(`<rank-badge loading="lazy" tool="npm" registry="${registryOf('ok')}"></rank-badge>`);
    box.remove();
    await frames(3);
    expect(clock.urls).to.deep.equal([]);
  });
});

/** A page of another origin, with its own policy; what its element came to. */
interface Told {
  readonly state: string;
  readonly problems: readonly Problem[];
  readonly text: string;
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

async function pageWith(query: Record<string, string>): Promise<{ frame: HTMLIFrameElement; told: Told; again(): Promise<Told> }> {
  const frame = document.createElement('iframe');
  frame.src = `${servers.answers}/page?${new URLSearchParams(query)}`;
  const next = (): Promise<Told> =>
    new Promise((resolve) => {
      const listen = ({ source, data }: MessageEvent): void => {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(data);
      };
      addEventListener('message', listen);
    });
  const first = next();
  put('').append(frame);
  const again = (): Promise<Told> => {
    const answer = next();
    frame.contentWindow?.postMessage('again', '*');
    return answer;
  };
  return { frame, told: await first, again };
}

describe('a page of its own', () => {
  const POLICY =
    "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

  for (const tag of TAGS) {
    const body = `<${tag} ${attributeOf(tag)}="npm" registry="${servers.other}/ok/"></${tag}>`;

    it(`whose policy blocks the registry: <${tag}> tells the author the directive`, async () => {
      const { told: page } = await pageWith({ policy: `${POLICY}; connect-src 'self'`, body });
      expect(page.state).to.equal('error');
      expect(page.problems.map(({ code }) => code)).to.deep.equal(['unreachable']);
      expect(page.problems[0]?.fix).to.contain('connect-src').and.to.contain(servers.other);
      expect(page.violations).to.deep.equal([`connect-src ${servers.other}/ok/npm.json`]);
      expect(page.errors).to.deep.equal([]);
    });

    it(`whose policy allows the registry: <${tag}> shows the tool`, async () => {
      const { told: page } = await pageWith({ policy: `${POLICY}; connect-src ${servers.other}`, body });
      expect(page).to.deep.include({ state: 'ready', violations: [], errors: [] });
    });
  }

  it('whose policy blocks where a redirect leads: it is told', async () => {
    const body = `<rank-badge tool="npm" registry="${servers.answers}/redirect-other/"></rank-badge>`;
    const { told: page } = await pageWith({ policy: `${POLICY}; connect-src 'self'`, body });
    expect(page.problems.map(({ code }) => code)).to.deep.equal(['unreachable']);
    expect(page.problems[0]?.fix).to.contain('connect-src');
  });
});

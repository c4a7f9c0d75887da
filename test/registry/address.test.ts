import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf } from '../../src/registry/address.js';
import { indexOf } from '../../src/registry/index-of.js';

const PAGE = 'https://page.test/docs/index.html';

const urlOf = (registry: string, ...ids: string[]): string | undefined => addressOf(registry, PAGE)?.urlFor(ids);

describe('a registry address', () => {
  const single: [registry: string, id: string, url: string][] = [
    ['https://r.test/tools/{id}.json', 'npm', 'https://r.test/tools/npm.json'],
    ['https://r.test/tools?name={id}&v=1', 'npm', 'https://r.test/tools?name=npm&v=1'],
    ['https://r.test/tools', 'npm', 'https://r.test/tools/npm.json'],
    ['https://r.test/tools/', 'npm', 'https://r.test/tools/npm.json'],
    ['https://r.test', 'npm', 'https://r.test/npm.json'],
    ['https://r.test/tools?v=2', 'npm', 'https://r.test/tools/npm.json?v=2'],
    ['  https://r.test/tools/\n', 'npm', 'https://r.test/tools/npm.json'],
    ['/api/{id}', 'npm', 'https://page.test/api/npm'],
    ['tools/', 'npm', 'https://page.test/docs/tools/npm.json'],
    ['../{id}.json', 'npm', 'https://page.test/npm.json'],
    ['{id}.json', 'npm', 'https://page.test/docs/npm.json'],
    ['//cdn.test/{id}', 'npm', 'https://cdn.test/npm'],
    ['https://r.test/{id}/{id}.json', 'npm', 'https://r.test/npm/npm.json'],
    ['https://r.test/{id}', '@scope/name', 'https://r.test/%40scope/name'],
    ['https://r.test/tools', '@scope/name', 'https://r.test/tools/%40scope/name.json'],
    ['https://r.test/{id}', 'c++', 'https://r.test/c%2B%2B'],
    ['https://r.test/?q={id}', 'c++', 'https://r.test/?q=c%2B%2B'],
    ['https://r.test/{id}', 'constructor', 'https://r.test/constructor'],
    ['https://r.test/{id}', 'a~b_c.d', 'https://r.test/a~b_c.d'],
  ];
  for (const [registry, id, url] of single) {
    it(`asks ${JSON.stringify(registry)} for ${id} at ${url}`, () => assert.equal(urlOf(registry, id), url));
  }

  it('joins the IDs of a batch by commas, each encoded as a whole', () => {
    assert.equal(urlOf('https://r.test/tools?ids={ids}', 'npm', '@a/b', 'c++'), 'https://r.test/tools?ids=npm,%40a%2Fb,c%2B%2B');
    assert.equal(addressOf('https://r.test/{ids}', PAGE)?.batch, true);
  });

  it('takes a template with both places for a batch', () => assert.equal(addressOf('/{ids}?{id}', PAGE)?.batch, true));

  it('is the same for every spelling of one registry', () => {
    const keys = ['/docs/tools/{id}', 'tools/{id}', 'https://page.test/docs/tools/{id}', 'HTTPS://PAGE.test/docs/x/../tools/{id}'];
    assert.equal(new Set(keys.map((registry) => addressOf(registry, PAGE)?.key)).size, 1);
    assert.notEqual(addressOf('/t/{id}', PAGE)?.key, addressOf('/t/{ids}', PAGE)?.key);
    assert.notEqual(addressOf('/t/{id}', PAGE)?.key, addressOf('/t/', PAGE)?.key);
  });

  for (const registry of [
    '',
    '  ',
    'ftp://r.test/{id}',
    'javascript:{id}',
    'data:application/json,{id}',
    'https://',
    'http://a b/',
  ]) {
    it(`is none for ${JSON.stringify(registry)}`, () => assert.equal(addressOf(registry, PAGE), null));
  }

  for (const registry of [
    'https://{id}.test/',
    'https://{id}/x',
    '//{id}/x',
    'https://r.test{id}/',
    'https://r.test:{id}/',
    '{id}://r.test/',
  ]) {
    it(`is none for ${registry}, where an ID would choose the host`, () => assert.equal(addressOf(registry, PAGE), null));
  }

  it('never leads out of the path, whatever is in the ID', () => {
    for (const id of [
      'a/../../b',
      '..',
      '%2e%2e',
      'a?b',
      'a#b',
      'a\\..\\b',
      '//evil.test',
      'https://evil.test',
      '@evil.test',
      '😀',
    ]) {
      for (const registry of ['https://r.test/in/{id}?k=v', 'https://r.test/in/{ids}?k=v', 'https://r.test/in?k=v']) {
        const url = new URL(urlOf(registry, id) ?? '');
        assert.equal(url.origin, 'https://r.test');
        assert.equal(url.search, '?k=v', `${registry} ${id}`);
      }
    }
  });

  it('knows where the list of all IDs may be', () => {
    const index = (registry: string): string | undefined => {
      const address = addressOf(registry, PAGE);
      return address ? indexOf(address) : undefined;
    };
    assert.equal(index('https://r.test/tools'), 'https://r.test/tools/index.json');
    assert.equal(index('https://r.test/tools?v=2'), 'https://r.test/tools/index.json?v=2');
    assert.equal(index('https://r.test/tools/{id}.json'), 'https://r.test/tools/index.json');
    assert.equal(index('https://r.test/tools/{id}/data.json'), 'https://r.test/tools/index.json');
    assert.equal(index('https://r.test/tools/tool-{id}.json'), 'https://r.test/tools/index.json');
    assert.equal(index('https://r.test/api/tools?ids={ids}'), 'https://r.test/api/index.json');
    assert.equal(index('{id}.json'), 'https://page.test/docs/index.json');
  });
});

import { expect } from '@open-wc/testing';
import { openNode } from './open-node.js';

describe('FeedNode', () => {
  it('knows the way to each value', () => {
    const node = openNode({ list: [{ name: 'x' }] });
    const entry = node.at('list').entry({ name: 'x' }, 3);
    expect(entry.at('name').path).to.equal('list[3].name');
    expect(entry.at('name').value).to.equal('x');
  });

  it('sees own fields only', () => {
    for (const key of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(openNode({}).at(key).value, key).to.equal(undefined);
    }
    expect(openNode(JSON.parse('{"__proto__": {"name": "x"}}')).at('name').value).to.equal(undefined);
  });

  it('finds nothing in what is not an object', () => {
    for (const value of [undefined, null, 0, true, 'text', []]) {
      expect(openNode(value).at('name').isAbsent).to.equal(true);
    }
  });

  it('notes a thousand issues and no more', () => {
    const node = openNode(1);
    for (let count = 0; count < 1100; count += 1) expect(node.report('no')).to.equal(undefined);
    expect(node.issues.length).to.equal(1000);
  });
});

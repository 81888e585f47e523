import { expect } from '@open-wc/testing';
import { itemsOf, listOf, recordOf } from '../../src/model/collection-readers.js';
import { readFlag, readString } from '../../src/model/readers.js';
import { openNode } from './open-node.js';

describe('listOf', () => {
  const read = listOf(readString);

  it('keeps the good entries and reports the others', () => {
    const node = openNode({ list: ['a', 1, null, 'b'] }).at('list');
    expect(read(node)).to.deep.equal(['a', 'b']);
    expect(node.file.issues).to.deep.equal([
      { path: 'list[1]', message: 'not a string' },
      { path: 'list[2]', message: 'empty' },
    ]);
  });

  it('is empty for what is no list', () => {
    for (const value of ['abc', 7, { length: 2, 0: 'a' }, true]) {
      const node = openNode(value);
      expect(read(node)).to.deep.equal([]);
      expect(node.issues.length).to.equal(1);
    }
    expect(read(openNode(undefined))).to.deep.equal([]);
  });

  it('stops after a thousand entries', () => {
    const node = openNode(new Array(1001).fill('x'));
    expect(read(node).length).to.equal(1000);
    expect(node.issues).to.deep.equal([{ path: '', message: 'too long' }]);
  });
});

describe('itemsOf', () => {
  const read = itemsOf(recordOf({ id: readString }, { name: readString }));

  it('keeps the first of two with the same id', () => {
    const node = openNode([{ id: 'a', name: '1' }, { id: 'b' }, { id: ' a ', name: '2' }]);
    expect(read(node)).to.deep.equal([{ id: 'a', name: '1' }, { id: 'b' }]);
    expect(node.issues).to.deep.equal([{ path: '[2]', message: 'id twice' }]);
  });

  it('takes names of the prototype for ordinary ids', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    expect(read(openNode(ids.map((id) => ({ id })))).map(({ id }) => id)).to.deep.equal(ids);
  });

  it('remembers ids for one list only', () => {
    expect(read(openNode([{ id: 'a' }])).length).to.equal(1);
    expect(read(openNode([{ id: 'a' }])).length).to.equal(1);
  });
});

describe('recordOf', () => {
  const read = recordOf({ id: readString, name: readString }, { note: readString, isOpen: readFlag });

  it('leaves out optional fields that are absent or broken', () => {
    const node = openNode({ id: 'a', name: 'b', note: 7, other: 'x' });
    expect(read(node)).to.deep.equal({ id: 'a', name: 'b', isOpen: false });
    expect(node.issues).to.deep.equal([{ path: 'note', message: 'not a string' }]);
  });

  it('is undefined without a required field, and names all that are missing', () => {
    for (const value of [{}, 'text', 7, [], [1]]) {
      const node = openNode(value);
      expect(read(node)).to.equal(undefined);
      expect(node.issues).to.deep.equal([{ path: '', message: 'no id, name' }]);
    }
  });

  it('is silent on what is absent', () => {
    const node = openNode(null);
    expect(read(node)).to.equal(undefined);
    expect(node.issues).to.deep.equal([]);
  });

  it('is not fooled by prototypes', () => {
    expect(read(openNode(Object.create({ id: 'a', name: 'b' })))).to.equal(undefined);
    expect(read(openNode(JSON.parse('{"__proto__": {"id": "a", "name": "b"}}')))).to.equal(undefined);
    const record = read(openNode(JSON.parse('{"id": "a", "name": "b", "__proto__": {"note": "x"}}')));
    expect(record?.note).to.equal(undefined);
    expect(Object.getPrototypeOf(record)).to.equal(Object.prototype);
  });
});

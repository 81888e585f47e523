import { expect } from '@open-wc/testing';
import { escapeText, joinLines } from '../../src/model/content-line.js';

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('escapeText', () => {
  for (const [text, expected] of [
    ['a, b; c\\d: "e"', 'a\\, b\\; c\\\\d: "e"'],
    ['a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['a\u0000b\u0007c\td', 'abcd'],
    ['한국어', '한국어'],
  ] as const) {
    it(`escapes ${JSON.stringify(text)}`, () => {
      expect(escapeText(text)).to.equal(expected);
    });
  }

  it('leaves no way to smuggle in a line', () => {
    expect(escapeText('x\r\nATTACH:https://other.example/')).not.to.match(/[\r\n]/);
  });
});

describe('joinLines', () => {
  it('ends every line and leaves out what is undefined', () => {
    expect(joinLines(['A:1', undefined, 'B:2'])).to.equal('A:1\r\nB:2\r\n');
  });

  it('leaves a line of 75 octets whole', () => {
    expect(joinLines(['x'.repeat(75)])).to.equal(`${'x'.repeat(75)}\r\n`);
    expect(joinLines(['x'.repeat(76)])).to.equal(`${'x'.repeat(75)}\r\n x\r\n`);
  });

  for (const character of ['x', 'é', '한', '🎉']) {
    it(`folds by octets and never inside ${character}`, () => {
      const line = `SUMMARY:${character.repeat(200)}`;
      const file = joinLines([line]);
      for (const folded of file.split('\r\n')) {
        expect(octets(folded)).to.be.at.most(75);
        expect(folded).not.to.match(/\p{Surrogate}/u);
      }
      expect(file.replaceAll('\r\n ', '')).to.equal(`${line}\r\n`);
    });
  }
});

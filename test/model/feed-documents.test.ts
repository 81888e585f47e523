import { expect } from '@open-wc/testing';
import {
  caseFiles,
  changeDocument,
  goodNames,
  readDocument,
  type FeedCase,
  type Json,
} from '../feed-documents/feed-case.js';

/** A document of the folder; the test server turns JSON into modules. */
async function load(name: string): Promise<Json> {
  const module = (await import(new URL(`../feed-documents/${name}.json`, import.meta.url).href)) as { default: Json };
  return module.default;
}

const good = new Map<string, Json>();
for (const name of goodNames) good.set(name, await load(`good/${name}`));

// That the schema says the same of these documents is tested in test/publisher/feed-documents.test.ts.
describe('the documents that parser and schema agree on', () => {
  for (const name of goodNames) {
    it(`are read without a word when they are good: ${name}`, () => {
      const { result, issues, refused } = readDocument(name, good.get(name));
      expect([issues, refused]).to.deep.equal([[], undefined]);
      expect(result.feed ?? result.items).to.be.ok;
    });
  }

  for (const file of caseFiles) {
    it(`are read as they say: ${file}`, async () => {
      const cases = (await load(file)).cases as FeedCase[];
      expect(cases.length).to.be.above(2);
      for (const { name, document, issues, reads, ...change } of cases) {
        const { refused, ...otherChange } = reads;
        const read = readDocument(document, changeDocument(good.get(document), change));
        expect([read.issues, read.refused], name).to.deep.equal([issues, refused]);
        if (refused) continue;
        const expected = readDocument(document, changeDocument(good.get(document), otherChange));
        expect(read.result, name).to.deep.equal(expected.result);
      }
    });
  }
});

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { createWidgetHandler } from '../../demo/handlers.js';
import { localeCodes } from '../../src/model/locale-codes.js';
import { buildFeedFiles, type FeedFiles } from '../../src/publisher/building/build-feed.js';
import { writeFeed } from '../../src/publisher/building/write-feed.js';
import { checkContent } from '../../src/publisher/checking/check-content.js';
import type { Content } from '../../src/publisher/content.js';
import { readSchema } from '../../src/publisher/read-schema.js';
import { readContent } from '../../src/publisher/reading/read-content.js';
import { walkJson } from '../../src/publisher/reading/walk-json.js';
import { makeContent, makeFolder, type Json } from './fixtures/content.js';
import { makeAjv } from './fixtures/schemas.js';

function readFile(files: FeedFiles, path: string): Json {
  return JSON.parse(new TextDecoder().decode(files.get(path)));
}

/** Follows a reference inside a description. */
function follow(description: Json, value: Json): Json {
  if (typeof value?.$ref !== 'string') return value;
  return value.$ref
    .split('/')
    .slice(1)
    .reduce((part: Json, key: string) => part[key], description);
}

interface DescribedPath {
  readonly template: string;
  /** The addresses that it stands for. */
  readonly pattern: RegExp;
  readonly operation: Json;
}

/** The paths of a description with what their parameters allow. */
function listPaths(description: Json): DescribedPath[] {
  return Object.entries<Json>(description.paths).map(([template, item]) => {
    const parameters: Json[] = (item.parameters ?? []).map((each: Json) => follow(description, each));
    const source = template.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_match, name: string) => {
      const schema = parameters.find((parameter) => parameter.name === name)?.schema;
      assert.ok(schema, `${template} does not say what ${name} is`);
      if (schema.enum) return `(?:${schema.enum.join('|')})`;
      return schema.type === 'integer' ? `(?:[${schema.minimum}-9]|[1-9]\\d+)` : `(?:${schema.pattern.slice(1, -1)})`;
    });
    return { template, pattern: new RegExp(`^${source}$`), operation: item.get };
  });
}

/** The only one of the paths that describes a file: concrete ones count before those with parameters, as OpenAPI says. */
function findPath(paths: readonly DescribedPath[], file: string): DescribedPath | undefined {
  const matching = paths.filter(({ pattern }) => pattern.test(`/${file}`));
  return matching.sort((a, b) => a.template.split('{').length - b.template.split('{').length)[0];
}

const contents: Record<string, () => Promise<Content | undefined>> = {
  'the demonstration content': async () =>
    checkContent(await readContent(fileURLToPath(new URL('../../demo/content', import.meta.url)))).content,
  'a long timeline': async () =>
    makeContent((documents) => {
      const [event] = documents['events/alphaville.json'].events;
      documents['events/alphaville.json'].events = Array.from({ length: 400 }, (_, n) => ({ ...event, id: `e-${n}` }));
    }),
};

for (const [name, load] of Object.entries(contents)) {
  describe(`openapi.json of ${name}`, () => {
    let content: Content;
    let files: FeedFiles;
    let description: Json;
    before(async () => {
      const loaded = await load();
      assert.ok(loaded);
      content = loaded;
      files = buildFeedFiles(content);
      description = readFile(files, 'openapi.json');
    });

    it('is valid OpenAPI 3.1, with references that lead somewhere', async () => {
      const validator = new Validator();
      const result = await validator.validate(structuredClone(description));
      assert.deepEqual(result, { valid: true });
      assert.equal(validator.version, '3.1');
      walkJson(description, (key, value) => {
        if (key === '$ref') assert.ok(follow(description, { $ref: value }), String(value));
      });
    });

    it('describes every file that is built, and no file that is not', () => {
      const paths = listPaths(description);
      const described = new Set<string>();
      for (const file of files.keys()) {
        const path = findPath(paths, file);
        assert.ok(path, `${file} is not described`);
        described.add(path.template);
      }
      const hasPages = [...content.events.values()].some((events) => events.length > 30);
      const without = paths.map(({ template }) => template).filter((template) => !described.has(template));
      // The description of further pages stays when no timeline is long enough: readers must be ready for them.
      assert.deepEqual(without, hasPages ? [] : ['/{partner}/timeline-{page}.{lang}.json']);
    });

    it('names partners and languages one by one, and each pair has its files', () => {
      const { partner, lang } = description.components.parameters;
      assert.deepEqual(partner.schema.enum, ['bandung', ...content.partners.keys()]);
      assert.deepEqual(lang.schema.enum, localeCodes);
      for (const id of partner.schema.enum) {
        for (const locale of lang.schema.enum) assert.ok(files.has(`${id}/${locale}.json`), `${id}/${locale}`);
        for (const file of ['all.json', 'events.ics']) assert.ok(files.has(`${id}/${file}`), `${id}/${file}`);
      }
    });

    it('says what every JSON file looks like', () => {
      // As components they may name each other; the formats are those of the slice schema.
      const ajv = makeAjv();
      ajv.addVocabulary(['components', 'externalDocs']);
      ajv.addSchema(
        { $id: 'https://feed.example/openapi.json', components: description.components },
        'openapi',
        true,
        false,
      );
      const paths = listPaths(description);
      let count = 0;
      for (const file of files.keys()) {
        if (!file.endsWith('.json')) continue;
        const { schema } = findPath(paths, file)?.operation.responses['200'].content['application/json'] ?? {};
        assert.ok(schema, file);
        const validate = schema.$ref
          ? ajv.getSchema(`https://feed.example/openapi.json${schema.$ref}`)
          : ajv.compile(schema);
        assert.ok(validate, schema.$ref);
        assert.ok(validate(readFile(files, file)), `${file}: ${ajv.errorsText(validate.errors)}`);
        count += 1;
      }
      assert.ok(count > 30);
    });

    it('points to examples that are files of the feed', () => {
      let count = 0;
      walkJson(description.paths, (key, value) => {
        if (key !== 'externalValue') return;
        count += 1;
        assert.ok(files.has(String(value)), String(value));
      });
      assert.ok(count >= 4);
    });

    it('is the same in every build, and holds no address of its own', () => {
      assert.deepEqual(buildFeedFiles(content).get('openapi.json'), files.get('openapi.json'));
      assert.deepEqual(
        description.servers.map((server: Json) => server.url),
        ['.'],
      );
    });

    it('names the licence of the feed', () => {
      const { name: title, url, attribution } = content.feed.licence;
      assert.deepEqual(description.info.license, JSON.parse(JSON.stringify({ name: title, url })));
      assert.ok(description.info.description.includes(attribution.en));
      assert.equal(description.info.version, readFile(files, 'bandung/en.json').schemaVersion);
    });
  });
}

describe('openapi.json', () => {
  it('has the definitions of the slice schema, which lies beside it', () => {
    const files = buildFeedFiles(makeContent());
    const { schemas } = readFile(files, 'openapi.json').components;
    assert.deepEqual(readFile(files, 'slice.schema.json'), JSON.parse(JSON.stringify(readSchema('slice'))));
    assert.equal(schemas.slice.externalDocs.url, 'slice.schema.json');
    for (const [name, definition] of Object.entries<Json>(readSchema('slice')['$defs'])) {
      const { externalDocs, ...component } = schemas[name];
      assert.deepEqual(
        component,
        JSON.parse(JSON.stringify(definition).replaceAll('#/$defs/', '#/components/schemas/')),
      );
      assert.equal(externalDocs !== undefined, name === 'slice');
    }
  });

  it('names every operation once, and each with a summary', () => {
    const paths = listPaths(readFile(buildFeedFiles(makeContent()), 'openapi.json'));
    const ids = paths.map(({ operation }) => operation.operationId);
    assert.equal(new Set(ids).size, ids.length);
    for (const { operation, template } of paths) assert.match(operation.summary, /^[A-Z].{8,}[^.]$/, template);
  });

  it('promises the headers that the server of the demonstration sends', async (context) => {
    const folder = await makeFolder(context);
    const files = buildFeedFiles(makeContent());
    await writeFeed(files, `${folder}/feed/v1`);
    const server = createServer(createWidgetHandler(folder));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    context.after(() => server.close());
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed/v1/`;

    const description = await (await fetch(`${root}openapi.json`)).json();
    const paths = listPaths(description);
    const seen = new Set<string>();
    for (const file of files.keys()) {
      const path = findPath(paths, file);
      assert.ok(path);
      if (seen.has(path.template)) continue;
      seen.add(path.template);
      const response = await fetch(root + file);
      await response.arrayBuffer();
      const described = path.operation.responses[response.status];
      assert.ok(described, `${file}: ${response.status}`);
      const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
      assert.ok(Object.hasOwn(described.content, type), `${file} is sent as ${type}`);
      for (const [header, value] of Object.entries<Json>(described.headers)) {
        const { required, schema } = follow(description, value);
        const sent = response.headers.get(header);
        assert.equal(sent !== null, required === true, `${header} of ${file}`);
        if (schema.const) assert.equal(sent, schema.const, `${header} of ${file}`);
      }
    }
    assert.ok(seen.size >= 7);
    assert.equal((await fetch(`${root}nowhere/en.json`)).status, 404);
  });
});

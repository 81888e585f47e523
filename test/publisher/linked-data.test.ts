import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import { parseDateSpan } from '../../src/model/partial-date.js';
import { buildFeedFiles, type FeedFiles } from '../../src/publisher/building/build-feed.js';
import { linkedDataContext } from '../../src/publisher/building/linked-data-context.js';
import { checkContent } from '../../src/publisher/checking/check-content.js';
import type { Content } from '../../src/publisher/content.js';
import { readContent } from '../../src/publisher/reading/read-content.js';
import { walkJson } from '../../src/publisher/reading/walk-json.js';
import { makeContent, type Json } from './fixtures/content.js';

const schemaOrg = 'https://schema.org/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const root = 'https://feed.example/feed/v1/';

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}
interface Triple {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** Processors may be offline, and ours has to be: everything that it needs stands in the document. */
function refuseToLoad(url: string): Promise<never> {
  return Promise.reject(new Error(`It wants to load ${url}.`));
}

interface Graph {
  readonly triples: readonly Triple[];
  /** Terms that were left out. */
  readonly dropped: ReadonlySet<string>;
}

/** Reads a document as a program that knows nothing of us. Throws on everything that gets lost but plain terms. */
async function readGraph(document: Json, base: string): Promise<Graph> {
  const dropped = new Set<string>();
  const eventHandler = ({ event }: { event: Json }): void => {
    assert.equal(event.code, 'invalid property', JSON.stringify(event));
    dropped.add(event.details.property);
  };
  const options: object = { base, documentLoader: refuseToLoad, eventHandler };
  const expanded = await jsonld.expand(document, options);
  const triples = await jsonld.toRDF(expanded, { base, documentLoader: refuseToLoad, safe: true } as object);
  return { triples: triples as Json, dropped };
}

/** Terms that a context says to be none of schema.org's. */
function listPlainTerms(context: Json): Set<string> {
  const plain = new Set<string>();
  walkJson(context, (key, value) => {
    if (value === null) plain.add(key);
  });
  return plain;
}

class Facts {
  readonly #triples: readonly Triple[];
  constructor(triples: readonly Triple[]) {
    this.#triples = triples;
  }

  /** The objects of a subject's property. */
  find(subject: string, property: string): Term[] {
    const predicate = property === 'type' ? `${rdf}type` : schemaOrg + property;
    return this.#triples
      .filter((triple) => triple.subject.value === subject && triple.predicate.value === predicate)
      .map(({ object }) => object);
  }

  /** The words of a property by language. */
  words(subject: string, property: string): Record<string, string[]> {
    const words: Record<string, string[]> = {};
    for (const { value, language = '' } of this.find(subject, property)) (words[language] ??= []).push(value);
    return words;
  }

  values(subject: string, property: string): string[] {
    return this.find(subject, property).map(({ value }) => value);
  }
}

const demo = fileURLToPath(new URL('../../demo/content', import.meta.url));
const loaded = checkContent(await readContent(demo)).content;
assert.ok(loaded);
const content: Content = loaded;
const files: FeedFiles = buildFeedFiles(content);

for (const id of ['bandung', ...content.partners.keys()]) {
  describe(`all.json of ${id}, as linked data`, () => {
    const base = `${root}${id}/all.json`;
    const events = content.events.get(id) ?? [];
    const partner = content.partners.get(id);
    let document: Json;
    let graph: Graph;
    let facts: Facts;
    before(async () => {
      document = JSON.parse(new TextDecoder().decode(files.get(`${id}/all.json`)));
      graph = await readGraph(document, base);
      facts = new Facts(graph.triples);
    });

    it('loses nothing but the terms that its context names as plain ones', () => {
      const plain = listPlainTerms(document['@context']);
      assert.deepEqual(
        [...graph.dropped].filter((term) => !plain.has(term)),
        [],
      );
      const { '@context': context, ...rest } = document;
      // Each term is defined, so that one which is new cannot be forgotten.
      walkJson(rest, (key, _value, path) => {
        const isLanguage =
          typeof path.at(-2) === 'string' && Object.hasOwn(Object(context[path.at(-2) ?? '']), '@container');
        if (!key.startsWith('@') && !isLanguage && !isInsidePlain(path, plain)) {
          assert.ok(Object.hasOwn(context, key) || /^(?:text|lang)$/.test(key), path.join('.'));
        }
      });
    });

    it('speaks schema.org and nothing else', () => {
      for (const { predicate, object } of graph.triples) {
        const isList = [`${rdf}type`, `${rdf}first`, `${rdf}rest`].includes(predicate.value);
        assert.ok(isList || predicate.value.startsWith(schemaOrg), predicate.value);
        if (predicate.value === `${rdf}type`) assert.ok(object.value.startsWith(schemaOrg), object.value);
      }
      assert.ok(graph.triples.length > 500);
    });

    it('describes the feed: its day, licence and author', () => {
      assert.deepEqual(facts.values(base, 'type'), [`${schemaOrg}Dataset`]);
      assert.deepEqual(facts.values(base, 'dateModified'), [content.feed.asOf]);
      assert.deepEqual(facts.words(base, 'creditText').en, [content.feed.licence.attribution.en]);
      const [licence] = facts.values(base, 'license');
      assert.ok(licence);
      assert.deepEqual(facts.values(licence, 'name'), [content.feed.licence.name]);
      assert.deepEqual(facts.values(licence, 'url'), [content.feed.licence.url].filter(Boolean));
      assert.deepEqual(facts.values(licence, 'creditText'), []);
    });

    it('knows the city and its partner, in every language', () => {
      const about = facts.values(base, 'about');
      assert.deepEqual(about, partner ? [`${base}#city`, `${base}#partner`] : [`${base}#city`]);
      const cities = [['#city', content.city] as const, ...(partner ? [['#partner', partner] as const] : [])];
      for (const [node, { name, coordinates, country }] of cities) {
        assert.deepEqual(facts.values(base + node, 'type'), [`${schemaOrg}City`]);
        const named = Object.entries(name).map(([lang, words]): [string, string[]] => [lang.toLowerCase(), [words]]);
        assert.deepEqual(lower(facts.words(base + node, 'name')), Object.fromEntries(named));
        const [place] = facts.values(base + node, 'geo');
        if (coordinates) {
          assert.ok(place);
          assert.deepEqual(
            ['latitude', 'longitude'].map((axis) => Number(facts.values(place, axis)[0])),
            [coordinates.lat, coordinates.lon],
          );
        }
        const [land] = facts.values(base + node, 'containedInPlace');
        assert.deepEqual(facts.values(land ?? '', 'identifier'), [country]);
      }
      const [population] = facts
        .values(`${base}#city`, 'additionalProperty')
        .filter((fact) => facts.values(fact, 'propertyID').includes('population'));
      assert.deepEqual(facts.values(population ?? '', 'value'), ['2506600']);
      assert.deepEqual(facts.values(population ?? '', 'unitText'), ['people']);
      assert.deepEqual(facts.words(`${base}#city`, 'slogan'), { kaw: ['Gemah Ripah Wibawa Mukti'] });
    });

    it('knows every event, dated as far as a source gives it', () => {
      const mentioned = facts.values(base, 'mentions');
      for (const { id: eventId, date, title, sources, kind, benefit } of events) {
        const node = `${base}#event-${eventId}`;
        assert.ok(mentioned.includes(node));
        assert.deepEqual(facts.values(node, 'type'), [`${schemaOrg}Event`]);
        assert.deepEqual(facts.words(node, 'name').en, [title.en]);
        assert.deepEqual(facts.values(node, 'additionalType'), [kind]);
        if (benefit) assert.ok(facts.words(node, 'description').en?.includes(benefit.en));
        const span = date === undefined ? undefined : parseDateSpan(date);
        assert.deepEqual(facts.values(node, 'startDate'), span ? [span.start.iso] : []);
        const end = span && !span.isOpenEnded ? [(span.end ?? span.start).iso] : [];
        assert.deepEqual(facts.values(node, 'endDate'), end);
        assert.deepEqual(
          facts.values(node, 'subjectOf').sort(),
          sources.map((source) => `${base}#source-${source}`).sort(),
        );
      }
    });

    it('knows whom to write to, and when somebody is there', () => {
      const mentioned = facts.values(base, 'mentions');
      for (const officeId of [...content.city.offices, ...(partner?.missions ?? [])]) {
        const node = `${base}#office-${officeId}`;
        const office = content.offices.get(officeId);
        assert.ok(office && mentioned.includes(node));
        const type = office.kind === 'society' ? 'Organization' : 'GovernmentOffice';
        assert.deepEqual(facts.values(node, 'type'), [schemaOrg + type]);
        assert.deepEqual(facts.values(node, 'telephone'), office.phones ?? []);
        assert.deepEqual(facts.values(node, 'email'), office.email ? [office.email] : []);
        assert.equal(facts.values(node, 'location').length, office.country ? 1 : 0);
        const periods = facts.values(node, 'openingHoursSpecification');
        assert.equal(periods.length, office.hours?.periods.length ?? 0);
        const days = periods.flatMap((period) => facts.values(period, 'dayOfWeek'));
        assert.equal(days.length, office.hours?.periods.flatMap((period) => period.days).length ?? 0);
        for (const day of days) assert.match(day, /^https:\/\/schema\.org\/\w+day$/);
      }
    });

    it('has pictures with absolute addresses, and sources that are there', () => {
      const pictures = graph.triples.filter(({ predicate }) => predicate.value === `${schemaOrg}contentUrl`);
      assert.ok(pictures.length > 0);
      for (const { object } of pictures) {
        assert.equal(object.termType, 'NamedNode');
        assert.ok(files.has(object.value.replace(root, '')), object.value);
      }
      const cited = facts.values(base, 'citation');
      for (const { predicate, object } of graph.triples) {
        if (predicate.value !== `${schemaOrg}subjectOf` || !object.value.includes('#source-')) continue;
        assert.ok(cited.includes(object.value), object.value);
        assert.deepEqual(facts.values(object.value, 'type'), [`${schemaOrg}CreativeWork`]);
      }
    });
  });
}

describe('the context of all.json', () => {
  it('uses words that schema.org has', () => {
    // Looked up one by one; whoever adds a word looks it up as well.
    const known = `
      about mentions citation subjectOf identifier schemaVersion version dateModified license name creditText description
      caption alternateName slogan additionalType url containedInPlace location geo latitude longitude logo image contentUrl
      width height additionalProperty propertyID value unitText startDate endDate keywords knowsLanguage address telephone
      email openingHoursSpecification dayOfWeek opens closes employee jobTitle
      City Country CreativeWork Dataset Event GeoCoordinates GovernmentOffice ImageObject OpeningHoursSpecification
      Organization Person PropertyValue TouristAttraction WebPage
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday`
      .trim()
      .split(/\s+/);
    const used = new Set<string>();
    walkJson(linkedDataContext, (_key, value) => {
      if (typeof value === 'string' && value.startsWith(schemaOrg)) used.add(value.slice(schemaOrg.length));
    });
    assert.deepEqual([...used].sort(), known.sort());
  });

  it('calls a person by the name and gives the function as one', async () => {
    const withPerson = makeContent((documents) => {
      documents['offices.json'].offices[0].person = { name: 'A. Example', title: { en: 'Head', id: 'Kepala' } };
    });
    const document = JSON.parse(new TextDecoder().decode(buildFeedFiles(withPerson).get('alphaville/all.json')));
    const base = `${root}alphaville/all.json`;
    const { triples } = await readGraph(document, base);
    const facts = new Facts(triples);
    const [person = ''] = facts.values(`${base}#office-cooperation`, 'employee');
    assert.deepEqual(facts.values(person, 'name'), ['A. Example']);
    assert.deepEqual(facts.words(person, 'jobTitle'), { en: ['Head'], id: ['Kepala'] });
  });

  it('leaves out what is only for the editors', () => {
    const withSchema = makeContent((documents) => {
      for (const path of ['city.json', 'partners/alphaville.json'])
        documents[path].$schema = '../canonical.schema.json';
    });
    const text = new TextDecoder().decode(buildFeedFiles(withSchema).get('alphaville/all.json'));
    assert.doesNotMatch(text, /canonical\.schema|"missions":\[?"/);
  });

  it('would be caught with a term that it does not define', async () => {
    const document = JSON.parse(new TextDecoder().decode(files.get('suwon/all.json')));
    document.city.weather = 'fine';
    const { dropped } = await readGraph(document, root);
    assert.ok(dropped.has('weather') && !listPlainTerms(document['@context']).has('weather'));
  });
});

/** Whether a place lies inside something that the graph leaves out as a whole. */
function isInsidePlain(path: readonly (string | number)[], plain: ReadonlySet<string>): boolean {
  return path.slice(0, -1).some((step) => typeof step === 'string' && plain.has(step));
}

/** Language tags are compared without regard to case. */
function lower(words: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(words).map(([lang, list]) => [lang.toLowerCase(), list]));
}

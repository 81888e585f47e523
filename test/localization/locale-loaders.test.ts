import { expect } from '@open-wc/testing';
import { localeImports } from '../../src/localization/locale-imports.js';
import {
  forgetTemplates,
  loadTemplates,
  peekTemplates,
  registerTemplates,
} from '../../src/localization/locale-loaders.js';
import { localeCodes } from '../../src/model/locale-codes.js';

describe('loadTemplates', () => {
  const realImport = localeImports.de!;

  beforeEach(forgetTemplates);

  afterEach(() => {
    localeImports.de = realImport;
    forgetTemplates();
  });

  it('has a module for every locale but the source', () => {
    expect(localeCodes.filter((code) => !localeImports[code])).to.deep.equal(['en']);
  });

  it('has nothing to load for English', async () => {
    expect(await loadTemplates('en')).to.equal(undefined);
  });

  it('gives registered messages without a request', async () => {
    localeImports.de = () => Promise.reject(new Error('a request'));
    const templates = { hello: 'Hallo' };
    registerTemplates('de', templates);
    expect(peekTemplates('de')).to.equal(templates);
    expect(await loadTemplates('de')).to.equal(templates);
    expect(peekTemplates('fr')).to.equal(undefined);
  });

  it('asks once for all who ask', async () => {
    let requests = 0;
    localeImports.de = () => {
      requests += 1;
      return Promise.resolve({ templates: { hello: 'Hallo' } });
    };
    const answers = await Promise.all([loadTemplates('de'), loadTemplates('de')]);
    answers.push(await loadTemplates('de'));
    expect(answers.map((templates) => templates?.hello)).to.deep.equal(['Hallo', 'Hallo', 'Hallo']);
    expect(requests).to.equal(1);
  });

  it('asks again after a failure', async () => {
    localeImports.de = () => Promise.reject(new Error('offline'));
    const failures = await Promise.allSettled([loadTemplates('de'), loadTemplates('de')]);
    expect(failures.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    localeImports.de = () => Promise.resolve({ templates: { hello: 'Hallo' } });
    expect(await loadTemplates('de')).to.deep.equal({ hello: 'Hallo' });
  });

  it('rejects and does not throw where a loader throws at once', async () => {
    localeImports.de = () => {
      throw new Error('no import()');
    };
    const error: unknown = await loadTemplates('de').catch((reason: unknown) => reason);
    expect(error).to.be.an('error');
    localeImports.de = () => Promise.resolve({ templates: {} });
    expect(await loadTemplates('de')).to.deep.equal({});
  });
});

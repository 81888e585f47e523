import { expect } from '@open-wc/testing';
import { mendPolicy, nameDirective } from '../../../src/loader/debug/mend-policy.js';

const source = 'https://widgets.example';

describe('mendPolicy', () => {
  it('adds the source to the directive that is there', () => {
    expect(mendPolicy("default-src 'self'; connect-src 'self' https://a.example", 'connect-src', source)).to.equal(
      `default-src 'self'; connect-src 'self' https://a.example ${source}`,
    );
  });

  it("takes the place of 'none', which allows no company", () => {
    expect(mendPolicy("img-src 'none'", 'img-src', source)).to.equal(`img-src ${source}`);
  });

  it('writes a directive of its own with what default-src allows, and leaves that as it is', () => {
    expect(mendPolicy("default-src 'self' data:;", 'connect-src', source)).to.equal(
      `default-src 'self' data:; connect-src 'self' data: ${source}`,
    );
    expect(mendPolicy("default-src 'none'", 'img-src', source)).to.equal(`default-src 'none'; img-src ${source}`);
  });

  it('writes script-src for what the browser calls script-src-elem, unless the policy does so too', () => {
    expect(mendPolicy("script-src 'self'", 'script-src-elem', source)).to.equal(`script-src 'self' ${source}`);
    expect(mendPolicy("default-src 'self'", 'script-src-elem', source)).to.equal(
      `default-src 'self'; script-src 'self' ${source}`,
    );
    expect(mendPolicy("script-src 'none'; script-src-elem 'self'", 'script-src-elem', source)).to.equal(
      `script-src 'none'; script-src-elem 'self' ${source}`,
    );
    expect(nameDirective('script-src-elem')).to.equal('script-src');
  });

  it('names a Trusted Types policy without what default-src allows', () => {
    const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    expect(mendPolicy(policy, 'trusted-types', 'bandung-widgets')).to.equal(
      "default-src 'self'; require-trusted-types-for 'script'; trusted-types bandung-widgets",
    );
    expect(mendPolicy("default-src 'self'", 'trusted-types', 'x')).to.equal("default-src 'self'; trusted-types x");
  });

  it('changes nothing where the source is allowed already', () => {
    expect(mendPolicy(`IMG-SRC ${source}`, 'img-src', source)).to.equal(`IMG-SRC ${source}`);
  });
});

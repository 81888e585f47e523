import { expect } from '@open-wc/testing';
import { watchViolations } from '../../../src/loader/debug/watch-violations.js';

const ours = 'https://widgets.example/feed.json';

function violate(changes: SecurityPolicyViolationEventInit): void {
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      documentURI: location.href,
      violatedDirective: 'connect-src',
      effectiveDirective: 'connect-src',
      originalPolicy: "connect-src 'self'",
      disposition: 'enforce',
      statusCode: 200,
      blockedURI: ours,
      ...changes,
    }),
  );
}

describe('watchViolations', () => {
  it('takes what is ours, once, and leaves what is not or is only on trial', () => {
    let changes = 0;
    const isOurs = (url: string): boolean => url.startsWith('https://widgets.example/');
    const violations = watchViolations(isOurs, () => (changes += 1));
    violate({});
    violate({});
    violate({ blockedURI: 'https://other.example/' });
    violate({ effectiveDirective: 'img-src', disposition: 'report' });
    violate({ effectiveDirective: 'trusted-types', blockedURI: 'trusted-types-policy', sourceFile: `${ours}.js` });
    expect(violations).to.deep.equal([
      { directive: 'connect-src', blocked: ours, policy: "connect-src 'self'" },
      { directive: 'trusted-types', blocked: 'trusted-types-policy', policy: "connect-src 'self'" },
    ]);
    expect(changes).to.equal(2);
  });
});

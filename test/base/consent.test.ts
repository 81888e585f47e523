import { expect } from '@open-wc/testing';
import { isConsentGiven, observeConsent } from '../../src/base/consent.js';

/** The listeners for consent on the document, counted while `act` runs. */
function countListeners(act: () => void): number {
  const { addEventListener, removeEventListener } = document;
  let count = 0;
  document.addEventListener = ((type: string, ...rest: [never]) => {
    count += 1;
    addEventListener.call(document, type, ...rest);
  }) as typeof addEventListener;
  document.removeEventListener = ((type: string, ...rest: [never]) => {
    count -= 1;
    removeEventListener.call(document, type, ...rest);
  }) as typeof removeEventListener;
  act();
  Object.assign(document, { addEventListener, removeEventListener });
  return count;
}

// In this order: consent once given stays for the page view.
describe('consent for all', () => {
  it('is not given by itself', () => {
    expect(isConsentGiven()).to.equal(false);
  });

  it('listens once for all widgets, and not at all without any', () => {
    const ends: (() => void)[] = [];
    const join = (): void => void ends.push(observeConsent(() => {}));
    expect(countListeners(() => [join, join, join].forEach((act) => act()))).to.equal(1);
    expect(countListeners(() => ends.forEach((end) => end()))).to.equal(-1);
    document.dispatchEvent(new Event('bandung-consent'));
    expect(isConsentGiven()).to.equal(false);
  });

  it('tells those who wait, no others, and is remembered', () => {
    const heard: string[] = [];
    const endFirst = observeConsent(() => heard.push('first'));
    const endSecond = observeConsent(() => heard.push('second'));
    endFirst();
    document.dispatchEvent(new Event('bandung-consent'));
    expect(heard).to.deep.equal(['second']);
    expect(isConsentGiven()).to.equal(true);
    endSecond();
    document.dispatchEvent(new Event('bandung-consent'));
    expect(heard).to.deep.equal(['second']);
  });
});

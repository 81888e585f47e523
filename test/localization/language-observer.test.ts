import { expect } from '@open-wc/testing';
import { countLanguageObservers, observeLanguage } from '../../src/localization/language-observer.js';

/** Mutation observers report in a microtask; this one comes after theirs. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

describe('observeLanguage', () => {
  let box: HTMLElement;
  let calls: string[];
  let ends: (() => void)[];

  function observe(element: Element, name = 'element'): () => void {
    const end = observeLanguage(element, () => calls.push(name));
    ends.push(end);
    return end;
  }

  /** div › #shadow › section › slot | div › #shadow › section › p, and a p that the slot takes in. */
  function mountNested() {
    const host = document.createElement('div');
    const outer = host.attachShadow({ mode: 'open' });
    const section = document.createElement('section');
    const innerHost = document.createElement('div');
    section.append(document.createElement('slot'), innerHost);
    outer.append(section);
    const inner = innerHost.attachShadow({ mode: 'open' });
    const innerSection = document.createElement('section');
    const deep = document.createElement('p');
    innerSection.append(deep);
    inner.append(innerSection);
    const slotted = document.createElement('p');
    host.append(slotted);
    box.append(host);
    return { host, outer, section, innerHost, innerSection, deep, slotted };
  }

  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
    calls = [];
    ends = [];
  });

  afterEach(() => {
    for (const end of ends) end();
    box.remove();
    document.documentElement.removeAttribute('lang');
    expect(countLanguageObservers()).to.equal(0);
  });

  it('hears of lang on the element, above it and on <html>', async () => {
    const element = document.createElement('p');
    box.append(element);
    observe(element);
    for (const target of [element, box, document.body, document.documentElement]) {
      calls = [];
      target.setAttribute('lang', 'de');
      await settle();
      expect(calls, target.localName).to.deep.equal(['element']);
      target.removeAttribute('lang');
      await settle();
      expect(calls).to.have.length(2);
    }
  });

  it('hears of lang in every shadow root around the element', async () => {
    const { host, section, innerHost, innerSection, deep } = mountNested();
    observe(deep);
    expect(countLanguageObservers()).to.equal(3);
    for (const target of [host, section, innerHost, innerSection, deep]) {
      calls = [];
      target.lang = 'de';
      await settle();
      expect(calls).to.deep.equal(['element']);
    }
  });

  it('hears of lang around the slot that takes the element in', async () => {
    const { section, slotted, innerSection } = mountNested();
    observe(slotted);
    expect(countLanguageObservers()).to.equal(2);
    section.lang = 'de';
    await settle();
    expect(calls).to.deep.equal(['element']);
    innerSection.lang = 'de';
    await settle();
    expect(calls).to.have.length(1);
  });

  it('follows the element into another slot', async () => {
    const { outer, slotted } = mountNested();
    const innerHost = outer.querySelector('div')!;
    innerHost.innerHTML = '<slot name="inner"></slot>';
    const innerSection = innerHost.shadowRoot!.querySelector('section')!;
    innerSection.append(document.createElement('slot'));
    observe(slotted);
    slotted.slot = 'inner';
    await settle();
    expect(calls).to.deep.equal(['element']);
    expect(countLanguageObservers()).to.equal(3);
    innerSection.lang = 'de';
    await settle();
    expect(calls).to.have.length(2);
  });

  it('calls once for many changes in one go', async () => {
    const { host, section, deep } = mountNested();
    observe(deep);
    for (const lang of ['de', 'fr', 'ko']) {
      host.lang = lang;
      section.lang = lang;
      box.lang = lang;
    }
    await settle();
    expect(calls).to.deep.equal(['element']);
  });

  it('is silent about other attributes and other nodes', async () => {
    const element = document.createElement('p');
    box.append(element);
    observe(element);
    box.title = 'x';
    box.className = 'y';
    box.append(document.createElement('span'));
    element.textContent = 'z';
    await settle();
    expect(calls).to.deep.equal([]);
  });

  it('hears that the browser’s languages changed', () => {
    observe(box);
    window.dispatchEvent(new Event('languagechange'));
    expect(calls).to.deep.equal(['element']);
  });

  it('leaves no listener on window behind', () => {
    const { addEventListener, removeEventListener } = window;
    let listeners = 0;
    const count = (step: number, real: (...args: [string, EventListener]) => void) =>
      function (this: unknown, ...args: [string, EventListener]): void {
        if (args[0] === 'languagechange') listeners += step;
        real.apply(window, args);
      };
    Object.assign(window, {
      addEventListener: count(1, addEventListener),
      removeEventListener: count(-1, removeEventListener),
    });
    try {
      const [endFirst, endSecond] = [observe(box), observe(document.body)];
      expect(listeners).to.equal(1);
      endFirst();
      expect(listeners).to.equal(1);
      endSecond();
      expect(listeners).to.equal(0);
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
  });

  it('serves many elements from the same few roots and drops each root with its last user', async () => {
    const { deep, slotted, innerSection, section } = mountNested();
    const endDeep = observe(deep, 'deep');
    const endSlotted = observe(slotted, 'slotted');
    const endBox = observe(box, 'box');
    expect(countLanguageObservers()).to.equal(3);
    endDeep();
    expect(countLanguageObservers()).to.equal(2);
    innerSection.lang = 'de';
    await settle();
    expect(calls).to.deep.equal([]);
    section.lang = 'de';
    await settle();
    expect(calls).to.have.members(['slotted', 'box']);
    endSlotted();
    expect(countLanguageObservers()).to.equal(1);
    endBox();
    expect(countLanguageObservers()).to.equal(0);
    window.dispatchEvent(new Event('languagechange'));
    expect(calls).to.have.length(2);
  });

  it('loses no change when another element leaves in the same moment', async () => {
    const { deep } = mountNested();
    const endDeep = observe(deep, 'deep');
    observe(box, 'box');
    box.lang = 'de';
    endDeep();
    await settle();
    expect(calls).to.deep.equal(['box']);
  });

  it('may be ended from within a call, and twice', async () => {
    const end = observeLanguage(box, () => {
      calls.push('first');
      end();
      endSecond();
    });
    const endSecond = observe(box, 'second');
    box.lang = 'de';
    await settle();
    expect(calls).to.deep.equal(['first']);
    end();
    expect(countLanguageObservers()).to.equal(0);
  });

  it('starts anew after the last one left', async () => {
    observe(box)();
    observe(box);
    box.lang = 'de';
    await settle();
    expect(calls).to.deep.equal(['element']);
  });
});

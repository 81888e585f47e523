import { expect } from '@open-wc/testing';
import { str } from '@lit/localize';
import { LitElement, html } from 'lit';
import type { TemplateResult } from 'lit';
import { grammar } from '../../src/localization/generated/grammar/en.js';
import { countLanguageObservers } from '../../src/localization/language-observer.js';
import { localeImports } from '../../src/localization/locale-imports.js';
import { forgetTemplates, registerTemplates } from '../../src/localization/locale-loaders.js';
import type { LocaleWords } from '../../src/localization/locale-loaders.js';
import { LocalizeController } from '../../src/localization/localize-controller.js';
import type { LocaleCode } from '../../src/model/locale-codes.js';

class GreetingElement extends LitElement {
  readonly changes: string[] = [];
  readonly localize = new LocalizeController(this, ({ tag }) => this.changes.push(tag));
  renders = 0;

  connectedMoveCallback(): void {
    this.localize.hostMoved();
  }

  override render(): TemplateResult {
    this.renders += 1;
    const { msg } = this.localize;
    const name = 'Suwon';
    return html`<p>${msg('Hello', { id: 'hello' })}</p>
      <p>${msg(str`Partner of ${name}`, { id: 'partner' })}</p>
      <p>${msg(html`From <b>${name}</b>`, { id: 'from' })}</p>`;
  }

  get words(): string {
    return (
      this.shadowRoot?.textContent
        ?.trim()
        .split(/\s*\n\s*/)
        .join(' | ') ?? ''
    );
  }
}
customElements.define('test-greeting', GreetingElement);

const german = {
  hello: 'Hallo',
  partner: { strTag: true, strings: ['Partner von ', ''], values: [0] } as unknown as string,
  from: html`Aus <b>${0}</b>`,
};
const korean = { hello: '안녕하세요' };
const arabic = { hello: 'مرحبا' };

/** A locale module that arrives, or fails, when the test says so. */
function holdImport(locale: LocaleCode) {
  const held = {
    requests: 0,
    arrive: undefined as unknown as (module: LocaleWords) => void,
    fail: undefined as unknown as () => void,
  };
  localeImports[locale] = () => {
    held.requests += 1;
    return new Promise((resolve, reject) => {
      held.arrive = resolve;
      held.fail = () => reject(new Error('offline'));
    });
  };
  return held;
}

/** Observers and pending promises have had their turn, and the element has rendered. */
async function settle(element: LitElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

describe('LocalizeController', () => {
  const realImports = { ...localeImports };
  const root = document.documentElement;
  let box: HTMLElement;

  function mount(lang?: string, parent: ParentNode = box): GreetingElement {
    const element = document.createElement('test-greeting') as GreetingElement;
    if (lang !== undefined) element.lang = lang;
    parent.append(element);
    return element;
  }

  beforeEach(() => {
    forgetTemplates();
    root.lang = 'en';
    box = document.createElement('div');
    document.body.append(box);
  });

  afterEach(() => {
    box.remove();
    root.removeAttribute('lang');
    Object.assign(localeImports, realImports);
    forgetTemplates();
    expect(countLanguageObservers()).to.equal(0);
  });

  it('speaks English at once', async () => {
    const element = mount();
    await element.localize.ready;
    await element.updateComplete;
    expect(element.words).to.equal('Hello | Partner of Suwon | From Suwon');
    expect(element.localize.isReady).to.equal(true);
    expect(element.localize.locale).to.equal('en');
    expect(element.localize.direction).to.equal('ltr');
  });

  it('speaks the language of the page from the first render where the messages are at hand', async () => {
    registerTemplates('de', german, grammar);
    const element = mount('de-DE');
    await element.updateComplete;
    expect(element.words).to.equal('Hallo | Partner von Suwon | Aus Suwon');
    expect(element.renders).to.equal(1);
    expect(element.localize.locale).to.equal('de');
    expect(element.localize.tag).to.equal('de-DE');
    expect(element.localize.target).to.deep.equal({ locale: 'de', tag: 'de-DE' });
  });

  it('waits for what it takes to write as a region does', async () => {
    registerTemplates('de', german, grammar);
    const element = mount('de-AT');
    await element.localize.ready;
    await element.updateComplete;
    expect(element.words).to.equal('Hallo | Partner von Suwon | Aus Suwon');
    expect(element.localize.tag).to.equal('de-AT');
    expect(element.localize.format.date({ iso: '2026-01-02', year: 2026, month: 1, day: 2 })).to.equal(
      '2. Jänner 2026',
    );
  });

  it('stays English for a message that has no translation', async () => {
    registerTemplates('ko', korean, grammar);
    const element = mount('ko');
    await element.updateComplete;
    expect(element.words).to.equal('안녕하세요 | Partner of Suwon | From Suwon');
  });

  it('lets two languages live on one page', async () => {
    registerTemplates('de', german, grammar);
    registerTemplates('ar', arabic, grammar);
    const [first, second, third] = [mount('de'), mount('ar'), mount()];
    await Promise.all([first.updateComplete, second.updateComplete, third.updateComplete]);
    expect([first, second, third].map(({ words }) => words.split(' | ')[0])).to.deep.equal(['Hallo', 'مرحبا', 'Hello']);
    expect([first, second, third].map(({ localize }) => localize.direction)).to.deep.equal(['ltr', 'rtl', 'ltr']);
  });

  it('loads messages, tells what it is after meanwhile, and is ready when they are here', async () => {
    const held = holdImport('de');
    const element = mount('de');
    await element.updateComplete;
    expect(element.words).to.contain('Hello');
    expect(element.localize.isReady).to.equal(false);
    expect(element.localize.locale).to.equal('en');
    expect(element.localize.target.locale).to.equal('de');
    held.arrive({ templates: german, grammar });
    await element.localize.ready;
    await element.updateComplete;
    expect(element.localize.isReady).to.equal(true);
    expect(element.words).to.contain('Hallo');
  });

  it('asks once for the messages of many elements', async () => {
    const held = holdImport('de');
    const elements = [mount('de'), mount('de-CH'), mount('de_AT')];
    held.arrive({ templates: german, grammar });
    await Promise.all(elements.map(({ localize }) => localize.ready));
    expect(held.requests).to.equal(1);
    expect(elements.map(({ localize }) => localize.tag)).to.deep.equal(['de', 'de-CH', 'de-AT']);
  });

  it('follows lang on the element, above it, on <html> and inside the shadow roots around it', async () => {
    registerTemplates('de', german, grammar);
    registerTemplates('ko', korean, grammar);
    const host = document.createElement('div');
    const section = document.createElement('section');
    host.attachShadow({ mode: 'open' }).append(section);
    box.append(host);
    const element = mount(undefined, section);
    await settle(element);
    for (const target of [root, box, host, section, element]) {
      target.lang = 'de';
      await settle(element);
      expect(element.words).to.contain('Hallo');
      target.lang = 'ko';
      await settle(element);
      expect(element.words).to.contain('안녕하세요');
    }
    for (const target of [element, section, host, box]) target.removeAttribute('lang');
    root.lang = 'en';
    await settle(element);
    expect(element.words).to.contain('Hello');
  });

  it('renders anew when only the region changes', async () => {
    registerTemplates('de', german, grammar);
    const element = mount('de');
    await element.updateComplete;
    element.lang = 'de-AT';
    await settle(element);
    expect(element.localize.tag).to.equal('de-AT');
    expect(element.renders).to.equal(2);
    element.lang = 'DE_at';
    await settle(element);
    expect(element.renders).to.equal(2);
  });

  it('keeps the old language until the new messages are here', async () => {
    registerTemplates('de', german, grammar);
    const element = mount('de');
    await element.updateComplete;
    const held = holdImport('ko');
    element.lang = 'ko';
    await settle(element);
    expect(element.words).to.contain('Hallo');
    expect(element.localize.tag).to.equal('de');
    expect(element.localize.target.tag).to.equal('ko');
    held.arrive({ templates: korean, grammar });
    await settle(element);
    expect(element.words).to.contain('안녕하세요');
  });

  it('lets the latest language win, however late the first arrives', async () => {
    const [heldGerman, heldKorean] = [holdImport('de'), holdImport('ko')];
    const element = mount('de');
    await settle(element);
    element.lang = 'ko';
    await settle(element);
    heldKorean.arrive({ templates: korean, grammar });
    await settle(element);
    heldGerman.arrive({ templates: german, grammar });
    await settle(element);
    expect(element.words).to.contain('안녕하세요');
    expect(element.localize.locale).to.equal('ko');
  });

  it('does not show the first language in between when that arrives before the latest', async () => {
    const [heldGerman, heldKorean] = [holdImport('de'), holdImport('ko')];
    const element = mount('de');
    await settle(element);
    element.lang = 'ko';
    await settle(element);
    heldGerman.arrive({ templates: german, grammar });
    await settle(element);
    expect(element.words).to.contain('Hello');
    expect(element.localize.isReady).to.equal(false);
    heldKorean.arrive({ templates: korean, grammar });
    await settle(element);
    expect(element.words).to.contain('안녕하세요');
  });

  it('comes back to a language that was left while it was loading', async () => {
    const [heldGerman, heldKorean] = [holdImport('de'), holdImport('ko')];
    const element = mount('de');
    await settle(element);
    element.lang = 'ko';
    await settle(element);
    element.lang = 'de';
    await settle(element);
    heldKorean.arrive({ templates: korean, grammar });
    heldGerman.arrive({ templates: german, grammar });
    await settle(element);
    expect(element.words).to.contain('Hallo');
    expect(heldGerman.requests).to.equal(1);
  });

  it('stays English when the messages cannot be had, and tries again on the next connect', async () => {
    const held = holdImport('de');
    const element = mount('de');
    held.fail();
    await element.localize.ready;
    await element.updateComplete;
    expect(element.words).to.contain('Hello');
    expect(element.localize.locale).to.equal('en');
    expect(element.localize.isReady).to.equal(true);
    element.remove();
    box.append(element);
    expect(held.requests).to.equal(2);
    held.arrive({ templates: german, grammar });
    await settle(element);
    expect(element.words).to.contain('Hallo');
  });

  it('tells its host of the first language and of each new one, once', async () => {
    const held = holdImport('de');
    const element = mount('de');
    expect(element.changes).to.deep.equal(['de']);
    held.arrive({ templates: german, grammar });
    await settle(element);
    element.lang = 'de-AT';
    await settle(element);
    element.title = 'x';
    box.lang = 'fr';
    await settle(element);
    expect(element.changes).to.deep.equal(['de', 'de-AT']);
  });

  it('lets its host render as soon as the page asks for another language', async () => {
    const element = mount('en');
    await element.updateComplete;
    holdImport('ko');
    element.lang = 'ko';
    await settle(element);
    expect(element.renders).to.equal(2);
  });

  it('stops listening with its element and goes on after a reconnect', async () => {
    registerTemplates('de', german, grammar);
    registerTemplates('ko', korean, grammar);
    const element = mount();
    await element.updateComplete;
    expect(countLanguageObservers()).to.equal(1);
    element.remove();
    expect(countLanguageObservers()).to.equal(0);
    box.lang = 'de';
    await settle(element);
    expect(element.localize.locale).to.equal('en');
    box.append(element);
    await settle(element);
    expect(element.words).to.contain('Hallo');
    box.lang = 'ko';
    await settle(element);
    expect(element.words).to.contain('안녕하세요');
  });

  it('takes the language of the place that it is moved to', async () => {
    registerTemplates('de', german, grammar);
    registerTemplates('ko', korean, grammar);
    const element = mount();
    const host = document.createElement('div');
    const section = document.createElement('section');
    section.lang = 'de';
    host.attachShadow({ mode: 'open' }).append(section);
    box.append(host);
    section.append(element);
    await settle(element);
    expect(element.words).to.contain('Hallo');
    expect(countLanguageObservers()).to.equal(2);
    section.lang = 'ko';
    await settle(element);
    expect(element.words).to.contain('안녕하세요');
    box.append(element);
    await settle(element);
    expect(element.words).to.contain('Hello');
    expect(countLanguageObservers()).to.equal(1);
  });

  it('takes the language of the place that moveBefore() puts it in', async () => {
    registerTemplates('de', german, grammar);
    const target = document.createElement('div');
    target.lang = 'de';
    box.append(target);
    const element = mount();
    await settle(element);
    (target as unknown as { moveBefore(node: Node, child: Node | null): void }).moveBefore(element, null);
    await settle(element);
    expect(element.words).to.contain('Hallo');
  });

  it('takes messages that arrive while the element is away', async () => {
    const held = holdImport('de');
    const element = mount('de');
    await element.updateComplete;
    element.remove();
    held.arrive({ templates: german, grammar });
    await element.localize.ready;
    box.append(element);
    await settle(element);
    expect(element.words).to.contain('Hallo');
    expect(held.requests).to.equal(1);
  });
});

import { expect } from '@open-wc/testing';
import { setDefaultFeedTemplate } from '../../../src/feed/feed-url.js';
import { collectScripts } from '../../../src/loader/debug/collect-scripts.js';
import { describeWidget, findWidgets } from '../../../src/loader/debug/collect-widgets.js';

describe('what the self-diagnosis sees of a page', () => {
  afterEach(() => {
    setDefaultFeedTemplate(undefined);
    document.querySelector('#stage')?.remove();
  });

  function place(markup: string): HTMLElement {
    const stage = document.createElement('div');
    stage.id = 'stage';
    stage.innerHTML = markup;
    document.body.append(stage);
    return stage;
  }

  it('finds the widgets in their order, in open shadow trees too, and no other elements', () => {
    const stage = place('<bandung-city-profile id="a"></bandung-city-profile><p></p><bandung-other></bandung-other>');
    const inner = document.createElement('bandung-contact-person');
    stage.querySelector('p')!.attachShadow({ mode: 'open' }).append(inner);
    expect(findWidgets(stage).map(({ localName }) => localName)).to.deep.equal([
      'bandung-city-profile',
      'bandung-contact-person',
    ]);
  });

  it('tells where a widget has its feed from, and where the index lies', () => {
    setDefaultFeedTemplate('https://widgets.example/v1/feed/v1/{partner}/{lang}.json');
    const stage = place('<bandung-city-profile id="a" lang="zh_CN" partner="suwon"></bandung-city-profile>');
    expect(describeWidget(findWidgets(stage)[0]!)).to.deep.equal({
      name: 'bandung-city-profile#a',
      isDefined: customElements.get('bandung-city-profile') !== undefined,
      state: 'unknown',
      partner: 'suwon',
      origin: { kind: 'attribute', at: 'bandung-city-profile#a', lang: 'zh_CN' },
      locale: 'zh-Hans',
      tag: 'zh-CN',
      source: 'feed',
      feedUrl: 'https://widgets.example/v1/feed/v1/suwon/zh-Hans.json',
      indexUrl: 'https://widgets.example/v1/feed/v1/index.json',
    });
  });

  it('asks no feed of a widget that waits, that has its data, or whose partner cannot be', () => {
    setDefaultFeedTemplate('https://widgets.example/{partner}/{lang}.json');
    const [waiting, given, odd] = findWidgets(
      place(`<bandung-city-profile consent="click"></bandung-city-profile>
        <bandung-city-profile></bandung-city-profile><bandung-city-profile partner="A B"></bandung-city-profile>`),
    );
    Object.assign(given!, { data: {} });
    expect([waiting, given, odd].map((widget) => describeWidget(widget!).source)).to.deep.equal([
      'held',
      'page',
      'none',
    ]);
  });

  it('finds our scripts, those too that WP Rocket has put away or has run late', () => {
    const stage = place(`
      <script type="module/off" src="https://a.example/bandung-widgets.js?ver=1"></script>
      <script type="rocketlazyloadscript" data-rocket-src="https://a.example/bandung-widgets.single.js"></script>
      <script type="text/off" data-rocket-status="executed" src="https://a.example/bandung-widgets.classic.js"></script>
      <script type="text/off" data-rocket-status="executed" src="https://a.example/other.js"></script>`);
    expect(collectScripts(stage)).to.deep.equal([
      { src: 'https://a.example/bandung-widgets.js?ver=1', isDelayed: false },
      { src: 'https://a.example/bandung-widgets.single.js', isDelayed: true },
      { src: 'https://a.example/bandung-widgets.classic.js', isDelayed: true },
    ]);
  });
});

import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import sanitizeHtml from 'sanitize-html';
import sirv from 'sirv';
import { elementNames } from '../../src/loader/element-names.ts';
import { listen } from '../end-to-end/stage.ts';

/** Something between what a webmaster pastes and what the page shows. */
export interface Filter {
  readonly name: string;
  run(markup: string): Promise<string>;
}

/** What the filters export in a browser, as far as it is used here. */
interface Globals {
  tinymce: { init(options: object): Promise<{ setContent(html: string): void; getContent(): string }[]> };
  CKEDITOR: Record<string, unknown> & {
    ClassicEditor: {
      create(element: Element, options: object): Promise<{ setData(html: string): void; getData(): string }>;
    };
  };
  DOMPurify: { sanitize(html: string, options?: object): string };
  Sanitizer: new () => { allowElement(element: object): void; allowAttribute(name: string): void };
  filters: Record<string, (markup: string) => string>;
}

const tags = elementNames.map((name) => `bandung-${name}`);
/** What a host allows our elements: all attributes of the README but `data`. */
const attributes = [
  'partner',
  'lang',
  'feed',
  'heading-level',
  'refresh',
  'consent',
  'limit',
  'order',
  'field',
  'category',
];
const markAttributes = ['data-bandung', ...attributes.map((name) => `data-${name}`)];

const sanitizeHtmlAllowed: sanitizeHtml.IOptions = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, ...tags],
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    div: [...markAttributes, 'lang'],
    ...Object.fromEntries(tags.map((tag) => [tag, attributes])),
  },
};

/** The filters of a browser by the name under which their page keeps them; each is set up in the page. */
const browserFilters: readonly { name: string; script?: string; setUp(page: Page): Promise<void> }[] = [
  {
    name: 'TinyMCE',
    script: 'tinymce/tinymce.min.js',
    setUp: (page) => openTinyMce(page, {}),
  },
  {
    name: 'TinyMCE, elements allowed',
    script: 'tinymce/tinymce.min.js',
    setUp: (page) =>
      openTinyMce(page, {
        custom_elements: tags.join(),
        extended_valid_elements: tags.map((tag) => `${tag}[${attributes.join('|')}]`).join(),
      }),
  },
  { name: 'CKEditor 5', script: 'ckeditor5/dist/browser/ckeditor5.umd.js', setUp: (page) => openCkEditor(page, false) },
  {
    name: 'CKEditor 5, general HTML',
    script: 'ckeditor5/dist/browser/ckeditor5.umd.js',
    setUp: (page) => openCkEditor(page, true),
  },
  {
    name: 'DOMPurify',
    script: 'dompurify/dist/purify.min.js',
    setUp: (page) =>
      page.evaluate(() => {
        const view = window as unknown as Globals;
        view.filters = {
          run(markup) {
            return view.DOMPurify.sanitize(markup);
          },
        };
      }),
  },
  {
    name: 'DOMPurify, elements allowed',
    script: 'dompurify/dist/purify.min.js',
    setUp: (page) =>
      page.evaluate((names) => {
        const view = window as unknown as Globals;
        const options = {
          CUSTOM_ELEMENT_HANDLING: {
            tagNameCheck: /^bandung-/,
            attributeNameCheck: new RegExp(`^(${names.join('|')})$`),
          },
        };
        view.filters = {
          run(markup) {
            return view.DOMPurify.sanitize(markup, options);
          },
        };
      }, attributes),
  },
  {
    name: 'setHTML()',
    setUp: (page) =>
      page.evaluate(() => {
        const place = document.createElement('div') as HTMLDivElement & { setHTML(markup: string): void };
        (window as unknown as Globals).filters = {
          run(markup) {
            place.setHTML(markup);
            return place.innerHTML;
          },
        };
      }),
  },
  {
    name: 'setHTML(), elements allowed',
    setUp: (page) =>
      page.evaluate(
        ([names, own, marks]) => {
          const view = window as unknown as Globals;
          const sanitizer = new view.Sanitizer();
          for (const name of names) sanitizer.allowElement({ name, attributes: own });
          sanitizer.allowElement({ name: 'div', attributes: marks });
          const place = document.createElement('div') as HTMLDivElement & {
            setHTML(markup: string, options: object): void;
          };
          view.filters = {
            run(markup) {
              place.setHTML(markup, { sanitizer });
              return place.innerHTML;
            },
          };
        },
        [tags, attributes, markAttributes] as const,
      ),
  },
];

/** Names of all filters, in the order of the table. */
export const filterNames = [
  'none',
  ...browserFilters.map(({ name }) => name),
  'sanitize-html',
  'sanitize-html, elements allowed',
];

function openTinyMce(page: Page, options: object): Promise<void> {
  return page.evaluate(async (given) => {
    const view = window as unknown as Globals;
    const area = document.createElement('textarea');
    document.body.append(area);
    const [editor] = await view.tinymce.init({
      target: area,
      license_key: 'gpl',
      plugins: 'code link lists media table image',
      ...given,
    });
    view.filters = {
      run(markup) {
        editor!.setContent(markup);
        return editor!.getContent();
      },
    };
  }, options);
}

function openCkEditor(page: Page, isGeneral: boolean): Promise<void> {
  return page.evaluate(async (allowsAll) => {
    const view = window as unknown as Globals;
    const place = document.createElement('div');
    document.body.append(place);
    const names = 'Essentials Paragraph Heading Bold Italic Link List BlockQuote Table MediaEmbed SourceEditing';
    const plugins = `${names}${allowsAll ? ' GeneralHtmlSupport' : ''}`.split(' ').map((name) => view.CKEDITOR[name]);
    const editor = await view.CKEDITOR.ClassicEditor.create(place, {
      licenseKey: 'GPL',
      plugins,
      htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
    });
    view.filters = {
      run(markup) {
        editor.setData(markup);
        return editor.getData();
      },
    };
  }, isGeneral);
}

/** All filters, ready to run; those of browsers each in a page of its own, from the installed packages. */
export async function openFilters(browser: Browser): Promise<{ filters: Filter[]; close(): Promise<void> }> {
  const serve = sirv(fileURLToPath(new URL('../../node_modules', import.meta.url)), { dev: true });
  const { server, port } = await listen((request, response) => {
    if (request.url !== '/') return serve(request, response);
    // With its charset: CKEditor's bundle is UTF-8 and does not say so.
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Editor</title><body></body>');
  });
  const filters: Filter[] = [{ name: 'none', run: (markup) => Promise.resolve(markup) }];
  const context = await browser.newContext();
  for (const { name, script, setUp } of browserFilters) {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    if (script) await page.addScriptTag({ url: `http://127.0.0.1:${port}/${script}` });
    await setUp(page);
    const run = (markup: string): Promise<string> =>
      page.evaluate((text) => (window as unknown as Globals).filters['run']!(text), markup);
    filters.push({ name, run });
  }
  filters.push(
    { name: 'sanitize-html', run: (markup) => Promise.resolve(sanitizeHtml(markup)) },
    {
      name: 'sanitize-html, elements allowed',
      run: (markup) => Promise.resolve(sanitizeHtml(markup, sanitizeHtmlAllowed)),
    },
  );
  return {
    filters,
    async close() {
      await context.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import type { LocaleCode } from '../../model/locale-codes.js';
import type { ReportWords } from './format-report.js';
import { panelStyles } from './panel.styles.js';
import type { Msg } from './say.js';
import type { ReportSection } from './describe-report.js';
import type { Trouble } from './trouble.js';

/** Makes an element with what is in it; never from a string of HTML. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A value that is no word of any language. */
function makeCode(text: string): HTMLElement {
  const code = make('code', '', text);
  code.dir = 'ltr';
  code.translate = false;
  return code;
}

/** A line to copy, which starts at the left in every language. */
function makeLine(text: string): HTMLElement {
  const line = make('p', 'line', makeCode(text));
  line.dir = 'ltr';
  return line;
}

/** The panel at the foot of the window. All of it is in one node of its own at the end of the body. */
export class DebugPanel {
  readonly title: string;
  readonly #msg: Msg;
  readonly #host = make('div', '');
  readonly #report: HTMLElement;
  readonly #status = make('p', 'status');
  #text = '';

  constructor(locale: LocaleCode, direction: 'ltr' | 'rtl', msg: Msg) {
    this.#msg = msg;
    this.title = msg('Self-diagnosis of the Bandung widgets', { id: 'debug.title', desc: 'Heading of the panel.' });
    this.#report = make(
      'div',
      'report',
      make('p', '', msg('Looking …', { id: 'debug.looking', desc: 'Until the report is there.' })),
    );
    this.#status.setAttribute('role', 'status');
    this.#host.dataset['bandungDebug'] = '';
    this.#host.lang = locale;
    this.#host.dir = direction;
  }

  /** Puts the panel on the page. `onClose` ends what keeps it current. */
  open(onClose: () => void): void {
    const heading = make('h2', '', this.title);
    heading.id = 'title';
    const copy = make('button', '', this.#msg('Copy report', { id: 'debug.copy', desc: 'Button.' }));
    copy.addEventListener('click', () => void this.#copy());
    const close = make('button', '', this.#msg('Close', { id: 'debug.close', desc: 'Button.' }));
    close.addEventListener('click', () => {
      this.#host.remove();
      onClose();
    });
    for (const button of [copy, close]) button.type = 'button';
    const region = make(
      'section',
      'panel',
      make('header', '', heading, make('p', 'buttons', copy, close), this.#status),
      this.#report,
    );
    region.setAttribute('aria-labelledby', heading.id);
    region.lang = this.#host.lang;
    region.dir = this.#host.dir;
    // What scrolls must be in reach of the keyboard.
    this.#report.tabIndex = 0;
    this.#report.setAttribute('role', 'group');
    this.#report.setAttribute('aria-labelledby', heading.id);
    const root = this.#host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [panelStyles()];
    root.append(region);
    document.body.append(this.#host);
  }

  /** Shows a report; `text` is the same for copying. */
  fill({ verdict, troubles, sections }: ReportWords, text: string): void {
    this.#text = text;
    const list = make('ul', 'troubles', ...troubles.map((trouble) => this.#makeTrouble(trouble)));
    this.#report.replaceChildren(
      make('p', 'verdict', verdict),
      ...(troubles.length > 0 ? [list] : []),
      ...sections.flatMap((section) => this.#makeSection(section)),
    );
  }

  #makeTrouble({ text, mend, lines }: Trouble): HTMLElement {
    return make('li', '', make('p', 'trouble', text), make('p', '', mend), ...lines.map((line) => makeLine(line)));
  }

  #makeSection({ title, rows }: ReportSection): HTMLElement[] {
    const list = make('dl', '');
    for (const { term, value, isTechnical } of rows) {
      list.append(make('dt', '', term), make('dd', '', isTechnical ? makeCode(value) : value));
    }
    return [make('h3', '', title), list];
  }

  async #copy(): Promise<void> {
    const isCopied = await copyText(this.#text, this.#report);
    this.#status.textContent = isCopied
      ? this.#msg('The report is copied.', { id: 'debug.copied', desc: 'After the button “Copy report”.' })
      : this.#msg('The report cannot be copied; it is in the console.', {
          id: 'debug.notCopied',
          desc: 'After the button “Copy report”. The console is a tool of the browser.',
        });
  }
}

/** The clipboard is for secure pages only; others have the old way, by a selection. */
async function copyText(text: string, place: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = make('textarea', 'copy');
    field.value = text;
    place.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    return isCopied;
  }
}

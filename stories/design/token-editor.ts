import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../../src/elements/city-profile/city-profile.define.js';
import '../../src/elements/contact-person/contact-person.define.js';
import '../../src/elements/cooperation-timeline/cooperation-timeline.define.js';
import '../../src/elements/tourism-highlight/tourism-highlight.define.js';
import { realFeed } from '../story-feed.js';
import { computeContrast, readColour, writeHex } from './contrast.js';
import { hostLooks } from './host-looks.js';
import { pairs, resolveToken, tokens } from './tokens.js';
import type { Sight, Token } from './tokens.js';

/** Every token in a field beside the four widgets, and the CSS that comes of it. */
export class TokenEditorElement extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 20rem) minmax(0, 1fr);
      gap: 1.5rem;
      align-items: start;
      font: 0.875rem/1.5 sans-serif;
    }

    form,
    fieldset,
    .widgets,
    .result {
      display: grid;
      gap: 0.5rem;
      min-inline-size: 0;
    }

    fieldset {
      margin: 0;
    }

    .field {
      display: grid;
      grid-template-columns: 1fr 2.5rem;
      gap: 0.125rem 0.5rem;
    }

    .field label,
    .field small {
      grid-column: 1 / -1;
    }

    .field input:only-of-type {
      grid-column: 1 / -1;
    }

    input,
    select,
    button,
    textarea {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 2rem;
      font: inherit;
    }

    input[type='color'] {
      padding: 0;
    }

    textarea {
      font-family: monospace;
    }

    .widgets {
      gap: 1rem;
    }

    @media (max-width: 50rem) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `;

  static override properties = {
    isDark: { attribute: false },
    partner: {},
    set: { state: true },
    notice: { state: true },
  };

  /** Whether the page around is dark: other defaults count then. */
  declare isDark: boolean;
  declare partner: string;
  declare private set: ReadonlyMap<string, string>;
  declare private notice: string;

  constructor() {
    super();
    this.isDark = false;
    this.partner = '';
    this.set = new Map();
    this.notice = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('set')) this.notice = '';
  }

  protected override render(): TemplateResult {
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <label for="look">Begin with</label>
        <select id="look" @change=${this.#handleLook}>
          <option value="">Bandung’s own</option>
          ${hostLooks.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
        </select>
        ${this.#renderGroup('Colours', ({ kind }) => kind === 'colour')}
        ${this.#renderGroup('Type', ({ name }) => /font/.test(name))}
        ${this.#renderGroup('Space and shape', ({ kind, name }) => kind === 'length' && !/font/.test(name))}
        ${this.#renderResult()}
      </form>
      <div class="widgets" style=${styleMap(Object.fromEntries(this.set))}>${this.#renderWidgets()}</div>
    `;
  }

  get #sight(): Sight {
    return { isDark: this.isDark, hasMoreContrast: false };
  }

  get #css(): string {
    if (this.set.size === 0) return '/* Nothing is set: Bandung’s own look. */';
    const lines = [...this.set].map(([name, value]) => `  ${name}: ${value};`);
    return `:root {\n${lines.join('\n')}\n}`;
  }

  #renderGroup(title: string, belongs: (token: Token) => boolean): TemplateResult {
    return html`<fieldset>
      <legend>${title}</legend>
      ${tokens.filter(belongs).map((token) => this.#renderField(token))}
    </fieldset>`;
  }

  #renderField({ name, role, kind }: Token): TemplateResult {
    const value = this.set.get(name) ?? '';
    const resolved = resolveToken(name, this.#sight, this.set);
    const colour = kind === 'colour' ? readColour(resolved) : undefined;
    const handleInput = (event: Event): void => this.#change(name, (event.target as HTMLInputElement).value);
    return html`<div class="field">
      <label for=${name}>${name.replace('--bandung-', '')}</label>
      <input id=${name} .value=${value} placeholder=${resolved} spellcheck="false" @input=${handleInput} />
      ${
        colour
          ? html`<input type="color" aria-label="${name}, picked" .value=${writeHex(colour)} @input=${handleInput} />`
          : nothing
      }
      <small>${role}</small>
    </div>`;
  }

  #renderResult(): TemplateResult {
    const faults = pairs.flatMap(({ front, ground, least, where }) => {
      const ratio = computeContrast(
        resolveToken(front, this.#sight, this.set),
        resolveToken(ground, this.#sight, this.set),
      );
      return ratio !== undefined && ratio < least ? [`${where}: ${ratio.toFixed(1)} instead of ${least}`] : [];
    });
    return html`<div class="result">
      <p role="status">
        ${faults.length > 0 ? `Too little contrast for ${faults.join('; ')}.` : 'Every contrast is high enough.'}
      </p>
      <label for="css">CSS for the page</label>
      <textarea id="css" readonly rows="8" .value=${this.#css}></textarea>
      <button type="button" @click=${this.#handleCopy}>Copy</button>
      <span role="status">${this.notice}</span>
    </div>`;
  }

  #renderWidgets(): TemplateResult {
    const { partner } = this;
    return html`
      <bandung-city-profile partner=${partner} feed=${realFeed}></bandung-city-profile>
      <bandung-cooperation-timeline partner=${partner} feed=${realFeed} limit="3"></bandung-cooperation-timeline>
      <bandung-contact-person partner=${partner} feed=${realFeed}></bandung-contact-person>
      <bandung-tourism-highlight partner=${partner} feed=${realFeed} limit="3"></bandung-tourism-highlight>
    `;
  }

  #change(name: string, value: string): void {
    const set = new Map(this.set);
    if (value) set.set(name, value);
    else set.delete(name);
    this.set = set;
  }

  readonly #handleLook = (event: Event): void => {
    const look = hostLooks.find(({ id }) => id === (event.target as HTMLSelectElement).value);
    this.set = new Map(Object.entries(look?.values ?? {}).map(([name, { value }]) => [name, value]));
  };

  readonly #handleCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#css);
      this.notice = 'Copied.';
    } catch {
      // Pages in frames may not write there: the visitor can, with what is selected.
      this.renderRoot.querySelector('textarea')?.select();
      this.notice = 'Selected: copy it by the keyboard.';
    }
  };
}

if (!customElements.get('token-editor')) customElements.define('token-editor', TokenEditorElement);

/** The editor for the widgets of a partner city. */
export function renderTokenEditor(partner: string, isDark: boolean): TemplateResult {
  return html`<token-editor partner=${partner} .isDark=${isDark}></token-editor>`;
}

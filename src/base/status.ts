import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { FeedError } from '../feed/fetch-feed.js';
import type { LocalizeController } from '../localization/localize-controller.js';

type Msg = LocalizeController['msg'];

/** Asks before anything is requested. */
export function renderConsentRequest(msg: Msg, handleAgree: () => void): TemplateResult {
  return html`
    <p>
      ${msg('This part of the page comes from the City of Bandung. It is loaded when you agree.', {
        id: 'consent.text',
        desc: 'Shown before any request is made; the visitor can agree with the button below.',
      })}
    </p>
    <p>
      <button class="button" type="button" @click=${handleAgree}>
        ${msg('Show information from Bandung', { id: 'consent.agree', desc: 'Button: load and show the content.' })}
      </button>
    </p>
  `;
}

/** Says that nothing can be shown, and offers another try. */
export function renderFailure(msg: Msg, error: FeedError | undefined, handleRetry: () => void): TemplateResult {
  return html`
    <p class="notice">
      ${
        error?.code === 'version'
          ? msg('The information from Bandung has a newer format than this page can read.', {
              id: 'error.version',
              desc: 'The feed has another major version than the widget.',
            })
          : msg('The information from Bandung cannot be shown at the moment.', {
              id: 'error.text',
              desc: 'The feed cannot be loaded or read.',
            })
      }
    </p>
    <p>
      <button class="button quiet" type="button" @click=${handleRetry}>
        ${msg('Try again', { id: 'error.retry', desc: 'Button: load the feed once more.' })}
      </button>
    </p>
  `;
}

/** Says as of when the data is that newer data could not replace. `receivedAt` in milliseconds since 1970. */
export function renderStaleNote(localize: LocalizeController, receivedAt: number | undefined): TemplateResult {
  const { msg, format } = localize;
  return html`
    <p class="stale notice small">
      ${
        receivedAt === undefined
          ? msg('This information may be out of date: newer cannot be loaded at the moment.', {
              id: 'stale.unknown',
              desc: 'Older data is shown and its age is not known.',
            })
          : msg(str`As of ${format.moment(receivedAt)}: newer information cannot be loaded at the moment.`, {
              id: 'stale.text',
              desc: 'Older data is shown. ${0}: date and time at which it was received.',
            })
      }
    </p>
  `;
}

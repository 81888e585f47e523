// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a file of ambient modules cannot be imported
/// <reference path="./vite.d.ts" />
import bootstrap from '../node_modules/bootstrap/dist/css/bootstrap.min.css?url';
import bootstrapRtl from '../node_modules/bootstrap/dist/css/bootstrap.rtl.min.css?url';
import fira from '../node_modules/@kern-ux/native/dist/fonts/fira-sans.css?url';
import govuk from '../node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css?url';
import kern from '../node_modules/@kern-ux/native/dist/kern.min.css?url';
import krds from '../node_modules/krds-uiux/resources/css/component/output.css?url';
import uswds from '../node_modules/@uswds/uswds/dist/css/uswds.min.css?url';

/** A design system that partner cities build their sites with, as the page around a widget. */
export interface Host {
  readonly title: string;
  /** Its own style sheets as published, loaded only when it is chosen. */
  readonly styles: readonly string[];
  /** The same for pages that run from right to left, where the system has such. */
  readonly rtlStyles?: readonly string[];
  /** How the document says that it is dark; a host without it has no dark pages. */
  readonly darkAttribute?: readonly [name: string, value: string];
  readonly words: HostWords;
  readonly classes: HostClasses;
}

/** Some words of the page in the language of the system. */
interface HostWords {
  readonly lang: string;
  readonly heading: string;
  readonly text: string;
  readonly link: string;
  readonly button: string;
}

/** The system's own classes for its own elements. */
interface HostClasses {
  readonly heading: string;
  readonly text: string;
  readonly link: string;
  readonly button: string;
  /** Of the words in a link or button, where the system has an element of its own around them. */
  readonly linkLabel?: string;
  readonly buttonLabel?: string;
}

const english: HostWords = {
  lang: 'en',
  heading: 'Our partner cities',
  text: 'Our city keeps up friendships with cities abroad. Here is what we share with one of them.',
  link: 'All partner cities',
  button: 'Write to us',
};

const german: HostWords = {
  lang: 'de',
  heading: 'Unsere Partnerstädte',
  text: 'Unsere Stadt pflegt Freundschaften mit Städten im Ausland. Was uns mit einer von ihnen verbindet, steht hier.',
  link: 'Alle Partnerstädte',
  button: 'Kontakt aufnehmen',
};

const korean: HostWords = {
  lang: 'ko',
  heading: '자매도시',
  text: '우리 시는 해외 도시와 우호 관계를 이어 가고 있습니다. 그중 한 도시와 함께해 온 일을 소개합니다.',
  link: '자매도시 전체 보기',
  button: '문의하기',
};

export const hosts: ReadonlyMap<string, Host> = new Map([
  [
    'bootstrap',
    {
      title: 'Bootstrap',
      styles: [bootstrap],
      rtlStyles: [bootstrapRtl],
      darkAttribute: ['data-bs-theme', 'dark'],
      words: english,
      // Links need no class of Bootstrap's; those that it has for them are not made for its dark pages.
      classes: { heading: 'mt-4', text: 'lead', link: '', button: 'btn btn-primary' },
    },
  ],
  [
    'uswds',
    {
      title: 'USWDS',
      styles: [uswds],
      words: english,
      classes: {
        heading: 'font-heading-xl',
        text: 'usa-intro font-sans-md',
        link: 'usa-link',
        button: 'usa-button',
      },
    },
  ],
  [
    'krds',
    {
      title: 'KRDS',
      styles: [krds],
      words: korean,
      classes: {
        heading: 'heading-large',
        text: 'body-large',
        link: 'krds-btn medium link',
        button: 'krds-btn medium',
        linkLabel: 'underline',
      },
    },
  ],
  [
    'kern',
    {
      title: 'KERN',
      styles: [kern, fira],
      darkAttribute: ['data-kern-theme', 'dark'],
      words: german,
      classes: {
        heading: 'kern-heading-large',
        text: 'kern-body',
        link: 'kern-link',
        button: 'kern-btn kern-btn--primary',
        buttonLabel: 'kern-label',
      },
    },
  ],
  [
    'govuk',
    {
      title: 'GOV.UK',
      styles: [govuk],
      words: english,
      classes: { heading: 'govuk-heading-l', text: 'govuk-body', link: 'govuk-link', button: 'govuk-button' },
    },
  ],
] satisfies [string, Host][]);

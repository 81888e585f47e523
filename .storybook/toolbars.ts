import type { Preview } from '@storybook/web-components-vite';
import { localeCodes } from '../src/model/locale-codes.js';
import { hosts } from './hosts.js';

/** Partner cities of the feed that the build made. Empty: Bandung in general. */
export const partners = [
  '',
  'braunschweig',
  'cotabato',
  'cuenca',
  'fort-worth',
  'hamamatsu',
  'kawasaki',
  'liuzhou',
  'melbourne',
  'namur',
  'petaling-jaya',
  'seoul',
  'suwon',
  'yingkou',
] as const;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** No languages, but trials: what is cut off, what was not given to the translators, what does not turn round. */
const pseudoLocales = new Map([
  ['en-XA', 'Accented English, longer (en-XA)'],
  ['ar-XB', 'English from right to left (ar-XB)'],
]);

const locales = [...new Set<string>([...localeCodes, ...pseudoLocales.keys()])];

/** What can be changed about the page around every story. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  lang: {
    description: 'Language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: locales.map((code) => ({
        value: code,
        title: pseudoLocales.get(code) ?? `${languageNames.of(code)} (${code})`,
      })),
    },
  },
  partner: {
    description: 'Partner city, where the story does not name one',
    toolbar: {
      title: 'Partner',
      icon: 'location',
      dynamicTitle: true,
      items: partners.map((id) => ({ value: id, title: id || 'none: Bandung in general' })),
    },
  },
  scheme: {
    description: 'Colour scheme of the page',
    toolbar: { title: 'Scheme', icon: 'contrast', dynamicTitle: true, items: ['light', 'dark'] },
  },
  dir: {
    description: 'Direction of the page',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'direction of the language' },
        { value: 'ltr', title: 'left to right' },
        { value: 'rtl', title: 'right to left' },
      ],
    },
  },
  textSize: {
    description: 'Text size that the visitor has set in the browser',
    toolbar: {
      title: 'Text size',
      icon: 'zoom',
      dynamicTitle: true,
      items: [
        { value: '100', title: 'text 100 %' },
        { value: '200', title: 'text 200 %' },
      ],
    },
  },
  host: {
    description: 'Design system of the page',
    toolbar: {
      title: 'Host',
      icon: 'browser',
      dynamicTitle: true,
      items: [
        { value: 'none', title: 'no design system' },
        ...[...hosts].map(([value, { title }]) => ({ value, title })),
      ],
    },
  },
};

export const initialGlobals = {
  lang: 'en',
  partner: 'braunschweig',
  scheme: 'light',
  dir: 'auto',
  textSize: '100',
  host: 'none',
};

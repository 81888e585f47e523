import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Chrono } from 'react-chrono';

/** The fields of its items that are used here. */
interface ChronoItem {
  readonly title: string;
  readonly cardTitle: string;
  readonly cardSubtitle: string;
  readonly cardDetailedText: string;
}

const here = import.meta.url;

const response = await fetch(new URL('items.json', here));
const items = (await response.json()) as ChronoItem[];
const container = document.getElementById('chrono');
if (container) createRoot(container).render(createElement(Chrono, { items, mode: 'VERTICAL' }));

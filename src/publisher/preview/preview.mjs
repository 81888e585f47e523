// @ts-check
/* global document, location, history, EventSource */
/**
 * The page of `bandung-feed serve`: shows the chosen widgets, and follows the server, which tells after each save
 * whether there are mistakes or a new feed.
 */

/**
 * @typedef {{ en: string, id: string }} ToolText
 * @typedef {{ file: string, where: ToolText, what: ToolText, mend: ToolText, position?: { line: number, column: number } }} Problem
 * @typedef {{ build: number, builtAt?: string, partners: { id: string, name: ToolText }[], problems: Problem[] }} State
 * @typedef {HTMLElement & { updateComplete?: Promise<unknown>, reload?(): Promise<void> }} Widget
 */

const language = document.documentElement.lang === 'id' ? 'id' : 'en';
const form = /** @type {HTMLFormElement} */ (find('#choice'));
const partnerSelect = /** @type {HTMLSelectElement} */ (find('#partner'));
const otherLanguage = /** @type {HTMLAnchorElement} */ (find('#other-language'));
const status = find('#status');
const places = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-element]'))];

/** @type {State} */
let state = { build: 0, partners: [], problems: [] };
/** Rounds in which the widgets are to ask the server again, and those that are over. */
let roundsWanted = 0;
let roundsDone = 0;
let isReloading = false;
let isConnectedAnew = false;

/** @param {string} selector */
function find(selector) {
  const element = /** @type {HTMLElement | null} */ (document.querySelector(selector));
  if (!element) throw new Error(`${selector} is missing in the page.`);
  return element;
}

/** The choice stands in the address, so that it survives a reload and can be passed on. */
function readChoice() {
  const query = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    const wanted = query.get(select.name) ?? (select.name === 'lang' ? language : '');
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
  }
}

function keepChoice() {
  const query = new URLSearchParams({ ui: language });
  for (const { name, value } of form.querySelectorAll('select')) if (value) query.set(name, value);
  history.replaceState(null, '', `?${query}`);
  query.set('ui', language === 'id' ? 'en' : 'id');
  otherLanguage.href = `?${query}`;
}

function showWidgets() {
  const { partner, lang, widget, width } = Object.fromEntries(
    [...form.querySelectorAll('select')].map(({ name, value }) => [name, value]),
  );
  find('#widgets').dataset['width'] = width;
  for (const place of places) {
    const name = place.dataset['element'] ?? '';
    place.hidden = state.build === 0 || (widget !== '' && widget !== name);
    if (place.hidden) continue;
    const element = place.querySelector(`bandung-${name}`) ?? document.createElement(`bandung-${name}`);
    element.setAttribute('lang', lang ?? language);
    if (partner) element.setAttribute('partner', partner);
    else element.removeAttribute('partner');
    if (!element.isConnected) place.querySelector('.place')?.append(element);
  }
}

function showPartners() {
  const chosen = partnerSelect.value;
  const [general] = partnerSelect.options;
  const options = state.partners.map(({ id, name }) => {
    const option = document.createElement('option');
    option.value = id;
    option.textContent = name[language];
    return option;
  });
  if (general) partnerSelect.replaceChildren(general, ...options);
  // A partner that is gone from the content gives way to Bandung in general.
  partnerSelect.value = state.partners.some(({ id }) => id === chosen) ? chosen : '';
}

/** @param {'good' | 'keptBack' | 'nothingYet' | 'lost'} name */
function say(name) {
  const time = state.builtAt ? new Date(state.builtAt).toLocaleTimeString(language) : '';
  const text = (status.dataset[name] ?? '').replace('{n}', String(state.problems.length)).replace('{time}', time);
  status.dataset['state'] = name;
  if (status.textContent !== text) status.textContent = text;
}

function showMistakes() {
  const { build, problems } = state;
  say(problems.length === 0 ? 'good' : build > 0 ? 'keptBack' : 'nothingYet');
  const box = find('#mistakes');
  box.hidden = problems.length === 0;
  box.querySelector('ol')?.replaceChildren(...problems.map(renderMistake));
}

/** @param {Problem} problem */
function renderMistake({ file, position, where, what, mend }) {
  const item = document.createElement('li');
  const place = document.createElement('code');
  place.textContent = position ? `${file}:${position.line}:${position.column}` : file;
  const words = where[language] ? ` ${where[language]}: ${what[language]}` : ` ${what[language]}`;
  item.append(place, words);
  if (mend[language]) {
    const advice = document.createElement('p');
    advice.textContent = `→ ${mend[language]}`;
    item.append(advice);
  }
  return item;
}

/** Lets the widgets ask the server again. While they do, another round may be wanted. */
async function reloadWidgets() {
  roundsWanted += 1;
  if (isReloading) return;
  isReloading = true;
  while (roundsDone !== roundsWanted) {
    const round = roundsWanted;
    const widgets = /** @type {NodeListOf<Widget>} */ (document.querySelectorAll('.place > *'));
    await Promise.allSettled([...widgets].map(reloadWidget));
    roundsDone = round;
  }
  isReloading = false;
}

/** @param {Widget} widget */
async function reloadWidget(widget) {
  // Only then it knows what has just been chosen.
  await widget.updateComplete;
  await widget.reload?.();
}

let isFirstState = true;

/** @param {State} next */
function take(next) {
  // For their first build the widgets ask by themselves; a server that was started anew counts from one again.
  const isNews = state.build > 0 && (next.build !== state.build || isConnectedAnew);
  isConnectedAnew = false;
  state = next;
  showPartners();
  if (isFirstState) readChoice();
  isFirstState = false;
  showMistakes();
  keepChoice();
  showWidgets();
  if (isNews) void reloadWidgets();
}

form.addEventListener('change', () => {
  keepChoice();
  showWidgets();
  // What was looked at before a save is kept by the widgets for a while.
  void reloadWidgets();
});
form.addEventListener('submit', (event) => event.preventDefault());

const events = new EventSource('/events');
events.addEventListener('open', () => {
  isConnectedAnew = true;
});
events.addEventListener('message', ({ data }) => take(JSON.parse(data)));
events.addEventListener('error', () => say('lost'));

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readDebianScript } from './debian-script.ts';

/** A library that a host has had for years, and what the host's own script does with it. */
export interface Framework {
  readonly name: string;
  readonly scripts: readonly string[];
  /** What it does to the language itself: true where it does. */
  readonly trap: string;
  /** Runs when the document is there; leaves what came of it in `window.results`. */
  readonly hostScript: string;
  /** Uses the library on our elements and returns what the host should see of them. */
  readonly useOnWidgets: string;
  readonly expected: unknown;
  /** How many widgets are on the page in the end. */
  readonly widgetCount: number;
}

const { resolve } = createRequire(import.meta.url);
const readNpm = (path: string): string => readFileSync(resolve(path), 'utf8');

const prototypeHost = `
  document.observe('dom:loaded', function () {
    var results = window.results = {};
    $$('.item').invoke('addClassName', 'seen');
    Element.insert($('list'), { bottom: '<li class="item">Drei</li>' });
    $('note').hide();
    results.items = $$('#list .item').pluck('innerHTML').join();
    results.seen = $$('.seen').size();
    results.isVisible = $('note').visible();
    results.array = $A({ length: 2, 0: 'a', 1: 'b' }).without('a').inspect();
    results.hash = $H({ b: 2, a: 1 }).toQueryString();
    results.json = Object.toJSON([1, { a: 'b' }]);
    results.keys = (function () { var n = 0; for (var key in []) n += 1; return n > 10; })();
    results.names = 'one-two'.camelize() + [3, 1, 2].sortBy(function (x) { return x; }).join();
    $('list').observe('click', function (event) { event.findElement('li').toggleClassName('chosen'); });
    document.observe('host:told', function (event) { results.told = event.memo; });
    document.fire('host:told', 'yes');
    new Ajax.Request('/data.json', { method: 'get', onSuccess: function (answer) { results.answer = answer.responseJSON; } });
  });`;

const mootoolsHost = `
  window.addEvent('domready', function () {
    var results = window.results = {};
    $$('.item').addClass('seen');
    new Element('li', { 'class': 'item', text: 'Drei' }).inject($('list'));
    $('note').setStyle('display', 'none');
    results.items = $$('#list .item').get('text').join();
    results.seen = $$('.seen').length;
    results.display = $('note').getStyle('display');
    results.from = Array.from(5).length + Array.from([1, 2]).length;
    results.merged = JSON.encode(Object.merge({ a: 1 }, { b: 2 }));
    var Animal = new Class({ Implements: Events, initialize: function (name) { this.name = name; } });
    var cat = new Animal('cat');
    cat.addEvent('call', function () { results.called = this.name; }.bind(cat)).fireEvent('call');
    results.each = []; [1, 2].each(function (x) { results.each.push(x * 2); });
    $('list').addEvent('click:relay(li)', function (event, item) { item.toggleClass('chosen'); });
    new Request.JSON({ url: '/data.json', onSuccess: function (answer) { results.answer = answer; } }).get();
  });`;

const jqueryHost = `
  jQuery(function ($) {
    var results = window.results = {};
    $('.item').addClass('seen');
    $('#list').append('<li class="item">Drei</li>');
    $('#note').hide();
    results.items = $('#list .item').map(function () { return $(this).text(); }).get().join();
    results.seen = $('.seen').length;
    results.isVisible = $('#note').is(':visible');
    results.merged = $.extend(true, {}, { a: { b: 1 } }, { a: { c: 2 } });
    $('#list').on('click', 'li', function () { $(this).toggleClass('chosen'); });
    $(document).on('told', function (event, word) { results.told = word; }).trigger('told', ['yes']);
    $.getJSON('/data.json', function (answer) { results.answer = answer; });
  });`;

/** Widgets that a host hides, moves, copies, writes anew and takes away. */
const useJquery = `
  var $ = jQuery.noConflict(true), results = {};
  results.isGiven = typeof window.$ === 'undefined' && typeof window.jQuery === 'undefined';
  results.heard = 0;
  $('#place').on('click', 'bandung-tourism-highlight', function () { results.heard += 1; });
  $('#place').append($('#widget-3'));
  $('#widget-3').trigger('click');
  var copy = $('#widget-0').on('host', function () { results.heard += 10; }).clone(true).attr('id', 'copy');
  copy.appendTo('#place').trigger('host');
  $('#html').html('<div><bandung-contact-person id="written" partner="suwon"></bandung-contact-person></div>');
  var taken = $('#widget-1').detach();
  results.isGone = $('bandung-cooperation-timeline').length;
  taken.appendTo('#place').wrap('<section class="wrap"></section>');
  $('#widget-2').hide();
  results.isHidden = $('#widget-2').is(':hidden');
  $('#widget-2').show();
  results.isBack = $('#widget-2').is(':visible');
  results.partner = $('#copy').attr('partner');
  $('#html').html('<bandung-contact-person id="again" partner="suwon"></bandung-contact-person>');
  return results;`;

const jqueryResults = { isGiven: true, heard: 11, isGone: 0, isHidden: true, isBack: true, partner: 'suwon' };

const makeJquery = (version: string, file: string): Framework => ({
  name: `jQuery ${version}`,
  scripts: [readNpm(file)],
  trap: 'window.$ === window.jQuery',
  hostScript: jqueryHost,
  useOnWidgets: useJquery,
  expected: jqueryResults,
  widgetCount: 6,
});

const useMootools = `
  var results = {};
  $('widget-3').inject($('place'));
  new Element('section').wraps($('widget-1')).inject($('place'));
  $('widget-2').setStyle('display', 'none');
  results.display = $('widget-2').getStyle('display');
  $('widget-2').setStyle('display', '');
  $('widget-0').clone(true, false).set('id', 'copy').inject($('place'));
  $('html').set('html', '<bandung-contact-person id="written" partner="suwon"></bandung-contact-person>');
  $('html').empty();
  $('html').set('html', '<bandung-contact-person id="again" partner="suwon"></bandung-contact-person>');
  $('widget-0').addEvent('host', function () { results.heard = true; }).fireEvent('host');
  results.found = $$('bandung-city-profile[partner=suwon]').length;
  results.partner = $('copy').get('partner');
  return results;`;

const makeMootools = (name: string, ...paths: string[]): Framework => ({
  name: `MooTools 1.4.5 with its compatibility layer, ${name}`,
  scripts: paths.map((path) => readDebianScript('libjs-mootools', `mootools/${path}`)),
  trap: 'Array.from(5).length === 1 && Array.from(new Set([1, 2])).length === 1 && Element !== Object.getPrototypeOf(HTMLElement)',
  hostScript: mootoolsHost,
  useOnWidgets: useMootools,
  expected: { display: 'none', heard: true, found: 2, partner: 'suwon' },
  widgetCount: 6,
});

export const frameworks: readonly Framework[] = [
  {
    name: 'Prototype.js 1.7.3',
    scripts: [readDebianScript('libjs-prototype', 'prototype/prototype.js')],
    trap: 'Array.from(new Set([1, 2])).length === 0 && !("entries" in []) && "update" in HTMLElement.prototype',
    hostScript: prototypeHost,
    useOnWidgets: `
      var results = {};
      $('place').insert($('widget-3'));
      $('widget-1').wrap('section', { 'class': 'wrap' });
      $('widget-2').hide();
      results.isHidden = !$('widget-2').visible();
      $('widget-2').show();
      results.isBack = $('widget-2').visible();
      $('place').insert($('widget-0').clone(true).writeAttribute('id', 'copy'));
      $('html').update('<bandung-contact-person id="written" partner="suwon"></bandung-contact-person>');
      $('html').update('<bandung-contact-person id="again" partner="suwon"></bandung-contact-person>');
      $('widget-0').observe('host:told', function (event) { results.heard = event.memo; }).fire('host:told', 7);
      results.found = $$('bandung-city-profile[partner=suwon]').size();
      results.partner = $('copy').readAttribute('partner');
      results.up = $('widget-3').up().identify();
      return results;`,
    expected: { isHidden: true, isBack: true, heard: 7, found: 2, partner: 'suwon', up: 'place' },
    widgetCount: 6,
  },
  makeMootools('core', 'mootools-core-nc.js'),
  makeMootools('core and more', 'mootools-core.min.js', 'mootools-more.min.js'),
  makeJquery('1.12', 'jquery1'),
  makeJquery('3.7', 'jquery3'),
];

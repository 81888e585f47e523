import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTextProblems } from './text-rules.ts';

interface Case {
  readonly locale: string;
  readonly source: string;
  readonly good: string;
  /** Each is wrong in its own way. */
  readonly bad: readonly string[];
  readonly note?: string;
}

function check(locale: string, source: string, target: string, note = ''): string[] {
  return findTextProblems(locale, new Map([['a.b', { source, target, note }]]));
}

/** By the rule that must speak. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  length: [
    { locale: 'de', source: 'Area', good: 'Fläche', bad: ['Gesamtfläche der Stadt und des Umlands'] },
    { locale: 'ja', source: 'Contact person', good: '担当者', bad: ['お問い合わせを担当している職員の氏名など'] },
    {
      locale: 'es',
      source: 'Show all ${0} entries',
      good: 'Mostrar las ${0} entradas',
      bad: ['Mostrar todas y cada una de las ${0} entradas que hay'],
    },
  ],
  space: [
    {
      locale: 'id',
      source: 'Show on map',
      good: 'Lihat di peta',
      bad: ['Lihat  di peta', ' Lihat di peta', 'Lihat di peta\u00a0'],
    },
  ],
  quotes: [
    {
      locale: 'de',
      source: 'The id “${0}”',
      good: 'Die Kennung „${0}“',
      bad: ['Die Kennung "${0}"', 'Die Kennung “${0}”', 'Die Kennung „${0}'],
    },
    {
      locale: 'fr',
      source: 'The id “${0}”',
      good: 'L’ID «\u202f${0}\u202f»',
      bad: ['L’ID “${0}”', "L'ID «\u202f${0}\u202f»"],
    },
    { locale: 'ja', source: 'The id “${0}”', good: '識別子「${0}」', bad: ['識別子“${0}”', '識別子」${0}「'] },
    { locale: 'ko', source: 'The id “${0}”', good: '‘${0}’ 식별자', bad: ['“${0}” 식별자', '‘${0} 식별자'] },
  ],
  ellipsis: [
    { locale: 'fr', source: 'Looking …', good: 'Recherche…', bad: ['Recherche...', 'Recherche …'] },
    { locale: 'de', source: 'Looking …', good: 'Wird geprüft …', bad: ['Wird geprüft…', 'Wird geprüft ...'] },
    { locale: 'zh-Hans', source: 'Looking …', good: '正在检查……', bad: ['正在检查…', '正在检查。。。'] },
  ],
  ending: [
    { locale: 'su', source: 'It is closed.', good: 'Tutup.', bad: ['Tutup', 'Tutup:'] },
    { locale: 'ja', source: 'It is closed.', good: '休業中です。', bad: ['休業中です', '休業中です.'] },
    { locale: 'ar', source: 'Is it closed?', good: 'هل هو مغلق؟', bad: ['هل هو مغلق', 'هل هو مغلق?'] },
    { locale: 'ms', source: 'Closed', good: 'Tutup', bad: ['Tutup.'] },
  ],
  punctuation: [
    { locale: 'zh-Hans', source: 'Hours: ${0}', good: '时间：${0}', bad: ['时间: ${0}', '时间：${0}，(${0})'] },
    { locale: 'ja', source: 'Save (vCard)', good: '保存（vCard）', bad: ['保存(vCard)', '保存，vCard'] },
    { locale: 'ar', source: 'Here, not there', good: 'هنا، لا هناك', bad: ['هنا, لا هناك', 'هنا؛ لا ٣'] },
    { locale: 'de', source: 'Here, not there', good: 'Hier, nicht dort', bad: ['Hier，nicht dort'] },
  ],
  'French spaces': [
    {
      locale: 'fr',
      source: 'Hours: ${0}',
      good: 'Horaires\u202f: ${0}',
      bad: ['Horaires : ${0}', 'Horaires\u00a0: ${0}', 'Horaires: ${0}', 'Horaires\u202fdu jour\u202f: ${0}'],
    },
    { locale: 'fr', source: 'The “feed”', good: 'Le «\u202fflux\u202f»', bad: ['Le « flux »', 'Le «\u202fflux»'] },
  ],
  'Spanish marks': [{ locale: 'es', source: 'Where is it?', good: '¿Dónde está?', bad: ['Dónde está?'] }],
  'German address': [
    {
      locale: 'de',
      source: 'that is ${0} in your time',
      good: 'in der eigenen Zeitzone ${0}',
      bad: ['in Ihrer Zeitzone ${0}', 'was Sie ${0} nennen', 'in deiner Zeit ${0}'],
    },
  ],
  'Korean style': [
    {
      locale: 'ko',
      source: 'The report is copied (all).',
      good: '보고서를 복사했습니다(전체).',
      bad: ['보고서를 복사했어요(전체).', '보고서를 복사했다.'],
    },
  ],
  'Japanese style': [
    { locale: 'ja', source: 'The report is copied.', good: 'コピーしました。', bad: ['コピーした。', 'コピー済み。'] },
  ],
  script: [
    { locale: 'ko', source: 'City office', good: '반둥시 부서', bad: ['Bandung 부서', '반둥市 부서'] },
    {
      locale: 'ja',
      source: 'Approval by the council (DPRD)',
      good: '議会（DPRD）の承認',
      bad: ['議会（Council）の承認', '의회の承認'],
    },
    { locale: 'zh-Hans', source: 'City office', good: '市政府部门', bad: ['市政府の部门', 'Office 部门'] },
    { locale: 'fr', source: 'City office', good: 'Service municipal', bad: ['Service municipаl'] },
  ],
  neighbour: [
    { locale: 'ms', source: 'City office', good: 'Pejabat bandar raya', bad: ['Kantor bandar raya'] },
    { locale: 'id', source: 'Website', good: 'Laman', bad: ['Laman web'] },
    {
      locale: 'su',
      source: 'Office of the city',
      good: 'Kantor pamaréntah kota',
      bad: ['Kantor dari kota', 'Kantor jeung kota'],
    },
  ],
  capital: [
    { locale: 'fr', source: 'opens at ${0}', good: 'ouverture à ${0}', bad: ['Ouverture à ${0}'] },
    { locale: 'id', source: 'Closed now', good: 'Sedang tutup', bad: ['sedang tutup'] },
  ],
};

describe('the rules for translated texts', () => {
  for (const [rule, list] of Object.entries(cases)) {
    it(`look at ${rule}`, () => {
      for (const { locale, source, good, bad, note } of list) {
        assert.deepEqual(check(locale, source, good, note), [], `${locale}: ${good}`);
        for (const target of bad) {
          const found = check(locale, source, target, note);
          assert.ok(
            found.some((problem) => problem.includes(`(${rule})`)),
            `${locale}: ${target} → ${found.join() || 'nothing'}`,
          );
        }
      }
    });
  }

  it('want names isolated in Arabic, and nowhere else', () => {
    const note = '${0}: name of the partner city; ${1}: a date.';
    const source = 'Partner of ${0} since ${1}';
    assert.deepEqual(check('ar', source, 'شريكة \u2068${0}\u2069 منذ ${1}', note), []);
    for (const target of [
      'شريكة ${0} منذ ${1}',
      'شريكة \u2068${0} منذ ${1}',
      'شريكة \u2068${0}\u2069 منذ \u2068${1}\u2069',
    ]) {
      assert.equal(check('ar', source, target, note).length > 0, true, target);
    }
    assert.equal(check('de', source, 'Partnerstadt von \u2068${0}\u2069 seit ${1}', note).length, 1);
  });

  it('want forms that a language does not have to say what the general one says', () => {
    const unit = (target: string) => ({ source: '${0} places', target, note: 'n' });
    const plural = (locale: string, one: string) =>
      findTextProblems(
        locale,
        new Map([
          ['a.one', unit(one)],
          ['a.other', unit('${0} tempat')],
        ]),
      );
    assert.deepEqual(plural('id', '${0} tempat'), []);
    assert.match(plural('id', '${0} tempatnya').join(), /a\.one differs from a\.other/);
    assert.deepEqual(plural('es', '${0} lugar'), []);
  });
});

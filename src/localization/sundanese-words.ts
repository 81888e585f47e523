/** Names of months and short names of months and weekdays where Sundanese differs from Indonesian (after the CLDR). */
const wordsByIndonesian = new Map([
  ['Februari', 'Pébruari'],
  ['Mei', 'Méi'],
  ['September', 'Séptémber'],
  ['November', 'Nopémber'],
  ['Desember', 'Désémber'],
  ['Feb', 'Péb'],
  ['Agu', 'Ags'],
  ['Sep', 'Sép'],
  ['Nov', 'Nop'],
  ['Des', 'Dés'],
  ['Sel', 'Sal'],
  ['Rab', 'Reb'],
  ['Kam', 'Kem'],
  ['Sab', 'Sap'],
  ['Min', 'Mng'],
]);

/** Turns a date that was written for `su` with Indonesian words into Sundanese; other languages pass. */
export function toSundaneseWords(formatted: string, tag: string): string {
  if (!/^su(?=-|$)/.test(tag)) return formatted;
  return formatted.replace(/\p{L}+/gu, (word) => wordsByIndonesian.get(word) ?? word);
}

/** Days that Sundanese calls otherwise than Indonesian (after the CLDR). */
const daysByIndonesian = new Map([
  ['Senin', 'Senén'],
  ['Selasa', 'Salasa'],
  ['Rabu', 'Rebo'],
  ['Kamis', 'Kemis'],
  ['Jumat', 'Jumaah'],
  ['Sabtu', 'Saptu'],
]);

/** The Sundanese name of a day, by its Indonesian one. */
export function toSundaneseDay(word: string): string {
  return daysByIndonesian.get(word) ?? word;
}

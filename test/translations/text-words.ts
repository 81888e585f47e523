/**
 * Names and terms in Latin letters that texts in other scripts may have: of programs and protocols, of the library's own
 * attributes, and abbreviations that the partners themselves write so.
 */
export const latinNames =
  /vCard|Trusted Types|WP Rocket|Delay JavaScript execution|https?|HTTP|meta|data-feed|feed|ID|LOI|MOU|HDI|DPRD|kelurahan/g;

/** Words that show that a text is in the language next door: the commonest slips between Indonesian, Malay and Sundanese. */
export const foreignWords: ReadonlyMap<string, RegExp> = new Map([
  [
    'id',
    /\b(?:kerjasama|pejabat|e-mel|laman web|talian|bandar raya|tarikh|semak|maklumat|kandungan|pelayan|suapan|peringkat|sareng|anu|kanggo)\b/i,
  ],
  [
    'ms',
    /\b(?:kerja sama|kantor|surel|kota|situs|peramban|tautan|umpan|tampilkan|rincian|kegiatan|tahap|sareng|anu|kanggo)\b/i,
  ],
  [
    'su',
    /\b(?:yang|dengan|untuk|dan|tidak|dari|pada|ini|itu|atau|saat|telah|oleh|jeung|pikeun|jadi|séjén|tapi|waktu|hari)\b/i,
  ],
]);

/** A feed file just large enough to be told from others: its partner, its language, one place. */
export function makeSmallFeed(partner: string, lang: string): object {
  return {
    schemaVersion: '1.0',
    revision: '1',
    lang,
    ...(partner === 'bandung'
      ? {}
      : { partner: { id: partner, name: partner, country: { code: 'ID', name: 'Indonesia' }, status: 'active' } }),
    timeline: { total: 0, items: [] },
    contacts: { offices: [], missions: [] },
    highlights: [{ id: 'braga', category: 'heritage', name: 'Jalan Braga' }],
  };
}

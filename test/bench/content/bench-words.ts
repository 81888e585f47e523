/** English words for the codes of the feed, as far as the pages of the benchmark show them. */
const factLabels: Readonly<Record<string, string>> = {
  population: 'Population',
  area: 'Area',
  elevation: 'Elevation',
  founded: 'Founded',
  districts: 'Districts',
  'urban-villages': 'Urban villages',
  universities: 'Universities',
  gdp: 'Gross domestic product',
  hdi: 'Human development index',
  'realised-investment': 'Realised investment',
  airport: 'Airport',
  rail: 'Railway',
  unesco: 'UNESCO',
};

const fieldLabels: Readonly<Record<string, string>> = {
  academic: 'Education and research',
  governance: 'Good governance',
  humanitarian: 'Humanitarian aid',
};

const categoryLabels: Readonly<Record<string, string>> = {
  heritage: 'Museums and heritage',
  arts: 'Arts and culture',
};

/** A code in words: `culture` → `Culture`. */
function capitalize(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');
}

export function labelFact(id: string): string {
  return factLabels[id] ?? capitalize(id);
}

export function labelField(code: string): string {
  return fieldLabels[code] ?? capitalize(code);
}

export function labelCategory(code: string): string {
  return categoryLabels[code] ?? capitalize(code);
}

export function labelKind(code: string): string {
  return capitalize(code);
}

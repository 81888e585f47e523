/** Directives that speak for others where those are not in a policy; `default-src` for all. */
const broaderDirectives = new Map([
  ['script-src-elem', 'script-src'],
  ['script-src-attr', 'script-src'],
  ['style-src-elem', 'style-src'],
  ['style-src-attr', 'style-src'],
]);

/** The directive to write about: `script-src` for what browsers call `script-src-elem`. */
export function nameDirective(directive: string): string {
  return broaderDirectives.get(directive) ?? directive;
}

/** A policy that allows one more source (an origin, or the name of a Trusted Types policy), and is else the same. */
export function mendPolicy(policy: string, directive: string, source: string): string {
  const lines = policy
    .split(';')
    .map((line) => line.trim().split(/\s+/))
    .filter(([name]) => name);
  const find = (name: string): string[] | undefined => lines.find((line) => line[0]?.toLowerCase() === name);
  const named = find(directive) ?? find(nameDirective(directive));
  if (named) allow(named, source);
  else {
    const values =
      directive.endsWith('-src') || directive.includes('-src-') ? (find('default-src')?.slice(1) ?? []) : [];
    const added = [nameDirective(directive), ...values];
    allow(added, source);
    lines.push(added);
  }
  return lines.map((line) => line.join(' ')).join('; ');
}

function allow(line: string[], source: string): void {
  const [name = '', ...values] = line;
  const kept = values.filter((value) => value.toLowerCase() !== "'none'");
  line.splice(0, line.length, name, ...(kept.includes(source) ? kept : [...kept, source]));
}

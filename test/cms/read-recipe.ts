import { readFileSync } from 'node:fs';

/** The first code of a language in one of our recipes, as a webmaster copies it, with `origin` in the place of our host. */
export function readRecipe(name: string, language: string, origin: string): string {
  const text = readFileSync(new URL(`../../demo/recipes/${name}.md`, import.meta.url), 'utf8');
  const code = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(text)?.[1];
  if (code === undefined) throw new Error(`The recipe ${name} has no ${language}.`);
  return code.replaceAll('https://widgets.example/v1', origin);
}

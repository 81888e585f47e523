import { readFileSync } from 'node:fs';

/** The only fenced block of a document in this language that has these words in it. */
export function readDocumentedBlock(path: string, language: string, words: string): string {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const found = [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)\n\`\`\`$`, 'gm'))]
    .map(([, block = '']) => block)
    .filter((block) => block.includes(words));
  if (found.length !== 1) throw new Error(`${path} has ${found.length} blocks of ${language} with ${words}.`);
  return found[0]!;
}

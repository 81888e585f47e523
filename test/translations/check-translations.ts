/**
 * Fails where a translation is missing, orphaned or not to be trusted: every message of the source must be in every
 * XLIFF file, with the words it was translated from, and nothing else may be there. What a machine can see of good
 * language is checked too, and that the terms are those of the glossary.
 */
import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findGlossaryProblems, readGlossary } from './glossary.ts';
import { listNeedlessExceptions } from './text-exceptions.ts';
import { findTextProblems } from './text-rules.ts';
import { findTranslationProblems, readUnits } from './translation-problems.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const configFile = join(root, '.config/lit-localize.json');

interface LocalizeConfig {
  targetLocales: string[];
  tsConfig: string;
  output: { outputDir: string };
  interchange: { xliffDir: string };
}

/** The messages of the source as lit-localize finds them, extracted for a locale that nobody has. */
function extractSource(): Map<string, { source: string; note: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'bandung-messages-'));
  try {
    const config = JSON.parse(readFileSync(configFile, 'utf8')) as LocalizeConfig;
    config.targetLocales = ['qps'];
    config.tsConfig = join(root, '.config', config.tsConfig);
    config.output.outputDir = join(folder, 'generated');
    config.interchange.xliffDir = join(folder, 'locales');
    writeFileSync(join(folder, 'lit-localize.json'), JSON.stringify(config));
    const bin = join(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
    execFileSync(process.execPath, [bin, '--config', join(folder, 'lit-localize.json'), 'extract'], { stdio: 'pipe' });
    return readUnits(readFileSync(join(folder, 'locales/qps.xlf'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const source = extractSource();
const { targetLocales } = JSON.parse(readFileSync(configFile, 'utf8')) as LocalizeConfig;
const problems = targetLocales.flatMap((locale) => {
  const units = readUnits(readFileSync(join(root, 'locales', `${locale}.xlf`), 'utf8'));
  const glossary = readGlossary(readFileSync(join(root, 'locales/glossary', `${locale}.md`), 'utf8'));
  return [
    ...findTranslationProblems(source, units),
    ...findTextProblems(locale, units),
    ...findGlossaryProblems(glossary, units),
  ].map((problem) => `locales/${locale}.xlf: ${problem}`);
});
for (const exception of listNeedlessExceptions()) problems.push(`The exception ${exception} is not needed any more.`);
for (const problem of problems) console.error(problem);
console.log(`Translations: ${source.size} messages in ${targetLocales.length} locales, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;

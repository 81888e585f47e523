/** What a template must not do, so that a machine translator can work on what came of it. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const sourceFolder = fileURLToPath(new URL('../../src', import.meta.url));

/** The static parts of every `html` template of a source text, each template's in their order. */
function collectTemplates(source: string): readonly (readonly string[])[] {
  const templates: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isTaggedTemplateExpression(node) &&
      node.tag.getText() === 'html' &&
      ts.isTemplateExpression(node.template)
    ) {
      const { head, templateSpans } = node.template;
      templates.push([head.text, ...templateSpans.map(({ literal }) => literal.text)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('template.ts', source, ts.ScriptTarget.Latest, true));
  return templates;
}

/** Words that stand right behind a binding, which are where it ends: a translator that takes them out breaks it. */
function findWordsBehindBindings(source: string): string[] {
  return collectTemplates(source).flatMap((parts) =>
    parts.flatMap((part, index) => {
      const before = parts.slice(0, index).join('');
      const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
      const words = part.split('<')[0]!.trim();
      return index > 0 && !isInTag && words ? [words] : [];
    }),
  );
}

describe('templates', () => {
  it('are read as Lit reads them', () => {
    const source =
      'html`<p class=${a}>(${b})</p> ${c ? html`<i>${d}</i>` : html`${e}, ${f} <b>x</b>`} <u>${g}</u>: ${h}`';
    assert.deepEqual(findWordsBehindBindings(source), [')', ',']);
  });

  it('have no words right behind a binding', () => {
    const files = ['base', 'elements', 'styles'].flatMap((folder) =>
      readdirSync(join(sourceFolder, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    );
    assert.ok(files.length > 50);
    for (const file of files) {
      assert.deepEqual(findWordsBehindBindings(readFileSync(join(sourceFolder, file), 'utf8')), [], file);
    }
  });
});

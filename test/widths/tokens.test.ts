import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { computeContrast, readColour, writeHex } from '../../stories/design/contrast.ts';
import { hostLooks } from '../../stories/design/host-looks.ts';
import { pairs, resolveToken, tokens } from '../../stories/design/tokens.ts';
import type { Sight } from '../../stories/design/tokens.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

const styleFiles = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(styles|base|elements)\/.*\.ts$/.test(name.replace(/\\/g, '/')))
  .map((name) => `src/${name}`);
const styles = styleFiles.map(read).join('\n');
const declarations = read('src/styles/tokens.ts') + read('src/styles/drawings.ts');
const names = tokens.map(({ name }) => name);

const sights: readonly Sight[] = [
  { isDark: false, hasMoreContrast: false },
  { isDark: true, hasMoreContrast: false },
  { isDark: false, hasMoreContrast: true },
  { isDark: true, hasMoreContrast: true },
];

/** The private name that stands for a token inside the shadow tree, with the token's default. */
function findDeclaration(name: string): { privateName: string; fallback: string } | undefined {
  const [, privateName = '', fallback = ''] =
    new RegExp(`(--_[\\w-]+): var\\(${name}, (.+)\\);`).exec(declarations) ?? [];
  return privateName ? { privateName, fallback } : undefined;
}

/** `light-dark(a, b)` for a token with two values; a private name for a token that takes another's. */
function writeDefault(light: string, dark: string | undefined): string {
  if (dark) return `light-dark(${light}, ${dark})`;
  const [, other] = /^var\((--bandung-[\w-]+)\)$/.exec(light) ?? [];
  return other ? `var(${findDeclaration(other)?.privateName})` : light;
}

describe('The list of tokens', () => {
  it('has every custom property that the style sheets read, and no other', () => {
    const used = new Set([...styles.matchAll(/var\((--bandung-[\w-]+)/g)].map(([, name]) => name));
    // An element's documentation names them too, so only what is read counts.
    assert.deepEqual([...used].sort(), [...names].sort());
  });

  it('gives each its real default, role and example', () => {
    for (const { name, light, dark, role, example } of tokens) {
      assert.ok(role.length > 4 && example, name);
      // Measured for each element, with this for what has no measure of its own.
      if (name === '--bandung-min-block-size') assert.ok(styles.includes(`var(${name}, var(--_reserve, ${light}))`));
      else assert.equal(findDeclaration(name)?.fallback, writeDefault(light, dark), name);
    }
  });

  it('says what more contrast changes', () => {
    const [, block = ''] = /prefers-contrast: more\) \{\s*\.surface \{([^}]*)\}/.exec(declarations) ?? [];
    const changed = [...block.matchAll(/(--_[\w-]+): var\((--_[\w-]+)\);/g)].map(
      ([, name, value]) => `${name} ${value}`,
    );
    const listed = tokens.flatMap(({ name, moreContrast }) =>
      moreContrast ? [`${findDeclaration(name)?.privateName} ${findDeclaration(moreContrast)?.privateName}`] : [],
    );
    assert.deepEqual(changed.sort(), listed.sort());
  });

  it('is the list of the README', () => {
    const [, section = ''] = /## Theming([\s\S]*?)\n## /.exec(read('README.md')) ?? [];
    const found = [...section.matchAll(/`(--bandung-[\w-]+)`((?:, `-\d`)*)/g)].flatMap(([, name = '', more = '']) => [
      name,
      ...[...more.matchAll(/`(-\d)`/g)].map(([, end]) => name.replace(/-\d$/, '') + end),
    ]);
    assert.deepEqual(found.sort(), [...names].sort());
  });

  it('is the list of every element in the manifest', () => {
    const manifest = JSON.parse(read('dist/npm/custom-elements.json')) as {
      modules: { declarations?: { tagName?: string; cssProperties?: { name: string; default?: string }[] }[] }[];
    };
    const elements = manifest.modules.flatMap(({ declarations: each = [] }) => each.filter(({ tagName }) => tagName));
    assert.equal(elements.length, 4);
    for (const { tagName, cssProperties = [] } of elements) {
      const listed = cssProperties.map((each) => `${each.name}: ${each.default}`);
      const expected = tokens.map(
        ({ name, light, dark }) => `${name}: ${dark ? `light-dark(${light}, ${dark})` : light}`,
      );
      assert.deepEqual(listed.sort(), expected.sort(), tagName);
    }
  });

  it('leaves no private name undefined', () => {
    const defined = new Set([...styles.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name));
    // With a default of its own a name may be set by some elements only.
    const used = [...styles.matchAll(/var\((--_[\w-]+)\)/g)].map(([, name]) => name);
    assert.deepEqual(
      [...new Set(used)].filter((name) => !defined.has(name)),
      [],
    );
  });
});

describe('The colours', () => {
  it('are read as WCAG and CSS Color say', () => {
    assert.equal(computeContrast('#000', '#ffffff'), 21);
    assert.equal(computeContrast('#777777', '#ffffff')?.toFixed(2), '4.48');
    assert.equal(computeContrast('red', '#ffffff'), undefined);
    assert.equal(writeHex(readColour('oklch(62.8% 0.2577 29.23)')!), '#ff0000');
    // As KERN itself writes this grey where the variable is missing.
    assert.equal(writeHex(readColour('oklch(42.13% .0539 275.67)')!), '#454b6b');
  });

  for (const { front, ground, least, where } of pairs) {
    it(`stand out as ${where}: ${front} on ${ground}, at least ${least}`, () => {
      for (const sight of sights) {
        const ratio = computeContrast(resolveToken(front, sight), resolveToken(ground, sight))!;
        assert.ok(ratio >= least, `${ratio.toFixed(2)} with ${JSON.stringify(sight)}`);
        if (sight.hasMoreContrast) assert.ok(ratio >= 7, `${ratio.toFixed(2)} is not more contrast`);
      }
    });
  }

  it('pair up every token that a word or a sign can have', () => {
    const fronts = new Set(pairs.map(({ front }) => front));
    const without = tokens.filter(({ name, kind }) => kind === 'colour' && !fronts.has(name)).map(({ name }) => name);
    // Grounds; rules that part what is understood without them; drawings that say no more than the words below.
    assert.deepEqual(without, [
      '--bandung-color-surface',
      '--bandung-color-surface-subtle',
      '--bandung-color-border',
      '--bandung-drawing-1',
      '--bandung-drawing-2',
      '--bandung-drawing-3',
    ]);
  });
});

/** Follows a variable of a style sheet through all that it refers to. */
function followVariable(css: string, name: string): string {
  const [, value = ''] = new RegExp(`(?<![\\w-])${name}:\\s*([^;}]+)[;}]`).exec(css) ?? [];
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  return other ? followVariable(css, other) : value;
}

/** A grade of a USWDS colour family, `blue-60v` or `gray-cool-10`. */
function readGrade(grade: string): string {
  const [, family = '', step = '', vivid] = /^(.+)-(\d+)(v?)$/.exec(grade) ?? [];
  const file = read(`node_modules/@uswds/uswds/packages/uswds-core/src/styles/tokens/color/_${family}.scss`);
  const [plain = '', bright = ''] = file.split('"vivid"');
  return new RegExp(`\\b${step}: (#[\\da-f]+)`).exec(vivid ? bright : plain)?.[1] ?? '';
}

describe('The looks of three design systems', () => {
  for (const { id, title, origin, values } of hostLooks) {
    it(`${title} has ten tokens with enough contrast`, () => {
      assert.equal(Object.keys(values).length, 10);
      for (const name of Object.keys(values))
        assert.ok(
          names.some((each) => each === name),
          name,
        );
      const set = new Map(Object.entries(values).map(([name, { value }]) => [name, value]));
      const sight = { isDark: false, hasMoreContrast: false };
      for (const { front, ground, least, where } of pairs) {
        const ratio = computeContrast(resolveToken(front, sight, set), resolveToken(ground, sight, set))!;
        assert.ok(ratio >= least, `${where}: ${ratio.toFixed(2)}`);
      }
    });

    it(`${title} has the values of ${origin}`, () => {
      const [, packageName = '', version] = /^(.+) ([\d.]+)$/.exec(origin) ?? [];
      const manifest = JSON.parse(read(`node_modules/${packageName}/package.json`)) as { version: string };
      assert.equal(manifest.version, version);
      for (const [name, { value, source }] of Object.entries(values)) {
        assert.equal(value, readSource(id, source), `${name} from ${source}`);
      }
    });
  }

  function readSource(id: string, source: string): string {
    if (id === 'krds') {
      const value = followVariable(read('node_modules/krds-uiux/resources/css/token/krds_tokens.css'), source);
      // Of a root of 10 px.
      return value.replace(/^([\d.]+)rem$/, (_all, count: string) => `${Number(count) * 10}px`);
    }
    if (id === 'kern') {
      const value = followVariable(read('node_modules/@kern-ux/native/dist/kern.min.css'), source);
      return value
        .replace('oklch(100% 0 0)', '#ffffff')
        .replace(/^([\d.]+)rem$/, (_all, count: string) => `${Number(count) * 16}px`);
    }
    const [, variable = '', token = ''] = /^(\$[\w-]+): "(.+)"$/.exec(source) ?? [];
    if (!variable) return source === 'white' ? '#ffffff' : '';
    const settings = ['color', 'general', 'components', 'spacing']
      .map((name) => read(`node_modules/@uswds/uswds/packages/uswds-core/src/styles/settings/_settings-${name}.scss`))
      .join('\n');
    assert.ok(settings.includes(`${variable}: "${token}" !default`), source);
    if (token === 'primary') return readSource(id, '$theme-color-primary: "blue-60v"');
    // Half a unit of 8 px.
    if (token === 'md') return /\$theme-border-radius-md: 0\.5 /.test(settings) ? '4px' : '';
    return readGrade(token);
  }
});

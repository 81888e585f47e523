import { findDefinition, summarizeField } from '../describe-field.js';
import { sameText, type ToolLanguage, type ToolText } from '../tool-text.js';
import { makeSkeletonDocuments } from './skeleton-documents.js';
import { writeComment, writeCommented } from './write-commented.js';

const preface: ToolText = {
  en: 'Lines that begin with // are comments for you. Replace the texts in ‹ ›, the ids that begin with example- and the country XX. A field that stands in a comment may be added: take the // in front of it away.',
  id: 'Baris yang diawali // adalah komentar untuk Anda. Ganti teks dalam tanda ‹ ›, id yang diawali example-, dan negara XX. Isian yang berada dalam komentar boleh ditambahkan: hapus // di depannya.',
};

const mediaReadme: ToolText = {
  en: `# Pictures

Put the pictures of the feed here: WebP, PNG or JPEG, named in letters, digits, - and _.

A document names a picture by its path, such as \`media/name.webp\`, with width and height in pixels and a text for
people who cannot see it. \`bandung-feed check\` says what is wrong. Only pictures that a document names are published.
`,
  id: `# Gambar

Letakkan gambar feed di sini: WebP, PNG, atau JPEG, dengan nama dari huruf, angka, - dan _.

Dokumen menyebut gambar menurut letaknya, misalnya \`media/nama.webp\`, beserta lebar dan tinggi dalam piksel dan teks
bagi orang yang tidak dapat melihatnya. \`bandung-feed check\` memberi tahu apa yang salah. Hanya gambar yang disebut
dalam dokumen yang diterbitkan.
`,
};

/** Tells Visual Studio Code that comments are welcome in these files. */
const editorSettings = sameText(`${JSON.stringify({ 'files.associations': { '*.json': 'jsonc' } }, null, 2)}\n`);

/** The files of a new content folder: path → text. */
export function buildSkeleton(language: ToolLanguage, today: string): ReadonlyMap<string, string> {
  const documents = makeSkeletonDocuments(language, today).map(({ file, name, document }): [string, string] => {
    const definition = findDefinition(name);
    const head = [writeComment(summarizeField(definition)[language]), writeComment(preface[language])].flat();
    return [file, `${head.join('\n')}\n${writeCommented(document, definition, language)}`];
  });
  return new Map([
    ...documents,
    ['media/README.md', mediaReadme[language]],
    ['.vscode/settings.json', editorSettings[language]],
  ]);
}

import { sameText, type ToolText } from './tool-text.js';

/** Something that went wrong outside the content, said in both languages. */
export class ToolFailure extends Error {
  readonly text: ToolText;

  constructor(text: ToolText) {
    super(text.en);
    this.text = text;
  }
}

/** What the file system and the network answer, by their codes. */
const reasons: Readonly<Record<string, ToolText>> = {
  EACCES: { en: 'you have no permission for it', id: 'Anda tidak berwenang mengaksesnya' },
  EADDRINUSE: { en: 'another program uses it', id: 'sudah dipakai program lain' },
  EEXIST: { en: 'something of this name is there already', id: 'nama itu sudah ada' },
  EISDIR: { en: 'it is a folder, not a file', id: 'berupa folder, bukan berkas' },
  EMFILE: { en: 'too many files are open', id: 'terlalu banyak berkas yang terbuka' },
  ENOENT: { en: 'it is not there', id: 'tidak ada' },
  ENOSPC: { en: 'the disk is full', id: 'penyimpanan penuh' },
  ENOTDIR: { en: 'it is a file, not a folder', id: 'berupa berkas, bukan folder' },
  EPERM: { en: 'you have no permission for it', id: 'Anda tidak berwenang mengaksesnya' },
  EROFS: { en: 'it can only be read', id: 'hanya dapat dibaca' },
};

/** Says why the tool could not do its work; what it does not know by its code it passes on as it is. */
export function describeFailure(error: unknown): ToolText {
  if (error instanceof ToolFailure) return error.text;
  const message = error instanceof Error ? error.message : String(error);
  const {
    code = '',
    path,
    dest,
    address,
    port,
  } = Object(error) as NodeJS.ErrnoException & {
    dest?: string;
    address?: string;
    port?: number;
  };
  const reason = reasons[code];
  const thing = dest ?? path ?? (address === undefined ? undefined : `${address}:${port ?? ''}`);
  if (!reason || thing === undefined) return sameText(message);
  return { en: `${thing}: ${reason.en} (${code}).`, id: `${thing}: ${reason.id} (${code}).` };
}

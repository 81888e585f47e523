import type { Plugin } from 'vite';

/**
 * Writes every character beyond ASCII as an escape. A classic script is decoded in the charset of its page, which on
 * old municipal sites is EUC-KR or windows-1252. In strings, templates and regular expressions, the only places where
 * this code has such characters, `\uXXXX` means the same.
 */
export function asciiOutput(): Plugin {
  return {
    name: 'ascii-output',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') output.code = escapeNonAscii(output.code);
      }
    },
  };
}

function escapeNonAscii(code: string): string {
  // By UTF-16 unit: a pair of surrogates becomes two escapes.
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** For how long the browser may still need the address of a file: Safari reads it only after the click. */
const keepMs = 10_000;

/**
 * Gives the visitor a text as a file to save, without a request. A link that is in no document can be followed all
 * the same, so the host's page is not written to.
 *
 * @param type - media type, without the charset
 */
export function saveFile(name: string, type: string, text: string, revokeAfterMs = keepMs): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), revokeAfterMs);
}

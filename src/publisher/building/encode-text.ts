/** The bytes of a text in UTF-8. */
export function encodeText(text: string): Uint8Array {
  return Buffer.from(text);
}

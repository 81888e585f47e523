import { createHash } from 'node:crypto';
import { encodeText } from './encode-text.js';

/** Depth down to which a document is taken apart: the events of a timeline are the items of a list in an object in it. */
const pieceDepth = 2;

/** The bytes of a document as JSON. */
export function encodeJson(document: object): Uint8Array {
  return encodeText(JSON.stringify(document));
}

/**
 * The same of a document that may be very large, with a `revision` before its body that changes with it. Its text is
 * never there as a whole, which would take four times the room of the file.
 */
export function encodeWithRevision(head: object, body: object): Uint8Array {
  const hash = createHash('sha256');
  let size = 0;
  for (const piece of listPieces(body)) {
    const bytes = encodeText(piece);
    hash.update(bytes);
    size += bytes.byteLength;
  }
  const opening = JSON.stringify({ ...head, revision: hash.digest('hex').slice(0, 16) });
  const start = encodeText(`${opening.slice(0, -1)},`);
  // The brace that opens the body is left out.
  const whole = Buffer.allocUnsafe(start.byteLength + size - 1);
  whole.set(start);
  let end = start.byteLength;
  let isFirst = true;
  for (const piece of listPieces(body)) {
    end += whole.write(isFirst ? piece.slice(1) : piece, end);
    isFirst = false;
  }
  return whole;
}

/** What `JSON.stringify` makes of a value that is an object, one piece after the other. */
function* listPieces(value: object, depth = pieceDepth): Generator<string> {
  const isList = Array.isArray(value);
  let separator = isList ? '[' : '{';
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    // In a list it would be null, but nothing of ours has holes.
    if (inner === undefined) continue;
    const start = isList ? separator : `${separator}${JSON.stringify(key)}:`;
    separator = ',';
    if (depth > 0 && typeof inner === 'object' && inner !== null) {
      yield start;
      yield* listPieces(inner, depth - 1);
    } else {
      yield start + JSON.stringify(inner);
    }
  }
  const isEmpty = separator !== ',';
  yield (isEmpty ? separator : '') + (isList ? ']' : '}');
}

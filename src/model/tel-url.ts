// RFC 3966 knows no way to write "ext. 12" or two numbers in one.
const dialable = /^\+?[\d\s().-]+$/;

/** A `tel:` address of a phone number as people write it, or `undefined` where it holds more than a number. */
export function buildTelUrl(phone: string): string | undefined {
  return dialable.test(phone) && /\d/.test(phone) ? `tel:${phone.replace(/[^+\d]/g, '')}` : undefined;
}

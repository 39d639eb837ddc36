/** A text without the characters that no XML 1.0 document may hold; a file with one of them opens nowhere. */
export const xmlText = (text: string) =>
  text.toWellFormed().replace(/[^\P{Cc}\t\n\r\u0080-\u009f]|[\ufffe\uffff]/gu, '');

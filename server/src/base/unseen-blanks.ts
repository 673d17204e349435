// Characters that people take for blanks, or do not see at all, and that are letters to a shell.

/** No-break, typographic and ideographic blanks. */
export const wideBlanks = '\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u3000';

/** Zero-width characters, soft hyphen and byte order mark. */
export const zeroWidth = '\u00AD\u200B\u200C\u200D\u2060\uFEFF';

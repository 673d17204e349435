// Telling placeholders of documentation (`<image>`, `[OPTIONS]`, `IMAGE`, `...`) from real words.

const synopsis = /^(?:\[.*\]|\.{3}|…|.*\.\.\.\]?|\{\{.*|.*\}\}|\{%.*|%\})$/u;
const bracketed = /<[^<>]*>/u;
const shouted = /^[A-Z][A-Z0-9_-]*$/u;
const marked = /%%|\bYOUR[-_]|\byour[-_]|→/u;

/** A word of a usage line, such as `[OPTIONS]` or `[ARG...]`: it stands for any number of words. */
export function isSynopsisWord(text: string): boolean {
  return synopsis.test(text);
}

/** A word that somebody is meant to replace: `<name>`, `YOUR_TOKEN`, `IMAGE`, `%%IMAGE%%`, `→`. */
export function isPlaceholder(text: string): boolean {
  return isSynopsisWord(text) || bracketed.test(text) || shouted.test(text) || marked.test(text);
}

/** A value with a placeholder as one of its pieces, such as `HOST:CONTAINER` or `8080:<port>`. */
export function mentionsPlaceholder(text: string): boolean {
  return text.split(/[:=,/]/u).some(isPlaceholder);
}

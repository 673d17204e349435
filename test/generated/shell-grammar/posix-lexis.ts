// The words of sh, bash, zsh and ksh.
import { beforeComment, type Lexis } from './lexis';
import { include, lineStart, wordStart } from './pattern';
import { assignment } from './wrappers';

/** A backtick that closes a substitution: one that opens stands behind a blank or a sign. */
const closingBacktick = '(?<![ \\t=:,"\'])`';

/** A placeholder of documentation such as `<image>`, told from redirections as our scanner does. */
const placeholder =
  '<(?=[\\p{L}\\p{N}_$])(?![^<>]*\\s\\d*>)(?![^<>.]*\\s[^<>]*\\.)(?![^<>]*\\.[^<>]*\\s)[^<>"\'`;&()\\\\]*>(?!/dev/)';

const keywords = ['if', 'then', 'elif', 'else', 'while', 'until', 'do'];

export const posixLexis: Lexis = {
  host: 'source.shell',
  block: 'meta.embedded.block.shellscript',
  substitutions: ['meta.scope.subshell', 'string.interpolated'],
  // Behind a separator, an opening bracket, a keyword, or at the start of a line.
  commandStart: `(?:(?<=${lineStart}|[;|&(\`])|(?<=[){!][ \\t])|(?<=${keywords
    .flatMap((word) => [`^${word}`, `[ \\t;]${word}`])
    .join('|')})(?=[ \\t]))[ \\t]*`,
  prefixes: [`${assignment}[ \\t]+`],
  folders: '(?:[\\w.~-]*/)*',
  continuation: '\\\\',
  separators: ';&|()<>`',
  breaks: ';&|)',
  specials: '"\'$\\\\',
  comment: '#',
  closing: '',
  // A heredoc's body is the host grammar's business.
  commandEnd: `(?=[;|)\\n]|&(?!>)|<<(?!<)|${beforeComment}|${closingBacktick})`,
  anyWord: `${wordStart}(?=[^\\s;&|()#<>]|[<>]\\(|${placeholder})`,
  ownWords: [],
  redirection: `(?!${placeholder})(?:${wordStart}\\d+)?(?:&>>?|<<<|>[>|&]?(?!\\()|<[&>]?(?!\\())`,
  redirectionName: 'keyword.operator.redirect.shell',
  expansions: [
    { match: placeholder, name: 'constant.other.placeholder.docker' },
    include('source.shell#string'),
    include('source.shell#variable'),
    include('source.shell#interpolation'),
    include('source.shell#subshell_dollar'),
    include('source.shell#redirection'),
  ],
  // `$OPTIONS`, `"${ARGS[@]}"`, `${TTY:+-t}`.
  expandedFlags:
    '(?:"?\\$@"?|"?\\$\\{\\w+\\[[@*]\\]\\}"?|\\$\\{\\w+:?\\+[^}]*\\}|"?\\$\\{?\\w*(?i:opt|arg|flag|param)\\w*\\}?"?)',
};

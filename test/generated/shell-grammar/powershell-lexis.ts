// The words of PowerShell.
import { beforeComment, type Lexis } from './lexis';
import { include, lineStart, wordStart, type Pattern } from './pattern';

const inString: readonly Pattern[] = [
  include('source.powershell#variableNoProperty'),
  include('source.powershell#doubleQuotedStringEscapes'),
  include('source.powershell#interpolation'),
];

/** The host grammar keeps these where no other grammar can include them. */
const strings: readonly Pattern[] = [
  {
    begin: '@"[ \\t]*$',
    end: '^"@',
    name: 'string.quoted.double.heredoc.powershell',
    patterns: inString,
  },
  { begin: "@'[ \\t]*$", end: "^'@", name: 'string.quoted.single.heredoc.powershell' },
  {
    begin: "'",
    end: "'(?!')",
    name: 'string.quoted.single.powershell',
    patterns: [{ match: "''", name: 'constant.character.escape.powershell' }],
  },
];

export const powershellLexis: Lexis = {
  host: 'source.powershell',
  block: 'meta.embedded.block.powershell',
  substitutions: [
    'meta.embedded.substatement',
    'meta.group.array-expression',
    'meta.group.complex.subexpression',
    'meta.group.simple.subexpression',
    'meta.scriptblock',
  ],
  // At the start of a line, behind a separator, a bracket, an assignment, and the `in` of a loop.
  commandStart: `(?:(?<=${lineStart}|[;|({}])|(?<=&&)|(?<==)(?=[ \\t])|(?<=[ \\t][iI][nN])(?=[ \\t]))[ \\t]*`,
  prefixes: ['(?i:return|throw|exit)[ \\t]+', '[&.][ \\t]+'],
  folders: '(?:[\\w.~:-]*[\\\\/])*',
  continuation: '`',
  separators: ';&|)}>',
  breaks: ';&|)}',
  specials: '"\'$`({',
  comment: '#',
  closing: '',
  commandEnd: `(?=[;|)}\\n]|&&|${beforeComment})`,
  anyWord: `${wordStart}(?=[^\\s;&|)}>#])`,
  ownWords: [{ match: `${wordStart}--%(?!\\S)`, name: 'keyword.control.powershell' }],
  redirection: `(?:${wordStart}[\\d*])?(?:>>|>&?)`,
  redirectionName: 'keyword.operator.redirection.powershell',
  expansions: [
    ...strings,
    include('source.powershell#doubleQuotedString'),
    include('source.powershell#interpolation'),
    include('source.powershell#subexpression'),
    include('source.powershell#scriptblock'),
    include('source.powershell#variable'),
    { match: '`[^\\n]', name: 'constant.character.escape.powershell' },
    { match: `${wordStart}@\\w+`, name: 'variable.other.readwrite.powershell' },
  ],
  // `@options`, `$runArgs`.
  expandedFlags: '(?:@\\w+|\\$\\w*(?i:opt|arg|flag|param)\\w*)',
};

// The words of batch files.
import type { Lexis } from './lexis';
import { include, lineStart, wordStart, type Pattern } from './pattern';

/** What `if` asks, up to the command that depends on it, or the bracket around it. */
const quoted = '"[^"\\n]*"';
const condition = [
  '(?i:if)[ \\t]+(?i:/i[ \\t]+)?(?i:not[ \\t]+)?(?i:/i[ \\t]+)?(?:',
  `(?i:exist|defined|errorlevel|cmdextversion)[ \\t]+(?:${quoted}|[^\\s(]+)|`,
  `(?:${quoted}|[^\\s=]+)[ \\t]*(?:==|[ \\t](?i:equ|neq|lss|leq|gtr|geq)[ \\t])[ \\t]*(?:${quoted}|[^\\s()]+)`,
  ')[ \\t]*(?:(?<=[ \\t])|(?=\\())\\(?[ \\t]*',
].join('');

/** At the end of a command in the list of `for /f`. */
const closing = "['`][ \\t]*\\)[ \\t]*(?i:do)\\b";

/** cmd.exe ends a string at each quote, the program not at one behind a backslash: the host grammar knows the former. */
const string: Pattern = {
  begin: '"',
  end: '"|(?=\\n)',
  name: 'string.quoted.double.batchfile',
  patterns: [
    { match: '(?<!\\\\)(?:\\\\\\\\)*\\\\"', name: 'constant.character.escape.batchfile' },
    include('source.batchfile#variables'),
    include('source.batchfile#repeatParameter'),
  ],
};

/** Before a bracket; one elsewhere may be text that is printed. */
const beforeBracket = ['^', '[&|]', '[dD][oO]', '[eE][lL][sS][eE]', '[iI][nN]'];
const bracket = (before: string): readonly string[] => {
  const opening = before === '[iI][nN]' ? "\\(['`]" : '\\(';
  return [`${before}${opening}`, `${before} ${opening}`];
};

const commandStarts = [
  // Behind a separator that is none of `^&`, `>&` and `^|`, behind a bracket, and in the list of `for /f`.
  `(?<=${[lineStart, '[^^>]&', '[^^]\\|', ...beforeBracket.flatMap(bracket)].join('|')})`,
  '(?<=[ \\t)][dD][oO]|[ \\t)][eE][lL][sS][eE]|^[eE][lL][sS][eE])(?=[ \\t])',
];

export const cmdLexis: Lexis = {
  host: 'source.batchfile',
  block: 'meta.embedded.block.dosbatch',
  substitutions: [],
  commandStart: `(?:${commandStarts.join('|')})[ \\t@]*`,
  prefixes: [
    condition,
    '(?i:start)[ \\t]+(?:"[^"\\n]*"[ \\t]+)?(?:/\\w+[ \\t]+)*',
    '(?i:cmd(?:\\.exe)?)[ \\t]+(?:/[^\\sck]\\S*[ \\t]+)*/[cCkK][ \\t]+',
  ],
  folders: '(?:[\\w.~:%-]*[\\\\/])*',
  continuation: '\\^',
  separators: '&|)<>',
  breaks: '&|)',
  specials: '"%!^',
  comment: '',
  closing,
  commandEnd: `(?=[&|)\\n]|${closing})`,
  anyWord: `${wordStart}(?=[^\\s&|)<>])`,
  ownWords: [],
  redirection: `(?:${wordStart}\\d)?(?:>>|[<>]&?)`,
  redirectionName: 'keyword.operator.redirection.batchfile',
  expansions: [
    string,
    { match: '\\^[^\\n]', name: 'constant.character.escape.batchfile' },
    include('source.batchfile#repeatParameter'),
    include('source.batchfile#variables'),
  ],
  // `%*`, `%RUN_OPTS%`.
  expandedFlags: '(?:%\\*|[%!]\\w*(?i:opt|arg|flag|param)\\w*[%!])',
};

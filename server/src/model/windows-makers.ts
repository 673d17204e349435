// Whether text between the docker commands of a script for Windows may make files, told roughly: what is not known may.

/** Of cmd. */
export function mayMakeInCmd(gap: string): boolean {
  return gap
    .replace(/\^\r?\n/gu, ' ')
    .split(/\r?\n/u)
    .filter((line) => !/^[\s@]*(?:rem\b|:)/iu.test(line))
    .flatMap((line) => line.replace(/"[^"]*"|%[^%\s]*%|%~?\w+/gu, 'x').split(/[&|()]/u))
    .some((piece) => !isHarmlessInCmd(piece));
}

function isHarmlessInCmd(piece: string): boolean {
  const command = piece.replace(/^(?:[\s@]|else\b)+/iu, '');
  const judged = condition.exec(command);
  const then = judged ? (judged[1] ?? '') : command;
  // What stands behind the words of a docker command, such as a redirection.
  return then.trim() === '' || /^[<>\d]/u.test(then) || inCmd.has(firstWord(then.trim()));
}

const condition =
  /^if\s+(?:\/i\s+)?(?:not\s+)?(?:(?:errorlevel|exist|defined)\s+\S+|[^\s=]+\s*==\s*[^\s=]+|[^\s=]+\s+(?:equ|geq|gtr|leq|lss|neq)\s+\S+)(?:\s(.*))?$/iu;

const inCmd: ReadonlySet<string> = new Set(
  (
    'cd chcp chdir cls color dir echo echo. endlocal exit find findstr goto hostname pause prompt pushd set setlocal ' +
    'shift sort timeout title type ver where whoami'
  ).split(' '),
);

/** Comments of several lines, which may be left open. */
export const powershellBlockComments = /<#.*?(?:#>|$)/gsu;

/** Of PowerShell. */
export function mayMakeInPowershell(gap: string): boolean {
  if (/@["']/u.test(gap)) return true;
  return gap
    .replace(powershellBlockComments, ' ')
    .replace(/`\r?\n/gu, ' ')
    .replace(/"[^"]*"|'[^']*'/gu, 'x')
    .replace(/(?:^|[ \t])#.*$/gmu, '')
    .split(/\r?\n|&&|[;|,{}()]/u)
    .some((piece) => !isHarmlessInPowershell(piece.trim()));
}

function isHarmlessInPowershell(piece: string): boolean {
  const assigned = piece.replace(/^(?:\[[\w.]+(?:\[\])?\]\s*)?\$[\w:]+\s*\+?=\s*/u, '');
  return assigned === '' || expression.test(assigned) || inPowershell.has(firstWord(assigned));
}

/** A value, perhaps compared with another one, or what stands behind the words of a docker command. */
const expression = /^(?:\[[\w.]+(?:\[\])?\]\s*)?(?:\$[\w:]+|x|\d+)(?:\s+-\w+\b.*)?$|^[-<>\d]/u;

const inPowershell: ReadonlySet<string> = new Set(
  (
    'catch clear-host cls echo else elseif exit finally get-childitem get-command get-content get-date get-item ' +
    'get-location if join-path out-null param push-location resolve-path return set-location set-strictmode ' +
    'split-path start-sleep test-path throw try write-debug write-error write-host write-information write-output ' +
    'write-verbose write-warning'
  ).split(' '),
);

function firstWord(command: string): string {
  return /^\S+/u.exec(command)?.[0].toLowerCase() ?? '';
}

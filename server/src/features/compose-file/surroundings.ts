// What the shell does around a command and compose does not: redirections, pipes, arguments from elsewhere.
import { codeSpan } from '../../base/markdown';
import { nullDevices } from '../../hosts/shell-syntax/null-devices';
import type { CommandSite, Redirection } from '../../hosts/types';
import { note, type Notes } from './notes';

export function noteSurroundings(notes: Notes, site: CommandSite): void {
  const { redirections, surroundings, appendsArguments, text } = site;
  for (const redirection of redirections.filter(isMissed)) {
    const code = codeSpan(text.slice(redirection.span.start, redirection.span.end).split(/\r?\n/u)[0] ?? '');
    note(notes, {
      en: `Compose redirects neither input nor output: ${code} is left out; docker compose logs shows the output.`,
      ko: `Compose는 입출력을 리디렉션하지 않습니다. ${code} 부분은 빠졌으며, 출력은 docker compose logs 명령으로 봅니다.`,
    });
  }
  if (surroundings.stdin === 'pipe')
    note(notes, {
      en: 'The output of another command was the standard input; a service gets none.',
      ko: '다른 명령의 출력이 표준 입력이었지만, 서비스에는 표준 입력이 주어지지 않습니다.',
    });
  const [reader] = surroundings.pipedInto ?? [];
  if (reader !== undefined)
    note(notes, {
      en: `The output went on to ${codeSpan(reader)}: that command can read it from docker compose logs.`,
      ko: `출력이 ${codeSpan(reader)} 명령으로 넘어갔습니다. 이제는 docker compose logs 명령에서 읽어야 합니다.`,
    });
  if (surroundings.substituted)
    note(notes, {
      en: 'The script used what the command prints, such as the ID of the container; docker compose ps -q prints the IDs.',
      ko: '스크립트가 컨테이너 ID처럼 명령이 출력하는 값을 사용했습니다. ID는 docker compose ps -q 명령이 출력합니다.',
    });
  if (appendsArguments)
    note(notes, {
      en: 'Another program appended arguments that the script does not spell out; they are missing here.',
      ko: '스크립트에 적혀 있지 않은 인자를 다른 프로그램이 덧붙였으며, 여기에는 그 인자가 없습니다.',
    });
}

/** Nobody misses output that was thrown away, nor one stream that was led into the other. */
function isMissed({ operator, target }: Redirection): boolean {
  return !operator.endsWith('&') && !thrownAway.has(target.toLowerCase());
}

const thrownAway: ReadonlySet<string> = new Set(Object.values(nullDevices));

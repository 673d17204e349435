// `--host` of docker itself: where the daemon listens, as in `tcp://host:2375`, `unix:///path`, `ssh://user@host`.
import { partOf, pieceOf, slicePiece, spanOf, trimPiece, type Piece } from './piece';
import { lateProblem, parsed, quote, type ParsedValue, type ValueProblem } from './value';

/** Windows has named pipes instead of sockets, so `npipe` is right on some machines. */
const schemes: ReadonlySet<string> = new Set(['tcp', 'unix', 'ssh', 'npipe', 'fd']);

export function parseDockerHost(text: string): ParsedValue {
  const value = trimPiece(pieceOf(text));
  const at = value.text.indexOf('://');
  if (at < 0) return { parts: [partOf('address', value)] };
  const scheme = slicePiece(value, 0, at);
  const address = slicePiece(value, at + '://'.length);
  const parts = [partOf('scheme', scheme), partOf('address', address)];
  return parsed(parts, findProblem(scheme, address));
}

function findProblem(scheme: Piece, address: Piece): ValueProblem | undefined {
  if (!schemes.has(scheme.text))
    return lateProblem('unknown-name', spanOf(scheme), {
      en: `${quote(scheme.text)} is not a way to reach a daemon: expected \`tcp://\`, \`unix://\`, \`ssh://\` or \`npipe://\``,
      ko: `${quote(scheme.text)} 방식으로는 데몬에 연결할 수 없습니다. \`tcp://\`, \`unix://\`, \`ssh://\`, \`npipe://\` 중 하나가 필요합니다`,
    });
  if (scheme.text === 'ssh') return findSshProblem(address);
  if (scheme.text !== 'tcp') return undefined;
  const port = /:(?<port>[^:\]]*)$/u.exec(splitAuthority(address.text).host)?.groups?.port;
  if (port === undefined || /^\d*$/u.test(port)) return undefined;
  return lateProblem('not-a-port', spanOf(address), {
    en: `${quote(port)} is not a port: expected a number, as in \`tcp://host:2375\``,
    ko: `${quote(port)} 값은 포트가 아닙니다. \`tcp://host:2375\`처럼 숫자가 필요합니다`,
  });
}

/** The part between the scheme and the path of a URL. */
function splitAuthority(address: string): { readonly user: string; readonly host: string } {
  const authority = /^[^/?#]*/u.exec(address)?.[0] ?? '';
  const at = authority.lastIndexOf('@');
  return { user: authority.slice(0, Math.max(at, 0)), host: authority.slice(at + 1) };
}

function findSshProblem(address: Piece): ValueProblem | undefined {
  const { user, host } = splitAuthority(address.text);
  if (host === '' || host.startsWith(':'))
    return lateProblem('missing-part', spanOf(address), {
      en: 'the host is missing: expected `ssh://user@host`',
      ko: '호스트가 없습니다. `ssh://사용자@호스트` 형식이 필요합니다',
    });
  if (!user.includes(':')) return undefined;
  return lateProblem('bad-form', spanOf(address), {
    en: 'a password cannot stand here: ssh takes keys or asks for one',
    ko: '여기에는 비밀번호를 쓸 수 없습니다. ssh는 키를 쓰거나 비밀번호를 직접 묻습니다',
  });
}

// What the programs before docker do to it, in words.
import type { Text } from '../../base/text';

const shell: Text = {
  en: 'Starts a shell that runs the command given to it as text.',
  ko: '셸을 새로 시작하여 텍스트로 전달된 명령을 실행합니다.',
};
const remote: Text = {
  en: 'Runs the command on another machine, so its docker does the work there.',
  ko: '다른 컴퓨터에서 명령을 실행하므로 그 컴퓨터의 Docker가 작업합니다.',
};
const otherUser: Text = {
  en: 'Runs the command as another user, by default as root, who may talk to the docker daemon.',
  ko: '다른 사용자(기본값은 root) 권한으로 명령을 실행합니다. root 사용자는 Docker 데몬과 통신할 수 있습니다.',
};
const appends: Text = {
  en: 'Reads words from its input and appends them to the command as further arguments.',
  ko: '표준 입력에서 단어를 읽어 명령의 인자로 덧붙여 실행합니다.',
};

const texts: ReadonlyMap<string, Text> = new Map([
  ...['ash', 'bash', 'dash', 'ksh', 'mksh', 'sh', 'zsh'].map((name) => [name, shell] as const),
  ...['ssh', 'autossh', 'mosh'].map((name) => [name, remote] as const),
  ...['sudo', 'doas', 'su', 'runuser', 'pkexec'].map((name) => [name, otherUser] as const),
  ...['xargs', 'parallel'].map((name) => [name, appends] as const),
  [
    'env',
    {
      en: 'Sets environment variables for this one command.',
      ko: '이 명령에만 적용되는 환경 변수를 설정합니다.',
    },
  ],
  [
    'exec',
    {
      en: 'Replaces the shell by the command, so nothing after it in the script runs.',
      ko: '셸 자신을 이 명령으로 바꾸므로 스크립트에서 그 뒤의 내용은 실행되지 않습니다.',
    },
  ],
  [
    'nohup',
    {
      en: 'Lets the command go on after the terminal is closed.',
      ko: '터미널을 닫아도 명령이 계속 실행되게 합니다.',
    },
  ],
  ['time', { en: 'Measures how long the command takes.', ko: '명령이 걸리는 시간을 잽니다.' }],
  [
    'timeout',
    {
      en: 'Ends the command when it takes longer than the given time.',
      ko: '지정한 시간이 지나면 명령을 종료합니다.',
    },
  ],
  [
    'watch',
    {
      en: 'Runs the command again and again and shows its newest output.',
      ko: '명령을 되풀이하여 실행하고 최근 출력을 보여 줍니다.',
    },
  ],
  [
    'find',
    {
      en: 'Runs the command for the files that it finds.',
      ko: '찾은 파일마다 명령을 실행합니다.',
    },
  ],
  [
    'trap',
    {
      en: 'Runs the command when the shell ends or gets a signal, not now.',
      ko: '지금이 아니라 셸이 종료되거나 시그널을 받을 때 명령을 실행합니다.',
    },
  ],
  [
    'alias',
    {
      en: 'Gives the command a short name; nothing is run now.',
      ko: '명령에 짧은 이름을 붙입니다. 지금 실행하지는 않습니다.',
    },
  ],
]);

const anyWrapper: Text = {
  en: 'A program that runs the command behind it.',
  ko: '뒤에 오는 명령을 실행하는 프로그램입니다.',
};

/** @param name as written, perhaps with a path */
export function wrapperText(name: string): Text {
  return texts.get(name.replace(/^.*\//u, '')) ?? anyWrapper;
}

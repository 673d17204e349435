// Pairs of flags that the docker client refuses to see together (docker/cli 28.2.2, recorded in test/oracle).
import type { Text } from '../base/text';

export interface FlagPair {
  /** Canonical paths of the commands that check this. */
  readonly commands: readonly string[];
  readonly first: string;
  readonly second: string;
  /** Whether the flags' values make a conflict at all; of a switch being on is enough. */
  readonly firstIf?: (value: string) => boolean;
  readonly secondIf?: (value: string) => boolean;
  readonly reason: Text;
}

const containers = ['container run', 'container create'];
const services = ['service create', 'service update'];

const healthFlags = [
  'health-cmd',
  'health-interval',
  'health-retries',
  'health-start-interval',
  'health-start-period',
  'health-timeout',
];

const healthIsOff: Text = {
  en: 'a health check that is turned off cannot be configured',
  ko: '꺼 둔 헬스 체크는 설정할 수 없습니다',
};
const notInTree: Text = {
  en: 'the tree view has no such option yet',
  ko: '트리 보기에서는 아직 지원하지 않습니다',
};
const oneTaskOnEachNode: Text = {
  en: 'a global service runs one task on each node, however many nodes there are',
  ko: 'global 서비스는 노드마다 작업을 하나씩 실행합니다',
};
const onlyForJobs: Text = {
  en: 'only the mode `replicated-job` runs a number of tasks one after the other',
  ko: '작업을 나누어 차례로 실행하는 것은 `replicated-job` 모드뿐입니다',
};
const jobsAreNotUpdated: Text = {
  en: 'a job runs once, so there is no update to configure',
  ko: '작업(job)은 한 번만 실행되므로 설정할 업데이트가 없습니다',
};
const oneForm: Text = {
  en: 'the output has one form',
  ko: '출력 형식은 하나만 정할 수 있습니다',
};

const updateSettings = ['delay', 'failure-action', 'max-failure-ratio', 'monitor', 'order', 'parallelism'];

const isGlobal = (mode: string): boolean => mode.toLowerCase().startsWith('global');

export const flagPairs: readonly FlagPair[] = [
  {
    commands: containers,
    first: 'rm',
    second: 'restart',
    secondIf: (policy) => policy !== 'no' && policy !== '',
    reason: {
      en: 'a container that is removed when it exits cannot be restarted',
      ko: '종료될 때 삭제되는 컨테이너는 다시 시작할 수 없습니다',
    },
  },
  {
    commands: ['container run'],
    first: 'detach',
    second: 'attach',
    reason: {
      en: 'a detached container has no terminal streams to attach',
      ko: '백그라운드 컨테이너에는 연결할 터미널 스트림이 없습니다',
    },
  },
  ...healthFlags.map((second) => ({
    commands: [...containers, ...services],
    first: 'no-healthcheck',
    second,
    reason: healthIsOff,
  })),
  {
    commands: containers,
    first: 'log-driver',
    second: 'log-opt',
    firstIf: (driver) => driver === 'none',
    reason: {
      en: 'the driver `none` keeps no logs and has no options',
      ko: '`none` 드라이버는 로그를 남기지 않으므로 옵션이 없습니다',
    },
  },
  {
    commands: ['container stop', 'container restart'],
    first: 'time',
    second: 'timeout',
    reason: {
      en: 'both are names of the same waiting time',
      ko: '두 옵션은 같은 대기 시간을 가리키는 이름입니다',
    },
  },
  {
    commands: ['login'],
    first: 'password',
    second: 'password-stdin',
    reason: {
      en: 'the password comes either from the command line or from standard input',
      ko: '비밀번호는 명령줄과 표준 입력 중 한 곳에서만 받을 수 있습니다',
    },
  },
  ...['digests', 'format', 'no-trunc', 'quiet'].map((second) => ({
    commands: ['image ls'],
    first: 'tree',
    second,
    reason: notInTree,
  })),
  { commands: ['service inspect'], first: 'pretty', second: 'format', reason: oneForm },
  ...['replicas', 'replicas-max-per-node'].map((second) => ({
    commands: ['service create'],
    first: 'mode',
    second,
    firstIf: isGlobal,
    reason: oneTaskOnEachNode,
  })),
  {
    commands: ['service create'],
    first: 'mode',
    second: 'max-concurrent',
    firstIf: (mode) => mode.toLowerCase() !== 'replicated-job',
    reason: onlyForJobs,
  },
  ...['update', 'rollback'].flatMap((stage) =>
    updateSettings.map((setting) => ({
      commands: ['service create'],
      first: 'mode',
      second: `${stage}-${setting}`,
      firstIf: (mode: string) => mode.toLowerCase().endsWith('-job'),
      reason: jobsAreNotUpdated,
    })),
  ),
  {
    commands: ['context create'],
    first: 'from',
    second: 'docker',
    reason: {
      en: 'the endpoint is either copied or given',
      ko: '엔드포인트는 복사하거나 직접 지정하는 것 중 하나만 할 수 있습니다',
    },
  },
];

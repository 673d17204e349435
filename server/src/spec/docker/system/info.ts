// docker system info, which is docker info.
import type { CommandSpec } from '../../types';

export const systemInfo: CommandSpec = {
  path: ['system', 'info'],
  aliases: [['info']],
  usage: '[OPTIONS]',
  summary: { en: 'Shows facts about the engine and the host.', ko: '엔진과 호스트의 정보를 보여 줍니다.' },
  doc: {
    en: 'Prints numbers of containers and images, storage and log driver, cgroup version, CPUs and memory, proxies, registry mirrors, swarm state and the plugins of the client. Warnings at the end tell what the kernel lacks, for example limits on swap. It belongs into every bug report.',
    ko: '컨테이너와 이미지 수, 스토리지 드라이버와 로그 드라이버, cgroup 버전, CPU와 메모리, 프록시, 레지스트리 미러, 스웜 상태, 클라이언트 플러그인을 출력합니다. 끝에 나오는 경고는 스왑 제한처럼 커널이 지원하지 않는 기능을 알려 줍니다. 버그 보고서에 꼭 넣을 정보입니다.',
  },
  examples: [
    {
      code: "docker info --format '{{.Driver}} {{.LoggingDriver}} {{.CgroupVersion}}'",
      doc: {
        en: 'Prints storage driver, log driver and cgroup version.',
        ko: '스토리지 드라이버, 로그 드라이버, cgroup 버전을 출력합니다.',
      },
    },
  ],
  seeAlso: ['version', 'system df', 'context ls'],
  concepts: ['daemon', 'logging-drivers'],
  operands: [],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Prints facts about the engine with a Go template, such as `{{.ServerVersion}}`, or as `json`.',
        ko: '엔진 정보를 `{{.ServerVersion}}` 형태의 Go 템플릿이나 `json` 형식으로 출력합니다.',
      },
      example: "--format '{{.MemTotal}}'",
    },
  ],
};

// The concept page on the mode without a network.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const batch = codeBlock(
  `docker run --rm --network none -v "$(pwd)":/data:ro python:3.13 python /data/report.py`,
);
const onlyLoopback = codeBlock('docker run --rm --network none alpine:3.22 ip address');

export const noneNetwork: ConceptSpec = {
  id: 'none-network',
  title: { en: 'No network', ko: '네트워크 없음(none)' },
  body: {
    en: paragraphs(
      'With `--network none` the container has no network but loopback (`lo`). It reaches neither the internet nor the host nor other containers, and nothing reaches it: the strongest network isolation docker offers.',
      batch,
      'The script reads its input from a mount and prints to standard output, which needs no network. `docker logs`, `docker exec` and `docker cp` keep working, because they go through the daemon and not through the network of the container.',
      '**When it helps**',
      '- batch jobs that work on files only\n- sensitive data that must not leave the machine\n- code one does not trust: an attacker who gets in cannot get out over the network',
      onlyLoopback,
      '**Pitfalls**',
      '- Package installs, API calls and sending logs or metrics all fail, mostly with "Temporary failure in name resolution" or "Network is unreachable". Put all dependencies into the image.\n- `-p` is useless, and `--network-alias` is refused.\n- It isolates the network and nothing else: mounts, the docker socket and `--privileged` open other doors.\n- If containers should talk to each other but not to the internet, use a network made with `docker network create --internal` instead.',
    ),
    ko: paragraphs(
      '`--network none` 옵션을 쓰면 컨테이너에 루프백(`lo`) 외에는 네트워크가 없습니다. 인터넷과 호스트, 다른 컨테이너에 접속할 수 없고 외부에서도 들어올 수 없으므로, Docker가 제공하는 가장 강한 네트워크 격리입니다.',
      batch,
      '이 스크립트는 마운트에서 입력을 읽고 표준 출력에 결과를 쓰므로 네트워크가 필요하지 않습니다. `docker logs`, `docker exec`, `docker cp` 명령은 컨테이너의 네트워크가 아니라 데몬을 거치므로 그대로 동작합니다.',
      '**알맞은 경우**',
      '- 파일만 다루는 배치 작업\n- 장비 밖으로 나가면 안 되는 민감한 데이터 처리\n- 신뢰할 수 없는 코드 실행. 침입하더라도 네트워크로 빠져나갈 수 없습니다.',
      onlyLoopback,
      '**주의할 점**',
      '- 패키지 설치, API 호출, 로그나 지표 전송이 모두 실패하며 대개 "Temporary failure in name resolution" 또는 "Network is unreachable" 오류가 납니다. 필요한 것은 모두 이미지에 넣어 둡니다.\n- `-p` 옵션은 쓸모가 없고 `--network-alias` 옵션은 거부됩니다.\n- 네트워크만 격리합니다. 마운트와 Docker 소켓, `--privileged` 옵션은 다른 통로를 엽니다.\n- 컨테이너끼리는 통신하되 인터넷만 막으려면 `docker network create --internal` 명령으로 만든 네트워크를 사용합니다.',
    ),
  },
  seeAlso: ['bridge-network', 'host-network', 'user-defined-network'],
};

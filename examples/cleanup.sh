#!/usr/bin/env bash
# 디스크를 차지하는 것을 약한 것부터 차례로 정리합니다. 이름 있는 볼륨은 건드리지 않습니다.
#
# 사용법: ./cleanup.sh        무엇이 얼마나 차지하는지 보여 주기만 합니다.
#         ./cleanup.sh --yes  실제로 정리합니다.
set -euo pipefail

docker system df

if [ "${1:-}" != --yes ]; then
  echo
  echo "종료된 컨테이너:"
  docker ps -a --filter "status=exited" --format 'table {{.Names}}\t{{.Image}}\t{{.Status}}'
  echo
  echo "댕글링 이미지:"
  docker images --filter "dangling=true"
  echo
  echo "사용하지 않는 볼륨:"
  docker volume ls --filter "dangling=true"
  exit 0
fi

# 1. 종료된 컨테이너. 하나도 없으면 -r 옵션 덕분에 docker rm 명령을 실행하지 않습니다.
docker ps -aq --filter "status=exited" | xargs -r docker rm

# 2. 이름이 test-로 시작하는 컨테이너는 실행 중이어도 삭제합니다. ^는 이름의 시작을 뜻합니다.
docker ps -aq --filter "name=^test-" | xargs -r docker rm -f

# 3. 태그가 없는 댕글링 이미지
docker image prune --force

# 4. 어떤 컨테이너도 쓰지 않고 만든 지 30일이 지난 이미지
docker image prune --all --force --filter "until=720h"

# 5. 연결된 컨테이너가 없는 네트워크
docker network prune --force

# 6. 일주일 넘게 쓰지 않은 빌드 캐시
docker builder prune --force --filter "until=168h"

# 볼륨에는 데이터베이스의 데이터가 있을 수 있으므로 직접 확인하고 하나씩 삭제하세요.
docker volume ls --filter "dangling=true"

docker system df

#!/usr/bin/env bash
# 새 버전을 내려받아 컨테이너를 교체하고, 정상 상태가 될 때까지 기다리는 배포 스크립트입니다.
# 실패하면 로그를 보여 주고 이전 버전으로 되돌립니다.
#
# 사용법: ./deploy.sh v1.1
set -euo pipefail

registry=registry.example.com/team
name=myapp
tag=${1:?사용법: $0 태그}
image="$registry/$name:$tag"

# 서비스가 준비되었는지 컨테이너의 상태 확인으로 판단합니다.
wait_until_healthy() {
  local status
  for _ in $(seq 60); do
    status=$(docker inspect --format '{{.State.Health.Status}}' "$name")
    if [ "$status" = healthy ]; then return 0; fi
    sleep 1
  done
  return 1
}

start() {
  docker run -d \
    --name "$name" \
    --restart unless-stopped \
    --network app-net \
    -p 127.0.0.1:8080:8080 \
    --env-file .env \
    -v app-logs:/logs \
    --memory 1g \
    --cpus 1.5 \
    --log-opt max-size=10m \
    --log-opt max-file=3 \
    --health-cmd "curl -fsS http://localhost:8080/actuator/health || exit 1" \
    --health-interval 5s \
    --health-retries 12 \
    "$1"
}

# 먼저 내려받습니다. 여기서 실패하면 실행 중인 버전은 그대로 남습니다.
docker pull "$image"

# 사용자 정의 네트워크가 있어야 컨테이너가 서로를 이름으로 찾습니다.
docker network inspect app-net >/dev/null 2>&1 || docker network create app-net

previous=$(docker inspect --format '{{.Config.Image}}' "$name" 2>/dev/null || true)
if [ -n "$previous" ]; then
  docker stop "$name"
  docker rm "$name"
fi

start "$image"
if wait_until_healthy; then
  echo "$image 버전을 배포했습니다."
  docker image prune --force --filter "until=168h"
  exit 0
fi

echo "$image 버전이 정상 상태가 되지 않았습니다. 최근 로그는 다음과 같습니다." >&2
docker logs --tail 50 "$name" >&2
docker rm -f "$name"
if [ -n "$previous" ]; then
  echo "이전 버전($previous)으로 되돌립니다." >&2
  start "$previous"
fi
exit 1

#!/usr/bin/env bash
# Switches traffic between two colours without downtime.
set -euo pipefail

readonly IMAGE="${REGISTRY:-registry.example.com}/shop:${TAG:?set TAG}"
declare -A PORTS=([blue]=8081 [green]=8082)
active=$(docker ps --filter 'label=shop.active=true' --format '{{.Label "shop.colour"}}')
case "${active:-none}" in
  blue) next=green ;;
  green | none) next=blue ;;
  *)
    echo "unknown colour: $active" >&2
    exit 1
    ;;
esac

start() {
  local colour="$1" port="${PORTS[$1]}"
  docker rm -f "shop-$colour" >/dev/null 2>&1 || true
  docker run -d --name "shop-$colour" \
    --network shop \
    --label "shop.colour=$colour" \
    --label shop.active=true \
    -p "127.0.0.1:$port:8080" \
    --health-cmd 'curl -fsS http://localhost:8080/health || exit 1' \
    --health-interval=5s \
    "$IMAGE"
}

wait_until_healthy() {
  local name=$1 tries=0
  until [[ $(docker inspect -f '{{.State.Health.Status}}' "$name") == healthy ]]; do
    ((tries++ < 30)) || {
      docker logs --tail 50 "$name" 2>&1 | sed "s/^/[$name] /"
      return 1
    }
    sleep 2
  done
}

docker pull "$IMAGE" && start "$next"
if wait_until_healthy "shop-$next"; then
  docker exec proxy sh -c "sed -i 's/shop-[a-z]*/shop-$next/' /etc/nginx/nginx.conf && nginx -s reload"
  [[ -z $active ]] || docker stop -t 30 "shop-$active"
else
  docker rm -f "shop-$next"
  exit 1
fi

#!/usr/bin/env bash
log() { printf '[%(%F %T)T] %s\n' -1 "$*"; }
die() { log "error: $*" >&2; exit 1; }
require() { for tool; do hash "$tool" 2> /dev/null || die "need $tool"; done; }
with_retry() { local n=$1; shift; until "$@"; do ((n--)) || return 1; sleep 1; done; }
docker_ready() { docker info > /dev/null 2>&1; }
network() { docker network inspect "$1" &> /dev/null || docker network create "$1"; }
volume_size() {
  docker run --rm -v "$1":/v:ro alpine du -sh /v | cut -f1
}
container_env() (
  set -o noglob
  IFS=$'\n'
  for line in $(docker inspect -f '{{range .Config.Env}}{{println .}}{{end}}' "$1"); do
    [[ $line == "${2}="* ]] && echo "${line#*=}"
  done
)
main() {
  require docker jq
  with_retry 5 docker_ready || die "docker isn't running"
  network shop
  local id; id=$(docker create --network shop --name "shop-$RANDOM" "${IMAGES[shop]}") || return
  docker start "$id" && log "started $(docker inspect -f '{{.Name}}' "$id")"
  container_env "$id" PATH
}
[[ ${BASH_SOURCE[0]} != "$0" ]] || main "$@"

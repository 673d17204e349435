#!/usr/bin/env bats
setup() {
  load helper
  CID=$(docker run -d -P alpine httpd -f)
}
teardown() { docker rm -f "$CID" >/dev/null; }
it_answers() {
  run docker exec "$CID" wget -qO- localhost
  [ "$status" -eq 0 ]
  port=$(docker port "$CID" 80/tcp | cut -d: -f2)
  run curl -sf "localhost:$port"
  [[ ${lines[0]} =~ ^(html|docker).* ]]
}
assert_running() {
  local state
  state=$(docker inspect --format='{{.State.Status}}' "$1" 2>/dev/null) || state='none'
  test "$state" = "${2-running}" || { echo "# $1: $state" >&3; return 1; }
}

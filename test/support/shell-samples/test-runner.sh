#!/usr/bin/env bash
# Runs the tests of every service in containers of its own, several at a time.
set -o errexit -o nounset -o pipefail
: "${JOBS:=$(nproc)}" "${KEEP:=}"
declare -a services=() pids=()
while IFS= read -r -d '' file; do services+=("${file%/Dockerfile}"); done < <(find services -name Dockerfile -print0)
run_tests() (
  service=${1##*/}
  tag="test-$service:$$"
  exec > "logs/$service.log" 2>&1
  docker build --quiet --target test -t "$tag" "$1"
  trap '[[ $KEEP ]] || docker rmi -f "$tag"' EXIT
  docker run --rm --init \
    --env-file <(grep -v '^#' "$1/.env.test" 2>/dev/null) \
    --user "$(id -u):$(id -g)" \
    -v "$PWD/reports/$service":/reports \
    -e "CI=${CI:-false}" -e JOB_ID="$service-$(( RANDOM % 1000 ))" \
    "$tag" \
    /bin/sh -ec 'npm test -- "$@" | tee /reports/out.txt' -- ${ARGS:+"$ARGS"}
)
for service in "${services[@]}"; do
  while (( $(jobs -rp | wc -l) >= JOBS )); do wait -n || failed=1; done
  run_tests "$service" & pids+=($!)
done
for pid in "${pids[@]}"; do wait "$pid" || failed=$(( ${failed:-0} + 1 )); done
[[ ${failed:-0} == 0 ]] && echo "all ${#services[@]} passed" || { echo "$failed failed"; exit 1; }

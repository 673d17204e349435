#!/bin/bash
# Every way to quote.
docker run -e 'A=it'\''s' -e "B=\"b\" \$B \`b\` \\" -e C=$'c\tc\'c\x41\u20ac' -e D=$"d" -e E=e\ e\"e nginx
docker run -e "A=${A:-"x y"}" -e "B=${B//\"/\\\"}" -e "C=${C:+'c'}" -e D="$(echo "d $(echo "e f")")" nginx
docker run --name "web"'-'server\-1 -l ""  -l '' -l""x nginx
docker run -v "$PWD/a b:/data:ro" -v ~/c:/c -v "${HOME}"/d\ d:/d --mount type=bind,source="$(pwd)"/e,target=/e nginx
docker run --format '{{json .}}' --filter "name=^/web$" -e A='{"a": "b", "c": ["d"]}' nginx sh -c 'echo "$1" '"'x'" _ "$y"
docker run "$@" "${args[@]}" $* ${#args[@]} "${args[*]}" $((1 + (2 * 3))):80 {a,b}{1..3} *.txt [ab]? nginx
docker run -e "multi
line" -e 'more
lines' nginx
docker run \
  -e A=1 `# the first` \
  -e B=2 $(: the second) \
  nginx
\docker ps; "docker" ps; 'docker' ps; ${DOCKER:-docker} ps; "${DOCKER:-/usr/bin/docker}" ps

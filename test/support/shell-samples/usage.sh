#!/bin/bash
usage() {
  echo "Usage: ${0##*/} [OPTIONS] IMAGE

  Runs an image as docker run does:
    docker run --rm \"IMAGE\"
    docker ps

  -d   don't wait
  -n   the container's name" >&2
  exit "${1:-2}"
}
help() { cat <<-TEXT
	Examples:
	    docker run -it <image>
	    docker logs $(docker ps -lq)
	TEXT
}
while getopts ':dn:h' option; do
  case $option in
    d) args+=(-d);;
    n) args+=(--name "$OPTARG");;
    h) help; exit;;
    :) echo "option -$OPTARG needs a value"; usage;;
    \?) usage;;
  esac
done
shift $((OPTIND - 1))
(($#)) || usage
echo 'running:
  docker run' "${args[@]}" "$@"
docker run "${args[@]+"${args[@]}"}" "$@"

#!/bin/sh
set -e
[ "${1#-}" != "$1" ] && set -- dockerd "$@"
if [ "$1" = 'dockerd' -a "$(id -u)" = '0' ]; then
	exec gosu docker "$0" "$@"
fi
: "${DOCKER_HOST:=unix:///var/run/docker.sock}"
until docker version >/dev/null 2>&1; do
	[ $((i=i+1)) -le 30 ] || { echo >&2 "docker didn't come up"; exit 1; }
	sleep 1
done
exec docker run --rm -i ${TTY:+-t} -v "$PWD":"$PWD" -w "$PWD" "$IMAGE" "$@"

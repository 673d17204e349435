#!/bin/sh
# Only what every shell knows.
name=`basename "$0" .sh`
id=`docker ps -q --filter "name=$name" | head -n 1`
test -n "$id" && docker kill "$id" >/dev/null 2>&1
out=`docker run --rm alpine sh -c "echo $name"`
old=`echo \`docker images -q\` | wc -w`
set -- --rm -i
[ -t 0 ] && set -- "$@" -t
docker run "$@" -u `id -u`:`id -g` -v `pwd`:/src alpine ${*:-sh}
case `uname` in
Darwin) docker run --platform linux/amd64 x;;
*)	docker run x;;
esac
while :
do
	docker ps | grep -q "$name" || break
	sleep 1
done 2>/dev/null
(
	cd /tmp
	docker cp "$name":/log .
) >/dev/null
cat >&2 <<EOF_USAGE
usage: $name
  docker run `docker ps -lq`
EOF_USAGE
docker ps -a | while read cid image rest
do docker rm "$cid" ; done

#!/bin/bash
if docker info &> /dev/null; then echo up; elif sudo docker info; then echo root; else echo down; fi
for ((i = 0; i < $(docker ps -q | wc -l); i++)); do docker stats --no-stream; done
for c in web "api $(docker ps -lq)" db; do docker restart "$c" & done; wait
for arg; do docker pull "$arg"; done
for d in */; do ( cd "$d" && docker compose ps ); done
while ! docker exec db pg_isready; do sleep 1; done
until [ "$(docker inspect -f '{{.State.Running}}' web)" = true ]; do :; done
select c in $(docker ps --format '{{.Names}}'); do docker attach "$c"; break; done
case $(docker version -f '{{.Server.Os}}') in
  linux) docker run alpine ;;
  windows | win*) docker run mcr.microsoft.com/nanoserver ;&
  docker) ;;
  (*) docker run x
esac
case $1 in (a) case $2 in b) docker ps;; esac;; c) docker images; esac
{ docker ps; }; { docker ps
}
f() { docker ps; }; g () ( docker ps ); function h { docker ps; }; function i() { docker ps; }
f()
{
  docker ps
}
f() if docker ps; then :; fi
[[ $(docker ps -q) && ! -e x || ( $a < b ) ]] && docker ps
[ -n "$(docker ps -q)" -a ! -e x ] || docker ps
(( $(docker ps -q | wc -l) > 3 )) && docker ps
((docker = 3)); let "x = 3"; x=$((x + $(docker ps -q | wc -l)))
! docker ps; ! docker ps
a && b || docker ps & docker ps
((a)); ( (docker ps) ); ( (docker ps); docker ps)
docker() { command docker "$@"; }

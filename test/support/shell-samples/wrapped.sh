#!/bin/bash
sudo docker ps
sudo -u deploy -E -- docker ps
sudo DOCKER_CONFIG=/root/.docker docker pull private/image
doas docker ps
exec docker compose logs -f
command docker ps
nohup docker events > events.log 2>&1 &
env -i PATH="$PATH" DOCKER_HOST=tcp://x docker info
A=1 B="2 3" docker run -e A -e B alpine
timeout -k 5s 10m docker build .
timeout --signal=INT 5 sudo docker attach web
nice -n 19 ionice -c 3 docker save -o /tmp/x.tar web
stdbuf -oL docker logs -f web | while IFS= read -r line; do printf '%s %s\n' "$(date)" "$line"; done
setsid docker events &
winpty docker run -it alpine
watch -n 5 docker ps
watch -d "docker stats --no-stream | sort -k3"
flock -n /var/lock/deploy docker compose up -d
su - deploy -c "docker ps && docker images"
sg docker -c 'docker ps'
bash -lc 'docker ps'
sh -c "docker exec -it $1 sh" x
sudo bash -euo pipefail -c '
  docker pull a
  docker pull b
'
eval "docker run $ARGS alpine"
eval docker run '"$IMAGE"'
parallel -j 4 docker pull ::: alpine busybox
docker ps -q | xargs -I{} -P4 sh -c 'docker inspect {} | jq ".[0]"'
docker ps -q | xargs -n 1 -P "$(nproc)" docker stop --time 5
find . -maxdepth 2 -name docker-compose.yml -execdir docker compose down \; -o -name Dockerfile -exec docker build {} +
if command -v docker > /dev/null 2>&1; then which docker; type -P docker; hash docker; fi
strace -f -e trace=network docker version

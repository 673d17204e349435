#!/bin/sh
# docker run nginx
sudo docker ps
sudo -u deploy -E DOCKER_HOST=x docker ps
DOCKER_HOST="ssh://$user@host" LANG=C docker ps
/usr/bin/docker ps
docker.exe ps
env -u X A=1 docker ps
timeout -k 5 10 docker ps
nohup docker ps &
echo a | xargs -r -n 1 docker rm
ssh -p 22 host docker ps
time docker ps; docker images && docker info || docker version
if ! docker inspect web >/dev/null; then docker start web; else docker restart web; fi
while docker ps -q; do docker stats --no-stream; done
for name in a b; do docker stop "$name"; done
(docker ps)
{ docker ps; }
ids=$(docker ps -q)
ids=`docker ps -q`
docker stop $(docker ps -q --filter "name=$(docker volume ls -q)") web
docker rm `docker ps -aq` web
echo "running: $(docker ps -q | wc -l)"
diff <(docker ps) <(docker ps -a)
start() { docker start "$1"; }
case $1 in
  up) docker start web
    echo up ;;
  docker) docker info ;;
esac
docker ps -a | \
  docker run -i alpine cat
docker ps # docker images
docker exec -i db psql <<END | cat
docker ps
$(docker version)
END
docker images
cat <<END
docker ps
END
docker exec -i db psql <<< "select 1"

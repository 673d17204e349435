#!/bin/bash
docker logs web 2>&1 | grep -v DEBUG | tail -n 100
docker logs web |& grep -i error > errors.log 2> /dev/null
docker save web:latest |
  # the image is large
  gzip -9 |
  ssh backup 'gunzip | docker load'
docker export web | tar -x -C /tmp/web &&
  docker rm web ||
  { echo "can't export"; exit 1; }
tar -c . | docker build -t web -f docker/Dockerfile - < /dev/null
echo "$TOKEN" | docker login -u me --password-stdin registry.example.com >/dev/null
{ docker ps; docker images; } > state.txt 2>&1
(docker events --since 1h & sleep 5; kill $!) | jq .
diff <(docker inspect a) <(docker inspect b) || true
time docker pull web; time -p { docker pull api; docker pull db; }
! docker inspect old > /dev/null && docker create --name old alpine
while read -r image tag; do docker tag "$image" "$image:$tag" < /dev/null; done < <(docker images --format '{{.Repository}} {{.Tag}}')
exec 3> >(docker exec -i log cat >> all.log); docker stats --no-stream >&3; exec 3>&-
docker run --rm -i alpine cat <<A > >(cat)
docker in a heredoc
A
coproc docker events
docker wait web & pid=$!; wait "$pid"

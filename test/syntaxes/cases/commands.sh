docker ps -aq --filter "status=exited" --format '{{.Names}}'
docker stop -t 30 web1 web2
docker logs -f --tail 100 mynginx 2>&1 | grep -i error
docker kill --signal=SIGTERM web
docker rmi -f nginx:latest 605c77e624dd
docker images -f dangling=true -q
docker pull --platform linux/amd64 ghcr.io/org/app
docker tag myapp:v1 registry.example.com/team/myapp:v1
docker build -t myimage:latest -f docker/Dockerfile --build-arg V=1.0 .
docker buildx build --platform linux/amd64,linux/arm64 --push -t org/app:1 .
docker cp web:/etc/nginx/nginx.conf ./nginx.conf
docker commit -m "a message" web org/web:v2
docker network create --driver bridge --subnet=10.0.0.0/16 my-bridge
docker network connect my-bridge web1 --alias db
docker volume ls
docker container run --rm alpine true
docker image prune --all --force
docker system df -v
docker compose -f compose.prod.yml up -d --wait web
docker compose exec web sh
docker-compose -p shop logs -f api
docker --context prod -D ps
docker inspect web
docker login -u user --password-stdin ghcr.io
docker save -o app.tar app:1
docker service create --replicas 3 --name api org/api:2
docker frobnicate run nginx
docker
docker --version

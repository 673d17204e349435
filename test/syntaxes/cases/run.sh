docker run -it ubuntu /bin/bash
docker run -d --name web -p 8080:80 nginx
docker run -d -p 127.0.0.1:8443:443/tcp -p 53:53/udp -p 80 registry.example.com:5000/team/app:v1.0
docker run --rm -itp8080:80 -eA=b -e=C=d --env E=f --memory="512m" --cpus 1.5 -m 2g alpine@sha256:0123abcd
docker run --restart on-failure:3 --stop-timeout=30 --health-interval 1m30s --init=false localhost/app sh -c 'exit 1'
docker run --mount type=bind,src=/srv/data,dst=/data,readonly -v "$(pwd)":/work:ro --network my-net $IMAGE
docker run -d -p 8080:80 nginx --name myapp
docker run "${ARGS[@]}" $RUN_OPTS ${TTY:+-t} "$REGISTRY/app":"$TAG" serve --port 80 > out.log 2>&1
docker run -d \
  --name mysql \
  -e MYSQL_DATABASE=testdb \
  -v mysql-data:/var/lib/mysql \
  mysql:8.0 \
  --character-set-server=utf8mb4
docker run --name
docker run -d --bogus nginx
docker run -- nginx -g 'daemon off;'
docker create --name web <image>
docker exec -it -u root web sh -c "ls $HOME"

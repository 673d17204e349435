#!/bin/sh
set -eu

docker network create shop
docker volume create shop-data

docker run -d --name db --network shop \
  -v shop-data:/var/lib/postgresql/data \
  -e POSTGRES_PASSWORD_FILE=/run/secrets/db postgres:17

docker run -d --name api --network shop -e DB_HOST=db example/api:2.3

docker run -d --name web --network shop --restart unless-stopped \
  -p 8080:80 -m 512m nginx:1.29

#!/bin/sh
docker network create shop
docker run -d --name db --network shop -v pgdata:/var/lib/postgresql/data postgres:17
docker run -d --name web --network shop -p 8080:80 -e DB_HOST=db nginx:1.29
docker run -d --name old -e DB_HOST=db old:1
docker run -d --name metrics --network host metrics:1
docker run -d --name job --network none alpine:3.22

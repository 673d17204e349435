#!/usr/bin/env bash
# Backs up and restores a database that runs in a container.
NAME='shop db'
backup() {
  docker exec "$NAME" pg_dump -U postgres --clean shop | gzip > "backup-$(date +%F).sql.gz"
}
restore() {
  gunzip -c "$1" | docker exec -i "$NAME" psql -U postgres shop
  docker exec -i "$NAME" psql -U postgres shop < extra.sql
  docker exec -i "$NAME" psql -U postgres shop <<-SQL
	update users set name = 'docker run';
	select "id" from users where name = '$USER' and n > $(docker ps -q | wc -l);
	SQL
  docker exec -i "$NAME" sh <<'EOS'
    psql -c "select 1"
    docker version
EOS
  docker exec -i "$NAME" psql <<< "select 1"
}
docker volume create --label 'use=shop db' shop-data
docker run --name "$NAME" -d \
    -e POSTGRES_PASSWORD="${POSTGRES_PASSWORD:-$(openssl rand -base64 12)}" \
    -v shop-data:/var/lib/postgresql/data \
    postgres:17
trap 'docker stop "$NAME"; docker rm "$NAME"' EXIT INT TERM
"${1:-backup}" "${@:2}"

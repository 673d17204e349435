#!/bin/bash
set -eu
ip=$(hostname -I | awk '{ print $1 }')
docker info --format '{{.Swarm.LocalNodeState}}' | grep -qx active || docker swarm init --advertise-addr "$ip"
token=$(docker swarm join-token -q worker)
while read -r node _; do
  ssh -n "$node" "docker swarm leave --force || true; docker swarm join --token $token $ip:2377"
done <<< "$NODES"
openssl rand -hex 20 | docker secret create db_password - 2>/dev/null || :
printf '%s' "$CONFIG" | docker config create app-"$(date +%s)" -
docker stack deploy --with-registry-auth -c <(docker compose -f compose.yaml config) shop
docker service update --image "shop:$TAG" --update-order start-first --detach=false shop_web \
|| docker service rollback shop_web
docker service ps --no-trunc --filter desired-state=running shop_web --format '{{.Node}} {{.Error}}' |
while IFS=' ' read -r node error; do
  [ -z "$error" ] || echo "$node: $error"
done
docker node ls -q | xargs docker node inspect -f '{{ .Description.Hostname }}:{{ .Status.State }}'

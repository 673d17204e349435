#!/bin/bash
# Runs docker on other machines.
HOSTS=(web1.example.com web2.example.com "$@")
for host in "${HOSTS[@]}"; do
  ssh -o BatchMode=yes -i ~/.ssh/deploy "deploy@$host" docker ps
  ssh "$host" "docker pull shop:latest && docker stop shop; docker run -d --name shop -e HOST=\$(hostname) -e BY=$(whoami) shop:latest"
  ssh "$host" 'docker exec shop sh -c "echo \"hi there\""' | tee -a "log.$host"
  ssh -T "$host" <<'REMOTE'
    set -e
    cd /srv/shop
    docker compose pull
    docker compose up -d --remove-orphans
    if [ -n "$(docker ps -q -f name=old)" ]; then
      docker rm -f old
    fi
REMOTE
  ssh "$host" bash -s -- "$TAG" << EOF
    docker tag shop:latest shop:\$1
    docker image prune -f --filter "label=by=$USER"
EOF
  sshpass -p "$PASSWORD" ssh root@"$host" -p 2222 sudo docker info
done
DOCKER_HOST="ssh://deploy@web1" docker ps -a
docker -H "tcp://$1:2376" --tlsverify info
docker context create staging --docker "host=ssh://deploy@staging"

#!/usr/bin/env bash
dc() { docker compose -f "$ROOT/compose.yaml" ${OVERRIDE:+-f "$OVERRIDE"} --project-name shop "$@"; }
DOCKER_COMPOSE=$(command -v docker-compose || echo "docker compose")
docker-compose --env-file=.env.prod up -d --scale worker=3
docker-compose exec -T db sh -c 'pg_dump -U "$POSTGRES_USER" shop' > dump.sql
docker compose run --rm --entrypoint "" web bash -c "cd /app && ./manage.py migrate --noinput"
docker compose config --services | sort | comm -12 - <(printf '%s\n' "$@" | sort) | xargs -r docker compose up -d
docker compose logs --no-color --since "$(date -d '1 hour ago' --iso-8601=seconds)" web 2>&1 \
  | awk -F'|' '{
      # it is not easy
      gsub(/docker compose/, "dc");
      print $2
    }' \
  | sort | uniq -c
docker compose exec -T web sh <<'SH'
  ./manage.py check
SH
docker compose ps --format json | python3 -c '
import json, sys
for line in sys.stdin:
    print(json.loads(line)["Name"], "docker compose ps")
'
docker compose down --volumes --rmi local --timeout ${TIMEOUT:-10} # all gone

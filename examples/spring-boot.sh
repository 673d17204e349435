#!/usr/bin/env bash
# Spring Boot 애플리케이션과 MySQL 데이터베이스를 하나의 네트워크에서 실행합니다.
#
# 사용법: MYSQL_ROOT_PASSWORD=… DB_PASSWORD=… ./spring-boot.sh
# 비밀번호는 환경 변수에서 읽습니다. 스크립트에 적으면 저장소에 그대로 남습니다.
set -euo pipefail
: "${MYSQL_ROOT_PASSWORD:?환경 변수를 먼저 설정하세요}" "${DB_PASSWORD:?환경 변수를 먼저 설정하세요}"
export MYSQL_ROOT_PASSWORD DB_PASSWORD

# 애플리케이션은 데이터베이스를 mysql-server라는 이름으로 찾습니다.
# 이름으로 찾는 것은 사용자 정의 네트워크에서만 됩니다.
docker network inspect app-net >/dev/null 2>&1 || docker network create app-net

# 데이터는 이름 있는 볼륨에 두므로 컨테이너를 바꾸어도 남습니다.
# 값을 적지 않은 -e 옵션은 현재 셸에 내보낸 값을 컨테이너에 전달합니다.
docker run -d \
  --name mysql-server \
  --network app-net \
  --restart unless-stopped \
  -e MYSQL_ROOT_PASSWORD \
  -e MYSQL_DATABASE=app \
  -e MYSQL_USER=app \
  -e MYSQL_PASSWORD="$DB_PASSWORD" \
  -v mysql-data:/var/lib/mysql \
  --health-cmd 'mysqladmin ping -h 127.0.0.1 -uapp -p"$MYSQL_PASSWORD" --silent' \
  --health-interval 5s \
  --health-retries 20 \
  mysql:8.4 \
  --character-set-server=utf8mb4 \
  --collation-server=utf8mb4_0900_ai_ci

# 데이터베이스가 준비된 뒤에 애플리케이션을 시작합니다.
until [ "$(docker inspect --format '{{.State.Health.Status}}' mysql-server)" = healthy ]; do
  sleep 1
done

docker build -t myapp:v1.0 .

# 데이터베이스의 포트는 게시하지 않습니다. 같은 네트워크의 컨테이너끼리는 게시하지 않아도 통신합니다.
docker run -d \
  --name myapp \
  --network app-net \
  --restart always \
  -p 8080:8080 \
  -e SPRING_PROFILES_ACTIVE=prod \
  -e DB_HOST=mysql-server \
  -e DB_PASSWORD \
  -v /var/log/myapp:/logs \
  --memory 2g \
  --cpus 1.5 \
  myapp:v1.0

# 시작 로그에서 오류를 찾습니다. 오류는 표준 오류로 나올 수 있으므로 2>&1이 필요합니다.
docker logs -f --tail 50 myapp 2>&1 | grep --line-buffered -E 'Started|ERROR|Exception'

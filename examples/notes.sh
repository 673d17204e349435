#!/usr/bin/env bash
# 도커 노트의 명령을 순서대로 모은 파일입니다.
#
# 읽고 마우스를 올려 보는 용도이며, 실행하지 않습니다. 모든 컨테이너와 이미지를 삭제하는 명령도 들어 있습니다.
#   - 명령, 옵션, 값, 이미지 위에 마우스를 올리면 설명이 나옵니다.
#   - 틀린 명령은 하나뿐입니다. 밑줄이 그어진 줄에서 전구를 누르면 고칠 수 있습니다.
echo "이 파일은 읽기용입니다. 필요한 명령만 골라 직접 실행하세요." >&2
exit 1

# ── 데몬과 클라이언트, 이미지와 컨테이너 ────────────────────────────────────────

# 틀린 명령: 이미지 뒤의 --name은 Docker가 아니라 컨테이너 안의 프로그램에 전달됩니다.
docker run -d -p 8080:80 nginx --name myapp

# ── docker run: 컨테이너 생성과 실행 ────────────────────────────────────────────
# 기본 문법: docker run [옵션] <이미지> [명령어] [인자]

# 1. 대화형 모드: 컨테이너 안에서 셸을 쓰고, exit를 입력하면 컨테이너도 끝납니다.
docker run -it ubuntu /bin/bash

# 2. 백그라운드 모드: 컨테이너 ID만 출력하고 터미널을 돌려줍니다.
docker run -d nginx
docker ps

# 3. 이름을 붙이면 ID 대신 이름으로 다룰 수 있습니다.
docker run -d --name mynginx nginx
docker stop mynginx
docker start mynginx
docker rm mynginx

# 4. 포트 매핑: 왼쪽이 호스트, 오른쪽이 컨테이너입니다.
docker run -d -p 8080:80 nginx
docker run -d -p 8080:80 -p 8443:443 nginx
docker run -d -p 0.0.0.0:8080:80 nginx
docker run -d -p 127.0.0.1:8080:80 nginx

# 5. 환경 변수: MySQL 이미지는 시작할 때 이 변수로 비밀번호와 데이터베이스를 만듭니다.
docker run -d \
--name mysql \
-e MYSQL_ROOT_PASSWORD=mypassword \
-e MYSQL_DATABASE=testdb \
-p 3306:3306 \
mysql:8.0

# 6. 볼륨: /로 시작하면 호스트의 경로, 이름만 적으면 이름 있는 볼륨입니다.
docker run -d \
--name mynginx \
-v /home/user/html:/usr/share/nginx/html \
-p 8080:80 \
nginx

docker run -d \
--name mysql \
-v mysql-data:/var/lib/mysql \
mysql:8.0

# 7. 자동 삭제: 끝난 컨테이너가 docker ps -a 목록에 남지 않습니다.
docker run --rm -it ubuntu /bin/bash

# 8. 자원 제한
docker run -d --memory="512m" nginx
docker run -d --cpus="0.5" nginx
docker run -d --memory="1g" --cpus="1.0" nginx

# 9. 재시작 정책
docker run -d --restart always nginx
docker run -d --restart on-failure nginx
docker run -d --restart on-failure:3 nginx
docker run -d --restart no nginx

# 실무 조합: Spring Boot 애플리케이션
docker run -d \
--name myapp \
--restart always \
-p 8080:8080 \
-e SPRING_PROFILES_ACTIVE=prod \
-e DB_HOST=mysql-server \
-v /var/log/myapp:/logs \
--memory="2g" \
--cpus="1.5" \
myapp:v1.0

# ── 컨테이너 제어 ───────────────────────────────────────────────────────────────

# 중지: SIGTERM 신호를 보내고, 기다려도 끝나지 않으면 SIGKILL 신호를 보냅니다.
docker stop mynginx
docker stop web1 web2 web3
docker stop $(docker ps -q)
docker stop -t 30 mynginx

# 시작: -a 옵션은 출력을 바로 보여 줍니다.
docker start mynginx
docker start web1 web2
docker start -a mynginx

# 재시작
docker restart mynginx
docker restart -t 5 mynginx

# 일시 중지와 재개
docker pause mynginx
docker unpause mynginx

# 강제 종료: 바로 SIGKILL 신호를 보내거나 다른 시그널을 고릅니다.
docker kill mynginx
docker kill --signal=SIGTERM mynginx

# 삭제
docker rm mynginx
docker rm -f mynginx
docker rm web1 web2 web3
docker rm $(docker ps -aq -f status=exited)
docker rm -v mynginx

# 실무 시나리오: 새 이미지로 재배포
docker stop myapp
docker rm myapp
docker pull myapp:v2.0
docker run -d --name myapp myapp:v2.0

# 실무 시나리오: 설정을 바꾼 뒤 빠른 재시작, 긴급 종료
docker restart myapp
docker kill myapp

# ── 포그라운드와 백그라운드 ─────────────────────────────────────────────────────

# 포그라운드: 터미널이 컨테이너의 입력과 출력에 연결됩니다.
docker run -it ubuntu /bin/bash
docker run -it python:3.11 python
docker run -it node:18 node

# 백그라운드: 터미널을 닫아도 컨테이너는 계속 실행됩니다.
docker run -d -p 8080:80 nginx
docker run -d \
--name mysql \
-e MYSQL_ROOT_PASSWORD=password \
mysql:8.0
docker logs mysql
docker exec -it mysql mysql -uroot -p

# ── docker logs: 로그 확인 ──────────────────────────────────────────────────────

docker logs mynginx
docker logs -f mynginx

# 최근 로그만
docker logs --tail 100 mynginx
docker logs --tail 10 -f mynginx

# 시간으로 거르기: 10m은 10분 전을 뜻합니다.
docker logs --since 10m mynginx
docker logs --since 2025-03-09T10:00:00 mynginx
docker logs --until 2025-03-09T11:00:00 mynginx
docker logs --since 10m --until 5m mynginx

# 줄마다 타임스탬프
docker logs -t mynginx

# 파일로 저장: 2>&1은 표준 오류(2)를 표준 출력(1)과 같은 곳으로 보냅니다.
docker logs mynginx > nginx.log 2>&1
docker logs mynginx 2> nginx-error.log

# 로그에서 찾기
docker logs --tail 50 myapp | grep ERROR
docker logs myapp | grep "Exception"
docker logs -f myapp | grep -i error

# ── 컨테이너 정리 ───────────────────────────────────────────────────────────────

docker ps -a --filter "status=exited"

# 하나씩, 여러 개 한꺼번에
docker rm mycontainer
docker rm container1 container2 container3

# 안쪽 명령이 컨테이너 ID를 출력하고, 바깥 명령이 그것을 삭제합니다.
docker rm $(docker ps -aq --filter "status=exited")
docker rm $(docker ps -aq)
docker rm -f $(docker ps -aq)

# 조건에 맞는 컨테이너만
docker ps -a --filter "status=exited" --filter "exited=0" | \
awk '{if(NR>1) print $1}' | xargs docker rm
docker rm $(docker ps -a --filter "name=test" -q)

# ── 이미지 정리 ─────────────────────────────────────────────────────────────────

docker images

# 댕글링 이미지: 태그가 다른 이미지로 옮겨 가서 <none>으로 보이는 이미지
docker images --filter "dangling=true"

docker rmi nginx:latest
docker rmi 605c77e624dd
docker rmi nginx ubuntu redis
docker rmi $(docker images -f "dangling=true" -q)

# 강제 삭제는 권하지 않습니다. 컨테이너를 먼저 정리하는 편이 안전합니다.
docker rmi -f nginx
docker rmi -f $(docker images -q)

# ── 네트워크 ────────────────────────────────────────────────────────────────────

# 네트워크를 지정하지 않으면 기본 bridge에 연결됩니다. 여기서는 IP 주소로만 통신합니다.
docker run -d --name web1 nginx
docker run -d --name web2 nginx
docker inspect web1
docker exec web2 ping [web1의 IP주소]

# 사용자 정의 네트워크는 기본 bridge와 IP 주소의 범위가 다릅니다.
docker network create --driver bridge my-bridge
docker network inspect [네트워크 이름]
docker run -d --name my-web1 --network my-bridge nginx

# 다른 네트워크에 있으므로 응답이 없습니다.
docker exec web2 ping [my-web1의 IP주소]

# 같은 사용자 정의 네트워크에서는 컨테이너 이름이 DNS 이름입니다.
docker run -d --name my-web2 --network my-bridge nginx
docker exec my-web2 ping my-web1

# 실행 중인 컨테이너를 네트워크에 하나 더 연결하면 my-web2에서 web1으로도 통신할 수 있습니다.
docker network connect my-bridge web1

# ── 이미지 만들기 ───────────────────────────────────────────────────────────────

# 끝의 점은 빌드 컨텍스트, 곧 현재 디렉토리입니다. 빠뜨리기 쉽습니다.
docker build -t myimage:latest .

#!/bin/bash
# 도커 컨테이너를 배포하는 스크립트입니다.
NAME='웹 서버'
docker run -d --name "$NAME" --label "설명=한국어 라벨" -p 8080:80 nginx:1.27 # 백그라운드로 실행
echo "컨테이너를 시작했습니다: $(docker ps -qf "name=$NAME")"
docker exec -it "${NAME}" bash -c 'echo "안녕하세요" > /tmp/인사.txt'
docker logs -f --tail 100 "웹 서버" | grep --color '오류\|경고'
docker network create 내부망 && docker network connect 내부망 "$NAME"
if ! docker image inspect 앱:최신 >/dev/null; then
    docker build -t 앱:최신 . || { echo '빌드 실패 😢'; exit 1; }
fi
docker run --rm -v "$PWD/데이터":/data -e '메시지=줄이
두 개입니다' 앱:최신

@echo off
rem docker run nginx
:: docker run nginx
docker run -d --name web -p 127.0.0.1:8080:80/tcp nginx:1.29
docker run -d ^
  --name mysql ^
  -e MYSQL_DATABASE=testdb ^
  --memory 512m --restart ^
  on-failure:3 ^
  -v "%CD%\data:/var/lib/mysql" ^
  mysql:8.0 ^
  --character-set-server=utf8mb4
@docker ps -aq --filter "status=exited"
docker exec -it -u root web cmd /c "dir C:\a & docker ps"
docker run -e "A=\"b c\"" -e B=a^&b --rm alpine env
docker run %RUN_OPTS% -v %~dp0src:/src %IMAGE%:%TAG% build
docker run --rm -v C:\data:/data alpine:3.22 ls > out.log 2>&1
docker stop web & docker rm -f web && docker volume rm data || echo docker ps
if errorlevel 1 docker logs --tail 5 web
if not "%X%"=="" (docker ps) else (
  docker rm x
)
if exist "a b" docker compose up -d
for /f %%i in ('docker ps -aq') do docker rm %%i
for /f "usebackq" %%i in (`docker ps -aq --filter name^=web`) do (
  docker stop %%i
)
for %%x in (a b) do (docker rm %%x)
call docker ps
start "" /wait docker ps
cmd /c docker ps -a
wsl -u root docker ps
"C:\Program Files\Docker\docker.exe" ps
C:\Docker\docker.exe ps
docker ps | findstr web
docker build -t org/app:%VERSION% -f docker\Dockerfile .
docker-compose -p shop logs -f api

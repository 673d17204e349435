# docker run nginx
<# docker run nginx
docker ps #>
docker run -d --name web -p 127.0.0.1:8080:80/tcp nginx:1.29 # docker ps
docker run -d `
  --name mysql `
  -e MYSQL_DATABASE=testdb `
  --memory 512m --restart `
  on-failure:3 `
  -v "${PWD}/data:/var/lib/mysql" `
  mysql:8.0 `
  --character-set-server=utf8mb4
docker ps -aq --filter "status=exited" --format '{{.Names}}'
docker run -e "A=""b"" `"c`"" -e 'B=it''s; docker ps' -e C=a`;b --rm alpine env
docker run @runArgs $extraOpts -e $env:TOKEN "${registry}/app:$tag" serve --port 80 > out.log 2>&1
docker stop web; docker rm -f web && docker volume rm data || Write-Host 'docker ps'
$ids = docker ps -q
$ids += @(docker ps -aq)
docker rm $(docker ps -aq -f status=exited) web
docker rm (docker ps -aq) web
(docker images -q).Count
docker ps -q | ForEach-Object { docker stop $_ }
if (docker ps -q) {
  docker rm x
} else { docker rm y }
foreach ($c in docker ps -aq) { docker rm $c }
function Stop-All { return docker stop x }
Write-Host "running: $(docker ps -q) docker images"
docker exec web sh -c @"
ls "$HOME"
docker ps
"@
& docker ps
docker.exe ps
C:\Docker\docker.exe ps
wsl -u root docker ps
docker --% ps -a
docker build -t org/app:$version -f docker\Dockerfile .
docker compose exec web sh
docker-compose -p shop logs -f api
Invoke-Something -Name docker run

@echo off
docker build -t app:1.0 .
docker run -d ^
  --name app ^
  -p 127.0.0.1:8080:80 ^
  app:1.0

#!/bin/sh
# A script with one mistake, for the tests in the editor.
set -e
docker pull nginx:1.29
docker run -d -p 8080:80 nginx:1.29 --name myapp
docker ps --filter status=running

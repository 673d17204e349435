#!/bin/bash
# One command over many lines, the way people really write it.
docker run \
    --detach \
    --name=gitlab \
    --hostname gitlab.example.com \
    --env GITLAB_OMNIBUS_CONFIG="external_url 'http://gitlab.example.com'; gitlab_rails['smtp_enable'] = true;" \
    --publish 443:443 --publish 80:80 \
    --publish 22:22 \
    --restart always \
    --volume $GITLAB_HOME/config:/etc/gitlab:Z \
    --volume $GITLAB_HOME/logs:/var/log/gitlab:Z \
    --shm-size 256m \
    gitlab/gitlab-ce:latest

docker run --rm -it \
-e AWS_ACCESS_KEY_ID \
-e "AWS_SECRET_ACCESS_KEY=$(pass show aws | head -1)" \
-v "$(cd "$(dirname "$0")" && pwd)":/work \
	--entrypoint='' amazon/aws-cli \
		sh -c '
			aws s3 ls &&
			docker ps # there is none in here
		'
docker service create --name web \
  --replicas=3 --update-config \
  parallelism=2,delay=10s \
  --constraint 'node.role == worker' --mount 'type=volume,"volume-opt=o=addr=x,rw"' \
  --publish published=80,target=8080 nginx
docker buildx bake --set "*.platform=linux/amd64,linux/arm64" --print | jq '.target[] | .tags' ;

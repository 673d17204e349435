#!/bin/bash
FROM=docker.io TO=${2:-registry.local:5000}
mirror() {
  local ref="$1" digest
  digest=$(docker buildx imagetools inspect --format '{{ .Manifest.Digest }}' "$FROM/$ref") || { echo "no $ref"; return; }
  [ "$digest" != "$(docker buildx imagetools inspect --format '{{ .Manifest.Digest }}' "$TO/$ref" 2> /dev/null)" ] || return 0
  docker pull -q "$FROM/$ref" && docker tag "$FROM/$ref" "$TO/$ref" && docker push -q "$TO/$ref"; docker rmi "$FROM/$ref"
}
export -f mirror; export FROM TO
grep -ohE '^FROM [^ ]+' ./*/Dockerfile | sort -u | cut -d' ' -f2 | xargs -P4 -I@ bash -c 'mirror "$1"' _ @
sed -n 's/^image: *//p' compose.yaml | while read -r ref; do mirror "$ref"; done
docker run -d --restart=always --name registry -p 5000:5000 -e REGISTRY_PROXY_REMOTEURL="https://registry-1.docker.io" registry:2
skopeo copy --all "docker://$FROM/alpine" "docker://$TO/alpine"
curl -s "http://$TO/v2/_catalog" | jq -r '.repositories[]' | xargs -I% sh -c "docker pull $TO/%"

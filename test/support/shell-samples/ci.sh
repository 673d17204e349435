#!/bin/bash -ex
: "${CI_REGISTRY_IMAGE:=registry.example.com/group/project}"
export DOCKER_CLI_EXPERIMENTAL=enabled
docker login -u "$CI_REGISTRY_USER" -p "$CI_REGISTRY_PASSWORD" "$CI_REGISTRY"
docker pull "$CI_REGISTRY_IMAGE:latest" || true
docker build --cache-from "$CI_REGISTRY_IMAGE:latest" \
             --build-arg BUILDKIT_INLINE_CACHE=1 \
             --build-arg "VERSION=${CI_COMMIT_TAG:-${CI_COMMIT_SHORT_SHA:-dev}}" \
             --secret id=npmrc,src=<(echo "//registry.npmjs.org/:_authToken=$NPM_TOKEN") \
             --tag "$CI_REGISTRY_IMAGE:$CI_COMMIT_SHA" \
             ${CI_COMMIT_TAG:+--tag "$CI_REGISTRY_IMAGE:$CI_COMMIT_TAG"} .
if [[ "$CI_COMMIT_BRANCH" == "$CI_DEFAULT_BRANCH" && -z ${SKIP_PUSH-} ]]; then
  for tag in latest "$CI_COMMIT_SHA" ${CI_COMMIT_TAG-}; do
    docker tag "$CI_REGISTRY_IMAGE:$CI_COMMIT_SHA" "$CI_REGISTRY_IMAGE:$tag" && docker push "$_"
  done
fi
docker run --rm "$CI_REGISTRY_IMAGE:$CI_COMMIT_SHA" npm test -- --reporter=junit 2>&1 | tee >(grep -c fail > count) > report.txt; exit "${PIPESTATUS[0]}"

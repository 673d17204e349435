#!/usr/bin/env bash
set -Eeuo pipefail
shopt -s extglob nullglob
cd "$(dirname "${BASH_SOURCE[0]}")/.."
versions=( "$@" )
[ ${#versions[@]} -gt 0 ] || versions=( */Dockerfile )
versions=( "${versions[@]%/Dockerfile}" )
common=(
	--pull
	--build-arg "REV=$(git rev-parse --short HEAD)" # which commit
	--label 'org.opencontainers.image.source=https://example.com/docker run'
)
for version in "${versions[@]}"; do
	for variant in "$version"/!(Dockerfile|*.md)/; do
		dir="${variant%/}"
		tag="shop:${dir////-}"
		[[ "$dir" =~ ^(alpine|slim)-([0-9]+)$ ]] && tag+="-${BASH_REMATCH[2]}"
		( set -x; docker build -t "$tag" "${common[@]}" "$dir" )
		docker run --rm "$tag" --version | { read -r got; [ "$got" = "$version" ]; }
		docker buildx build --platform linux/{amd64,arm64} --tag "$tag" --cache-from=type=gha \
			--output "type=image,\"name=a,b\",push=${PUSH:-false}" "$dir"
		docker push "$tag" &> >(tee "logs/$dir.log") || failed+=( "$tag" )
	done
done
(( ${#failed[@]} == 0 )) || { printf 'failed: %s\n' "${failed[@]}"; exit $(( ${#failed[@]} > 255 ? 255 : ${#failed[@]} )); }

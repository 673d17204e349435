# syntax=docker/dockerfile:1
# check=error=true

ARG NODE_VERSION=24
ARG REGISTRY=docker.io/library

FROM --platform=$BUILDPLATFORM ${REGISTRY}/node:${NODE_VERSION}-alpine AS deps
WORKDIR /app
# docker build -t app . is how this is built.
RUN --mount=type=bind,source=package.json,target=package.json \
    --mount=type=bind,source=package-lock.json,target=package-lock.json \
    --mount=type=cache,target=/root/.npm,sharing=locked \
    npm ci --omit=dev

FROM deps AS build
ARG TARGETARCH TARGETOS
ENV ARCH=$TARGETARCH PRICE=$$5 HOME_DIR=\$HOME
COPY --parents --exclude=*.md --exclude=**/test ./src/./lib package*.json ./
COPY --link --chmod=u=rwX,go=rX --chown=1000:1000 . .
RUN <<EOF
set -eu
npm run build
# FROM here on it is cleaned up
rm -rf node_modules
EOF
RUN <<-"SCRIPT" bash -e
	echo "$ARCH"
	SCRIPT

FROM scratch AS assets
COPY --from=build /app/dist /
COPY <<robots.txt <<"config.json" /public/
User-agent: *
robots.txt
{ "a": "$NOT_EXPANDED" }
config.json

FROM nginx:1.29-alpine
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d \
    --link https://example.com/tool.tar.gz /tmp/
ADD --keep-git-dir=true https://github.com/moby/buildkit.git#v0.10.1 /buildkit
COPY --from=assets / /usr/share/nginx/html/
COPY --from=busybox:1.37 /bin/busybox /bin/
RUN set -eux; \
    # comments may stand here
    apk add --no-cache curl; \
    case "$(uname -m)" in \
      x86_64) echo amd ;; \
      *) echo other ;; \
    esac
RUN --network=none --security=sandbox ["echo", "hi"]
LABEL org.opencontainers.image.title="제목" \
      org.opencontainers.image.vendor='An other'
EXPOSE 80 443/tcp 5000-5010/udp
VOLUME ["/data"]
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=30s --timeout=5s --start-period=1m --start-interval=2s --retries=3 \
    CMD curl -fsS http://localhost/ || exit 1
ONBUILD COPY . /usr/share/nginx/html/
USER nginx:nginx
CMD ["nginx", "-g", "daemon off;"]

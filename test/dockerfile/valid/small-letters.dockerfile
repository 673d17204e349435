from alpine:3.22 as base
run apk add --no-cache git
copy . /src
cmd ["git"]

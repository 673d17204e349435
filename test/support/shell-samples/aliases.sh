# Shortcuts for an interactive shell.
alias d='docker'
alias dps="docker ps --format 'table {{.Names}}\t{{.Status}}'" dpa='docker ps -a'
alias dlog='docker logs -f --tail=100'
alias dstopall='docker stop $(docker ps -q)'
dsh() { docker exec -it "${1:?container}" ${2:-sh}; }
function drun { docker run --rm -it -v $PWD:/work -w /work "$@"; }
function dip() {
  docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' "$@"
}
dclean () { docker system prune -f && docker volume prune -f; }
complete -F _docker d
export DOCKER_BUILDKIT=1 COMPOSE_DOCKER_CLI_BUILD=1
if type docker > /dev/null; then source <(docker completion bash); fi

#!/bin/bash
PS3='What? '
options=("docker ps" "docker images" quit)
select choice in "${options[@]}"; do
  case $REPLY in
    1 | "docker ps") docker ps; break ;;
    2) docker images ;;
    q* | [Qq]uit) exit ;;
    *) printf '%s\n' "no: $REPLY" ;;
  esac
done
ask() { read -rp "$1 (docker rm?) " answer && [[ $answer == [yY]* ]]; }
ask "Remove web?" && docker rm -f web
tput bold; echo "docker status:"; tput sgr0
docker ps --format "table {{.ID}}\t{{.Image}}" | sed $'s/\t/ | /g'
printf -v line '%*s' 20 ''; echo "${line// /-}"
declare -f docker_menu > /dev/null || docker_menu() { docker "$@"; }
docker_menu ps

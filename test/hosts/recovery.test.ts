// Half-typed and broken text: what stands around it must be found as if it were not there.
import { describe, expect, test } from 'vitest';
import { openHostFile } from '../../server/src/hosts/host-file';
import { variantsOf } from '../support/fixture';
import { checkCommands, checkSpans, cookedWords } from '../support/shell-sites';

/** Six commands in the hard places of ordinary scripts; `tag` tells one neighbour from the other. */
function neighbour(tag: string): { readonly text: string; readonly commands: readonly string[] } {
  const text = `docker network create --label "a=$${tag} b" ${tag}-net
IMAGE="\${REGISTRY:-localhost}/${tag}:$(git rev-parse HEAD)"
${tag}_up() {
  # it's the one that people call
  if ! docker image inspect "$IMAGE" >/dev/null 2>&1; then
    docker build -t "$IMAGE" \\
      --label 'built by=me' .
  fi
  docker run -d --name '${tag}' -e "MODE=a b" "$IMAGE" sh -c "echo \\"hi\\""
}
for id in $(docker ps -q --filter "name=${tag}"); do
  docker rm -f "$id" # don't wait
done
`;
  return {
    text,
    commands: [
      `docker·network·create·--label·a=$${tag} b·${tag}-net`,
      'docker·image·inspect·$IMAGE',
      'docker·build·-t·$IMAGE·--label·built by=me·.',
      `docker·run·-d·--name·${tag}·-e·MODE=a b·$IMAGE·sh·-c·echo "hi"`,
      `docker·ps·-q·--filter·name=${tag}`,
      'docker·rm·-f·$id',
    ],
  };
}

/** The middle, and the commands one would want to see in it: whole, or only how they begin (`docker·run·…`). */
type Sample = readonly [middle: string, commands: readonly string[]];

const quotes: readonly Sample[] = [
  ['docker run -e "A=1 redis\n', ['docker·run·-e·…']],
  ['docker run -e "A=1 \\\n  -p 80:80 \\\n  redis\n', ['docker·run·-e·A=1·-p·80:80·redis']],
  ["docker run -e 'A=1 \\\n  -p 80:80 \\\n  redis\n", ['docker·run·-e·A=1·-p·80:80·redis']],
  ["docker exec web sh -c 'ls -l\n", ['docker·exec·web·sh·-c·…']],
  ["docker exec web sh -c $'ls\\t\n", ['docker·exec·web·sh·-c·…']],
  ['docker run --name "web" -e "A=1" -l "x redis\n', ['docker·run·--name·web·-e·A=1·-l·…']],
  ['docker run --name "\n', ['docker·run·--name·…']],
  ["docker run --name '\n", ['docker·run·--name·…']],
  ['docker run --name "web redis\ndocker stop "web"\n', ['docker·run·--name·…', 'docker·stop·web']],
  ["echo it's here\ndocker top web\n", ['docker·top·web']],
  ["echo can't, won't, don't\ndocker top web\n", ['docker·top·web']],
  ['# the user\'s "own" script\ndocker top web\n', ['docker·top·web']],
  ['echo "unfinished $(docker top web\n', ['docker·top·web']],
  ['echo "unfinished `docker top web\n', ['docker·top·web']],
  ['docker run -v "${PWD:/data" redis\n', ['docker·run·-v·${PWD:/data·redis']],
  ['docker run -e A="$(cat x" redis\n', ['docker·run·-e·…']],
  ['docker run -e "A=\'1" -e "B="2" redis\n', ["docker·run·-e·A='1·-e·…"]],
];

const expansions: readonly Sample[] = [
  ['docker kill $(docker ps -q\n', ['docker·kill·…', 'docker·ps·-q']],
  ['docker kill $(docker ps -q \\\n  --filter x\n', ['docker·kill·…', 'docker·ps·-q·--filter·x']],
  ['docker kill $(\n', ['docker·kill·…']],
  ['docker kill `docker ps -q\n', ['docker·kill·…', 'docker·ps·-q']],
  ['docker pull ${IMAGE\n', ['docker·pull·…']],
  ['docker pull ${IMAGE:-redis\n', ['docker·pull·…']],
  ['docker pull "${IMAGE\n', ['docker·pull·…']],
  ['docker run -p $((8000 + 1:80 redis\n', ['docker·run·-p·…']],
  ['docker load -i <(curl -s x\n', ['docker·load·-i·…']],
  ['X=$(docker ps -q | head -n 1\n', ['docker·ps·-q']],
  ['ARGS=(--rm -it\ndocker top web\n', ['docker·top·web']],
  ['if [ "$(docker ps -q" ]; then\n  docker top web\nfi\n', ['docker·ps·-q', 'docker·top·web']],
  ['docker cp web:/x $(mktemp -d))\n', ['docker·cp·web:/x·$(mktemp -d)']],
];

const blocks: readonly Sample[] = [
  ['if docker top web; then\n', ['docker·top·web']],
  ['if [ -n "$X" ]; then\n  docker top web\nelse\n', ['docker·top·web']],
  ['while docker top web\n', ['docker·top·web']],
  ['for x in a b; do docker top $x\n', ['docker·top·$x']],
  ['for x in\ndocker top web\n', ['docker·top·web']],
  ['case "$1" in\n  up) docker top web ;;\n', ['docker·top·web']],
  ['case "$1" in\n  up\n', []],
  ['case "$1"\n', []],
  ['g() {\n  docker top web\n', ['docker·top·web']],
  ['g() {\n  if true; then\n    docker top web\n}\n', ['docker·top·web']],
  ['(docker top web\n', ['docker·top·web']],
  ['docker top web )\n', ['docker·top·web']],
  ['}\n)\nfi\ndone\nesac\n;;\ndocker top web\n', ['docker·top·web']],
  ['[[ -n "$X" ; docker top web\n', ['docker·top·web']],
  ['if [[ $X == \n  docker top web\nfi\n', ['docker·top·web']],
  ['(( x = 1 ; docker top web\n', ['docker·top·web']],
  ['docker top web &&\n\n', ['docker·top·web']],
  ['docker top web | | grep x\n', ['docker·top·web']],
  ['&& docker top web\n', ['docker·top·web']],
];

const heredocs: readonly Sample[] = [
  ['docker exec -i db psql <<EOF\nselect 1;\n', ['docker·exec·-i·db·psql']],
  ['docker exec -i db psql <<\n', ['docker·exec·-i·db·psql']],
  ['docker exec -i db psql <<"EOF\n', ['docker·exec·-i·db·psql']],
  ['cat <<EOF\ntext\ndocker exec -i db psql <<EOF\nselect 1;\nEOF\n', ['docker·exec·-i·db·psql']],
  ['docker exec -i db psql <<EOF\nselect 1;\n EOF\n', ['docker·exec·-i·db·psql']],
];

const lines: readonly Sample[] = [
  ['docker run -d \\\n\n', ['docker·run·-d']],
  ['docker run -d \\ \n', ['docker·run·-d· ']],
  ['docker run -d \\\n  # -p 80:80 \\\n  redis\n', ['docker·run·-d·redis']],
  [
    'docker run -d \\\n  # the port\n  -p 80:80 \\\n  # and the image\n  redis\n',
    ['docker·run·-d·-p·80:80·redis'],
  ],
  ['docker run -d \\\n# done\n', ['docker·run·-d']],
  ['docker run -d `\n  -p 80:80 `\n  redis\n', ['docker·run·-d·…']],
  ['docker run -d ^\n  redis\n', ['docker·run·-d·^']],
  ['docker run --\n', ['docker·run·--']],
  ['docker run --restart=\n', ['docker·run·--restart=']],
  ['docker top web >\n', ['docker·top·web']],
  ['docker top web 2>&\n', ['docker·top·web']],
  ['docker run –d “web” ‘x’ redis\n', ['docker·run·–d·“web”·‘x’·redis']],
  [
    '<<<<<<< ours\ndocker top a\n||||||| base\n=======\ndocker top b\n>>>>>>> theirs\n',
    ['docker·top·a', 'docker·top·b'],
  ],
  [
    'docker run -d \\\n<<<<<<< ours\n  -p 1:1 \\\n=======\n  -p 2:2 \\\n>>>>>>> theirs\n  redis\n',
    ['docker·run·-d·-p·1:1·-p·2:2·redis'],
  ],
];

const foreign: readonly Sample[] = [
  ['for f (*.tar) docker load -i $f\n', ['docker·load·-i·$f']],
  ['print ${(U)name} ${arr[(r)x*]} **/*(.om[1]) =ls\ndocker top web\n', ['docker·top·web']],
  ['for f in a b\n  docker load -i $f\nend\n', ['docker·load·-i·$f']],
  ['set -x IDS (docker ps -q)\n', ['docker·ps·-q']],
  [
    'docker run {{ .Image }} {% if x %} --rm {% endif %}\n',
    ['docker·run·{{·.Image·}}·{%·if·x·%}·--rm·{%·endif·%}'],
  ],
  ['docker run [OPTIONS] IMAGE [COMMAND] [ARG...]\n', ['docker·run·[OPTIONS]·IMAGE·[COMMAND]·[ARG...]']],
  ['$X = docker ps\nWrite-Host "a" | % { $_ }\ndocker top web\n', ['docker·top·web']],
  ['print("it\'s", end="")\nif x == "y":\n    pass\ndocker top web\n', ['docker·top·web']],
  ['> docker ps\n% docker ps\ndocker top web\n', ['docker·top·web']],
];

const samples = { quotes, expansions, blocks, heredocs, lines, foreign };

describe.each(Object.entries(samples))('%s', (_, list) => {
  test.each(list)('%j', (middle, commands) => {
    const before = neighbour('first');
    const after = neighbour('second');
    for (const { name, marked } of variantsOf(before.text + middle + after.text)) {
      const file = openHostFile(marked, 'shellscript');
      checkSpans(file);
      const found = file.sites.map(({ site }) => cookedWords(site).join('·'));
      expect(found.slice(0, 6), name).toEqual(before.commands);
      expect(found.slice(-6), name).toEqual(after.commands);
      expectShown(found.slice(6, -6), commands);
    }
  });
});

/** All of `wanted` are among `found`, in this order. */
function expectShown(found: readonly string[], wanted: readonly string[]): void {
  const left = [...found];
  for (const want of wanted) {
    const start = want.endsWith('…') ? want.slice(0, -1) : undefined;
    const at = left.findIndex((command) =>
      start === undefined ? command === want : command.startsWith(start) || command === start.slice(0, -1),
    );
    expect(at, `${want} in ${JSON.stringify(found)}`).toBeGreaterThanOrEqual(0);
    left.splice(0, at + 1);
  }
}

test('there are enough of them', () => {
  expect(Object.values(samples).flat().length).toBeGreaterThanOrEqual(40);
});

describe('at the end of the text', () => {
  test.each([
    ['docker ps\ndocker run -e "A', ['docker·ps', 'docker·run·-e·A']],
    ["docker ps\ndocker run -e 'A", ['docker·ps', 'docker·run·-e·A']],
    ['docker ps\ndocker rm $(docker ps', ['docker·ps', 'docker·rm·$(docker ps', 'docker·ps']],
    ['docker ps\ndocker rm `docker ps', ['docker·ps', 'docker·rm·`docker ps', 'docker·ps']],
    ['docker ps\ndocker rm ${X', ['docker·ps', 'docker·rm·${X']],
    ['docker ps\ncat <<EOF\nx', ['docker·ps']],
    ['docker ps\nif docker rm x', ['docker·ps', 'docker·rm·x']],
    ['docker ps\nbash -c "docker rm x', ['docker·ps', 'docker·rm·x']],
    ['docker ps\nX=(a', ['docker·ps']],
    ['docker ps\n[[ a', ['docker·ps']],
  ])('%j', (text, expected) => {
    checkCommands(text, expected);
  });
});

describe('what is meant stays what it is', () => {
  test.each([
    ['a usage text', 'echo "usage:\n  docker run [OPTIONS] IMAGE\n  docker ps\n"\ndocker top web\n'],
    ['one that begins with its line', 'echo "\ndocker run x\ndocker ps"\ndocker top web\n'],
    [
      'one with quotes in it',
      'echo "usage:\n  docker run --name \\"$NAME\\" x\n  docker ps \'a b\'\n"\ndocker top web\n',
    ],
    ['one in single quotes', 'echo \'usage:\n  docker run --name "x"\n  docker ps\n\'\ndocker top web\n'],
    [
      'one that is printed by a function',
      'usage() {\n  echo "\nUsage: x\n  docker run x\n" >&2\n  exit 1\n}\ndocker top web\n',
    ],
    ['an assignment', 'HELP="docker run x\ndocker ps"\ndocker top web\n'],
    ['a variable with line ends', 'IFS=\'\n\'\nX="\n"\ndocker top web\n'],
    [
      'a program of awk',
      'awk \'\n  /docker/ { print "it is " $1 }\n  END { print "x" }\n\' < x\ndocker top web\n',
    ],
    ['a quote within quotes', "echo 'it'\\''s\n  docker run x\n'\\''y'\ndocker top web\n"],
    ['a heredoc', 'cat <<EOF\ndocker run "x\nit\'s docker ps\nEOF\ndocker top web\n'],
    ['JSON', 'curl -d \'{\n  "a": "docker run x",\n  "b": "y"\n}\' url\ndocker top web\n'],
    ['an array over lines', 'A=(\n  "docker run"\n  docker ps # x\n)\ndocker top web\n'],
  ])('%s', (_, text) => {
    const after = neighbour('second');
    checkCommands(text, ['docker·top·web']);
    checkCommands(text + after.text, ['docker·top·web', ...after.commands]);
  });

  test('a script over several lines is a script', () => {
    const text = "bash -c '\ndocker run x\ndocker ps'\ndocker top web\n";
    checkCommands(text, ['docker·run·x', 'docker·ps', 'docker·top·web']);
  });
});

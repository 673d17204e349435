import { describe, test } from 'vitest';
import { checkCommands } from '../support/shell-sites';

describe('lists and pipelines', () => {
  test.each([
    ['docker a; docker b', ['docker·a', 'docker·b']],
    ['docker a && docker b || docker c', ['docker·a', 'docker·b', 'docker·c']],
    ['docker a | docker b |& docker c', ['docker·a', 'docker·b', 'docker·c']],
    ['docker a & docker b', ['docker·a', 'docker·b']],
    ['docker a&&docker b;docker c|docker d', ['docker·a', 'docker·b', 'docker·c', 'docker·d']],
    ['docker a |\n  docker b &&\n  # why\n  docker c', ['docker·a', 'docker·b', 'docker·c']],
    ['! docker a', ['docker·a']],
    ['time docker a; time -p docker b', ['docker·a', 'docker·b']],
    ['time { docker a; }', ['docker·a']],
    ['docker a # docker b', ['docker·a']],
    ['docker a#b', ['docker·a#b']],
  ])('%s', (text, expected) => {
    checkCommands(`${text}\n`, expected);
  });
});

describe('compound commands', () => {
  test('if', () => {
    checkCommands(
      'if docker a; then docker b\nelif ! docker c\nthen\n  docker d\nelse docker e; fi; docker f\n',
      ['docker·a', 'docker·b', 'docker·c', 'docker·d', 'docker·e', 'docker·f'],
    );
  });
  test('loops', () => {
    checkCommands(
      'for x in a $(docker ps -q); do docker a; done\nfor x\ndo\ndocker b; done\nfor ((i = 0; i < 3; i++)); do docker c; done',
      ['docker·ps·-q', 'docker·a', 'docker·b', 'docker·c'],
    );
    checkCommands('while docker a; do docker b; done\nuntil docker c\ndo docker d\ndone > log\n', [
      'docker·a',
      'docker·b',
      'docker·c',
      'docker·d',
    ]);
    checkCommands('select x in a b; do docker a $x; done\n', ['docker·a·$x']);
  });
  test('case', () => {
    checkCommands(
      [
        'case "$1" in',
        '  up | docker) docker a ;;',
        '  (down) docker b; docker c ;&',
        '  "a b"|$X) ;;&',
        '  [a-z]*) docker d;;',
        '  # docker x',
        '  *)',
        '    docker e',
        'esac; docker f',
      ].join('\n'),
      ['docker·a', 'docker·b', 'docker·c', 'docker·d', 'docker·e', 'docker·f'],
    );
    checkCommands('case $(docker a) in x) docker b; esac\n', ['docker·a', 'docker·b']);
    checkCommands('case x in a) case y in b) docker a;; esac;; c) docker b;; esac\n', [
      'docker·a',
      'docker·b',
    ]);
    checkCommands('case x\nin\na) docker a\nesac\n', ['docker·a']);
    checkCommands('case x in esac; docker a\n', ['docker·a']);
  });
  test('groups and subshells', () => {
    checkCommands('{ docker a; docker b; }; (docker c; (docker d)) && docker e\n', [
      'docker·a',
      'docker·b',
      'docker·c',
      'docker·d',
      'docker·e',
    ]);
    checkCommands('( (docker a) )\n((docker b) || docker c)\n', ['docker·a', 'docker·b', 'docker·c']);
  });
  test('functions', () => {
    checkCommands(
      'f() { docker a; }\nfunction g { docker b; }\nfunction h() { docker c; }\nf ( )\n{\n  docker d\n}\n',
      ['docker·a', 'docker·b', 'docker·c', 'docker·d'],
    );
    checkCommands('f() ( docker a )\nf() if true; then docker b; fi\nmy-f.x() { docker c; }\n', [
      'docker·a',
      'docker·b',
      'docker·c',
    ]);
  });
  test('conditions', () => {
    checkCommands('[[ -n $(docker a) && ( $x < b || "$y" =~ ^(a|b)$ ) ]] && docker b\n', [
      'docker·a',
      'docker·b',
    ]);
    checkCommands('[[ a ||\n  b ]] || docker a\nif [[ a\n  && b ]]; then docker b; fi\n', [
      'docker·a',
      'docker·b',
    ]);
    checkCommands('[ -z "$(docker a)" ] && docker b\nif ((x > $(docker c | wc -l))); then docker d; fi\n', [
      'docker·a',
      'docker·b',
      'docker·c',
      'docker·d',
    ]);
  });
  test('assignments and arrays', () => {
    checkCommands(
      'A=b B="c d" docker a\nX=$(docker b) Y=`docker c`\nZ=("$(docker d)" [1]=x # docker x\n  y)\n',
      ['docker·a', 'docker·b', 'docker·c', 'docker·d'],
    );
    checkCommands('local x=$(docker a)\nreadonly -a y=( $(docker b) )\nA[1]=x docker c\n', [
      'docker·a',
      'docker·b',
      'docker·c',
    ]);
  });
  test('extended globs and regular expressions are no subshells', () => {
    checkCommands('rm -f !(docker|x) @(a|docker ps)\ndocker a\n', ['docker·a']);
    checkCommands('ls *.@(a|b); docker cp x.+([0-9]) web:/\n', ['docker·cp·x.+([0-9])·web:/']);
  });
});

describe('substitutions', () => {
  test.each([
    [
      'docker a $(docker b "$(docker c)")',
      ['docker·a·$(docker b "$(docker c)")', 'docker·b·$(docker c)', 'docker·c'],
    ],
    ['echo "x $(docker a) `docker b` y"', ['docker·a', 'docker·b']],
    ['docker rm `docker ps -q`', ['docker·rm·`docker ps -q`', 'docker·ps·-q']],
    ['echo `echo \\`docker a\\` "\\$(docker b)"`', ['docker·a', 'docker·b']],
    ['diff <(docker a) <(docker b) > >(docker c)', ['docker·a', 'docker·b', 'docker·c']],
    ['echo ${X:-$(docker a)} "${Y:+`docker b`}"', ['docker·a', 'docker·b']],
    ['echo $(( $(docker a) + 1 ))', ['docker·a']],
    ['echo $( (docker a); case x in y) docker b;; esac )', ['docker·a', 'docker·b']],
    ['X=$(\n  docker a | # first\n    docker b\n)', ['docker·a', 'docker·b']],
    [`echo '$(docker a)' "\\$(docker b)"`, []],
    ['echo $(echo ")" \')\' \\) # )\ndocker a)', ['docker·a']],
    ['docker a <<< "$(docker b)"', ['docker·a', 'docker·b']],
    ['"$(docker a)" x', ['docker·a']],
  ])('%s', (text, expected) => {
    checkCommands(`${text}\n`, expected);
  });
});

import { describe, expect, test } from 'vitest';
import type { Surroundings } from '../../server/src/hosts/types';
import { sitesIn } from '../support/shell-sites';

/** The surroundings of the command `docker x`. */
function around(text: string): Surroundings {
  const located = sitesIn(text).find(({ site }) => site.words[1]?.cooked === 'x');
  if (!located) throw new Error(`no docker x in ${text}`);
  return located.site.surroundings;
}

describe('standard input', () => {
  test.each([
    ['docker x', 'inherited'],
    ['echo a; docker x', 'inherited'],
    ['echo a | docker x', 'pipe'],
    ['echo a |& docker x', 'pipe'],
    ['echo a |\n  # why\n  docker x', 'pipe'],
    ['echo a | sudo docker x', 'pipe'],
    ['echo a | { docker y; docker x; }', 'pipe'],
    ['echo a | while read b; do docker x; done', 'pipe'],
    ['echo a | (docker x)', 'pipe'],
    ['echo a | { docker y; }; docker x', 'inherited'],
    ['echo a | b && docker x', 'inherited'],
    ['docker x < file', 'file'],
    ['docker x <<< text', 'file'],
    ['docker x <<EOF\nEOF', 'file'],
    ['echo a | docker x < file', 'file'],
    ['docker x 3< file', 'inherited'],
    ['docker x > file', 'inherited'],
    ['echo a | echo $(docker x)', 'inherited'],
    ['echo a | ssh host "docker x"', 'pipe'],
    ['docker y | \n\ndocker x', 'inherited'],
    ['docker y > >(docker x)', 'pipe'],
  ])('%j', (text, stdin) => {
    expect(around(text).stdin).toBe(stdin);
  });
});

describe('what the output goes into', () => {
  test.each([
    ['docker x', undefined],
    ['docker x | grep "a b" -v', ['grep', 'a b', '-v']],
    ['docker x |\n  sudo tee log', ['sudo', 'tee', 'log']],
    ['docker x | grep a | wc', ['grep', 'a']],
    ['docker x 2>&1 | grep a', ['grep', 'a']],
    ['docker x | while read -r a; do b; done', ['while', 'read', '-r', 'a']],
    ['docker x | { grep a; }', ['{', 'grep', 'a']],
    ['docker x | (grep a)', ['(', 'grep', 'a']],
    ['docker x | xargs docker rm', ['xargs', 'docker', 'rm']],
    ['ssh host "docker x" | grep a', ['grep', 'a']],
    ['ssh host "docker x | wc" | grep a', ['wc']],
    ['docker x || grep a', undefined],
    ['docker x; grep a', undefined],
    ['docker x |', undefined],
  ])('%j', (text, words) => {
    expect(around(text).pipedInto).toEqual(words);
  });

  test('both streams', () => {
    expect(around('docker x |& grep a').pipesStderr).toBe(true);
    expect(around('docker x | grep a').pipesStderr).toBe(false);
  });
});

describe('substitutions', () => {
  test.each([
    ['a=$(docker x)', true],
    ['echo "`docker x`"', true],
    ['cat <(docker x)', true],
    ['cat > >(docker x)', false],
    ['echo $(if a; then docker x; fi)', true],
    ['echo "$(ssh host \'docker x\')"', true],
    ['cat <<EOF\n$(docker x)\nEOF', true],
    ['echo $(date) && docker x', false],
    ['docker x $(date)', false],
    ['(docker x)', false],
  ])('%j', (text, substituted) => {
    expect(around(text).substituted).toBe(substituted);
  });
});

describe('conditions', () => {
  test.each([
    ['docker x', false],
    ['a; docker x', false],
    ['a && docker x', true],
    ['a || docker x', true],
    ['a &&\n  b | docker x', true],
    ['a && b\ndocker x', false],
    ['docker x || exit 1', false],
    ['a || { b; docker x; }', true],
    ['if docker x; then b; fi', false],
    ['if a; then docker x; fi', true],
    ['if a; then b; else docker x; fi', true],
    ['if a; then b; elif docker x; then c; fi', true],
    ['if a; then b; fi; docker x', false],
    ['while docker x; do a; done', true],
    ['for a in b; do docker x; done', true],
    ['for a in b; do c; done\ndocker x', false],
    ['case a in b) docker x;; esac', true],
    ['f() { docker x; }', true],
    ['f() {\n  a\n  docker x\n}', true],
    ['function f {\n docker x\n}', true],
    ['f() { a; }\ndocker x', false],
    ['{ docker x; }', false],
    ['(docker x)', false],
    ['a=$(docker x)', false],
    ['a && b=$(docker x)', true],
    ['a && ssh host "docker x"', true],
    ["trap 'docker x' EXIT", true],
    ["alias a='docker x'", true],
    ['bash -c "a && docker x"', true],
    ['! docker x', false],
  ])('%j', (text, conditional) => {
    expect(around(text).conditional).toBe(conditional);
  });
});

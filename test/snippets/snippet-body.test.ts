// The strict reader of snippet bodies: what it fills in, and what it refuses though VS Code would swallow it.
import { describe, expect, test } from 'vitest';
import { fillSnippetBody, SnippetSyntaxError } from '../support/snippet-body';

describe('fills in', () => {
  test.each([
    ['docker ps', 'docker ps'],
    ['docker stop ${1:web}', 'docker stop web'],
    ['docker stop ${1:web} && docker rm $1', 'docker stop web && docker rm web'],
    ['docker rm $1 # ${1:web}', 'docker rm web # web'],
    ['docker run ${1:nginx:${2:1.29}}', 'docker run nginx:1.29'],
    ['${1:curl localhost:$2} # ${2:8080}', 'curl localhost:8080 # 8080'],
    ['--restart ${1|no,on-failure:3,always|}', '--restart no'],
    ['${1|a\\,b,c\\|d|}', 'a,b'],
    ['"\\$(pwd)"', '"$(pwd)"'],
    ['"${1:\\${PASSWORD:?\\}}"', '"${PASSWORD:?}"'],
    ["'{{.State.Status}}' ${1:web}", "'{{.State.Status}}' web"],
    ['a \\\\ b \\n', 'a \\ b \\n'],
    ['docker exec ${1:web} $0', 'docker exec web '],
    ['docker run $1', 'docker run '],
  ])('%s', (body, text) => {
    expect(fillSnippetBody(body).text).toBe(text);
  });

  test('lines', () => {
    const { text } = fillSnippetBody(['docker run -d \\', '  ${1:nginx}']);
    expect(text).toBe('docker run -d \\\n  nginx');
  });

  test('and tells the tab stops', () => {
    const { stops, hasFinalStop } = fillSnippetBody('${2:a} ${1:b${3:c}} $2 $0');
    expect(stops).toEqual([1, 2, 3]);
    expect(hasFinalStop).toBe(true);
  });
});

describe('refuses', () => {
  test.each([
    ['"$(pwd)"', /not escaped/u],
    ['echo $HOME', /not escaped/u],
    ['${HOME}', /not escaped/u],
    ['${1/a/b/}', /not escaped/u],
    ['${1:web', /"\}" is missing/u],
    ['${1:}', /is empty/u],
    ['${1|one|}', /not of the form/u],
    ['${1|one,two}', /not of the form/u],
    ['${1:a} ${1:b}', /two defaults/u],
    ['${1:a} ${3:b}', /tab stop 2 is missing/u],
    ['${0:a}', /final tab stop/u],
    ['${1:a $1}', /contains itself/u],
  ])('%s', (body, reason) => {
    expect(() => fillSnippetBody(body)).toThrow(SnippetSyntaxError);
    expect(() => fillSnippetBody(body)).toThrow(reason);
  });
});

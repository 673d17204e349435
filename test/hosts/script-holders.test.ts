// Docker commands in the files of build tools, schedulers and editors.
import { describe, expect, test } from 'vitest';
import { openHostFile } from '../../server/src/hosts/host-file';
import { commandsInFile, checkFile } from '../support/shell-sites';

describe('Makefile', () => {
  const check = (text: string, expected: readonly string[]): void => {
    checkFile(text, 'makefile', 'Makefile', expected);
  };

  test('what is run for its output, in assignments, conditions and everywhere else', () => {
    check(
      `ID := $(shell docker ps -q --filter name=$(NAME) | awk '{print $$1}')
IP != docker inspect -f '{{.Id}}' \\
  web
export VERSION != docker version
A = \${shell docker info} $(shell docker images -q)
ifeq (,$(shell docker volume ls -q))
endif
# $(shell docker no)
$(info $(shell docker top a))
b: ; docker rm $(shell docker x)
c:
\tdocker stop a
$(shell docker still open
`,
      [
        'posix docker·ps·-q·--filter·name=$(NAME)',
        'posix docker·inspect·-f·{{.Id}}·web',
        'posix docker·version',
        'posix docker·info',
        'posix docker·images·-q',
        'posix docker·volume·ls·-q',
        'posix docker·top·a',
        'posix docker·rm·$(shell docker x)',
        'posix docker·stop·a',
      ],
    );
  });

  test('canned recipes', () => {
    check('define run\ndocker run $(1) \\\n  a\ndocker ps\nendef\n', [
      'posix docker·run·$(1)·a',
      'posix docker·ps',
    ]);
  });

  test('recipes without what make reads itself', () => {
    check(
      `IMAGE := docker/app
.PHONY: build
build: docker.stamp
\t@docker build -t $(IMAGE):$(shell git describe) \\
\t\t--build-arg "V=\${V}" .
\t-@ docker rm -f $$(docker ps -aq)
\t+docker push $@:$<

help:
\t@echo docker ps
clean: ; docker volume rm x
`,
      [
        'posix docker·build·-t·$(IMAGE):$(shell git describe)·--build-arg·V=${V}·.',
        'posix docker·rm·-f·$(docker ps -aq)',
        'posix docker·ps·-aq',
        'posix docker·push·$@:$<',
        'posix docker·volume·rm·x',
      ],
    );
  });

  test('what make fills in is unknown; what the shell fills in has its name', () => {
    const [site] = openHostFile('a:\n\tdocker run $(X) "$$Y"\n', 'makefile', 'Makefile').sites;
    expect(site?.site.words.slice(2).map(({ dynamic }) => dynamic)).toEqual([
      [{ kind: 'template', start: 0, end: 4, splits: true }],
      [{ kind: 'variable', name: 'Y', start: 0, end: 2, splits: false }],
    ]);
  });

  test('conditionals and comments within a rule, definitions, another prefix', () => {
    check('a:\n\tdocker ps\n# docker x\nifdef X\n\tdocker info\nendif\n\n\tdocker top a\n', [
      'posix docker·ps',
      'posix docker·info',
      'posix docker·top·a',
    ]);
    check('define RUN\ndocker ps\nendef\nX = docker info\n', ['posix docker·ps']);
    check('.RECIPEPREFIX = >\na:\n>@docker ps\n', ['posix docker·ps']);
  });

  test('another shell', () => {
    check('SHELL := python3\na:\n\tdocker ps\n', []);
    check('SHELL := /bin/bash\na:\n\tdocker ps\n', ['posix docker·ps']);
  });
});

describe('justfile', () => {
  const check = (text: string, expected: readonly string[]): void => {
    checkFile(text, 'just', 'justfile', expected);
  };

  test('recipes, interpolations and signs before a line', () => {
    check(
      `image := "docker"
build tag="docker": deps
    @docker build -t {{image}}:{{tag}} \\
      .
    -docker ps --format '{{{{.Names}}'

run *args:
  docker run {{args}}
`,
      [
        'posix docker·build·-t·{{image}}:{{tag}}·.',
        'posix docker·ps·--format·{{.Names}}',
        'posix docker·run·{{args}}',
      ],
    );
  });

  test('scripts by their first line', () => {
    check('a:\n    #!/usr/bin/env bash\n    docker ps\nb:\n    #!/usr/bin/env python\n    docker info\n', [
      'posix docker·ps',
    ]);
    check('set shell := ["fish", "-c"]\na:\n    docker ps\n', []);
  });
});

describe('JSON', () => {
  const asWritten = (text: string) => [
    { name: 'as written', marked: text },
    { name: 'with CRLF', marked: text.replaceAll('\n', '\r\n') },
  ];
  const check = (text: string, path: string, expected: readonly string[]): void => {
    checkFile(text, path.endsWith('package.json') ? 'json' : 'jsonc', path, expected, asWritten(text));
  };

  test('scripts of a package', () => {
    check(
      '{\n  "name": "docker ps",\n  "scripts": {\n    "db": "docker run -e \\"A=b c\\" -v \\"$PWD:/x\\" app",\n    "x": "docker info && docker \\u0070s"\n  }\n}\n',
      'package.json',
      ['posix docker·run·-e·A=b c·-v·$PWD:/x·app', 'posix docker·info', 'posix docker·ps'],
    );
    expect(commandsInFile('{"scripts": {"x": "docker ps"}}', 'json', 'other.json')).toEqual([]);
    check('{"scripts": {"a": "docker ps", "b": "docker inf', 'package.json', [
      'posix docker·ps',
      'posix docker·inf',
    ]);
  });

  test('commands of a development container', () => {
    check(
      `{
  // docker ps
  "initializeCommand": "docker pull \${localEnv:IMAGE}",
  "postCreateCommand": ["docker", "run", "a b"],
  "postStartCommand": { "one": "docker ps", "two": ["sh", "-c", "docker info"] },
}
`,
      '.devcontainer/devcontainer.json',
      [
        'posix docker·pull·${localEnv:IMAGE}',
        'exec-form docker·run·a b',
        'posix docker·ps',
        'posix docker·info',
      ],
    );
  });

  test('tasks', () => {
    check(
      `{
  "tasks": [
    { "type": "shell", "command": "docker ps | cat", "windows": { "command": "docker info" } },
    { "command": "docker", "args": ["run", "-v", "\${workspaceFolder}:/x", { "value": "a b", "quoting": "strong" }] },
    { "command": "docker run", "args": ["x"] },
    { "command": "echo", "linux": { "command": "docker version" } }
  ]
}
`,
      '.vscode/tasks.json',
      ['posix docker·ps', 'exec-form docker·run·-v·${workspaceFolder}:/x·a b', 'posix docker·version'],
    );
  });
});

describe('systemd', () => {
  const check = (text: string, expected: readonly string[]): void => {
    checkFile(text, 'systemd-unit-file', 'app.service', expected);
  };

  test('command lines, their prefixes and quotes', () => {
    check(
      `[Unit]
Description=docker run
# docker ps
[Service]
ExecStartPre=-/usr/bin/docker rm -f %n
ExecStart=@-/usr/bin/docker docker run --name %n \\
  # a comment
  -e "A=b c" -e 'x'\\x41 \\
  $OPTS "\${IMAGE}" 100%%
ExecStop=/bin/sh -c 'docker stop $(docker ps -q)'
ExecReload=docker kill -s HUP %n ; docker ps
`,
      [
        'exec-form /usr/bin/docker·rm·-f·%n',
        'exec-form /usr/bin/docker·run·--name·%n·-e·A=b c·-e·xA·$OPTS·${IMAGE}·100%',
        'posix docker·stop·$(docker ps -q)',
        'posix docker·ps·-q',
        'exec-form docker·kill·-s·HUP·%n',
        'exec-form docker·ps',
      ],
    );
  });

  test('what is filled in', () => {
    const [site] = openHostFile('ExecStart=docker run %i $A ${B} $C.x\n', 'systemd-unit-file', '').sites;
    expect(site?.site.words.slice(2).map(({ dynamic }) => dynamic)).toEqual([
      [{ kind: 'template', start: 0, end: 2, splits: false }],
      [{ kind: 'template', start: 0, end: 2, splits: true }],
      [{ kind: 'template', start: 0, end: 4, splits: false }],
      [],
    ]);
    expect(site?.site.surroundings.unattended).toBe('systemd');
  });
});

describe('crontab', () => {
  test('of a user', () => {
    checkFile(
      `MAILTO=docker
0 3 * * * docker system prune -f >/dev/null 2>&1
@daily\tdocker exec db sh -c "date +\\%F"
*/5 8-18 * jan-mar mon,tue docker run -i app%docker ps
# 0 3 * * * docker ps
docker ps
`,
      'crontab',
      'my.crontab',
      ['posix docker·system·prune·-f', 'posix docker·exec·db·sh·-c·date +%F', 'posix docker·run·-i·app'],
    );
  });

  test('of the system', () => {
    checkFile('0 3 * * * root docker ps\n@reboot root /usr/bin/docker info\n', 'crontab', '/etc/cron.d/app', [
      'posix docker·ps',
      'posix /usr/bin/docker·info',
    ]);
  });
});

// Docker commands in the files of CI services.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { fixAllEdits } from '../../server/src/features/fix-all';
import { rewritingsAt } from '../../server/src/features/refactorings/registry';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { writeText } from '../../server/src/hosts/writing';
import { checkFile } from '../support/shell-sites';

const workflow = '.github/workflows/ci.yml';

describe('GitHub Actions', () => {
  const check = (text: string, expected: readonly string[], path = workflow): void => {
    checkFile(text, 'yaml', path, expected);
  };
  const job = (lines: string, head = ''): string =>
    `${head}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${lines}`;

  test('steps in all ways to write text', () => {
    check(
      job(`      - uses: actions/checkout@v4
      - run: docker build -t app . # with a comment
      - name: literal
        run: |
          docker run --rm \\
            app test

          docker ps
      - run: >-
          docker run
          --rm app
      - run: "docker run -e A=\\"b c\\" app"
      - run: 'docker run -e A=''b'' app'
      - run: docker run
          --rm
          app
      - &step
        run: &text docker version
`),
      [
        'posix docker·build·-t·app·.',
        'posix docker·run·--rm·app·test',
        'posix docker·ps',
        'posix docker·run·--rm·app',
        'posix docker·run·-e·A=b c·app',
        'posix docker·run·-e·A=b·app',
        'posix docker·run·--rm·app',
        'posix docker·version',
      ],
    );
  });

  test('lists at the column of their key', () => {
    check(
      'jobs:\n  a:\n    steps:\n    - run: docker ps\n    - name: b\n      run: docker info\n  c:\n    steps: []\n',
      ['posix docker·ps', 'posix docker·info'],
    );
  });

  test('only what a shell runs', () => {
    check(
      job(`      - uses: docker/build-push-action@v6
        with:
          tags: docker run x
      - name: docker run
        env:
          X: docker ps
        run: echo
`),
      [],
    );
    check('docker:\n  steps:\n    - run: docker ps\n', []);
    checkFile(job('      - run: docker ps\n'), 'yaml', 'config/ci.yml', []);
  });

  test('the shell: of the step, the job, the workflow', () => {
    check(
      job(
        '      - run: docker ps\n        shell: python\n      - shell: bash -l {0}\n        run: docker info\n',
      ),
      ['posix docker·info'],
    );
    const defaults = 'defaults:\n  run:\n    shell: python\n';
    check(job('      - run: docker ps\n      - run: docker info\n        shell: sh\n', defaults), [
      'posix docker·info',
    ]);
    check(
      `${defaults}jobs:\n  a:\n    defaults:\n      run:\n        shell: bash\n    steps:\n      - run: docker ps\n`,
      ['posix docker·ps'],
    );
  });

  test('composite actions', () => {
    check(
      'name: x\nruns:\n  using: composite\n  steps:\n    - run: docker ps\n      shell: bash\n',
      ['posix docker·ps'],
      'build/action.yml',
    );
  });

  test('expressions are parts that nobody knows yet', () => {
    const text = job(
      '      - run: docker run --name "a-${{ inputs.x }}" ${{ inputs.y }} app:${{ github.sha }}\n',
    );
    check(text, ['posix docker·run·--name·a-${{ inputs.x }}·${{ inputs.y }}·app:${{ github.sha }}']);
    const words = openHostFile(text, 'yaml', workflow).sites[0]?.site.words ?? [];
    expect(words.map(({ dynamic }) => dynamic)).toEqual([
      [],
      [],
      [],
      [{ kind: 'template', start: 2, end: 17, splits: false }],
      [{ kind: 'template', start: 0, end: 15, splits: true }],
      [{ kind: 'template', start: 4, end: 21, splits: true }],
    ]);
  });

  test('what is broken harms its own step only', () => {
    check(
      job(`      - run: docker ps
      - name: "never closed
        run: docker top a
      - run: docker info
      - ru
      - run: [docker
  other:
    steps:
      - run: |
          docker version
`),
      ['posix docker·ps', 'posix docker·top·a', 'posix docker·info', 'posix docker·version'],
    );
  });
});

describe('shells of Windows', () => {
  const windows = (lines: string, runner = 'windows-latest'): string =>
    `jobs:\n  a:\n    runs-on: ${runner}\n    steps:\n${lines}`;

  test('are read where a step of GitHub names them', () => {
    checkFile(
      windows(
        `      - run: |
          docker run ^
            -v %CD%:C:\\src app
        shell: cmd
      - shell: pwsh
        run: |
          docker run \`
            -v "\${PWD}:C:\\src" app:\${{ github.sha }}
      - shell: powershell -File {0}
        run: docker ps
`,
        'ubuntu-latest',
      ),
      'yaml',
      workflow,
      [
        'cmd docker·run·-v·%CD%:C:\\src·app',
        'powershell docker·run·-v·${PWD}:C:\\src·app:${{ github.sha }}',
        'powershell docker·ps',
      ],
    );
  });

  test.each([
    ['a runner', windows('      - run: docker ps\n')],
    ['labels', windows('      - run: docker ps\n', '[self-hosted, Windows]')],
    ['labels of a group', windows('      - run: docker ps\n', '{group: a, labels: windows-large}')],
    [
      'a matrix',
      windows(
        '      - run: docker ps\n    strategy: {matrix: {os: [windows-2019, windows-2022]}}\n',
        '${{ matrix.os }}',
      ),
    ],
    [
      'what a matrix includes',
      windows(
        '      - run: docker ps\n    strategy:\n      matrix:\n        include:\n          - os: windows-2022\n            x: y\n',
        '${{ matrix.os }}',
      ),
    ],
    ['defaults', `defaults: {run: {shell: pwsh}}\n${windows('      - run: docker ps\n', 'x')}`],
  ])('are known by %s', (_, text) => {
    checkFile(text, 'yaml', workflow, ['powershell docker·ps']);
  });

  test('are not assumed where other systems run the step too, or it names another', () => {
    checkFile(
      windows(
        '      - run: docker ps\n    strategy: {matrix: {os: [windows-2022, ubuntu-24.04]}}\n',
        '${{ matrix.os }}',
      ),
      'yaml',
      workflow,
      ['posix docker·ps'],
    );
    checkFile(windows('      - {run: docker ps, shell: bash}\n'), 'yaml', workflow, ['posix docker·ps']);
  });

  test('in Azure Pipelines follow the pool of the job, the stage, the pipeline', () => {
    checkFile(
      `pool: {vmImage: windows-latest}
stages:
- stage: a
  jobs:
  - job: b
    steps:
    - script: docker ps
    - task: CmdLine@2
      inputs:
        script: docker run a^ b
    - bash: docker info
    - powershell: docker pull a
  - job: c
    pool:
      vmImage: ubuntu-latest
    steps:
    - script: docker stop a
  - job: d
    pool: {vmImage: $(image)}
    strategy:
      matrix:
        one: {image: windows-2019}
        two:
          image: windows-2022
    steps:
    - script: docker rm a
    - task: AzureCLI@2
      inputs:
        scriptType: pscore
        inlineScript: docker push a
`,
      'yaml',
      'azure-pipelines.yml',
      [
        'cmd docker·ps',
        'cmd docker·run·a b',
        'posix docker·info',
        'powershell docker·pull·a',
        'posix docker·stop·a',
        'cmd docker·rm·a',
        'powershell docker·push·a',
      ],
    );
  });

  test('in GitLab, CircleCI and Bitbucket only where it is sure', () => {
    checkFile(
      'a:\n  tags: [saas-windows-medium-amd64]\n  script: docker ps\nb:\n  tags: [windows]\n  script: docker info\n',
      'yaml',
      '.gitlab-ci.yml',
      ['powershell docker·ps', 'posix docker·info'],
    );
    checkFile(
      'default:\n  tags: [shared-windows]\n  before_script: [docker ps]\nb:\n  script: docker info\n',
      'yaml',
      '.gitlab-ci.yml',
      ['powershell docker·ps', 'powershell docker·info'],
    );
    checkFile(
      'jobs:\n  a:\n    executor: win/default\n    steps:\n    - run: docker ps\n    - run: {shell: bash.exe, command: docker info}\n  b:\n    shell: cmd.exe\n    steps:\n    - run: docker rm a\n',
      'yaml',
      '.circleci/config.yml',
      ['powershell docker·ps', 'posix docker·info', 'cmd docker·rm·a'],
    );
    checkFile(
      'pipelines:\n  default:\n  - step:\n      runs-on: [self.hosted, windows]\n      script:\n      - docker ps\n',
      'yaml',
      'bitbucket-pipelines.yml',
      ['powershell docker·ps'],
    );
  });
});

describe('flow style', () => {
  const fixed = (text: string, path: string): string =>
    applyEdits(text, fixAllEdits(openHostFile(text, 'yaml', path), defaultSettings));

  test('in all files', () => {
    checkFile(
      `jobs:
  a:
    steps:
      - {run: docker ps, shell: bash}
      - { "run":"docker run -e \\"A=b, c\\" a", name: x } # docker no
      - {
          run: docker info,
          name: 'it''s, docker',
        }
  b:
    steps: [{run: docker rm a}, {uses: docker/x@v1}, {run: 'docker rm b'}]
`,
      'yaml',
      workflow,
      [
        'posix docker·ps',
        'posix docker·run·-e·A=b, c·a',
        'posix docker·info',
        'posix docker·rm·a',
        'posix docker·rm·b',
      ],
    );
    checkFile('a: {script: [docker ps, "docker info", !reference [docker, x]]}\n', 'yaml', '.gitlab-ci.yml', [
      'posix docker·ps',
      'posix docker·info',
    ]);
    checkFile('steps: [{script: docker ps}, {bash: docker info}]\n', 'yaml', 'azure-pipelines.yml', [
      'posix docker·ps',
      'posix docker·info',
    ]);
    checkFile(
      'jobs:\n  a:\n    steps: [checkout, {run: docker ps}, {run: {command: docker info}}]\n',
      'yaml',
      '.circleci/config.yml',
      ['posix docker·ps', 'posix docker·info'],
    );
    checkFile('steps: [{name: a, commands: [docker ps, docker info]}]\n', 'yaml', '.drone.yml', [
      'posix docker·ps',
      'posix docker·info',
    ]);
  });

  test('that is still open', () => {
    checkFile(
      'a:\n  script: [docker ps, "docker info\nb:\n  script: docker rm a\n',
      'yaml',
      '.gitlab-ci.yml',
      ['posix docker·ps', 'posix docker·info', 'posix docker·rm·a'],
    );
  });

  test('fixes are escaped, and not offered where a comma would end the text', () => {
    expect(fixed('a: {script: [docker run a:1 --rm]}\n', '.gitlab-ci.yml')).toBe(
      'a: {script: [docker run --rm a:1]}\n',
    );
    expect(fixed('a: {script: ["docker run a:1 --rm"]}\n', '.gitlab-ci.yml')).toBe(
      'a: {script: ["docker run --rm a:1"]}\n',
    );
    const [place] = openHostFile('a: {script: [docker ps]}\n', 'yaml', '.gitlab-ci.yml').scripts;
    expect(place && writeText(place.script.writing, 'type=tmpfs,dst=/x', 'x')).toBeUndefined();
  });
});

describe('fixes of several lines', () => {
  const lines = [
    'jobs:',
    '  a:',
    '    steps:',
    '      - run: |',
    '          set -e',
    '          docker run -d \\ # web',
    '            --rm nginx:1.29',
    '      - run: |-',
    '          docker run nginx:1.29 --rm',
    '',
  ];

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('keep the indentation of a block and its line ends: %s', (_, lineEnd) => {
    const text = lines.join(lineEnd);
    const file = openHostFile(text, 'yaml', workflow);
    expect(applyEdits(text, fixAllEdits(file, defaultSettings))).toBe(
      lines
        .join('\n')
        .replace('docker run -d \\ # web\n', '# web\n          docker run -d \\\n')
        .replace('nginx:1.29 --rm', '--rm nginx:1.29')
        .replaceAll('\n', lineEnd),
    );
    const single = text.replace('nginx:1.29 --rm', '--name x nginx:1.29');
    const [rewriting] = rewritingsAt(
      openHostFile(single, 'yaml', workflow),
      single.lastIndexOf('run --name'),
      defaultSettings,
    );
    expect(applyEdits(single, rewriting?.edits ?? [])).toBe(
      single.replace(
        'docker run --name x nginx:1.29',
        ['docker run \\', '            --name x \\', '            nginx:1.29'].join(lineEnd),
      ),
    );
  });
});

describe('GitLab CI', () => {
  const check = (text: string, expected: readonly string[]): void => {
    checkFile(text, 'yaml', '.gitlab-ci.yml', expected);
  };

  test('scripts of jobs and defaults', () => {
    check(
      `default:
  before_script:
    - docker info
variables:
  X: docker ps
build:
  image: docker:27
  services: [docker:dind]
  script:
    - docker build -t "$CI_REGISTRY_IMAGE" .
    - |
      docker push \\
        "$CI_REGISTRY_IMAGE"
    - [docker ps, 'docker images']
    - !reference [.docker, script]
  after_script: docker logout
`,
      [
        'posix docker·info',
        'posix docker·build·-t·$CI_REGISTRY_IMAGE·.',
        'posix docker·push·$CI_REGISTRY_IMAGE',
        'posix docker·ps',
        'posix docker·images',
        'posix docker·logout',
      ],
    );
  });

  test('a reference alone is no script', () => {
    check('a:\n  script: !reference [.docker, script]\n', []);
  });

  test('the items of a list are one script', () => {
    const text = 'a:\n  script:\n    - docker ps\n    - docker info\n';
    const { scripts } = openHostFile(text, 'yaml', '.gitlab-ci.yml');
    expect(scripts.map(({ script }) => script.text)).toEqual(['docker ps\ndocker info']);
  });
});

test('Azure Pipelines', () => {
  checkFile(
    `stages:
  - stage: docker
    jobs:
      - job: a
        steps:
          - script: docker build -t app:$(Build.BuildId) .
            displayName: docker x
          - bash: |
              docker ps
          - task: Bash@3
            inputs:
              targetType: inline
              script: docker info
          - task: Docker@2
            inputs:
              command: docker push
          - \${{ if eq(variables.x, 'docker') }}:
              - script: docker version
`,
    'yaml',
    'azure-pipelines.yml',
    [
      'posix docker·build·-t·app:$(Build.BuildId)·.',
      'posix docker·ps',
      'posix docker·info',
      'posix docker·version',
    ],
  );
});

test('CircleCI', () => {
  checkFile(
    `commands:
  push:
    steps:
      - run: docker push app
jobs:
  build:
    docker:
      - image: cimg/base:2024.01
    steps:
      - setup_remote_docker
      - run:
          name: docker
          command: |
            docker build -t app:<< parameters.tag >> .
      - run: docker ps
`,
    'yaml',
    '.circleci/config.yml',
    ['posix docker·push·app', 'posix docker·build·-t·app:<< parameters.tag >>·.', 'posix docker·ps'],
  );
});

test('Bitbucket and Drone', () => {
  checkFile(
    'pipelines:\n  default:\n    - step:\n        services: [docker]\n        script:\n          - docker ps\n          - pipe: docker/x\n',
    'yaml',
    'bitbucket-pipelines.yml',
    ['posix docker·ps'],
  );
  checkFile('steps:\n- name: a\n  commands:\n  - docker ps\n', 'yaml', '.drone.yml', ['posix docker·ps']);
});

test('Compose files', () => {
  checkFile(
    `services:
  docker:
    image: docker:27
    command: docker run --rm \${IMAGE} ls
    entrypoint: [docker, run, "a b"]
    healthcheck:
      test: ["CMD", "docker", "info"]
  b:
    healthcheck:
      test: docker ps || exit 1
  c:
    healthcheck:
      test: ["CMD-SHELL", "docker ps -q | grep x"]
`,
    'yaml',
    'compose.yaml',
    [
      'posix docker·run·--rm·${IMAGE}·ls',
      'exec-form docker·run·a b',
      'exec-form docker·info',
      'posix docker·ps',
      'posix docker·ps·-q',
    ],
  );
});

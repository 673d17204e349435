// One small file of each kind that holds scripts among other things.

/** Language id, path and text. */
export const heldScripts: readonly (readonly [string, string, string])[] = [
  [
    'yaml',
    '.github/workflows/a.yml',
    'jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n          docker run ${{ a.b }} \\\n            "x y"\n      - run: "docker ps -f \\"a=b\\""\n        shell: bash\n',
  ],
  ['yaml', '.gitlab-ci.yml', 'a:\n  script:\n    - docker ps\n    - >-\n      docker run\n      --rm a\n'],
  [
    'yaml',
    'azure-pipelines.yml',
    'steps:\n- bash: docker run $(A) x\n- task: Bash@3\n  inputs:\n    script: docker ps\n',
  ],
  [
    'yaml',
    '.circleci/config.yml',
    'jobs:\n  a:\n    steps:\n      - run:\n          command: docker run << p.x >> a\n',
  ],
  [
    'yaml',
    'compose.yaml',
    'services:\n  a:\n    command: [docker, run, "${A} b"]\n    healthcheck:\n      test: docker ps\n',
  ],
  [
    'makefile',
    'Makefile',
    'define X\ndocker ps\nendef\na: b\n\t@docker run $(X) $$Y \\\n\t  a\n\tdocker ps\n',
  ],
  ['just', 'justfile', 'a b:\n    @docker run {{b}} \\\n      a\n    docker ps\n'],
  ['json', 'package.json', '{"scripts": {"a": "docker run -e \\"A=b\\" a", "b": "docker ps"}}'],
  [
    'jsonc',
    '.devcontainer/devcontainer.json',
    '{"initializeCommand": ["docker", "run", "${a} b"], /* c */ "postStartCommand": "docker ps"}',
  ],
  ['jsonc', '.vscode/tasks.json', '{"tasks": [{"command": "docker", "args": ["run", {"value": "a b"}]}]}'],
  [
    'systemd-unit-file',
    'a.service',
    '[Service]\nExecStart=-/usr/bin/docker run "%i x" \\\n  ${A} $B ; docker ps\n',
  ],
  ['crontab', 'crontab', '0 3 * * * docker run -e "A=\\%" a\n@daily docker ps\n'],
  [
    'markdown',
    'a.md',
    'a\n\n    docker ps\n    x\n\n> - ```sh\n>   docker run \\\n>     a\n>   ```\n\nb\n```\n$ docker ps\nx\n```\n    docker no\n\n    docker ps\n',
  ],
  [
    'markdown',
    'dockerfiles.md',
    '> - ```dockerfile\n>   # docker run \\\n>   #  a\n>   FROM a\n>   RUN docker pull b && \\\n>     # c\n>     docker ps\n>   RUN <<E\n>   docker info\n>   E\n>   CMD ["docker", "ps"]\n>   ```\n\n```Dockerfile\r\nSHELL ["pwsh"]\r\nRUN docker rm a\r\n```\r\n',
  ],
  [
    'yaml',
    '.github/workflows/several.yml',
    'defaults:\n  run:\n    shell: bash\njobs:\n  a:\n    runs-on: windows-2022\n    steps:\n    - run: docker ps\n    # c\n    - name: x\n      run: |\n        docker rm a\n\n        echo\n    - uses: y\n  b:\n    defaults: {run: {shell: sh}}\n    steps:\n      - run: >\n          docker pull a\n        env:\n          A: b\n      -\n        run: docker info\n',
  ],
  [
    'yaml',
    '.gitlab/ci/several.yml',
    'before_script:\n- docker login\n- docker ps\na b:\n  script: docker ps\n...\n---\ndefault:\n  hooks:\n    pre_get_sources_script:\n      - docker info\n.x: &x\n  script:\n  - docker rm a # c\n  - docker pull b\n',
  ],
  [
    'yaml',
    'azure-pipelines-several.yml',
    'pool:\n  vmImage: x\njobs:\n- job: a\n  steps:\n  - script: docker ps\n    displayName: b\n  - task: CmdLine@2\n    inputs:\n      script: |\n        docker rm a\n        docker pull b\n- template: t\n  parameters:\n    steps:\n    - bash: docker info\n',
  ],
  [
    'yaml',
    'bitbucket-pipelines.yml',
    'pipelines:\n  default:\n    - step:\n        script:\n          - docker ps\n          - docker info\n    - parallel:\n      - step:\n          after-script: [docker rm a, docker pull b]\n',
  ],
  [
    'yaml',
    '.github/workflows/flow.yml',
    'jobs:\n  a:\n    steps: [{run: docker ps, "shell":"bash"}, {run: "docker run [a, b]"}]\n  b:\n    runs-on: [windows, x]\n    steps:\n      - {run: docker info}\n      - {\n          run: docker rm a, # c\n        }\n',
  ],
  [
    'yaml',
    'azure-pipelines-pools.yml',
    'pool: {vmImage: windows-2022}\njobs:\n- job: a\n  pool:\n    vmImage: $(x)\n  strategy: {matrix: {b: {x: windows-2022}}}\n  steps:\n  - script: docker ps\n  - job: c\n    pool: {vmImage: ubuntu}\n    steps: [{script: docker info}]\n',
  ],
  [
    'makefile',
    'several.mk',
    'SHELL = bash\na: ; docker ps\n\tdocker rm a\n# c\n\n\tdocker pull a\nifdef X\n\t@-docker info\nendif\nb:\n\tdocker run \\\n  a\nX = y\nY := $(shell docker ps) \\\n  $(shell docker rm)\nZ != docker info\n',
  ],
  [
    'just',
    'several.just',
    '\uFEFFset shell := ["bash", "-c"]\na b="x": c\n    @docker run {{b}} \\\n      a\n\n    docker ps\n# c\nd:\n\t#!/bin/sh\n\tdocker rm a\n\nX := "docker"\ne:\n  -docker info',
  ],
  [
    'systemd-unit-file',
    'several.service',
    '\uFEFF[Service]\nExecStartPre=-/usr/bin/docker rm \\\n# c\n  a\nStandardInput=null\nExecStart=docker run a\n#docker\n\nExecStop = docker stop a\r\nExecStop=docker rm a\n',
  ],
  [
    'crontab',
    'several.cron',
    '\uFEFF0 3 * * * docker run a%b\nA=docker\n# docker\n@daily docker ps\r\n\n*/5 * * * 1-5 docker info\n\n0 0 * * * echo',
  ],
  [
    'json',
    'sub/package.json',
    '{\n  "name": "docker",\n  "scripts": {\n    "a": "docker ps",\n    "b": "docker run -e \\"A=\\u0042\\" a",\n    "c": ["docker"],\n    "d": "docker info"\n  },\n  "x": "docker rm a"\n}\n',
  ],
  [
    'jsonc',
    'sub/.devcontainer/devcontainer.json',
    '{\n  // docker\n  "postCreateCommand": {"a": "docker ps", "b": ["docker", "run", "a b"]},\n  "runArgs": ["docker"],\n  "postStartCommand": ["docker", "info",],\n  "initializeCommand": "docker rm ${localEnv:A}"\n}\n',
  ],
  [
    'jsonc',
    'sub/.vscode/tasks.json',
    '{"version": "2.0.0", "tasks": [\n  {"label": "docker", "command": "docker ps", "windows": {"command": "docker"}},\n  {"command": "docker", "args": ["rm", "a"], /* c */ "linux": {"command": "docker info"}},\n  {"command": {"value": "docker pull a"}}\n]}\n',
  ],
  [
    'restructuredtext',
    'a.rst',
    'a::\n\n    docker ps\n\n    docker rm a\nb\n\n* .. code-block:: bash\n     :x: y\n\n     docker run \\\n       a\n\n  c\n.. code:: console\n\n  $ docker info\n\n',
  ],
  [
    'asciidoc',
    'a.adoc',
    'a\n\n[source,bash]\n.b\n----\ndocker ps <1>\ndocker rm a\n----\nc\n....\n$ docker info\nx\n....\n[,sh]\n----\ndocker run \\\n  a\n',
  ],
];

// Dockerfiles that are missing for sure: in a repository, in a script that stays in its folder and makes no files.
import { describe, expect, test } from 'vitest';
import { fileFindings } from '../support/file-findings';
import type { Files } from '../support/files-around';

const judge = (text: string, files: Files | readonly Files[] = {}, languageId?: string): string[] =>
  fileFindings('missing-dockerfile', text, files, languageId);

test.each([
  ['docker build .', {}, ['warning: .']],
  ['docker build -f web.Dockerfile .', { Dockerfile: '' }, ['warning: web.Dockerfile']],
  ['docker build -f web/Dockerfile .', { 'web/a': '' }, ['warning: web/Dockerfile']],
  ['docker build web', { 'web/a': '' }, ['warning: web']],
  ['docker build "./웹 앱"', { '웹 앱/a': '' }, ['warning: "./웹 앱"']],
  // The folder is missing too: it is made elsewhere, or the command runs there.
  ['docker build -f web/Dockerfile .', {}, []],
  ['docker build web', {}, []],
  ['docker build .', { Dockerfile: '' }, []],
  ['docker build .', { dockerfile: '' }, []],
  ['docker build -f a/../Dockerfile .', { Dockerfile: '', 'a/b': '' }, []],
  ['docker build -f ../Dockerfile .', {}, []],
  ['docker build -f /srv/Dockerfile .', {}, []],
  ['docker build - < Dockerfile', {}, []],
  ['docker build "$DIR"', {}, []],
  ['docker build https://github.com/acme/shop.git', {}, []],
] as const)('%s beside %j', (text, files, expected) => {
  expect(judge(text, files)).toEqual(expected);
});

describe('in a script of cmd', () => {
  test.each([
    '@echo off\r\nsetlocal enabledelayedexpansion\r\nset "TAG=%~1"\r\nrem mkdir x\r\n:: y\r\n:start\r\ndocker build .',
    'cd /d "%~dp0"\r\ndocker build . >nul 2>&1 || exit /b 1',
    'if "%1"=="" echo Which tag?\r\nIF NOT "%TAG%" == "x" (echo no) else set A=b\r\ndocker build .',
    'if errorlevel 1 exit /b 1\r\nif %ERRORLEVEL% neq 0 goto :eof\r\ndocker build .',
    'docker pull nginx > NUL\r\necho 빌드 & docker build -t web ^\r\n  .',
  ])('%j', (text) => {
    expect(judge(text, {}, 'bat')).toEqual(['warning: .']);
    expect(judge(text, { Dockerfile: '' }, 'bat')).toEqual([]);
  });

  test.each([
    'call prepare.bat\r\ndocker build .',
    'prepare\r\ndocker build .',
    'copy a b\r\ndocker build .',
    'if exist web copy a b\r\ndocker build .',
    'if x\r\ndocker build .',
    'for %%f in (*) do echo %%f\r\ndocker build .',
    'echo FROM scratch> Dockerfile\r\ndocker build .',
    'type a >> nul.txt\r\ndocker build .',
    'echo a | tool\r\ndocker build .',
    'cd web\r\ndocker build .',
    'popd\r\ndocker build .',
    'if exist Dockerfile docker build .',
  ])('not in %j', (text) => {
    expect(judge(text, {}, 'bat')).toEqual([]);
  });

  test('a path with backslashes', () => {
    const text = 'docker build -f web\\Dockerfile .';
    expect(judge(text, { 'web/a': '' }, 'bat')).toEqual(['warning: web\\Dockerfile']);
    expect(judge(text, { 'web/Dockerfile': '' }, 'bat')).toEqual([]);
  });
});

describe('in a script of PowerShell', () => {
  test.each([
    'param(\n  [string]$Tag = "latest",\n  [int] $Count\n)\n$ErrorActionPreference = \'Stop\'\ndocker build .',
    'Set-StrictMode -Version Latest\n<# New-Item x\n#>\n# New-Item y\nWrite-Host "빌드 $Tag"\ndocker build .',
    'Set-Location $PSScriptRoot\ndocker pull nginx | Out-Null\nif ($LASTEXITCODE -ne 0) { throw "no" }\ndocker build .',
    '$now = Get-Date\n$id = docker ps -q\ndocker build -t web `\n  .',
    'docker network create web > $null\ndocker build .',
  ])('%j', (text) => {
    expect(judge(text, {}, 'powershell')).toEqual(['warning: .']);
    expect(judge(text, { Dockerfile: '' }, 'powershell')).toEqual([]);
  });

  test.each([
    'New-Item Dockerfile\ndocker build .',
    './prepare.ps1\ndocker build .',
    '. "$PSScriptRoot/prepare.ps1"\ndocker build .',
    '& "prepare"\ndocker build .',
    '$text = @"\nFROM a\n"@\ndocker build .',
    '$out = New-Item x\ndocker build .',
    '"FROM a" > Dockerfile\ndocker build .',
    '"FROM a" | Set-Content x\ndocker build .',
    '[IO.File]::WriteAllText("x", "FROM a")\ndocker build .',
    '$writer.Save("x")\ndocker build .',
    'git clone https://github.com/acme/shop\ndocker build .',
    'Set-Location web\ndocker build .',
    'if (Test-Path Dockerfile) { docker build . }',
    'function build { docker build . }',
  ])('not in %j', (text) => {
    expect(judge(text, {}, 'powershell')).toEqual([]);
  });
});

describe('what may make the file or leave the folder', () => {
  test.each([
    'cd web\ndocker build .',
    'mkdir -p web\ndocker build .',
    'git clone https://github.com/acme/shop.git\ndocker build .',
    './generate.sh\ndocker build .',
    '. ./env.sh\ndocker build .',
    'echo FROM scratch > Dockerfile; docker build .',
    'docker run -v "$PWD:/out" acme/generate\ndocker build .',
    'docker cp web:/Dockerfile .\ndocker build .',
    'docker build -o out -f - . < x\ndocker build .',
    'docker ps > Dockerfile\ndocker build .',
    'if [ -f Dockerfile ]; then docker build .; fi',
    '[ -f Dockerfile ] && docker build .',
    'build() {\n  docker build .\n}',
    'ssh host docker build .',
    'cd "$(dirname "$0")/.."\ndocker build .',
  ])('%s', (text) => {
    expect(judge(text)).toEqual([]);
  });

  test.each([
    'set -eu\nTAG="${1:-dev}"\necho "building $TAG" >&2\ndocker build .',
    'docker pull nginx >/dev/null 2>&1\ndocker network create web\ndocker build .',
    'docker build .\nmkdir out',
    'cd "$(dirname "$0")"\ndocker build .',
  ])('neither in: %s', (text) => {
    expect(judge(text)).toEqual(['warning: .']);
  });
});

test('only in scripts that are run as they are', () => {
  expect(judge('```sh\ndocker build .\n```\n', {}, 'markdown')).toEqual([]);
  expect(judge('web:\n\tdocker build .\n', {}, 'makefile')).toEqual([]);
});

test('a script in a folder of the repository may be run from above', () => {
  expect(judge('docker build .', [{}, { Dockerfile: '' }])).toEqual([]);
  expect(judge('docker build .', [{}, {}])).toEqual([]);
  expect(judge('docker build -f docker/Dockerfle .', [{}, { 'docker/Dockerfile': '' }])).toEqual([
    'warning: docker/Dockerfle',
  ]);
});

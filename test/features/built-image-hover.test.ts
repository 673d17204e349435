// The hover on an image tells what the document builds it from.
import { expect, test } from 'vitest';
import { builtImageAt } from '../../server/src/features/built-image-at';
import { builtImageHover } from '../../server/src/features/hover/built-image-hover';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from '../support/check';
import { filesOf } from '../support/files-around';

function told(build: string, dockerfile: string, locale: 'en' | 'ko' = 'en'): string | undefined {
  const file = openHostFile(`${build}\ndocker run 가게`.replaceAll('가게', 'shop'), shell);
  const image = builtImageAt(file, file.text.length, filesOf({ 'web/Dockerfile': dockerfile }));
  return image && builtImageHover(image, locale);
}

test.each([
  ['docker build -t 가게 web', 'FROM node:24', '- Built here from: `web/Dockerfile`'],
  [
    'docker build -t 가게 -f ./web/Dockerfile --target dev .',
    'FROM node:24 AS dev\nEXPOSE 80 53/UDP\nFROM dev\nEXPOSE 81',
    '- Built here from: `web/Dockerfile`\n- Stage: `dev`\n- Exposed ports: `80`, `53/udp`',
  ],
  ['docker build -t 가게 web', 'FROM node:24\nEXPOSE 80 $PORT', '- Built here from: `web/Dockerfile`'],
  [
    'docker build -t 가게 web',
    'FROM node:24 AS `a`',
    '- Built here from: `web/Dockerfile`\n- Stage: `` `a` ``',
  ],
  ['docker build -t 가게 .', 'FROM node:24', undefined],
])('%s', (build, dockerfile, expected) => {
  expect(told(build, dockerfile)).toBe(expected);
});

test('in Korean', () => {
  expect(told('docker build -t 가게 web', 'FROM node:24 AS web\nEXPOSE 80', 'ko')).toBe(
    '- 이 문서에서 빌드하는 Dockerfile: `web/Dockerfile`\n- 단계: `web`\n- 노출하는 포트: `80`',
  );
});

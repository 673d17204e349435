// What the prune commands do, in order.
import type { Text } from '../../../base/text';
import { isOn } from '../../../model/flag-state';
import type { Invocation } from '../../../model/invocation';
import { valuesOf } from './written';

const targets: Readonly<Record<string, Text>> = {
  'builder prune': { en: 'build cache that is no longer used', ko: '더 이상 쓰지 않는 빌드 캐시' },
  'container prune': { en: 'all stopped containers', ko: '멈춘 컨테이너 전부' },
  'image prune': { en: 'dangling images: those without a name', ko: '댕글링 이미지(이름 없는 이미지)' },
  'network prune': {
    en: 'all networks that no container is connected to',
    ko: '연결된 컨테이너가 없는 네트워크 전부',
  },
  'system prune': {
    en: 'all stopped containers, unused networks, dangling images and unused build cache',
    ko: '멈춘 컨테이너, 쓰지 않는 네트워크, 댕글링 이미지, 쓰지 않는 빌드 캐시',
  },
  'volume prune': {
    en: 'anonymous volumes that no container uses',
    ko: '어떤 컨테이너도 쓰지 않는 익명 볼륨',
  },
};

/** Undefined for other commands. */
export function pruneSteps(invocation: Invocation): Text[] | undefined {
  const target = targets[invocation.command.spec.path.join(' ')];
  if (!target) return undefined;
  const filter = valuesOf(invocation, 'filter');
  const wider: Text[] = [
    ...(isOn(invocation, 'all')
      ? [
          {
            en: 'With `--all` also those that have a name but no use.',
            ko: '`--all` 옵션이 있으므로 이름이 있어도 쓰이지 않는 것까지 포함합니다.',
          },
        ]
      : []),
    ...(isOn(invocation, 'volumes')
      ? [
          {
            en: 'With `--volumes` also anonymous volumes that no container uses.',
            ko: '`--volumes` 옵션이 있으므로 쓰이지 않는 익명 볼륨까지 포함합니다.',
          },
        ]
      : []),
    ...(filter
      ? [{ en: `Only those that match ${filter}.`, ko: `${filter} 조건에 맞는 것만 대상입니다.` }]
      : []),
  ];
  return [
    isOn(invocation, 'force')
      ? { en: 'docker does not ask first (`-f`).', ko: '먼저 확인하지 않고 바로 실행합니다(`-f`).' }
      : {
          en: 'docker tells what will be deleted and asks first.',
          ko: '무엇을 지울지 알려 주고 먼저 확인합니다.',
        },
    { en: `The daemon deletes ${target.en}.`, ko: `데몬이 삭제하는 대상: ${target.ko}.` },
    ...wider,
    {
      en: 'It tells how much disk space that has freed. Nothing brings it back.',
      ko: '확보한 디스크 공간을 알려 줍니다. 삭제한 것은 되돌릴 수 없습니다.',
    },
  ];
}

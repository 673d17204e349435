// What `--security-opt` may say.
import type { ValueSpec } from '../types';

export const securityOptions: readonly ValueSpec[] = [
  {
    value: 'no-new-privileges',
    doc: {
      en: 'Processes cannot gain privileges, so `sudo` and set-user-ID programs do not work.',
      ko: '프로세스가 새 권한을 얻지 못하므로 `sudo` 명령과 set-user-ID 프로그램이 동작하지 않습니다.',
    },
  },
  {
    value: 'no-new-privileges=',
    doc: {
      en: '`true` or `false`, the latter against a default of the daemon.',
      ko: '`true` 또는 `false` 값을 적습니다. `false` 값은 데몬의 기본 설정을 해제할 때 씁니다.',
    },
  },
  {
    value: 'seccomp=unconfined',
    doc: {
      en: 'Allows all system calls, also those that docker blocks by default.',
      ko: 'Docker가 기본으로 막는 시스템 호출까지 모두 허용합니다.',
    },
  },
  {
    value: 'seccomp=',
    doc: {
      en: 'Path of a JSON file on the client that says which system calls are allowed.',
      ko: '허용할 시스템 호출을 적은 JSON 파일의 경로이며, 클라이언트에 있는 파일을 가리킵니다.',
    },
  },
  {
    value: 'apparmor=unconfined',
    doc: {
      en: 'Runs the container without a profile of AppArmor.',
      ko: 'AppArmor 프로필 없이 컨테이너를 실행합니다.',
    },
  },
  {
    value: 'apparmor=',
    doc: {
      en: 'Name of a profile of AppArmor that is loaded on the host; `docker-default` if left out.',
      ko: '호스트에 올라와 있는 AppArmor 프로필의 이름입니다. 생략하면 `docker-default` 프로필을 씁니다.',
    },
  },
  {
    value: 'label=disable',
    doc: {
      en: 'Switches off the separation by SELinux for this container.',
      ko: '이 컨테이너의 SELinux 격리를 끕니다.',
    },
  },
  {
    value: 'label=type:',
    doc: {
      en: 'SELinux type of the processes, such as `label=type:container_t`.',
      ko: '프로세스의 SELinux 타입이며 `label=type:container_t` 형식으로 씁니다.',
    },
  },
  {
    value: 'label=level:',
    doc: {
      en: 'SELinux level of the processes, such as `label=level:s0:c100,c200`.',
      ko: '프로세스의 SELinux 레벨이며 `label=level:s0:c100,c200` 형식으로 씁니다.',
    },
  },
  {
    value: 'label=user:',
    doc: { en: 'SELinux user of the processes.', ko: '프로세스의 SELinux 사용자입니다.' },
  },
  {
    value: 'label=role:',
    doc: { en: 'SELinux role of the processes.', ko: '프로세스의 SELinux 역할입니다.' },
  },
  {
    value: 'systempaths=unconfined',
    doc: {
      en: 'Shows the parts of `/proc` and `/sys` that docker hides or makes read-only.',
      ko: 'Docker가 숨기거나 읽기 전용으로 두는 `/proc`, `/sys` 경로를 그대로 엽니다.',
    },
  },
  {
    value: 'credentialspec=',
    doc: {
      en: 'Credential specification for Active Directory, such as `credentialspec=file://spec.json` (Windows).',
      ko: 'Active Directory용 자격 증명 명세이며 `credentialspec=file://spec.json` 형식으로 씁니다(Windows).',
    },
  },
];

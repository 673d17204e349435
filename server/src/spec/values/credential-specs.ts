// Where the credential specification of a Windows container comes from.
import type { ValueSpec } from '../types';

export const credentialSpecs: readonly ValueSpec[] = [
  {
    value: 'config://spec',
    doc: {
      en: 'A config of the swarm, named after the slashes.',
      ko: '슬래시 뒤에 적은 이름의 스웜 설정입니다.',
    },
  },
  {
    value: 'file://spec.json',
    doc: {
      en: 'A file in the directory `CredentialSpecs` of docker on the host.',
      ko: '호스트의 Docker `CredentialSpecs` 디렉터리에 있는 파일입니다.',
    },
  },
  {
    value: 'registry://spec',
    doc: { en: 'A value in the registry of the host.', ko: '호스트의 Windows 레지스트리에 있는 값입니다.' },
  },
];

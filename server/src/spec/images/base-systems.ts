// Linux systems that other images start from. Their own command is a shell, which ends at once without a terminal.
import type { ImageSpec } from '../types';

export const baseSystems: readonly ImageSpec[] = [
  {
    name: 'alpine',
    purpose: {
      en: 'A Linux of about 8 MB with musl, BusyBox and the package manager `apk`; it has `sh` but no `bash`.',
      ko: 'musl, BusyBox, 패키지 관리자 `apk` 도구를 갖춘 약 8MB 크기의 Linux입니다. `sh` 셸만 있고 `bash` 셸은 없습니다.',
    },
    tags: ['3.22', '3.21', '3.20'],
    needsCommand: true,
  },
  {
    name: 'ubuntu',
    purpose: {
      en: 'Ubuntu Linux without desktop or services; packages come with `apt-get`.',
      ko: '데스크톱과 서비스가 없는 Ubuntu Linux입니다. 패키지는 `apt-get` 명령으로 설치합니다.',
    },
    tags: ['24.04', '22.04', 'noble', 'jammy'],
    needsCommand: true,
  },
  {
    name: 'debian',
    purpose: {
      en: 'Debian Linux; the `-slim` tags leave out manuals and the like.',
      ko: 'Debian Linux입니다. `-slim` 태그는 설명서 등을 뺀 작은 이미지입니다.',
    },
    tags: ['trixie-slim', 'trixie', 'bookworm-slim', 'bookworm', '13-slim', '12-slim'],
    needsCommand: true,
  },
  {
    name: 'busybox',
    purpose: {
      en: 'The usual Unix tools in one program of a few MB, without a package manager.',
      ko: '자주 쓰는 Unix 도구를 몇 MB짜리 프로그램 하나에 담은 이미지이며, 패키지 관리자는 없습니다.',
    },
    tags: ['1.37', '1.37-glibc', '1.37-musl', '1.37-uclibc'],
    needsCommand: true,
  },
  {
    name: 'fedora',
    purpose: {
      en: 'Fedora Linux with the package manager `dnf`.',
      ko: '패키지 관리자 `dnf` 도구를 갖춘 Fedora Linux입니다.',
    },
    tags: ['42', '41'],
    needsCommand: true,
  },
  {
    name: 'rockylinux/rockylinux',
    purpose: {
      en: 'Rocky Linux, compatible with Red Hat Enterprise Linux; published by the project itself.',
      ko: 'Red Hat Enterprise Linux와 호환되는 Rocky Linux이며, 프로젝트에서 직접 배포하는 이미지입니다.',
    },
    tags: ['9', '9-minimal', '10', '8'],
    needsCommand: true,
  },
  {
    name: 'almalinux',
    purpose: {
      en: 'AlmaLinux, a community system compatible with Red Hat Enterprise Linux.',
      ko: 'Red Hat Enterprise Linux와 호환되는 커뮤니티 배포판 AlmaLinux입니다.',
    },
    tags: ['9', '9-minimal', '10', '8'],
    needsCommand: true,
  },
  {
    name: 'amazonlinux',
    purpose: {
      en: 'Amazon Linux, the system of AWS.',
      ko: 'AWS에서 쓰는 Amazon Linux입니다.',
    },
    tags: ['2023', '2'],
    needsCommand: true,
  },
  {
    name: 'quay.io/centos/centos',
    purpose: {
      en: 'CentOS Stream, where the next Red Hat Enterprise Linux is prepared.',
      ko: '다음 Red Hat Enterprise Linux가 준비되는 CentOS Stream입니다.',
    },
    tags: ['stream9', 'stream10', 'stream10-minimal'],
    needsCommand: true,
  },
  {
    name: 'registry.access.redhat.com/ubi9/ubi',
    purpose: {
      en: 'Red Hat Universal Base Image 9: parts of RHEL that may be passed on freely.',
      ko: '자유롭게 재배포할 수 있는 RHEL 구성의 Red Hat Universal Base Image 9입니다.',
    },
    tags: ['9.6', 'latest'],
    needsCommand: true,
  },
  {
    name: 'rockylinux',
    purpose: {
      en: 'An old copy of Rocky Linux that gets no more updates: use `rockylinux/rockylinux`.',
      ko: '더 이상 갱신되지 않는 옛 Rocky Linux 이미지입니다. `rockylinux/rockylinux` 이미지를 쓰는 것이 좋습니다.',
    },
    tags: ['9', '9-minimal', '8'],
    needsCommand: true,
  },
  {
    name: 'centos',
    purpose: {
      en: 'CentOS Linux, which has had no updates since 2024: use `rockylinux/rockylinux`, `almalinux` or CentOS Stream.',
      ko: '2024년부터 업데이트가 없는 CentOS Linux입니다. `rockylinux/rockylinux`, `almalinux` 이미지나 CentOS Stream을 쓰는 것이 좋습니다.',
    },
    tags: ['7', '8'],
    needsCommand: true,
  },
];

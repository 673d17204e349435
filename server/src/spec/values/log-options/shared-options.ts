// Options that all, or most, logging drivers take.
import type { ValueSpec } from '../../types';

export const deliveryOptions: readonly ValueSpec[] = [
  {
    value: 'mode=',
    doc: {
      en: '`blocking` makes the program wait until the driver has taken its output (the default); `non-blocking` buffers and, when full, loses messages.',
      ko: '`blocking` 값은 드라이버가 출력을 받을 때까지 프로그램을 기다리게 하는 기본값입니다. `non-blocking` 값은 버퍼에 담아 두며, 가득 차면 메시지를 잃습니다.',
    },
  },
  {
    value: 'max-buffer-size=',
    doc: {
      en: 'Size of the buffer with `mode=non-blocking`; `1m` by default.',
      ko: '`mode=non-blocking` 설정에서 쓸 버퍼의 크기이며 기본값은 `1m` 값입니다.',
    },
  },
];

export const attributeOptions: readonly ValueSpec[] = [
  {
    value: 'labels=',
    doc: {
      en: 'Labels of the container, separated by commas, that go into each message.',
      ko: '메시지에 함께 남길 컨테이너 레이블의 목록이며 쉼표로 구분합니다.',
    },
  },
  {
    value: 'labels-regex=',
    doc: {
      en: 'Regular expression of the labels that go into each message.',
      ko: '메시지에 함께 남길 레이블 이름의 정규식입니다.',
    },
  },
  {
    value: 'env=',
    doc: {
      en: 'Environment variables of the container, separated by commas, that go into each message.',
      ko: '메시지에 함께 남길 환경 변수의 목록이며 쉼표로 구분합니다.',
    },
  },
  {
    value: 'env-regex=',
    doc: {
      en: 'Regular expression of the environment variables that go into each message.',
      ko: '메시지에 함께 남길 환경 변수 이름의 정규식입니다.',
    },
  },
];

export const tagOptions: readonly ValueSpec[] = [
  {
    value: 'tag=',
    doc: {
      en: 'Template of the tag of each message, such as `{{.Name}}`; the short container ID by default.',
      ko: '메시지에 붙일 태그의 템플릿이며 `{{.Name}}` 같은 값을 씁니다. 기본값은 짧은 컨테이너 ID입니다.',
    },
  },
];

export const rotationOptions: readonly ValueSpec[] = [
  {
    value: 'max-size=',
    doc: {
      en: 'Size at which a new file is begun, such as `10m`; `json-file` has no limit by default, `local` has `20m`.',
      ko: '새 파일을 시작할 크기이며 `10m` 형식으로 씁니다. 기본적으로 `json-file` 드라이버에는 제한이 없고 `local` 드라이버는 `20m` 값입니다.',
    },
  },
  {
    value: 'max-file=',
    doc: {
      en: 'Files that are kept, together with `max-size`; `1` by default with `json-file`, `5` with `local`.',
      ko: '`max-size` 옵션과 함께 쓰며, 보관할 파일의 수입니다. 기본값은 `json-file` 드라이버가 `1`, `local` 드라이버가 `5` 값입니다.',
    },
  },
  {
    value: 'compress=',
    doc: {
      en: 'Whether files that are no longer written are compressed; `true` by default with `local` only.',
      ko: '더 이상 쓰지 않는 파일을 압축할지 정합니다. `local` 드라이버에서만 기본값이 `true` 값입니다.',
    },
  },
];

/** Of the copy that `docker logs` reads when a driver sends logs away. */
export const cacheOptions: readonly ValueSpec[] = [
  {
    value: 'cache-disabled=',
    doc: {
      en: '`true` keeps no local copy, so that `docker logs` shows nothing for drivers that send logs away.',
      ko: '`true` 값은 로컬 사본을 남기지 않으므로, 로그를 외부로 보내는 드라이버에서 `docker logs` 명령에 아무것도 나오지 않습니다.',
    },
  },
  {
    value: 'cache-max-size=',
    doc: {
      en: 'Size of a file of the local copy; `20m` by default.',
      ko: '로컬 사본 파일 하나의 크기이며 기본값은 `20m` 값입니다.',
    },
  },
  {
    value: 'cache-max-file=',
    doc: {
      en: 'Files of the local copy that are kept; `5` by default.',
      ko: '보관할 로컬 사본 파일의 수이며 기본값은 `5` 값입니다.',
    },
  },
];

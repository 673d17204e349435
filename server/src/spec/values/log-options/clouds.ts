// Options of the drivers that send logs to cloud services.
import type { ValueSpec } from '../../types';

export const awslogsOptions: readonly ValueSpec[] = [
  { value: 'awslogs-region=', doc: { en: 'Region of AWS.', ko: 'AWS 리전입니다.' } },
  {
    value: 'awslogs-group=',
    doc: { en: 'Log group of CloudWatch; required.', ko: 'CloudWatch 로그 그룹이며 반드시 필요합니다.' },
  },
  {
    value: 'awslogs-stream=',
    doc: {
      en: 'Log stream; the container ID by default.',
      ko: '로그 스트림이며 기본값은 컨테이너 ID입니다.',
    },
  },
  {
    value: 'awslogs-create-group=',
    doc: {
      en: '`true` creates the log group if there is none.',
      ko: '`true` 값은 로그 그룹이 없으면 만듭니다.',
    },
  },
  {
    value: 'awslogs-create-stream=',
    doc: { en: '`false` does not create the log stream.', ko: '`false` 값은 로그 스트림을 만들지 않습니다.' },
  },
  {
    value: 'awslogs-datetime-format=',
    doc: {
      en: 'Format of the date with which a message of several lines begins.',
      ko: '여러 줄짜리 메시지의 첫 줄에 나오는 날짜의 형식입니다.',
    },
  },
  {
    value: 'awslogs-multiline-pattern=',
    doc: {
      en: 'Regular expression of the first line of a message of several lines.',
      ko: '여러 줄짜리 메시지의 첫 줄을 찾는 정규식입니다.',
    },
  },
  {
    value: 'awslogs-endpoint=',
    doc: {
      en: 'Address of CloudWatch, for private endpoints.',
      ko: '프라이빗 엔드포인트를 쓸 때의 CloudWatch 주소입니다.',
    },
  },
  {
    value: 'awslogs-credentials-endpoint=',
    doc: { en: 'Path from which credentials are fetched.', ko: '자격 증명을 가져올 경로입니다.' },
  },
];

export const gcplogsOptions: readonly ValueSpec[] = [
  {
    value: 'gcp-project=',
    doc: {
      en: 'Project of Google Cloud; found by itself on its machines.',
      ko: 'Google Cloud 프로젝트이며 Google Cloud의 가상 머신에서는 자동으로 찾습니다.',
    },
  },
  {
    value: 'gcp-log-cmd=',
    doc: {
      en: '`true` logs the command that started the container.',
      ko: '`true` 값은 컨테이너를 시작한 명령을 함께 남깁니다.',
    },
  },
  {
    value: 'gcp-meta-zone=',
    doc: {
      en: 'Zone to log when the daemon runs elsewhere.',
      ko: '데몬이 Google Cloud 밖에서 실행될 때 남길 영역(zone)입니다.',
    },
  },
  {
    value: 'gcp-meta-name=',
    doc: {
      en: 'Name of the machine to log when the daemon runs elsewhere.',
      ko: '데몬이 Google Cloud 밖에서 실행될 때 남길 컴퓨터 이름입니다.',
    },
  },
  {
    value: 'gcp-meta-id=',
    doc: {
      en: 'ID of the machine to log when the daemon runs elsewhere.',
      ko: '데몬이 Google Cloud 밖에서 실행될 때 남길 컴퓨터 ID입니다.',
    },
  },
];

// What `--format` can show of builders, build records, the build cache and images in registries.
import type { ValueSpec } from '../../types';

export const builderFields: readonly ValueSpec[] = [
  { value: '{{.Name}}', doc: { en: 'Name of the builder or node.', ko: '빌더나 노드의 이름입니다.' } },
  {
    value: '{{.DriverEndpoint}}',
    doc: { en: 'Driver of a builder, address of a node.', ko: '빌더는 드라이버, 노드는 주소입니다.' },
  },
  {
    value: '{{.Status}}',
    doc: { en: 'Whether the builder or node runs.', ko: '빌더나 노드의 실행 상태입니다.' },
  },
  {
    value: '{{.Buildkit}}',
    doc: { en: 'Version of BuildKit on the node.', ko: '노드의 BuildKit 버전입니다.' },
  },
  {
    value: '{{.Platforms}}',
    doc: { en: 'Platforms that the node builds for.', ko: '노드에서 빌드할 수 있는 플랫폼입니다.' },
  },
  {
    value: '{{.LastActivity}}',
    doc: { en: 'When the builder was last used.', ko: '빌더를 마지막으로 사용한 시각입니다.' },
  },
  {
    value: '{{.Error}}',
    doc: { en: 'Why the builder or node cannot be used.', ko: '빌더나 노드를 쓸 수 없는 까닭입니다.' },
  },
];

export const buildRecordFields: readonly ValueSpec[] = [
  { value: '{{.Ref}}', doc: { en: 'ID of the build.', ko: '빌드의 ID입니다.' } },
  { value: '{{.Name}}', doc: { en: 'Name of the build.', ko: '빌드의 이름입니다.' } },
  {
    value: '{{.Status}}',
    doc: {
      en: '`Running`, `Completed` or `Error`.',
      ko: '`Running`, `Completed`, `Error` 값 중 하나입니다.',
    },
  },
  {
    value: '{{.CreatedAt}}',
    doc: { en: 'How long ago the build was started.', ko: '빌드를 시작한 뒤 지난 시간입니다.' },
  },
  { value: '{{.Duration}}', doc: { en: 'How long the build took.', ko: '빌드에 걸린 시간입니다.' } },
  {
    value: '{{.Link}}',
    doc: {
      en: 'Link that opens the build in Docker Desktop.',
      ko: 'Docker Desktop에서 빌드를 여는 링크입니다.',
    },
  },
];

export const buildRecordDetailFields: readonly ValueSpec[] = [
  { value: '{{.Name}}', doc: { en: 'Name of the build.', ko: '빌드의 이름입니다.' } },
  { value: '{{.Ref}}', doc: { en: 'ID of the build.', ko: '빌드의 ID입니다.' } },
  {
    value: '{{.Status}}',
    doc: {
      en: '`running`, `completed`, `failed` or `canceled`.',
      ko: '`running`, `completed`, `failed`, `canceled` 값 중 하나입니다.',
    },
  },
  { value: '{{.Context}}', doc: { en: 'Build context.', ko: '빌드 컨텍스트입니다.' } },
  { value: '{{.Dockerfile}}', doc: { en: 'Dockerfile of the build.', ko: '빌드에 쓴 Dockerfile입니다.' } },
  { value: '{{.Target}}', doc: { en: 'Stage that was built.', ko: '빌드한 단계입니다.' } },
  {
    value: '{{json .Platform}}',
    doc: { en: 'Platforms that were built for.', ko: '빌드 대상 플랫폼입니다.' },
  },
  {
    value: '{{.VCSRepository}}',
    doc: { en: 'Address of the Git repository.', ko: 'Git 저장소의 주소입니다.' },
  },
  { value: '{{.VCSRevision}}', doc: { en: 'Commit of the Git repository.', ko: 'Git 저장소의 커밋입니다.' } },
  { value: '{{.StartedAt}}', doc: { en: 'When the build was started.', ko: '빌드를 시작한 시각입니다.' } },
  { value: '{{.CompletedAt}}', doc: { en: 'When the build ended.', ko: '빌드가 끝난 시각입니다.' } },
  { value: '{{.Duration}}', doc: { en: 'How long the build took.', ko: '빌드에 걸린 시간입니다.' } },
  { value: '{{.NumTotalSteps}}', doc: { en: 'Number of steps.', ko: '단계의 수입니다.' } },
  {
    value: '{{.NumCachedSteps}}',
    doc: { en: 'Number of steps that came from the cache.', ko: '캐시에서 가져온 단계의 수입니다.' },
  },
  {
    value: '{{.NumCompletedSteps}}',
    doc: { en: 'Number of steps that are done.', ko: '완료된 단계의 수입니다.' },
  },
  { value: '{{json .BuildArgs}}', doc: { en: 'Build arguments.', ko: '빌드 인자입니다.' } },
  {
    value: '{{json .Materials}}',
    doc: {
      en: 'Images and other sources that the build used.',
      ko: '빌드에 사용한 이미지와 그 밖의 소스입니다.',
    },
  },
  {
    value: '{{json .Attachments}}',
    doc: { en: 'Attestations and other attachments.', ko: '증명 등 첨부된 정보입니다.' },
  },
  { value: '{{json .Error}}', doc: { en: 'Why the build failed.', ko: '빌드가 실패한 까닭입니다.' } },
];

export const buildCacheFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'ID of the cache record.', ko: '캐시 기록의 ID입니다.' } },
  {
    value: '{{.Description}}',
    doc: { en: 'Build step that made the record.', ko: '기록을 만든 빌드 단계입니다.' },
  },
  {
    value: '{{.Type}}',
    doc: {
      en: 'Kind of the record, such as `regular` or `source.local`.',
      ko: '`regular`, `source.local` 값 같은 기록의 종류입니다.',
    },
  },
  { value: '{{.Size}}', doc: { en: 'Size of the record.', ko: '기록의 크기입니다.' } },
  {
    value: '{{.Reclaimable}}',
    doc: { en: 'Whether pruning can remove the record.', ko: '정리할 때 지울 수 있는 기록인지 나타냅니다.' },
  },
  {
    value: '{{.Shared}}',
    doc: { en: 'Whether something else uses the record too.', ko: '다른 곳에서도 쓰는 기록인지 나타냅니다.' },
  },
  {
    value: '{{.Mutable}}',
    doc: { en: 'Whether the record can still change.', ko: '아직 바뀔 수 있는 기록인지 나타냅니다.' },
  },
  {
    value: '{{.UsageCount}}',
    doc: { en: 'How often the record was used.', ko: '기록을 사용한 횟수입니다.' },
  },
  { value: '{{.CreatedAt}}', doc: { en: 'When the record was made.', ko: '기록을 만든 시각입니다.' } },
  {
    value: '{{.LastUsedAt}}',
    doc: { en: 'When the record was last used.', ko: '기록을 마지막으로 사용한 시각입니다.' },
  },
  {
    value: '{{.Parents}}',
    doc: { en: 'Records that this one builds on.', ko: '이 기록의 바탕이 된 기록입니다.' },
  },
];

export const registryImageFields: readonly ValueSpec[] = [
  {
    value: '{{.Name}}',
    doc: { en: 'Name of the image as it was given.', ko: '명령줄에 적은 이미지 이름입니다.' },
  },
  {
    value: '{{json .Manifest}}',
    doc: { en: 'Manifest or index of the image.', ko: '이미지의 매니페스트 또는 인덱스입니다.' },
  },
  {
    value: '{{.Manifest.Digest}}',
    doc: {
      en: 'Digest of the image, for pinning.',
      ko: '버전을 고정할 때 쓸 수 있는 이미지의 다이제스트입니다.',
    },
  },
  {
    value: '{{json .Image}}',
    doc: {
      en: 'Configuration of the image: environment, command, layers.',
      ko: '환경 변수, 명령, 레이어 등 이미지의 설정입니다.',
    },
  },
  {
    value: '{{json .Provenance}}',
    doc: { en: 'How the image was built.', ko: '이미지를 어떻게 빌드했는지에 대한 기록입니다.' },
  },
  {
    value: '{{json .SBOM}}',
    doc: { en: 'Packages in the image.', ko: '이미지에 들어 있는 패키지 목록입니다.' },
  },
];

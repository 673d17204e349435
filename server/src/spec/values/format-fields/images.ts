// What `--format` can show of images (docker/cli formatter/image.go, image/formatter_history.go).
import type { ValueSpec } from '../../types';

export const imageListFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'Short ID of the image.', ko: '이미지의 짧은 ID입니다.' } },
  {
    value: '{{.Repository}}',
    doc: { en: 'Name of the image without its tag.', ko: '태그를 뺀 이미지 이름입니다.' },
  },
  {
    value: '{{.Tag}}',
    doc: { en: 'Tag of the image, or `<none>`.', ko: '이미지의 태그이며 없으면 `<none>` 값입니다.' },
  },
  {
    value: '{{.Digest}}',
    doc: {
      en: 'Digest under which the registry knows the image.',
      ko: '레지스트리에서 이미지를 식별하는 다이제스트입니다.',
    },
  },
  {
    value: '{{.Size}}',
    doc: { en: 'Size of the image with all its layers.', ko: '모든 레이어를 포함한 이미지 크기입니다.' },
  },
  {
    value: '{{.CreatedSince}}',
    doc: { en: 'How long ago the image was built.', ko: '이미지를 빌드한 뒤 지난 시간입니다.' },
  },
  { value: '{{.CreatedAt}}', doc: { en: 'When the image was built.', ko: '이미지를 빌드한 시각입니다.' } },
  {
    value: '{{.Containers}}',
    doc: {
      en: 'Number of containers that use the image, where known.',
      ko: '이미지를 쓰는 컨테이너의 수이며 알 수 있을 때만 나옵니다.',
    },
  },
  {
    value: '{{.SharedSize}}',
    doc: {
      en: 'Size of the layers that other images use too, where known.',
      ko: '다른 이미지와 공유하는 레이어의 크기이며 알 수 있을 때만 나옵니다.',
    },
  },
  {
    value: '{{.UniqueSize}}',
    doc: {
      en: 'Size of the layers that only this image uses, where known.',
      ko: '이 이미지만 쓰는 레이어의 크기이며 알 수 있을 때만 나옵니다.',
    },
  },
];

export const imageHistoryFields: readonly ValueSpec[] = [
  {
    value: '{{.ID}}',
    doc: {
      en: "ID of the layer's image, or `<missing>`.",
      ko: '레이어에 해당하는 이미지의 ID이며 없으면 `<missing>` 값입니다.',
    },
  },
  {
    value: '{{.CreatedBy}}',
    doc: { en: 'Instruction that made the layer.', ko: '레이어를 만든 명령입니다.' },
  },
  { value: '{{.Size}}', doc: { en: 'Size of the layer.', ko: '레이어의 크기입니다.' } },
  {
    value: '{{.CreatedSince}}',
    doc: { en: 'How long ago the layer was made.', ko: '레이어를 만든 뒤 지난 시간입니다.' },
  },
  { value: '{{.CreatedAt}}', doc: { en: 'When the layer was made.', ko: '레이어를 만든 시각입니다.' } },
  {
    value: '{{.Comment}}',
    doc: {
      en: 'Remark on the layer, such as the tool that built it.',
      ko: '빌드 도구 이름처럼 레이어에 남긴 설명입니다.',
    },
  },
];

export const imageDetailFields: readonly ValueSpec[] = [
  {
    value: '{{.Id}}',
    doc: {
      en: 'Digest that identifies the image on this host.',
      ko: '이 호스트에서 이미지를 식별하는 다이제스트입니다.',
    },
  },
  {
    value: '{{json .RepoTags}}',
    doc: { en: 'All names of the image with tags.', ko: '태그가 붙은 모든 이미지 이름입니다.' },
  },
  {
    value: '{{json .RepoDigests}}',
    doc: {
      en: 'Names with the digests under which registries know the image.',
      ko: '레지스트리에서 이미지를 식별하는 다이제스트가 붙은 이름입니다.',
    },
  },
  {
    value: '{{index .RepoDigests 0}}',
    doc: {
      en: 'First name with a digest, for pinning; fails for an image that no registry knows.',
      ko: '버전을 고정할 때 쓸 수 있는, 다이제스트가 붙은 첫 번째 이름입니다. 레지스트리에 없는 이미지에서는 오류가 납니다.',
    },
  },
  { value: '{{.Created}}', doc: { en: 'Time of the build.', ko: '빌드한 시각입니다.' } },
  {
    value: '{{.Os}}',
    doc: { en: 'Operating system that the image is for.', ko: '이미지의 대상 운영 체제입니다.' },
  },
  {
    value: '{{.Architecture}}',
    doc: {
      en: 'Processor architecture that the image is for.',
      ko: '이미지의 대상 프로세서 아키텍처입니다.',
    },
  },
  { value: '{{.Size}}', doc: { en: 'Size in bytes.', ko: '바이트 단위의 크기입니다.' } },
  {
    value: '{{json .Config.Env}}',
    doc: { en: 'Environment variables that the image sets.', ko: '이미지에 설정된 환경 변수입니다.' },
  },
  { value: '{{json .Config.Cmd}}', doc: { en: 'Default command.', ko: '기본 명령입니다.' } },
  {
    value: '{{json .Config.Entrypoint}}',
    doc: { en: 'Entrypoint that runs the command.', ko: '명령을 실행하는 엔트리포인트입니다.' },
  },
  {
    value: '{{json .Config.ExposedPorts}}',
    doc: { en: 'Ports that the image exposes.', ko: '이미지에서 노출하는 포트입니다.' },
  },
  {
    value: '{{json .Config.Volumes}}',
    doc: { en: 'Paths for which anonymous volumes are made.', ko: '익명 볼륨이 만들어지는 경로입니다.' },
  },
  { value: '{{json .Config.Labels}}', doc: { en: 'Labels of the image.', ko: '이미지의 레이블입니다.' } },
  {
    value: '{{.Config.User}}',
    doc: {
      en: 'User that containers run as; empty for root.',
      ko: '컨테이너를 실행할 사용자이며 비어 있으면 root 사용자입니다.',
    },
  },
  {
    value: '{{.Config.WorkingDir}}',
    doc: { en: 'Working directory of containers.', ko: '컨테이너의 작업 디렉터리입니다.' },
  },
  {
    value: '{{json .RootFS.Layers}}',
    doc: {
      en: 'Digests of all layers, the lowest first.',
      ko: '가장 아래 레이어부터 나열한 모든 레이어의 다이제스트입니다.',
    },
  },
  { value: '{{len .RootFS.Layers}}', doc: { en: 'Number of layers.', ko: '레이어의 수입니다.' } },
];

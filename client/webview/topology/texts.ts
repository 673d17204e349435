// What the view of the topology says by itself, in both languages; all else comes with the drawing.

export interface Text {
  readonly en: string;
  readonly ko: string;
}

export const texts = {
  heading: { en: 'Topology of the script', ko: '스크립트의 토폴로지' },
  host: { en: 'Host', ko: '호스트' },
  toolbar: { en: 'Topology tools', ko: '토폴로지 도구' },
  zoomIn: { en: 'Zoom in', ko: '확대' },
  zoomOut: { en: 'Zoom out', ko: '축소' },
  actualSize: { en: '100 %', ko: '100 %' },
  fit: { en: 'Fit', ko: '화면에 맞춤' },
  exportSvg: { en: 'Export SVG', ko: 'SVG로 내보내기' },
  exportMermaid: { en: 'Export Mermaid', ko: 'Mermaid로 내보내기' },
  empty: {
    en: 'This script sets up no containers, networks or volumes. Write a docker run command and it is drawn here.',
    ko: '이 스크립트에는 컨테이너, 네트워크, 볼륨을 만드는 명령이 없습니다. docker run 명령을 쓰면 여기에 그려집니다.',
  },
  noScript: {
    en: 'Open a script with docker commands to see what it sets up.',
    ko: 'docker 명령이 있는 스크립트를 열면 무엇을 만드는지 보여 줍니다.',
  },
  asText: { en: 'As text', ko: '텍스트로 보기' },
  legend: { en: 'Legend', ko: '범례' },
  networks: { en: 'Networks', ko: '네트워크' },
  otherContainers: { en: 'Containers without a network', ko: '네트워크가 없는 컨테이너' },
  stores: { en: 'Volumes and paths', ko: '볼륨과 경로' },
  connections: { en: 'Connections', ko: '연결' },
  help: {
    en: 'Arrow keys move between the parts, Enter goes to the line in the script, + and - zoom, Shift with an arrow key moves the drawing.',
    ko: '화살표 키로 이동하고 Enter 키로 스크립트의 해당 줄로 갑니다. +, - 키로 확대하거나 축소하고 Shift와 화살표 키로 그림을 움직입니다.',
  },
  publish: { en: 'published port', ko: '게시한 포트' },
  name: { en: 'calls by name', ko: '이름으로 찾음' },
  broken: { en: 'name is not found there', ko: '이름을 찾지 못함' },
  link: { en: '--link', ko: '--link' },
  mount: { en: 'volume or path in use', ko: '볼륨이나 경로 사용' },
  member: { en: 'the same container in another network', ko: '다른 네트워크에 있는 같은 컨테이너' },
  stack: { en: 'shares the network of another container', ko: '다른 컨테이너의 네트워크를 함께 사용' },
  'volumes-from': { en: 'has the volumes of another container', ko: '다른 컨테이너의 볼륨을 함께 사용' },
  maybe: {
    en: 'dashed: only on some paths of the script, or removed later',
    ko: '점선: 일부 경로에서만 만들어지거나 나중에 삭제됨',
  },
} satisfies Record<string, Text>;

/** How much there is, for the title of the drawing. */
export function summary(networks: number, containers: number): Text {
  const plural = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;
  return {
    en: `Topology: ${plural(networks, 'network')}, ${plural(containers, 'container')}`,
    ko: `토폴로지: 네트워크 ${String(networks)}개, 컨테이너 ${String(containers)}개`,
  };
}

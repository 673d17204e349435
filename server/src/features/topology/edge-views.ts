// Edges of a topology as edges of its drawing.
import type { Span } from '../../base/span';
import { pick, type Locale, type Text } from '../../base/text';
import type { TopologyEdge as EdgeView } from '../../protocol/topology-view';
import { ghostId, sentences } from './node-views';
import type { Topology, TopologyEdge } from './topology';
import { words } from './topology-words';

type Edge = EdgeView<Span>;
/** The title of a container or store by its id. */
type TitleOf = (id: string) => string;

export const outsideId = 'outside';
export const localId = 'local';

export function edgeViews({ edges }: Topology, titleOf: TitleOf, locale: Locale): Edge[] {
  const seen = new Map<string, number>();
  return edges.map((edge) => {
    const view = edgeView(edge, titleOf, locale);
    const count = seen.get(view.id) ?? 0;
    seen.set(view.id, count + 1);
    return count === 0 ? view : { ...view, id: `${view.id}#${String(count + 1)}` };
  });
}

/** From a container to its ghosts in further networks. */
export function memberEdges({ containers }: Topology, locale: Locale): Edge[] {
  return containers.flatMap(({ id, name, networks, certain }) =>
    networks.slice(1).map(({ network, span }) => ({
      id: `member:${ghostId(id, network)}`,
      kind: 'member' as const,
      from: id,
      to: ghostId(id, network),
      label: '',
      broken: false,
      place: span,
      maybe: !certain,
      removed: false,
      description: sentences(`${name ?? ''}: ${pick(words.alsoIn, locale)}`)(locale),
    })),
  );
}

function edgeView(edge: TopologyEdge, titleOf: TitleOf, locale: Locale): Edge {
  const { from, to, label, text, broken = false } = told(edge, titleOf, locale);
  return {
    id: `${edge.kind}:${from}:${to}:${label}`,
    kind: edge.kind,
    from,
    to,
    label,
    broken,
    place: edge.span,
    maybe: !edge.certain,
    removed: false,
    description: edge.certain ? pick(text, locale) : `${pick(text, locale)} ${pick(words.maybeText, locale)}`,
  };
}

interface Told {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly text: Text;
  readonly broken?: boolean;
}

function told(edge: TopologyEdge, titleOf: TitleOf, locale: Locale): Told {
  switch (edge.kind) {
    case 'publish':
      return toldPort(edge, titleOf, locale);
    case 'mount': {
      const [store, container] = [titleOf(edge.store), titleOf(edge.container)];
      const mode = edge.readOnly ? ` (${pick(words.readOnly, locale)})` : '';
      return {
        from: edge.container,
        to: edge.store,
        label: edge.target + mode,
        text: {
          en: `${container} sees ${store} at ${edge.target}${mode}.`,
          ko: `${container} 컨테이너의 ${edge.target} 경로에 ${store} 연결${mode}.`,
        },
      };
    }
    case 'link':
    case 'stack':
    case 'volumes-from':
      return { from: edge.from, to: edge.to, ...toldReference(edge, titleOf) };
    case 'name':
      return { from: edge.from, to: edge.to, ...toldName(edge, titleOf, locale) };
  }
}

function toldPort(
  { container, host, target, address, local }: Extract<TopologyEdge, { kind: 'publish' }>,
  titleOf: TitleOf,
  locale: Locale,
): Told {
  const port = host === '?' ? pick(words.anyPort, locale) : host;
  const where = address === undefined ? port : `${address}:${port}`;
  const name = titleOf(container);
  return {
    from: local ? localId : outsideId,
    to: container,
    label: `${where} → ${target}`,
    text: local
      ? {
          en: `Port ${where} of the host, reachable from this machine only, leads to port ${target} of ${name}.`,
          ko: `이 컴퓨터에서만 접속할 수 있는 호스트 포트 ${where} → ${name} 컨테이너의 포트 ${target}.`,
        }
      : {
          en: `Port ${where} of the host leads to port ${target} of ${name}.`,
          ko: `호스트 포트 ${where} → ${name} 컨테이너의 포트 ${target}.`,
        },
  };
}

function toldReference(
  edge: Extract<TopologyEdge, { kind: 'link' | 'stack' | 'volumes-from' }>,
  titleOf: TitleOf,
): Pick<Told, 'label' | 'text'> {
  const [from, to] = [titleOf(edge.from), titleOf(edge.to)];
  switch (edge.kind) {
    case 'link': {
      const alias = edge.alias ?? to;
      return {
        label: `--link ${alias}`,
        text: {
          en: `${from} reaches ${to} under the name ${alias} (--link).`,
          ko: `${from} 컨테이너가 ${to} 컨테이너를 ${alias} 이름으로 찾습니다(--link).`,
        },
      };
    }
    case 'stack':
      return {
        label: 'localhost',
        text: {
          en: `${from} uses the network of ${to}: both reach each other on localhost.`,
          ko: `${from} 컨테이너가 ${to} 컨테이너의 네트워크를 함께 쓰며 서로 localhost 주소로 통신합니다.`,
        },
      };
    case 'volumes-from':
      return {
        label: '--volumes-from',
        text: {
          en: `${from} has the volumes of ${to} (--volumes-from).`,
          ko: `${from} 컨테이너가 ${to} 컨테이너의 볼륨을 함께 씁니다(--volumes-from).`,
        },
      };
  }
}

function toldName(
  edge: Extract<TopologyEdge, { kind: 'name' }>,
  titleOf: TitleOf,
  locale: Locale,
): Pick<Told, 'broken' | 'label' | 'text'> {
  const [from, to] = [titleOf(edge.from), titleOf(edge.to)];
  const broken = edge.reaches === 'no';
  const via = edge.variable ?? pick(words.argument, locale);
  const end: Text = broken
    ? {
        en: ', but no user-defined network is shared, so the name is not found.',
        ko: ' 그러나 함께 속한 사용자 정의 네트워크가 없어 이름을 찾지 못합니다.',
      }
    : { en: '.', ko: '' };
  return {
    broken,
    label: broken ? `✕ ${via}` : via,
    text: {
      en: `${from} calls ${to} by name (${via})${end.en}`,
      ko: `${from} 컨테이너가 ${to} 컨테이너를 이름으로 찾습니다(${via}).${end.ko}`,
    },
  };
}

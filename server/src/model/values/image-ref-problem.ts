// Why a text is no image reference, told as helpfully as can be.
import type { ReferencePieces } from './image-ref';
import { endOf, placeIn, spanOf, splitPiece, type Piece } from './piece';
import { lateProblem, quote, type ValueProblem } from './value';

const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/u;
const hostLabel = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/u;
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/u;
const digestLengths: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);
/** Of the repository with the `library/` that an official image has before it. */
const longestRepository = 255;

export function findReferenceProblem(pieces: ReferencePieces): ValueProblem | undefined {
  const { whole, registry, repository, tag, digest } = pieces;
  if (whole.text === '') return lateProblem('missing-part', endOf(whole), emptyMessage);
  const variable = /^[A-Za-z_]\w*(?==)/u.exec(whole.text)?.[0];
  if (variable !== undefined) return assignmentProblem(whole, variable);
  const scheme = /^[A-Za-z]+:\/\//u.exec(whole.text)?.[0];
  if (scheme !== undefined) return schemeProblem(whole, scheme);
  if (repository.text === '') return lateProblem('missing-part', spanOf(repository), emptyMessage);
  return (
    (registry && registryProblem(registry)) ??
    repositoryProblem(repository, registry !== undefined) ??
    (tag && tagProblem(tag)) ??
    (digest && digestProblem(digest))
  );
}

const emptyMessage = {
  en: 'the name of the image is missing',
  ko: '이미지 이름이 없습니다',
};

/** An option before it was left out or misspelt; the value, which may be a secret, is not repeated. */
function assignmentProblem(whole: Piece, variable: string): ValueProblem {
  const shown = quote(`${variable}=…`);
  return lateProblem('bad-reference', spanOf(whole), {
    en: `${shown} stands in the place of the image, but is no image's name`,
    ko: `이미지 자리에 있는 ${shown} 값은 이미지 이름이 아닙니다`,
  });
}

function schemeProblem(whole: Piece, scheme: string): ValueProblem {
  const start = placeIn(whole, 0);
  return lateProblem(
    'bad-reference',
    { start, end: start + scheme.length },
    {
      en: `an image has no ${quote(scheme)} before its name: write the registry's host alone, as in \`ghcr.io/acme/web\``,
      ko: `이미지 이름 앞에는 ${quote(scheme)} 접두사를 쓰지 않습니다. \`ghcr.io/acme/web\`처럼 레지스트리 호스트만 씁니다`,
    },
  );
}

/** Host names are checked component by component; an IPv6 address stands in brackets. */
function registryProblem(registry: Piece): ValueProblem | undefined {
  const [, name = '', port] = /^(\[[0-9A-Fa-f:]+\]|[^:]*)(?::(.*))?$/su.exec(registry.text) ?? [];
  const goodName = name.startsWith('[') || name.split('.').every((label) => hostLabel.test(label));
  if (goodName && (port === undefined || /^[0-9]+$/u.test(port))) return undefined;
  return lateProblem('bad-reference', spanOf(registry), {
    en: `${quote(registry.text)} is not a registry: expected a host and perhaps a port, such as \`localhost:5000\``,
    ko: `${quote(registry.text)} 값은 레지스트리가 아닙니다. \`localhost:5000\`처럼 호스트와 포트가 필요합니다`,
  });
}

function repositoryProblem(repository: Piece, hasRegistry: boolean): ValueProblem | undefined {
  const { text } = repository;
  const lower = text.toLowerCase();
  if (lower !== text && lower.split('/').every((name) => component.test(name)))
    return lateProblem('not-lower-case', spanOf(repository), {
      en: `the repository ${quote(text)} must be in lower case: ${quote(lower)}`,
      ko: `저장소 이름 ${quote(text)} 값은 ${quote(lower)}처럼 소문자로 써야 합니다`,
    });
  for (const name of splitPiece(repository, '/')) {
    if (component.test(name.text)) continue;
    return componentProblem(repository, name);
  }
  const official = !hasRegistry && !text.includes('/');
  if (text.length + (official ? 'library/'.length : 0) <= longestRepository) return undefined;
  return lateProblem('too-long', spanOf(repository), {
    en: `the repository's name is too long: at most ${String(longestRepository)} characters`,
    ko: `저장소 이름이 너무 깁니다. ${String(longestRepository)}자까지 쓸 수 있습니다`,
  });
}

function componentProblem(repository: Piece, name: Piece): ValueProblem {
  if (name.text === '')
    return lateProblem('bad-reference', spanOf(repository), {
      en: `${quote(repository.text)} has an empty name between or beside its slashes`,
      ko: `${quote(repository.text)} 값에서 빗금 사이나 옆에 이름이 비어 있습니다`,
    });
  return lateProblem('bad-reference', spanOf(name), {
    en: `${quote(name.text)} is not a repository's name: expected lower-case letters and digits, with single \`.\`, \`_\`, \`__\` or dashes between them`,
    ko: `${quote(name.text)} 값은 저장소 이름이 아닙니다. 소문자와 숫자를 쓰고, 그 사이에만 \`.\`, \`_\`, \`__\`, \`-\` 문자를 쓸 수 있습니다`,
  });
}

function tagProblem(tag: Piece): ValueProblem | undefined {
  if (tagForm.test(tag.text)) return undefined;
  if (tag.text === '')
    return lateProblem('missing-part', endOf(tag), {
      en: 'the tag behind the colon is missing',
      ko: '콜론 뒤에 태그가 없습니다',
    });
  return lateProblem('bad-reference', spanOf(tag), {
    en: `${quote(tag.text)} is not a tag: expected at most 128 letters, digits, \`_\`, \`.\` and \`-\`, not beginning with \`.\` or \`-\``,
    ko: `${quote(tag.text)} 값은 태그가 아닙니다. 영문자, 숫자, \`_\`, \`.\`, \`-\` 문자를 128자까지 쓸 수 있고 \`.\`이나 \`-\` 문자로 시작할 수 없습니다`,
  });
}

function digestProblem(digest: Piece): ValueProblem | undefined {
  const [algorithm = '', hex = ''] = splitPiece(digest, ':').map(({ text }) => text);
  const length = digestLengths.get(algorithm);
  if (
    length !== undefined &&
    digest.text === `${algorithm}:${hex}` &&
    hex.length === length &&
    /^[0-9a-f]+$/u.test(hex)
  )
    return undefined;
  return lateProblem('bad-reference', spanOf(digest), {
    en: `${quote(digest.text)} is not a digest: expected \`sha256:\` and 64 hexadecimal digits in lower case`,
    ko: `${quote(digest.text)} 값은 다이제스트가 아닙니다. \`sha256:\` 다음에 소문자 16진수 64자리가 필요합니다`,
  });
}

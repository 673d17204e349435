// An image reference taken apart, with what is known of the image.
import { codeSpan } from '../../../base/markdown';
import type { Text } from '../../../base/text';
import { parseImageRef } from '../../../model/values/image-ref';
import { images } from '../../../spec/images';
import type { ImageSpec } from '../../../spec/types';

export function imageMeaning(text: string): Text | undefined {
  const { registry, repository, tag, digest, familiarName, problem } = parseImageRef(text);
  if (problem) return undefined;
  const known = images.find((image) => image.name === familiarName);
  const from = registry ? codeSpan(registry.text) : 'Docker Hub';
  const head = known ? { en: `${known.purpose.en} `, ko: `${known.purpose.ko} ` } : { en: '', ko: '' };
  const version = tellVersion(tag?.text, digest?.text);
  const facts = known ? tellFacts(known) : { en: '', ko: '' };
  return {
    en: `${head.en}Repository ${codeSpan(repository.text)} from ${from}, ${version.en}${facts.en}`,
    ko: `${head.ko}${from} 레지스트리의 ${codeSpan(repository.text)} 저장소이며, ${version.ko}${facts.ko}`,
  };
}

function tellVersion(tag: string | undefined, digest: string | undefined): Text {
  if (digest !== undefined)
    return {
      en: `pinned to the digest ${codeSpan(digest)}: always exactly these bytes.`,
      ko: `${codeSpan(digest)} 다이제스트로 고정되어 항상 같은 내용입니다.`,
    };
  if (tag !== undefined) return { en: `tag ${codeSpan(tag)}.`, ko: `태그는 ${codeSpan(tag)} 버전입니다.` };
  return {
    en: 'no tag, so `latest` is meant: another image tomorrow, perhaps.',
    ko: '태그가 없으므로 `latest` 태그를 뜻합니다. 내일은 다른 이미지일 수도 있습니다.',
  };
}

/** Ports, data directory and required variables, one line each. */
function tellFacts({ ports, dataDirectory, env, needsCommand }: ImageSpec): Text {
  const lines: Text[] = [];
  if (ports?.length)
    lines.push({
      en: `Listens on port ${ports.join(', ')}.`,
      ko: `서비스 포트는 ${ports.join(', ')}번입니다.`,
    });
  if (dataDirectory)
    lines.push({
      en: `Keeps its data in ${codeSpan(dataDirectory)}: mount a volume there.`,
      ko: `데이터는 ${codeSpan(dataDirectory)} 경로에 저장되므로 이 경로에 볼륨을 연결합니다.`,
    });
  const required = (env ?? []).filter((variable) => variable.required).map(({ name }) => codeSpan(name));
  if (required.length > 0)
    lines.push({ en: `Needs ${required.join(', ')}.`, ko: `필수 환경 변수: ${required.join(', ')}.` });
  if (needsCommand)
    lines.push({
      en: 'Runs a shell, so without a terminal or a command it exits at once.',
      ko: '셸을 실행하므로 터미널이나 명령 없이 실행하면 곧바로 종료됩니다.',
    });
  const join = (locale: keyof Text): string => lines.map((line) => `\n- ${line[locale]}`).join('');
  return lines.length > 0 ? { en: `\n${join('en')}`, ko: `\n${join('ko')}` } : { en: '', ko: '' };
}

// What docker build does, in order.
import { codeSpan } from '../../../base/markdown';
import type { Text } from '../../../base/text';
import { isOn } from '../../../model/flag-state';
import type { Invocation } from '../../../model/invocation';
import { valueOf, valuesOf, writtenOperand } from './written';

export function buildSteps(invocation: Invocation): Text[] {
  return [
    contextStep(invocation),
    fileStep(invocation),
    baseStep(invocation),
    layerStep(invocation),
    resultStep(invocation),
  ];
}

function contextStep(invocation: Invocation): Text {
  const [operand] = invocation.operands;
  if (!operand)
    return {
      en: 'The build context is missing: `.` at the end would name the current directory. docker stops here.',
      ko: '빌드 컨텍스트가 없습니다. 현재 디렉터리를 뜻하는 `.` 인자가 끝에 필요합니다. Docker가 여기서 멈춥니다.',
    };
  const context = writtenOperand(invocation, operand);
  if (operand.text === '-')
    return {
      en: 'The client reads a Dockerfile or an archive from its input as the build context.',
      ko: '클라이언트가 표준 입력에서 Dockerfile이나 압축 파일을 읽어 빌드 컨텍스트로 사용합니다.',
    };
  if (/^(?:https?:|git@|git:|ssh:)/u.test(operand.text))
    return {
      en: `The builder fetches the build context from ${context}; no local files are sent.`,
      ko: `빌더가 ${context} 주소에서 빌드 컨텍스트를 가져옵니다. 로컬 파일은 보내지 않습니다.`,
    };
  return {
    en: `The client offers the builder the files of the build context ${context}, without those that \`.dockerignore\` names. \`COPY\` and \`ADD\` see nothing else.`,
    ko: `클라이언트가 빌드 컨텍스트 ${context} 디렉터리의 파일을 빌더에 제공합니다. \`.dockerignore\` 파일에 적힌 것은 빠지며, \`COPY\`, \`ADD\` 명령은 이 파일만 볼 수 있습니다.`,
  };
}

function fileStep(invocation: Invocation): Text {
  const file = valueOf(invocation, 'file') ?? codeSpan('Dockerfile');
  const target = valueOf(invocation, 'target');
  return target === undefined
    ? {
        en: `The builder reads ${file} and works out which stages the last one needs.`,
        ko: `빌더가 ${file} 파일을 읽고 마지막 스테이지에 필요한 스테이지를 찾습니다.`,
      }
    : {
        en: `The builder reads ${file} and builds the stage ${target} with the stages it needs; others are left out.`,
        ko: `빌더가 ${file} 파일을 읽고 ${target} 스테이지와 그에 필요한 스테이지만 빌드합니다.`,
      };
}

function baseStep(invocation: Invocation): Text {
  return isOn(invocation, 'pull')
    ? {
        en: 'Base images are checked against their registry and pulled anew where they have changed (`--pull`).',
        ko: '베이스 이미지를 레지스트리와 비교하여 바뀌었으면 새로 내려받습니다(`--pull`).',
      }
    : {
        en: 'Base images of `FROM` that are missing on the machine are pulled.',
        ko: '`FROM` 명령의 베이스 이미지가 컴퓨터에 없으면 내려받습니다.',
      };
}

function layerStep(invocation: Invocation): Text {
  const given = valuesOf(invocation, 'build-arg');
  const withArguments: Text = given
    ? { en: ` Build arguments: ${given}.`, ko: ` 빌드 인자: ${given}.` }
    : { en: '', ko: '' };
  return isOn(invocation, 'no-cache')
    ? {
        en: `Every instruction is carried out anew, without the build cache (\`--no-cache\`).${withArguments.en}`,
        ko: `빌드 캐시를 쓰지 않고 모든 명령을 새로 실행합니다(\`--no-cache\`).${withArguments.ko}`,
      }
    : {
        en: `The instructions are carried out from top to bottom. Each result is a layer; an instruction whose text and files have not changed is taken from the build cache, and all behind the first changed one are built anew.${withArguments.en}`,
        ko: `명령을 위에서 아래로 실행합니다. 실행 결과는 레이어가 됩니다. 내용과 파일이 바뀌지 않은 명령은 빌드 캐시를 쓰고, 처음 바뀐 명령부터는 모두 다시 빌드합니다.${withArguments.ko}`,
      };
}

function resultStep(invocation: Invocation): Text {
  const tags = valuesOf(invocation, 'tag');
  const output = valuesOf(invocation, 'output');
  if (isOn(invocation, 'push'))
    return {
      en: `The result is pushed to the registry as ${tags ?? 'an untagged image'}.`,
      ko: `결과를 레지스트리에 올립니다: ${tags ?? '태그 없는 이미지'}.`,
    };
  if (output !== undefined)
    return { en: `The result is written to ${output}.`, ko: `결과를 ${output} 출력으로 내보냅니다.` };
  return tags === undefined
    ? {
        en: 'The image gets no name: only its ID tells it apart. `-t name:tag` would name it.',
        ko: '이미지에 이름이 붙지 않아 ID로만 구분합니다. 이름을 붙이려면 `-t 이름:태그` 옵션을 씁니다.',
      }
    : {
        en: `The image gets the name ${tags}. An image that had this name before stays without one.`,
        ko: `이미지에 ${tags} 이름을 붙입니다. 같은 이름을 쓰던 예전 이미지는 이름 없이 남습니다.`,
      };
}

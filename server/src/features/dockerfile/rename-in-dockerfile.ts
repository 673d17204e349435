// Renaming stages and variables of a Dockerfile, where nothing of its meaning changes.
import { quote } from '../../model/values/value';
import type { Span } from '../../base/span';
import type { Text } from '../../base/text';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import { stagesOf } from '../../dockerfile/stages';
import type { DockerfileName } from '../../model/dockerfile-names';
import { stageReferences } from '../../model/stage-references';
import { tornInstruction } from '../../model/variable-names';
import type { Edit } from '../../rules/rule';
import { buildVariables } from '../../spec/build-variables';
import type { RenameAnswer } from '../navigation/rename-answer';
import { dockerfileNameAt, dockerfilePlaces } from './name-at';

/** What can be renamed at the offset, with its text to begin with; undefined where no name stands. */
export function prepareDockerfileRename(
  dockerfile: Dockerfile,
  at: number,
): RenameAnswer<{ readonly span: Span; readonly text: string }> | undefined {
  const here = dockerfileNameAt(dockerfile, at);
  if (!here) return undefined;
  const refusal = refusalOf(dockerfile, here, dockerfilePlaces(dockerfile, at));
  if (refusal) return { refusal };
  const { start, end } = here;
  return { span: { start, end }, text: dockerfile.text.slice(start, end) };
}

/** The edits are ascending; undefined where no name stands. */
export function renameInDockerfile(
  dockerfile: Dockerfile,
  at: number,
  newName: string,
): RenameAnswer<{ readonly edits: readonly Edit[] }> | undefined {
  const here = dockerfileNameAt(dockerfile, at);
  if (!here) return undefined;
  const places = dockerfilePlaces(dockerfile, at);
  const refusal =
    refusalOf(dockerfile, here, places) ?? badName(here, newName) ?? taken(dockerfile, here, newName);
  if (refusal) return { refusal };
  const named = places.filter(({ written }) => written === 'whole');
  return { edits: named.map(({ start, end }) => ({ span: { start, end }, newText: newName })) };
}

function refusalOf(
  dockerfile: Dockerfile,
  here: DockerfileName,
  places: readonly DockerfileName[],
): Text | undefined {
  const name = quote(here.name);
  if (here.written === 'number')
    return {
      en: 'A stage that is meant by its number has no name to change here.',
      ko: '번호로 가리킨 단계에는 여기서 바꿀 이름이 없습니다.',
    };
  if (places.some(({ written }) => written === 'torn'))
    return {
      en: `${name} cannot be renamed: a line ends within it.`,
      ko: `${name} 이름은 줄이 나뉜 곳이 있어 바꿀 수 없습니다.`,
    };
  return here.kind === 'stage'
    ? namedByVariable(dockerfile, here)
    : (setByBuilder(here) ?? tornVariable(dockerfile, here, places));
}

/** `ARG BASE=build` with `FROM $BASE` would go on naming the old stage. */
function namedByVariable({ instructions }: Dockerfile, { name }: DockerfileName): Text | undefined {
  const holder = instructions
    .flatMap(({ instruction }) => (instruction.name === 'ARG' ? instruction.definitions : []))
    .find(({ value }) => value?.text.replace(/["']/gu, '').toLowerCase() === name.toLowerCase());
  const uses = instructions.some(
    ({ instruction }) =>
      instruction.variables.some((use) => use.name === holder?.name.text) &&
      (instruction.name === 'FROM' || stageReferences(instruction).some(({ text }) => text.includes('$'))),
  );
  if (!holder || !uses) return undefined;
  const variable = quote(holder.name.text);
  return {
    en: `The variable ${variable} names this stage too: change its value by hand.`,
    ko: `${variable} 변수도 이 단계의 이름으로 쓰입니다. 변수의 값을 직접 바꾸십시오.`,
  };
}

function setByBuilder({ symbol, name }: DockerfileName): Text | undefined {
  if (!symbol.startsWith('ARG ') || !isBuilt(name)) return undefined;
  return {
    en: `${quote(name)} is set by the builder under this name.`,
    ko: `${quote(name)} 변수는 빌더가 이 이름으로 정합니다.`,
  };
}

function isBuilt(variable: string): boolean {
  return buildVariables.some(({ name }) => name === variable);
}

function tornVariable(
  dockerfile: Dockerfile,
  { name }: DockerfileName,
  places: readonly DockerfileName[],
): Text | undefined {
  const torn = tornInstruction(dockerfile, name, places);
  if (!torn) return undefined;
  const line = quote(torn.instruction.text.split(/\r?\n/u)[0]?.slice(0, 60) ?? '');
  return {
    en: `${quote(name)} cannot be renamed: the shell of ${line} sets or reads a variable of this name by itself.`,
    ko: `${quote(name)} 변수는 바꿀 수 없습니다. ${line} 줄의 셸이 같은 이름의 변수를 직접 정하거나 읽습니다.`,
  };
}

function badName({ kind }: DockerfileName, newName: string): Text | undefined {
  const { form, text } = forms[kind];
  if (form.test(newName)) return undefined;
  return {
    en: `${quote(newName)} is not a name that docker takes here: expected ${text.en}.`,
    ko: `${quote(newName)} 값은 docker가 여기에 받는 이름이 아닙니다(허용: ${text.ko}).`,
  };
}

const forms: Readonly<Record<DockerfileName['kind'], { readonly form: RegExp; readonly text: Text }>> = {
  stage: {
    form: /^(?!(?:scratch|context)$)[a-z][a-z\d_.-]*$/iu,
    text: {
      en: 'letters, digits, `_`, `.` or `-`, the first a letter, and not `scratch` or `context`',
      ko: '영문자로 시작하고 영문자, 숫자, `_`, `.`, `-` 문자로 이루어진 이름(`scratch`, `context` 제외)',
    },
  },
  variable: {
    form: /^[A-Za-z_]\w*$/u,
    text: {
      en: 'letters, digits or `_`, the first no digit',
      ko: '숫자로 시작하지 않고 영문자, 숫자, `_` 문자로 이루어진 이름',
    },
  },
};

function taken(dockerfile: Dockerfile, { kind, name }: DockerfileName, newName: string): Text | undefined {
  const isTaken =
    kind === 'stage' ? isStageOrImage(dockerfile, name, newName) : isVariable(dockerfile, newName);
  if (newName === name || !isTaken) return undefined;
  return {
    en: `${quote(newName)} already means something else in this file.`,
    ko: `${quote(newName)} 이름은 이 파일에서 이미 다른 뜻으로 쓰이고 있습니다.`,
  };
}

/** The name of an image that is fetched would become that of the stage. */
function isStageOrImage(dockerfile: Dockerfile, name: string, newName: string): boolean {
  const meant = newName.toLowerCase();
  if (meant === name.toLowerCase()) return false;
  const stages = stagesOf(dockerfile).flatMap((stage) => [stage.name?.text, stage.image?.text]);
  const images = dockerfile.instructions.flatMap(({ instruction }) =>
    stageReferences(instruction.trigger ?? instruction).map(({ text }) => text),
  );
  return [...stages, ...images].some((text) => text?.toLowerCase() === meant);
}

/** Also where only a shell speaks of it, which would see the value from now on. */
function isVariable({ instructions }: Dockerfile, newName: string): boolean {
  return (
    isBuilt(newName) ||
    instructions.some(({ instruction }) => {
      const { definitions, variables, name } = instruction.trigger ?? instruction;
      const declared = name === 'LABEL' ? [] : definitions.map((definition) => definition.name.text);
      return [...declared, ...variables.map((use) => use.name)].includes(newName);
    })
  );
}

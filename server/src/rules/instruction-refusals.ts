// What the builder refuses in the arguments of an instruction, told apart by instruction.
import { codeSpan } from '../base/markdown';
import type { Span } from '../base/span';
import type { Text } from '../base/text';
import type { Instruction } from '../dockerfile/instruction';
import { parseImageRef } from '../model/values/image-ref';
import { parseSignal } from '../model/values/signal';

export interface Refusal {
  readonly message: Text;
  /** The whole instruction if left out. */
  readonly at?: Span;
  /** What to put in the place of `at`. */
  readonly mend?: { readonly title: Text; readonly newText: string };
}

/** Undefined where nothing is wrong, or only the values of variables could tell. */
export function refusalOf(instruction: Instruction): Refusal | undefined {
  const { name, words } = instruction;
  if (words.length === 0) return needsArguments.has(name) ? lacking(instruction) : undefined;
  return judges[name]?.(instruction);
}

const needsArguments = new Set([
  ...['ADD', 'ARG', 'COPY', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER'],
  ...['ONBUILD', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
]);

function lacking({ name }: Instruction): Refusal {
  return {
    message: { en: `\`${name}\` needs an argument.`, ko: `\`${name}\` 명령어에는 인자가 필요합니다.` },
  };
}

const judges: Readonly<Partial<Record<string, (instruction: Instruction) => Refusal | undefined>>> = {
  ADD: judgeCopy,
  ARG: judgeDefinitions,
  COPY: judgeCopy,
  ENV: judgeDefinitions,
  EXPOSE: judgePorts,
  FROM: judgeFrom,
  HEALTHCHECK: judgeHealthcheck,
  LABEL: judgeDefinitions,
  ONBUILD: judgeTrigger,
  SHELL: judgeShell,
  STOPSIGNAL: judgeSignal,
};

function judgeCopy({ name, words, json, heredocs }: Instruction): Refusal | undefined {
  const parts = json ?? words;
  const target = parts.at(-1);
  if (parts.length < 2)
    return {
      message: {
        en: `\`${name}\` needs a source and a target.`,
        ko: `\`${name}\` 명령어에는 원본과 대상 경로가 필요합니다.`,
      },
    };
  const isFolder =
    !target ||
    /[\\/$]/u.test(target.text.at(-1) ?? '') ||
    /^["']?\.{1,2}["']?$|\$|[\\/]["']$/u.test(target.text);
  if (parts.length < 3 || isFolder || heredocs.length > 0) return undefined;
  return {
    at: target,
    message: {
      en: `With several sources the target is a folder and ends in \`/\`.`,
      ko: `원본이 여러 개이면 대상은 \`/\` 문자로 끝나는 폴더여야 합니다.`,
    },
    ...(json
      ? {}
      : { mend: { title: { en: 'Add `/`', ko: '`/` 문자 붙이기' }, newText: `${target.text}/` } }),
  };
}

function judgeDefinitions({ name, definitions, text }: Instruction): Refusal | undefined {
  for (const definition of definitions) {
    if (definition.name.text === '')
      return {
        at: definition,
        message: { en: 'The name before `=` is missing.', ko: '`=` 문자 앞에 이름이 없습니다.' },
      };
    // `ENV NAME value` is one definition, whose value need not hold an equals sign.
    const isAlone = definitions.length === 1 && definition.value !== undefined;
    const hasEquals = text.charAt(definition.name.end) === '=';
    if (name !== 'ARG' && !hasEquals && !isAlone)
      return {
        at: definition,
        message: {
          en: `${codeSpan(definition.name.text)} has no value: write \`name=value\`, and quotes around values with blanks.`,
          ko: `${codeSpan(definition.name.text)} 항목에 값이 없습니다. \`이름=값\` 형식으로 적고, 공백이 있는 값은 따옴표로 묶습니다.`,
        },
      };
  }
  return undefined;
}

function judgePorts({ words }: Instruction): Refusal | undefined {
  for (const word of words) {
    const [, first, last, protocol = ''] = /^(\d+)(?:-(\d+))?(?:\/(\w+))?$/u.exec(word.text) ?? [];
    // Another rule tells of host addresses and ports.
    if (/[$:"']/u.test(word.text)) continue;
    const tooHigh = Number(last ?? first) > 65_535;
    const isKnown = protocol === '' || /^(?:tcp|udp|sctp)$/iu.test(protocol);
    if (first !== undefined && !tooHigh && isKnown && Number(last ?? first) >= Number(first)) continue;
    return {
      at: word,
      message: {
        en: `${codeSpan(word.text)} is no port: a number up to 65535 or a range, perhaps with \`/udp\`.`,
        ko: `${codeSpan(word.text)} 값은 포트가 아닙니다. 65535 이하의 숫자나 범위를 적고 필요하면 \`/udp\` 값을 붙입니다.`,
      },
    };
  }
  return undefined;
}

function judgeFrom({ words, variables }: Instruction): Refusal | undefined {
  const [image, as, stage, extra] = words;
  // Placeholders of generators are no names yet.
  if (!image || /["'{}<>%@]/u.test(image.text.replace(/\$\{[^}]*\}/gu, ''))) return undefined;
  if (as && (as.text.toUpperCase() !== 'AS' || !stage || extra)) return judgeFromForm(as, stage, extra);
  if (stage && variables.length === 0 && !/^[A-Za-z][\w.-]*$/u.test(stage.text))
    return {
      at: stage,
      message: {
        en: `${codeSpan(stage.text)} is no name of a stage: a letter, then letters, digits, \`-\`, \`_\` and \`.\`.`,
        ko: `${codeSpan(stage.text)} 값은 단계 이름으로 쓸 수 없습니다. 영문자로 시작하고 영문자, 숫자, \`-\`, \`_\`, \`.\` 문자만 씁니다.`,
      },
    };
  if (image.text.includes('$') || !parseImageRef(image.text.toLowerCase()).problem) return undefined;
  return {
    at: image,
    message: {
      en: `${codeSpan(image.text)} is no name of an image.`,
      ko: `${codeSpan(image.text)} 값은 이미지 이름이 아닙니다.`,
    },
  };
}

function judgeFromForm(
  as: Span & { text: string },
  stage: Span | undefined,
  extra: Span | undefined,
): Refusal {
  const message = {
    en: 'After the image only `AS name` may follow.',
    ko: '이미지 뒤에는 `AS 이름` 형식만 올 수 있습니다.',
  };
  if (stage) return { at: extra ?? as, message };
  const isName = as.text.toUpperCase() !== 'AS' && /^[a-z][\w.-]*$/u.test(as.text);
  const title = { en: `Write \`AS ${as.text}\``, ko: `\`AS ${as.text}\` 형식으로 쓰기` };
  return { at: as, message, ...(isName ? { mend: { title, newText: `AS ${as.text}` } } : {}) };
}

function judgeHealthcheck({ words }: Instruction): Refusal | undefined {
  const [kind, command] = words;
  const type = kind?.text.toUpperCase();
  if (!kind || type === undefined) return undefined;
  if (type === 'NONE')
    return (
      command && {
        at: command,
        message: { en: '`NONE` takes nothing more.', ko: '`NONE` 뒤에는 아무것도 올 수 없습니다.' },
      }
    );
  if (type !== 'CMD')
    return {
      at: kind,
      message: {
        en: 'A health check begins with `CMD`, or is `NONE`.',
        ko: '상태 확인은 `CMD` 단어로 시작하거나 `NONE` 값이어야 합니다.',
      },
      mend: { title: { en: 'Write `CMD` before it', ko: '앞에 `CMD` 쓰기' }, newText: `CMD ${kind.text}` },
    };
  return command
    ? undefined
    : { message: { en: 'The command behind `CMD` is missing.', ko: '`CMD` 뒤에 명령이 없습니다.' } };
}

function judgeTrigger({ trigger }: Instruction): Refusal | undefined {
  if (!trigger || !['FROM', 'MAINTAINER', 'ONBUILD'].includes(trigger.name)) return undefined;
  return {
    at: trigger.keyword,
    message: {
      en: `\`ONBUILD\` does not take \`${trigger.name}\`.`,
      ko: `\`ONBUILD\` 명령어에는 \`${trigger.name}\` 명령어를 쓸 수 없습니다.`,
    },
  };
}

function judgeShell({ json, words }: Instruction): Refusal | undefined {
  const [first] = words;
  if (!first || (json && json.length > 0)) return undefined;
  const at = { start: first.start, end: words.at(-1)?.end ?? first.end };
  const message = {
    en: '`SHELL` takes only the JSON form, with at least a program: `["/bin/sh", "-c"]`.',
    ko: '`SHELL` 명령어에는 `["/bin/sh", "-c"]`처럼 프로그램을 포함한 JSON 형식만 쓸 수 있습니다.',
  };
  const isPlain = words.every(({ text }) => /^[\w@%+:,./-]+$/u.test(text));
  if (!isPlain) return { at, message };
  const newText = `[${words.map(({ text }) => JSON.stringify(text)).join(', ')}]`;
  return { at, message, mend: { title: { en: 'Write it in JSON form', ko: 'JSON 형식으로 쓰기' }, newText } };
}

function judgeSignal({ words: [signal] }: Instruction): Refusal | undefined {
  if (!signal || /[$"']/u.test(signal.text) || parseSignal(signal.text).number !== undefined)
    return undefined;
  return {
    at: signal,
    message: {
      en: `There is no signal ${codeSpan(signal.text)}.`,
      ko: `${codeSpan(signal.text)} 신호는 없습니다.`,
    },
  };
}

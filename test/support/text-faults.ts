// What is wrong with a sentence of the spec, for the tests on values and images.
import type { Text } from '../../server/src/base/text';
import { withMarkedCode, withoutCode } from './spec-texts';

const hangul = /[가-힣]/u;

/** A few words for each fault; empty for a sound text. */
export function textFaults(text: Text): string[] {
  const { en, ko } = text;
  const faults: [boolean, string][] = [
    [en.trim() === '' || ko.trim() === '', 'empty'],
    [en === ko, 'the same in both languages'],
    [hangul.test(en), 'Korean in the English text'],
    [!hangul.test(ko), 'no Korean in the Korean text'],
    [
      /`(?:은|는|이|가|을|를|와|과|로|으로|의|에)(?![가-힣])/u.test(withMarkedCode(ko)),
      'particle after code',
    ],
    [/(?:[^니]다|[^시]오|요)\.(?:\s|$)/u.test(withMarkedCode(ko)), 'Korean in the casual style'],
    [codeWordsIn(en) !== codeWordsIn(ko), 'other code words in the other language'],
    [!en.endsWith('.') || !ko.endsWith('.'), 'no full stop at the end'],
    [/\bplease\b|(?<!more )\bsimply\b/iu.test(withoutCode(en)), 'filler words'],
    ...[en, ko].map((markdown): [boolean, string] => [isUntidy(markdown), `stray signs: ${markdown}`]),
  ];
  return faults.filter(([found]) => found).map(([, fault]) => fault);
}

/** What stands for something of the reader's, as `<name>`, may be named in either language. */
function codeWordsIn(markdown: string): string {
  const words = Array.from(markdown.matchAll(/`[^`]+`/gu), ([word]) => word.replace(/<[^>]*>/gu, '<>'));
  return [...new Set(words)].sort().join(' ');
}

function isUntidy(markdown: string): boolean {
  return (
    markdown !== markdown.trim() || / {2}/u.test(withMarkedCode(markdown)) || /`/u.test(withoutCode(markdown))
  );
}

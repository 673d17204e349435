// What package.json tells VS Code is said in both languages. That the keys are the same is a law (test/tidy.test.ts).
import { expect, test } from 'vitest';
import english from '../../package.nls.json';
import korean from '../../package.nls.ko.json';

const texts = { en: english as Record<string, string>, ko: korean as Record<string, string> };
/** The name is the same everywhere, and a language is called by its own name. */
const inBoth = ['displayName', 'configuration.locale.ko'];

test.each(Object.keys(texts.ko).filter((key) => !inBoth.includes(key)))(
  '%s is written in each language',
  (key) => {
    expect(texts.ko[key]).toMatch(/[가-힣]/u);
    expect(texts.en[key]).not.toMatch(/[가-힣]/u);
  },
);

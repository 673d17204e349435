// What package.json tells VS Code: every text in both languages.
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import korean from '../../package.nls.ko.json';

const texts = { en: english as Record<string, string>, ko: korean as Record<string, string> };
const usedKeys = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key ?? '');

describe('texts of the manifest', () => {
  it('exist in both languages, and all of them are used', () => {
    const used = [...new Set(usedKeys)].sort();
    expect(Object.keys(texts.en).sort()).toEqual(used);
    expect(Object.keys(texts.ko).sort()).toEqual(used);
  });

  it.each(Object.keys(texts.ko).filter((key) => key !== 'displayName'))('%s is written in Korean', (key) => {
    expect(texts.ko[key]).toMatch(/[가-힣]/u);
    expect(texts.en[key]?.replace('(한국어)', '')).not.toMatch(/[가-힣]/u);
  });
});

// Settings of any shape give settings that hold, and a sentence that names each bad value.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../server/src/lsp/read-settings';

describe('locale', () => {
  test.each([
    [undefined, 'en'],
    ['en-US', 'en'],
    ['ko', 'ko'],
    ['ko-KR', 'ko'],
    ['kok', 'en'],
  ])('auto with the editor in %s is %s', (display, locale) => {
    expect(readSettings({ locale: 'auto' }, display).settings.locale).toBe(locale);
    expect(readSettings(undefined, display).settings.locale).toBe(locale);
  });

  test('a chosen locale wins', () => {
    expect(readSettings({ locale: 'ko' }, 'en').settings.locale).toBe('ko');
  });
});

describe('bad values are named, in both languages, and the default holds', () => {
  test.each([
    [{ enable: 'yes' }, 'dockline.enable', '"yes"'],
    [{ locale: 'fr' }, 'dockline.locale', '"fr"'],
    [{ rules: [] }, 'dockline.rules', '[]'],
    [{ rules: { 'flag-after-image': 'loud' } }, 'dockline.rules.flag-after-image', '"loud"'],
    [{ rules: { 'no-such-rule': 'off' } }, 'dockline.rules', '"no-such-rule"'],
    [{ docker: { version: 'old' } }, 'dockline.docker.version', '"old"'],
    [{ docker: { plugins: 'foo' } }, 'dockline.docker.plugins', '"foo"'],
    [{ docker: { plugins: ['ok', 7] } }, 'dockline.docker.plugins', '7'],
    [{ inlayHints: true }, 'dockline.inlayHints', 'true'],
    [{ inlayHints: { tags: 'on' } }, 'dockline.inlayHints.tags', '"on"'],
    [{ codeLens: { run: 1 } }, 'dockline.codeLens.run', '1'],
    [{ format: [] }, 'dockline.format', '[]'],
    [{ format: { enable: 'on' } }, 'dockline.format.enable', '"on"'],
    [{ format: { lineWidth: 39 } }, 'dockline.format.lineWidth', '39'],
    [{ format: { lineWidth: 1001 } }, 'dockline.format.lineWidth', '1001'],
    [{ format: { lineWidth: '80' } }, 'dockline.format.lineWidth', '"80"'],
    [{ besideOthers: 'no' }, 'dockline.besideOthers', '"no"'],
    [{ dockerfile: { mode: 'off' } }, 'dockline.dockerfile.mode', '"off"'],
    [{ dockerfile: 'full' }, 'dockline.dockerfile', '"full"'],
    ['text', 'dockline', '"text"'],
  ])('%j', (section, name, value) => {
    const { settings, complaints } = readSettings(section, 'en');
    expect(complaints).toHaveLength(1);
    for (const text of [complaints[0]?.en, complaints[0]?.ko]) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    expect(settings.enable).toBe(true);
    expect(settings.rules.size).toBe(0);
    expect(settings.besideOthers).toBe('auto');
    expect(settings.dockerfileMode).toBe('auto');
    expect(settings.format).toEqual({ enable: true, lineWidth: 100 });
  });
});

test('good settings are taken without a word', () => {
  const { settings, complaints } = readSettings(
    {
      enable: false,
      rules: { 'unknown-flag': 'hint' },
      besideOthers: 'showAll',
      dockerfile: { mode: 'full' },
    },
    'en',
  );
  expect(complaints).toEqual([]);
  expect(settings.besideOthers).toBe('showAll');
  expect(settings.dockerfileMode).toBe('full');
  expect(settings.enable).toBe(false);
  expect(settings.rules.get('unknown-flag')).toBe('hint');
});

test.each([40, 1000])('a line width of %d is taken', (lineWidth) => {
  const { settings, complaints } = readSettings({ format: { enable: false, lineWidth } }, 'en');
  expect(complaints).toEqual([]);
  expect(settings.format).toEqual({ enable: false, lineWidth });
});

test('what is shown can be chosen one by one', () => {
  const section = { inlayHints: { tags: true }, codeLens: { references: true } };
  const { settings, complaints } = readSettings(section, 'en');
  expect(complaints).toEqual([]);
  expect(settings.inlayHints).toEqual({ mappings: false, sizes: false, tags: true });
  expect(settings.codeLens).toEqual({ references: true, run: false });
});

test('nothing a client sends makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.option(fc.string(), { nil: undefined }), (section, display) => {
      readSettings(section, display);
    }),
  );
});

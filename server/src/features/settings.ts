// The user's wishes, as far as the features need them.
import type { Locale } from '../base/text';
import type { AnyRule, Severity } from '../rules/rule';

export interface Settings {
  readonly enable: boolean;
  readonly locale: Locale;
  /** Severities by rule id, for rules that do not keep their own. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
}

export const defaultSettings: Settings = { enable: true, locale: 'en', rules: new Map() };

/** How loudly the rule speaks for this user; `own` is the severity that the finding itself has. */
export function severityOf(rule: AnyRule, own: Severity | 'off', settings: Settings): Severity | 'off' {
  return settings.rules.get(rule.id) ?? own;
}

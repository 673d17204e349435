// Where a rule is explained on the web.

const pages = 'https://github.com/dockline/dockline/blob/main/server/docs/rules';

/** The rule's page; its file is generated from the rule and lies in `server/docs/rules`. */
export function rulePage(ruleId: string): string {
  return `${pages}/${ruleId}.md`;
}

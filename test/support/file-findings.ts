// What a rule on other files finds in a document with files around it.
import { diagnostics } from '../../server/src/features/diagnostics';
import { openHostFile } from '../../server/src/hosts/host-file';
import { settingsFor, shell } from './check';
import { filesOf, type Files } from './files-around';

/** As `severity: marked source`. The document lies in the first folder, which lies in the second, and so on. */
export function fileFindings(
  ruleId: string,
  text: string,
  folders: Files | readonly Files[],
  languageId: string = shell,
  path = 'deploy.sh',
): string[] {
  const around = filesOf(...(Array.isArray(folders) ? (folders as readonly Files[]) : [folders as Files]));
  return diagnostics(openHostFile(text, languageId, path), settingsFor(ruleId), around)
    .filter((found) => found.ruleId === ruleId)
    .map(({ severity, start, end }) => `${severity}: ${text.slice(start, end)}`);
}

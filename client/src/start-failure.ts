// What the user is told when the language server does not start or has ended for good.
import { commands, window, type LogOutputChannel } from 'vscode';
import { say, type Text } from './text';

const failed: Text = {
  en: 'The Dockline language server is not running, so there is no help for docker commands.',
  ko: 'Dockline 언어 서버가 실행되고 있지 않아 docker 명령에 도움말과 진단을 제공할 수 없습니다.',
};
const showOutput: Text = { en: 'Show Output', ko: '출력 보기' };
const restart: Text = { en: 'Restart', ko: '다시 시작' };

/** One message for people; the reason in full goes to the output. */
export function createFailureMessage(output: LogOutputChannel): (reason: unknown) => void {
  return (reason) => {
    output.error(reason instanceof Error ? reason : String(reason));
    void offerHelp(reason);
  };
}

async function offerHelp(reason: unknown): Promise<void> {
  const detail = reason instanceof Error ? reason.message : String(reason);
  const choice = await window.showErrorMessage(`${say(failed)} (${detail})`, say(showOutput), say(restart));
  if (choice === say(showOutput)) await commands.executeCommand('dockline.showOutput');
  if (choice === say(restart)) await commands.executeCommand('dockline.restartServer');
}

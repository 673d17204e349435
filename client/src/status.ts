// The entry in the language status of the status bar: how the server is, and the command that helps.
import {
  Disposable,
  LanguageStatusSeverity,
  languages,
  workspace,
  type Command,
  type LanguageStatusItem,
} from 'vscode';
import { documentSelector } from './document-selector';
import type { ServerControl, ServerState } from './server-control';
import { say, type Text } from './text';

type Shown = ServerState | 'disabled';

interface Appearance {
  readonly state: Text;
  readonly severity: LanguageStatusSeverity;
  readonly action: { readonly title: Text; readonly command: string; readonly arguments?: unknown[] };
}

const showOutput = { title: { en: 'Show Output', ko: '출력 보기' }, command: 'dockline.showOutput' };
const appearances: Record<Shown, Appearance> = {
  waiting: {
    state: { en: 'No docker command yet', ko: '아직 docker 명령이 없음' },
    severity: LanguageStatusSeverity.Information,
    action: showOutput,
  },
  starting: {
    state: { en: 'Starting', ko: '시작하는 중' },
    severity: LanguageStatusSeverity.Information,
    action: showOutput,
  },
  running: {
    state: { en: 'Running', ko: '실행 중' },
    severity: LanguageStatusSeverity.Information,
    action: showOutput,
  },
  stopped: {
    state: { en: 'Stopped', ko: '중지됨' },
    severity: LanguageStatusSeverity.Warning,
    action: { title: { en: 'Start', ko: '시작' }, command: 'dockline.startServer' },
  },
  failed: {
    state: { en: 'Failed', ko: '오류 발생' },
    severity: LanguageStatusSeverity.Error,
    action: { title: { en: 'Restart', ko: '다시 시작' }, command: 'dockline.restartServer' },
  },
  disabled: {
    state: { en: 'Turned off', ko: '꺼짐' },
    severity: LanguageStatusSeverity.Information,
    action: {
      title: { en: 'Open Settings', ko: '설정 열기' },
      command: 'workbench.action.openSettings',
      arguments: ['dockline.enable'],
    },
  },
};

export function createStatus(control: ServerControl): Disposable {
  const item = languages.createLanguageStatusItem('dockline.server', documentSelector);
  item.name = 'Dockline';
  const update = (): void =>
    show(item, isEnabled() || control.state === 'failed' ? control.state : 'disabled');
  update();
  return Disposable.from(
    item,
    control.onDidChangeState(update),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('dockline.enable')) update();
    }),
  );
}

function show(item: LanguageStatusItem, shown: Shown): void {
  const { state, severity, action } = appearances[shown];
  item.text = 'Dockline';
  item.detail = say(state);
  item.severity = severity;
  item.busy = shown === 'starting';
  item.command = { ...action, title: say(action.title) } satisfies Command;
}

function isEnabled(): boolean {
  return workspace.getConfiguration('dockline').get('enable', true);
}

// The quiet entry in the language status that tells whether the real docker answers.
import { LanguageStatusSeverity, languages, type Disposable, type LanguageStatusItem } from 'vscode';
import { documentSelector } from '../document-selector';
import { say, type Text } from '../text';
import type { LiveState } from './live-docker';

const details: Record<LiveState, Text> = {
  answering: { en: 'Docker answers', ko: 'Docker 응답 중' },
  off: { en: 'Live docker is off', ko: 'Docker 실시간 조회 꺼짐' },
  missing: { en: 'No docker client found', ko: 'docker 클라이언트를 찾을 수 없음' },
  'timed-out': { en: 'Docker does not answer in time', ko: 'Docker가 제시간에 응답하지 않음' },
  failed: { en: 'Docker engine not available', ko: 'Docker 엔진을 사용할 수 없음' },
};

const openOutput: Text = { en: 'Show Output', ko: '출력 보기' };
const openSettings: Text = { en: 'Open Settings', ko: '설정 열기' };

export interface LiveStatus extends Disposable {
  show(state: LiveState): void;
}

/** Not there before docker was asked for the first time. Never a warning: without docker all else works. */
export function createLiveStatus(): LiveStatus {
  let item: LanguageStatusItem | undefined;
  return {
    show(state) {
      item ??= languages.createLanguageStatusItem('dockline.live', documentSelector);
      item.name = 'Dockline: docker';
      item.text = 'docker';
      item.detail = say(details[state]);
      item.severity = LanguageStatusSeverity.Information;
      item.command =
        state === 'off'
          ? {
              title: say(openSettings),
              command: 'workbench.action.openSettings',
              arguments: ['dockline.live'],
            }
          : { title: say(openOutput), command: 'dockline.showOutput' };
    },
    dispose: () => item?.dispose(),
  };
}

// The channel for the protocol trace: it listens to the setting `dockline.trace.server`.
import { EventEmitter, LogLevel, workspace, type Disposable, type LogOutputChannel } from 'vscode';

/**
 * The language client traces only while its channel's log level is `Trace`, which no extension can set. This stands
 * before the output channel and claims that level while the setting asks for a trace.
 */
export function createTraceChannel(output: LogOutputChannel): LogOutputChannel & Disposable {
  const levels = new EventEmitter<LogLevel>();
  const readLevel = (): LogLevel => {
    const wished = workspace.getConfiguration('dockline').get('trace.server', 'off');
    return wished === 'off' ? output.logLevel : LogLevel.Trace;
  };
  const listeners = [
    output.onDidChangeLogLevel(() => levels.fire(readLevel())),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('dockline.trace.server')) levels.fire(readLevel());
    }),
  ];
  return {
    name: output.name,
    get logLevel() {
      return readLevel();
    },
    onDidChangeLogLevel: levels.event,
    // As information, since the output channel itself drops what is below its own level.
    trace: (message, ...details) => output.info(message, ...details),
    debug: (message, ...details) => output.debug(message, ...details),
    info: (message, ...details) => output.info(message, ...details),
    warn: (message, ...details) => output.warn(message, ...details),
    error: (error, ...details) => output.error(error, ...details),
    append: (value) => output.append(value),
    appendLine: (value) => output.appendLine(value),
    replace: (value) => output.replace(value),
    clear: () => output.clear(),
    show: () => output.show(true),
    hide: () => output.hide(),
    dispose: () => {
      for (const listener of listeners) listener.dispose();
      levels.dispose();
    },
  };
}

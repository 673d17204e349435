// Which command lines are a plugin's business, and not the client's own.
import { undescribedPlugins } from '../../server/src/spec/plugins';

const plugins: readonly string[] = ['bake', 'buildx', 'compose', ...undescribedPlugins];
const withValue = /^(?:-D?[clH]|--(?:config|context|host|log-level|tlscacert|tlscert|tlskey))$/u;
const complete = /^(?:-D|--(?:debug|tls|tlsverify)|--[a-z-]+=.*)$/su;

export function isPlugin(name: string): boolean {
  return plugins.includes(name);
}

/**
 * The plugin that is called, undefined where none is or where docker's own flags before it are doubtful. Without the
 * plugin, docker reads its flags as if they were docker's own, and complains of those rather than of the plugin.
 */
export function calledPlugin(argv: readonly string[]): string | undefined {
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (withValue.test(word)) index += 1;
    else if (!complete.test(word)) return isPlugin(word) ? word : undefined;
  }
  return undefined;
}

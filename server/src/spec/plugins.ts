// Names of docker CLI plugins whose commands we do not describe; they are never called unknown.

/** As published by Docker and seen in the wild up to docker 29; each is a `docker-<name>` program beside the client. */
export const undescribedPlugins: readonly string[] = [
  'agent',
  'ai',
  'app',
  'cagent',
  'cloud',
  'debug',
  'desktop',
  'dev',
  'dhi',
  'extension',
  'feedback',
  'harmonia',
  'init',
  'machine',
  'mcp',
  'model',
  'offload',
  'pass',
  'sandbox',
  'sbom',
  'scan',
  'scout',
];

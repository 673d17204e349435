// The commands of docker buildx: one sorted line for each.
import type { CommandSpec } from './types';
import { buildxBake } from './buildx/bake';
import { buildxBuild } from './buildx/build';
import { buildxCreate } from './buildx/create';
import { buildxDialStdio } from './buildx/dial-stdio';
import { buildxDu } from './buildx/du';
import { buildx } from './buildx/group';
import { buildxHistory } from './buildx/history';
import { buildxHistoryExport } from './buildx/history/export';
import { buildxHistoryImport } from './buildx/history/import';
import { buildxHistoryInspect } from './buildx/history/inspect';
import { buildxHistoryInspectAttachment } from './buildx/history/inspect/attachment';
import { buildxHistoryLogs } from './buildx/history/logs';
import { buildxHistoryLs } from './buildx/history/ls';
import { buildxHistoryOpen } from './buildx/history/open';
import { buildxHistoryRm } from './buildx/history/rm';
import { buildxHistoryTrace } from './buildx/history/trace';
import { buildxImagetools } from './buildx/imagetools';
import { buildxImagetoolsCreate } from './buildx/imagetools/create';
import { buildxImagetoolsInspect } from './buildx/imagetools/inspect';
import { buildxInspect } from './buildx/inspect';
import { buildxInstall } from './buildx/install';
import { buildxLs } from './buildx/ls';
import { buildxPrune } from './buildx/prune';
import { buildxRm } from './buildx/rm';
import { buildxStop } from './buildx/stop';
import { buildxUninstall } from './buildx/uninstall';
import { buildxUse } from './buildx/use';
import { buildxVersion } from './buildx/version';

export const buildxCommands: readonly CommandSpec[] = [
  buildxBake,
  buildxBuild,
  buildxCreate,
  buildxDialStdio,
  buildxDu,
  buildx,
  buildxHistory,
  buildxHistoryExport,
  buildxHistoryImport,
  buildxHistoryInspect,
  buildxHistoryInspectAttachment,
  buildxHistoryLogs,
  buildxHistoryLs,
  buildxHistoryOpen,
  buildxHistoryRm,
  buildxHistoryTrace,
  buildxImagetools,
  buildxImagetoolsCreate,
  buildxImagetoolsInspect,
  buildxInspect,
  buildxInstall,
  buildxLs,
  buildxPrune,
  buildxRm,
  buildxStop,
  buildxUninstall,
  buildxUse,
  buildxVersion,
];

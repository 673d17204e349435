// The commands of docker compose: one sorted line for each.
import type { CommandSpec } from './types';
import { composeAttach } from './compose/attach';
import { composeBridge } from './compose/bridge';
import { composeBridgeConvert } from './compose/bridge/convert';
import { composeBridgeTransformations } from './compose/bridge/transformations';
import { composeBridgeTransformationsCreate } from './compose/bridge/transformations/create';
import { composeBridgeTransformationsList } from './compose/bridge/transformations/list';
import { composeBuild } from './compose/build';
import { composeCommit } from './compose/commit';
import { composeConfig } from './compose/config';
import { composeCp } from './compose/cp';
import { composeCreate } from './compose/create';
import { composeDown } from './compose/down';
import { composeEvents } from './compose/events';
import { composeExec } from './compose/exec';
import { composeExport } from './compose/export';
import { compose } from './compose/group';
import { composeImages } from './compose/images';
import { composeKill } from './compose/kill';
import { composeLogs } from './compose/logs';
import { composeLs } from './compose/ls';
import { composePause } from './compose/pause';
import { composePort } from './compose/port';
import { composePs } from './compose/ps';
import { composePublish } from './compose/publish';
import { composePull } from './compose/pull';
import { composePush } from './compose/push';
import { composeRestart } from './compose/restart';
import { composeRm } from './compose/rm';
import { composeRun } from './compose/run';
import { composeScale } from './compose/scale';
import { composeStart } from './compose/start';
import { composeStats } from './compose/stats';
import { composeStop } from './compose/stop';
import { composeTop } from './compose/top';
import { composeUnpause } from './compose/unpause';
import { composeUp } from './compose/up';
import { composeVersion } from './compose/version';
import { composeVolumes } from './compose/volumes';
import { composeWait } from './compose/wait';
import { composeWatch } from './compose/watch';

export const composeCommands: readonly CommandSpec[] = [
  composeAttach,
  composeBridge,
  composeBridgeConvert,
  composeBridgeTransformations,
  composeBridgeTransformationsCreate,
  composeBridgeTransformationsList,
  composeBuild,
  composeCommit,
  composeConfig,
  composeCp,
  composeCreate,
  composeDown,
  composeEvents,
  composeExec,
  composeExport,
  compose,
  composeImages,
  composeKill,
  composeLogs,
  composeLs,
  composePause,
  composePort,
  composePs,
  composePublish,
  composePull,
  composePush,
  composeRestart,
  composeRm,
  composeRun,
  composeScale,
  composeStart,
  composeStats,
  composeStop,
  composeTop,
  composeUnpause,
  composeUp,
  composeVersion,
  composeVolumes,
  composeWait,
  composeWatch,
];

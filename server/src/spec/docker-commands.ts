// The commands of docker itself: one sorted line for each.
import type { CommandSpec } from './types';
import { builder } from './docker/builder/group';
import { builderPrune } from './docker/builder/prune';
import { checkpointCreate } from './docker/checkpoint/create';
import { checkpoint } from './docker/checkpoint/group';
import { checkpointLs } from './docker/checkpoint/ls';
import { checkpointRm } from './docker/checkpoint/rm';
import { completionBash } from './docker/completion/bash';
import { completionFish } from './docker/completion/fish';
import { completion } from './docker/completion/group';
import { completionPowershell } from './docker/completion/powershell';
import { completionZsh } from './docker/completion/zsh';
import { configCreate } from './docker/config/create';
import { config } from './docker/config/group';
import { configInspect } from './docker/config/inspect';
import { configLs } from './docker/config/ls';
import { configRm } from './docker/config/rm';
import { containerAttach } from './docker/container/attach';
import { containerCommit } from './docker/container/commit';
import { containerCp } from './docker/container/cp';
import { containerCreate } from './docker/container/create';
import { containerDiff } from './docker/container/diff';
import { containerExec } from './docker/container/exec';
import { containerExport } from './docker/container/export';
import { container } from './docker/container/group';
import { containerInspect } from './docker/container/inspect';
import { containerKill } from './docker/container/kill';
import { containerLogs } from './docker/container/logs';
import { containerLs } from './docker/container/ls';
import { containerPause } from './docker/container/pause';
import { containerPort } from './docker/container/port';
import { containerPrune } from './docker/container/prune';
import { containerRename } from './docker/container/rename';
import { containerRestart } from './docker/container/restart';
import { containerRm } from './docker/container/rm';
import { containerRun } from './docker/container/run';
import { containerStart } from './docker/container/start';
import { containerStats } from './docker/container/stats';
import { containerStop } from './docker/container/stop';
import { containerTop } from './docker/container/top';
import { containerUnpause } from './docker/container/unpause';
import { containerUpdate } from './docker/container/update';
import { containerWait } from './docker/container/wait';
import { contextCreate } from './docker/context/create';
import { contextExport } from './docker/context/export';
import { context } from './docker/context/group';
import { contextImport } from './docker/context/import';
import { contextInspect } from './docker/context/inspect';
import { contextLs } from './docker/context/ls';
import { contextRm } from './docker/context/rm';
import { contextShow } from './docker/context/show';
import { contextUpdate } from './docker/context/update';
import { contextUse } from './docker/context/use';
import { help } from './docker/help';
import { image } from './docker/image/group';
import { imageHistory } from './docker/image/history';
import { imageImport } from './docker/image/import';
import { imageInspect } from './docker/image/inspect';
import { imageLoad } from './docker/image/load';
import { imageLs } from './docker/image/ls';
import { imagePrune } from './docker/image/prune';
import { imagePull } from './docker/image/pull';
import { imagePush } from './docker/image/push';
import { imageRm } from './docker/image/rm';
import { imageSave } from './docker/image/save';
import { imageTag } from './docker/image/tag';
import { inspect } from './docker/inspect';
import { login } from './docker/login';
import { logout } from './docker/logout';
import { manifestAnnotate } from './docker/manifest/annotate';
import { manifestCreate } from './docker/manifest/create';
import { manifest } from './docker/manifest/group';
import { manifestInspect } from './docker/manifest/inspect';
import { manifestPush } from './docker/manifest/push';
import { manifestRm } from './docker/manifest/rm';
import { networkConnect } from './docker/network/connect';
import { networkCreate } from './docker/network/create';
import { networkDisconnect } from './docker/network/disconnect';
import { network } from './docker/network/group';
import { networkInspect } from './docker/network/inspect';
import { networkLs } from './docker/network/ls';
import { networkPrune } from './docker/network/prune';
import { networkRm } from './docker/network/rm';
import { nodeDemote } from './docker/node/demote';
import { node } from './docker/node/group';
import { nodeInspect } from './docker/node/inspect';
import { nodeLs } from './docker/node/ls';
import { nodePromote } from './docker/node/promote';
import { nodePs } from './docker/node/ps';
import { nodeRm } from './docker/node/rm';
import { nodeUpdate } from './docker/node/update';
import { pluginCreate } from './docker/plugin/create';
import { pluginDisable } from './docker/plugin/disable';
import { pluginEnable } from './docker/plugin/enable';
import { plugin } from './docker/plugin/group';
import { pluginInspect } from './docker/plugin/inspect';
import { pluginInstall } from './docker/plugin/install';
import { pluginLs } from './docker/plugin/ls';
import { pluginPush } from './docker/plugin/push';
import { pluginRm } from './docker/plugin/rm';
import { pluginSet } from './docker/plugin/set';
import { pluginUpgrade } from './docker/plugin/upgrade';
import { docker } from './docker/root';
import { search } from './docker/search';
import { secretCreate } from './docker/secret/create';
import { secret } from './docker/secret/group';
import { secretInspect } from './docker/secret/inspect';
import { secretLs } from './docker/secret/ls';
import { secretRm } from './docker/secret/rm';
import { serviceCreate } from './docker/service/create';
import { service } from './docker/service/group';
import { serviceInspect } from './docker/service/inspect';
import { serviceLogs } from './docker/service/logs';
import { serviceLs } from './docker/service/ls';
import { servicePs } from './docker/service/ps';
import { serviceRm } from './docker/service/rm';
import { serviceRollback } from './docker/service/rollback';
import { serviceScale } from './docker/service/scale';
import { serviceUpdate } from './docker/service/update';
import { stackConfig } from './docker/stack/config';
import { stackDeploy } from './docker/stack/deploy';
import { stack } from './docker/stack/group';
import { stackLs } from './docker/stack/ls';
import { stackPs } from './docker/stack/ps';
import { stackRm } from './docker/stack/rm';
import { stackServices } from './docker/stack/services';
import { swarmCa } from './docker/swarm/ca';
import { swarm } from './docker/swarm/group';
import { swarmInit } from './docker/swarm/init';
import { swarmJoin } from './docker/swarm/join';
import { swarmJoinToken } from './docker/swarm/join-token';
import { swarmLeave } from './docker/swarm/leave';
import { swarmUnlock } from './docker/swarm/unlock';
import { swarmUnlockKey } from './docker/swarm/unlock-key';
import { swarmUpdate } from './docker/swarm/update';
import { systemDf } from './docker/system/df';
import { systemDialStdio } from './docker/system/dial-stdio';
import { systemEvents } from './docker/system/events';
import { system } from './docker/system/group';
import { systemInfo } from './docker/system/info';
import { systemPrune } from './docker/system/prune';
import { trust } from './docker/trust/group';
import { trustInspect } from './docker/trust/inspect';
import { trustKey } from './docker/trust/key';
import { trustKeyGenerate } from './docker/trust/key/generate';
import { trustKeyLoad } from './docker/trust/key/load';
import { trustRevoke } from './docker/trust/revoke';
import { trustSign } from './docker/trust/sign';
import { trustSigner } from './docker/trust/signer';
import { trustSignerAdd } from './docker/trust/signer/add';
import { trustSignerRemove } from './docker/trust/signer/remove';
import { version } from './docker/version';
import { volumeCreate } from './docker/volume/create';
import { volume } from './docker/volume/group';
import { volumeInspect } from './docker/volume/inspect';
import { volumeLs } from './docker/volume/ls';
import { volumePrune } from './docker/volume/prune';
import { volumeRm } from './docker/volume/rm';
import { volumeUpdate } from './docker/volume/update';

export const dockerCommands: readonly CommandSpec[] = [
  builder,
  builderPrune,
  checkpointCreate,
  checkpoint,
  checkpointLs,
  checkpointRm,
  completionBash,
  completionFish,
  completion,
  completionPowershell,
  completionZsh,
  configCreate,
  config,
  configInspect,
  configLs,
  configRm,
  containerAttach,
  containerCommit,
  containerCp,
  containerCreate,
  containerDiff,
  containerExec,
  containerExport,
  container,
  containerInspect,
  containerKill,
  containerLogs,
  containerLs,
  containerPause,
  containerPort,
  containerPrune,
  containerRename,
  containerRestart,
  containerRm,
  containerRun,
  containerStart,
  containerStats,
  containerStop,
  containerTop,
  containerUnpause,
  containerUpdate,
  containerWait,
  contextCreate,
  contextExport,
  context,
  contextImport,
  contextInspect,
  contextLs,
  contextRm,
  contextShow,
  contextUpdate,
  contextUse,
  help,
  image,
  imageHistory,
  imageImport,
  imageInspect,
  imageLoad,
  imageLs,
  imagePrune,
  imagePull,
  imagePush,
  imageRm,
  imageSave,
  imageTag,
  inspect,
  login,
  logout,
  manifestAnnotate,
  manifestCreate,
  manifest,
  manifestInspect,
  manifestPush,
  manifestRm,
  networkConnect,
  networkCreate,
  networkDisconnect,
  network,
  networkInspect,
  networkLs,
  networkPrune,
  networkRm,
  nodeDemote,
  node,
  nodeInspect,
  nodeLs,
  nodePromote,
  nodePs,
  nodeRm,
  nodeUpdate,
  pluginCreate,
  pluginDisable,
  pluginEnable,
  plugin,
  pluginInspect,
  pluginInstall,
  pluginLs,
  pluginPush,
  pluginRm,
  pluginSet,
  pluginUpgrade,
  docker,
  search,
  secretCreate,
  secret,
  secretInspect,
  secretLs,
  secretRm,
  serviceCreate,
  service,
  serviceInspect,
  serviceLogs,
  serviceLs,
  servicePs,
  serviceRm,
  serviceRollback,
  serviceScale,
  serviceUpdate,
  stackConfig,
  stackDeploy,
  stack,
  stackLs,
  stackPs,
  stackRm,
  stackServices,
  swarmCa,
  swarm,
  swarmInit,
  swarmJoin,
  swarmJoinToken,
  swarmLeave,
  swarmUnlock,
  swarmUnlockKey,
  swarmUpdate,
  systemDf,
  systemDialStdio,
  systemEvents,
  system,
  systemInfo,
  systemPrune,
  trust,
  trustInspect,
  trustKey,
  trustKeyGenerate,
  trustKeyLoad,
  trustRevoke,
  trustSign,
  trustSigner,
  trustSignerAdd,
  trustSignerRemove,
  version,
  volumeCreate,
  volume,
  volumeInspect,
  volumeLs,
  volumePrune,
  volumeRm,
  volumeUpdate,
];

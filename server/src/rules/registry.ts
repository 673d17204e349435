// The only registry of rules: one sorted line for each.
import { ambiguousVariableName } from './ambiguous-variable-name';
import { bindMountWithoutType } from './bind-mount-without-type';
import { blankInAssignment } from './blank-in-assignment';
import { brokenContinuation } from './broken-continuation';
import { composeV1 } from './compose-v1';
import { conflictingFlags } from './conflicting-flags';
import { contradictoryMemoryLimits } from './contradictory-memory-limits';
import { databasePortOnAllInterfaces } from './database-port-on-all-interfaces';
import { deprecatedFlag } from './deprecated-flag';
import { destructiveCleanup } from './destructive-cleanup';
import { detachedShellExits } from './detached-shell-exits';
import { dockerSocketMount } from './docker-socket-mount';
import { earlyExpansion } from './early-expansion';
import { emptySubstitution } from './empty-substitution';
import { entrypointWithArguments } from './entrypoint-with-arguments';
import { flagAfterImage } from './flag-after-image';
import { globalOptionAfterCommand } from './global-option-after-command';
import { gluedFlag } from './glued-flag';
import { hostPortTaken } from './host-port-taken';
import { invalidFlagValue } from './invalid-flag-value';
import { invalidImageReference } from './invalid-image-reference';
import { legacyLink } from './legacy-link';
import { logsWithoutStderr } from './logs-without-stderr';
import { lookalikeCharacter } from './lookalike-character';
import { memoryBelowMinimum } from './memory-below-minimum';
import { missingFlagValue } from './missing-flag-value';
import { missingHostGateway } from './missing-host-gateway';
import { msysPath } from './msys-path';
import { nameOnDefaultBridge } from './name-on-default-bridge';
import { portOnAllInterfaces } from './port-on-all-interfaces';
import { privilegedContainer } from './privileged-container';
import { publishedPortWithHostNetwork } from './published-port-with-host-network';
import { refusedArgument } from './refused-argument';
import { relativeBindSource } from './relative-bind-source';
import { restartedWithoutRemoval } from './restarted-without-removal';
import { reusedContainerName } from './reused-container-name';
import type { AnyRule } from './rule';
import { secretInEnvironment } from './secret-in-environment';
import { singleDashLongFlag } from './single-dash-long-flag';
import { swappedPorts } from './swapped-ports';
import { ttyWithoutTerminal } from './tty-without-terminal';
import { unavailableFlag } from './unavailable-flag';
import { unexpandedTilde } from './unexpanded-tilde';
import { unknownCommand } from './unknown-command';
import { unknownContainerName } from './unknown-container-name';
import { unknownFlag } from './unknown-flag';
import { unknownNetworkName } from './unknown-network-name';
import { unknownRestartPolicy } from './unknown-restart-policy';
import { unknownSuppression } from './unknown-suppression';
import { unquotedExpansion } from './unquoted-expansion';
import { untaggedImage } from './untagged-image';
import { unusedSuppression } from './unused-suppression';
import { wrongArgumentCount } from './wrong-argument-count';
import { wrongContinuationCharacter } from './wrong-continuation-character';

export const rules: readonly AnyRule[] = [
  ambiguousVariableName,
  bindMountWithoutType,
  blankInAssignment,
  brokenContinuation,
  composeV1,
  conflictingFlags,
  contradictoryMemoryLimits,
  databasePortOnAllInterfaces,
  deprecatedFlag,
  destructiveCleanup,
  detachedShellExits,
  dockerSocketMount,
  earlyExpansion,
  emptySubstitution,
  entrypointWithArguments,
  flagAfterImage,
  globalOptionAfterCommand,
  gluedFlag,
  hostPortTaken,
  invalidFlagValue,
  invalidImageReference,
  legacyLink,
  logsWithoutStderr,
  lookalikeCharacter,
  memoryBelowMinimum,
  missingFlagValue,
  missingHostGateway,
  msysPath,
  nameOnDefaultBridge,
  portOnAllInterfaces,
  privilegedContainer,
  publishedPortWithHostNetwork,
  refusedArgument,
  relativeBindSource,
  restartedWithoutRemoval,
  reusedContainerName,
  secretInEnvironment,
  singleDashLongFlag,
  swappedPorts,
  ttyWithoutTerminal,
  unavailableFlag,
  unexpandedTilde,
  unknownCommand,
  unknownContainerName,
  unknownFlag,
  unknownNetworkName,
  unknownRestartPolicy,
  unknownSuppression,
  unquotedExpansion,
  untaggedImage,
  unusedSuppression,
  wrongArgumentCount,
  wrongContinuationCharacter,
];

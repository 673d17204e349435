// The only registry of rules: one sorted line for each.
import { addWhereCopy } from './add-where-copy';
import { ambiguousVariableName } from './ambiguous-variable-name';
import { bindMountWithoutType } from './bind-mount-without-type';
import { blankInAssignment } from './blank-in-assignment';
import { brokenContinuation } from './broken-continuation';
import { brokenExecForm } from './broken-exec-form';
import { commandSubstitutionInCmd } from './command-substitution-in-cmd';
import { composeV1 } from './compose-v1';
import { conflictingFlags } from './conflicting-flags';
import { constantPlatform } from './constant-platform';
import { contradictoryMemoryLimits } from './contradictory-memory-limits';
import { copyIgnoredFile } from './copy-ignored-file';
import { copyOutsideContext } from './copy-outside-context';
import { databasePortOnAllInterfaces } from './database-port-on-all-interfaces';
import { deprecatedFlag } from './deprecated-flag';
import { destructiveCleanup } from './destructive-cleanup';
import { detachedShellExits } from './detached-shell-exits';
import { dockerSocketMount } from './docker-socket-mount';
import { duplicateStageName } from './duplicate-stage-name';
import { earlyExpansion } from './early-expansion';
import { emptyContinuationLine } from './empty-continuation-line';
import { emptySubstitution } from './empty-substitution';
import { entrypointWithArguments } from './entrypoint-with-arguments';
import { envFileSyntax } from './env-file-syntax';
import { flagAfterImage } from './flag-after-image';
import { globalOptionAfterCommand } from './global-option-after-command';
import { gluedFlag } from './glued-flag';
import { hostPortInExpose } from './host-port-in-expose';
import { hostPortTaken } from './host-port-taken';
import { inconsistentInstructionCase } from './inconsistent-instruction-case';
import { instructionBeforeFrom } from './instruction-before-from';
import { invalidBuildMount } from './invalid-build-mount';
import { invalidFlagValue } from './invalid-flag-value';
import { invalidImageReference } from './invalid-image-reference';
import { legacyKeyValue } from './legacy-key-value';
import { legacyLink } from './legacy-link';
import { logsWithoutStderr } from './logs-without-stderr';
import { lookalikeCharacter } from './lookalike-character';
import { lostDirectoryChange } from './lost-directory-change';
import { maintainerInstruction } from './maintainer-instruction';
import { memoryBelowMinimum } from './memory-below-minimum';
import { misleadingDescription } from './misleading-description';
import { missingBindSource } from './missing-bind-source';
import { missingDefaultForFrom } from './missing-default-for-from';
import { missingDockerfile } from './missing-dockerfile';
import { missingFlagValue } from './missing-flag-value';
import { missingHostGateway } from './missing-host-gateway';
import { mixedCaseFromAs } from './mixed-case-from-as';
import { msysPath } from './msys-path';
import { nameOnDefaultBridge } from './name-on-default-bridge';
import { overriddenInstruction } from './overridden-instruction';
import { packageListsLeft } from './package-lists-left';
import { portOnAllInterfaces } from './port-on-all-interfaces';
import { privilegedContainer } from './privileged-container';
import { publishedPortWithHostNetwork } from './published-port-with-host-network';
import { redundantTargetPlatform } from './redundant-target-platform';
import { refusedArgument } from './refused-argument';
import { refusedInstruction } from './refused-instruction';
import { relativeBindSource } from './relative-bind-source';
import { relativeWorkdir } from './relative-workdir';
import { reservedStageName } from './reserved-stage-name';
import { restartedWithoutRemoval } from './restarted-without-removal';
import { reusedContainerName } from './reused-container-name';
import type { AnyRule } from './rule';
import { secretInBuildVariable } from './secret-in-build-variable';
import { secretInEnvironment } from './secret-in-environment';
import { separateAptUpdate } from './separate-apt-update';
import { serviceStartInRun } from './service-start-in-run';
import { shellFormCommand } from './shell-form-command';
import { singleDashLongFlag } from './single-dash-long-flag';
import { singleQuotesInCmd } from './single-quotes-in-cmd';
import { swappedPorts } from './swapped-ports';
import { tildeInDockerfile } from './tilde-in-dockerfile';
import { ttyWithoutTerminal } from './tty-without-terminal';
import { unavailableFlag } from './unavailable-flag';
import { undeclaredBuildArg } from './undeclared-build-arg';
import { undefinedArgInFrom } from './undefined-arg-in-from';
import { undefinedVariable } from './undefined-variable';
import { unexpandedTilde } from './unexpanded-tilde';
import { unexposedPort } from './unexposed-port';
import { unknownBuildTarget } from './unknown-build-target';
import { unknownCommand } from './unknown-command';
import { unknownContainerName } from './unknown-container-name';
import { unknownFlag } from './unknown-flag';
import { unknownInstruction } from './unknown-instruction';
import { unknownInstructionFlag } from './unknown-instruction-flag';
import { unknownNetworkName } from './unknown-network-name';
import { unknownRestartPolicy } from './unknown-restart-policy';
import { unknownStage } from './unknown-stage';
import { unknownSuppression } from './unknown-suppression';
import { unquotedExpansion } from './unquoted-expansion';
import { untaggedImage } from './untagged-image';
import { unterminatedHeredoc } from './unterminated-heredoc';
import { unusedSuppression } from './unused-suppression';
import { uppercaseProtocol } from './uppercase-protocol';
import { uppercaseStageName } from './uppercase-stage-name';
import { wrongArgumentCount } from './wrong-argument-count';
import { wrongContinuationCharacter } from './wrong-continuation-character';

export const rules: readonly AnyRule[] = [
  addWhereCopy,
  ambiguousVariableName,
  bindMountWithoutType,
  blankInAssignment,
  brokenContinuation,
  brokenExecForm,
  commandSubstitutionInCmd,
  composeV1,
  conflictingFlags,
  constantPlatform,
  contradictoryMemoryLimits,
  copyIgnoredFile,
  copyOutsideContext,
  databasePortOnAllInterfaces,
  deprecatedFlag,
  destructiveCleanup,
  detachedShellExits,
  dockerSocketMount,
  duplicateStageName,
  earlyExpansion,
  emptyContinuationLine,
  emptySubstitution,
  entrypointWithArguments,
  envFileSyntax,
  flagAfterImage,
  globalOptionAfterCommand,
  gluedFlag,
  hostPortInExpose,
  hostPortTaken,
  inconsistentInstructionCase,
  instructionBeforeFrom,
  invalidBuildMount,
  invalidFlagValue,
  invalidImageReference,
  legacyKeyValue,
  legacyLink,
  logsWithoutStderr,
  lookalikeCharacter,
  lostDirectoryChange,
  maintainerInstruction,
  memoryBelowMinimum,
  misleadingDescription,
  missingBindSource,
  missingDefaultForFrom,
  missingDockerfile,
  missingFlagValue,
  missingHostGateway,
  mixedCaseFromAs,
  msysPath,
  nameOnDefaultBridge,
  overriddenInstruction,
  packageListsLeft,
  portOnAllInterfaces,
  privilegedContainer,
  publishedPortWithHostNetwork,
  redundantTargetPlatform,
  refusedArgument,
  refusedInstruction,
  relativeBindSource,
  relativeWorkdir,
  reservedStageName,
  restartedWithoutRemoval,
  reusedContainerName,
  secretInBuildVariable,
  secretInEnvironment,
  separateAptUpdate,
  serviceStartInRun,
  shellFormCommand,
  singleDashLongFlag,
  singleQuotesInCmd,
  swappedPorts,
  tildeInDockerfile,
  ttyWithoutTerminal,
  unavailableFlag,
  undeclaredBuildArg,
  undefinedArgInFrom,
  undefinedVariable,
  unexpandedTilde,
  unexposedPort,
  unknownBuildTarget,
  unknownCommand,
  unknownContainerName,
  unknownFlag,
  unknownInstruction,
  unknownInstructionFlag,
  unknownNetworkName,
  unknownRestartPolicy,
  unknownStage,
  unknownSuppression,
  unquotedExpansion,
  untaggedImage,
  unterminatedHeredoc,
  unusedSuppression,
  uppercaseProtocol,
  uppercaseStageName,
  wrongArgumentCount,
  wrongContinuationCharacter,
];

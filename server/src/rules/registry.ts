// The only registry of rules: one sorted line for each.
import { bindMountWithoutType } from './bind-mount-without-type';
import { brokenContinuation } from './broken-continuation';
import { conflictingFlags } from './conflicting-flags';
import { databasePortOnAllInterfaces } from './database-port-on-all-interfaces';
import { flagAfterImage } from './flag-after-image';
import { invalidFlagValue } from './invalid-flag-value';
import { invalidImageReference } from './invalid-image-reference';
import { missingFlagValue } from './missing-flag-value';
import { publishedPortWithHostNetwork } from './published-port-with-host-network';
import { relativeBindSource } from './relative-bind-source';
import type { AnyRule } from './rule';
import { singleDashLongFlag } from './single-dash-long-flag';
import { ttyWithoutTerminal } from './tty-without-terminal';
import { unavailableFlag } from './unavailable-flag';
import { unknownCommand } from './unknown-command';
import { unknownFlag } from './unknown-flag';
import { unknownRestartPolicy } from './unknown-restart-policy';
import { unknownSuppression } from './unknown-suppression';
import { unusedSuppression } from './unused-suppression';
import { wrongArgumentCount } from './wrong-argument-count';

export const rules: readonly AnyRule[] = [
  bindMountWithoutType,
  brokenContinuation,
  conflictingFlags,
  databasePortOnAllInterfaces,
  flagAfterImage,
  invalidFlagValue,
  invalidImageReference,
  missingFlagValue,
  publishedPortWithHostNetwork,
  relativeBindSource,
  singleDashLongFlag,
  ttyWithoutTerminal,
  unavailableFlag,
  unknownCommand,
  unknownFlag,
  unknownRestartPolicy,
  unknownSuppression,
  unusedSuppression,
  wrongArgumentCount,
];

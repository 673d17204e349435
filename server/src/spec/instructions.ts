// The only registry of the instructions of Dockerfiles: one sorted line for each.
import { addInstruction } from './dockerfile/add';
import { argInstruction } from './dockerfile/arg';
import { cmdInstruction } from './dockerfile/cmd';
import { copyInstruction } from './dockerfile/copy';
import { entrypointInstruction } from './dockerfile/entrypoint';
import { envInstruction } from './dockerfile/env';
import { exposeInstruction } from './dockerfile/expose';
import { fromInstruction } from './dockerfile/from';
import { healthcheckInstruction } from './dockerfile/healthcheck';
import { labelInstruction } from './dockerfile/label';
import { maintainerInstruction } from './dockerfile/maintainer';
import { onbuildInstruction } from './dockerfile/onbuild';
import { runInstruction } from './dockerfile/run';
import { shellInstruction } from './dockerfile/shell';
import { stopsignalInstruction } from './dockerfile/stopsignal';
import { userInstruction } from './dockerfile/user';
import { volumeInstruction } from './dockerfile/volume';
import { workdirInstruction } from './dockerfile/workdir';
import type { InstructionSpec } from './dockerfile-types';

export const instructions: readonly InstructionSpec[] = [
  addInstruction,
  argInstruction,
  cmdInstruction,
  copyInstruction,
  entrypointInstruction,
  envInstruction,
  exposeInstruction,
  fromInstruction,
  healthcheckInstruction,
  labelInstruction,
  maintainerInstruction,
  onbuildInstruction,
  runInstruction,
  shellInstruction,
  stopsignalInstruction,
  userInstruction,
  volumeInstruction,
  workdirInstruction,
];

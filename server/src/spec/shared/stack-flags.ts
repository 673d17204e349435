// The flag that all docker stack commands share.
import type { FlagSpec } from '../types';

export const stackOrchestratorFlag: FlagSpec = {
  long: 'orchestrator',
  type: 'string',
  hidden: true,
  deprecated: {},
  doc: {
    en: 'Once chose between Swarm and Kubernetes. Stacks run on Swarm only, so leave it out.',
    ko: '예전에 Swarm과 Kubernetes 중 하나를 고르던 옵션입니다. 스택은 이제 스웜에서만 실행되므로 쓰지 않습니다.',
  },
};

// Tools that may serve the same files beside us, as a client names them: `neighbours` in the initialization options, and the notification `dockline/neighbours`.

export type Neighbour = 'shellcheck' | 'docker-dx' | 'container-tools' | 'hadolint';

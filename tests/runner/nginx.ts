import { spawnSync } from 'node:child_process';

/** Whether the tests of hosts can ask nginx, too. */
export const hasNginx = (): boolean => !spawnSync('nginx', ['-v']).error;

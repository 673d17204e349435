// Where things lie in this repository.
import path from 'node:path';

export const repository = path.resolve(import.meta.dirname, '../../..');
export const cache = path.join(repository, '.cache');
export const examples = path.join(repository, 'examples');
export const suiteWorkspace = path.join(repository, 'test/vscode/workspace');

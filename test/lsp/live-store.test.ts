// When docker is asked, and what is known meanwhile.
import { expect, test, vi } from 'vitest';
import { HelpStore, type HelpSource } from '../../server/src/lsp/help-store';
import { LiveStore, waitAtMost, type AskForList } from '../../server/src/lsp/live-store';
import { isLearned } from '../../server/src/features/live/learned-names';

const web = '{"Names":"web","State":"running"}\n';

function storeOf(answers: readonly (string | undefined)[]): {
  store: LiveStore;
  ask: ReturnType<typeof vi.fn<AskForList>>;
  clock: { now: number };
  names: (engine?: string) => Promise<string[]>;
} {
  const queue = [...answers];
  const ask = vi.fn<AskForList>(() => Promise.resolve(queue.shift()));
  const clock = { now: 1 };
  const store = new LiveStore(ask, () => clock.now);
  const names = async (engine = ''): Promise<string[]> => {
    const look = store.look();
    const found = look.lookup(engine, 'container').map(({ name }) => name);
    await look.settled();
    return found;
  };
  return { store, ask, clock, names };
}

test('the first look finds nothing and asks; the next one has the answer and does not ask again', async () => {
  const { store, ask, names } = storeOf([web]);
  expect(await names()).toEqual([]);
  expect(await names()).toEqual(['web']);
  expect(ask).toHaveBeenCalledTimes(1);
  const look = store.look();
  look.lookup('', 'container');
  expect(look.isWhole()).toBe(true);
});

test('an old answer is shown while a new one is on its way', async () => {
  const { ask, clock, names } = storeOf([web, web.replace('web', 'db')]);
  await names();
  clock.now += 6_000;
  expect(await names()).toEqual(['web']);
  expect(await names()).toEqual(['db']);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('an engine that does not answer is left in peace for a while', async () => {
  const { ask, clock, names } = storeOf([undefined, web]);
  await names();
  clock.now += 10_000;
  expect(await names()).toEqual([]);
  expect(ask).toHaveBeenCalledTimes(1);
  clock.now += 25_000;
  await names();
  expect(await names()).toEqual(['web']);
});

test('a question that fails is an answer too', async () => {
  const store = new LiveStore(() => Promise.reject(new Error('client is gone')));
  const look = store.look();
  expect(look.lookup('', 'container')).toEqual([]);
  await look.settled();
  expect(store.look().lookup('', 'container')).toEqual([]);
});

test('each context is asked for itself, and what is prepared is not asked twice', async () => {
  const { store, ask, names } = storeOf([web, web]);
  store.prepare('prod', ['container']);
  store.prepare('prod', ['container']);
  expect(await names('prod')).toEqual([]);
  expect(await names('prod')).toEqual(['web']);
  await names('');
  expect(ask.mock.calls.map(([question]) => question.engine)).toEqual(['prod', '']);
});

test('a reading waits once for what is missing, unless it has enough', async () => {
  const { store } = storeOf([web, web]);
  const token = {
    isCancellationRequested: false,
    onCancellationRequested: () => ({ dispose: () => undefined }),
  };
  const read = (engine: string, isEnough?: () => boolean): ReturnType<typeof store.read<number>> =>
    store.read((lookup) => lookup(engine, 'container').length, 60_000, token, isEnough);
  expect(await read('', () => true)).toEqual({ result: 0, isWhole: false });
  expect(await read('')).toEqual({ result: 1, isWhole: true });
  expect(await read('')).toEqual({ result: 1, isWhole: true });
});

test('waiting ends with the answer, with the time, and with the request', async () => {
  const never = new Promise<void>(() => undefined);
  const token = {
    isCancellationRequested: false,
    onCancellationRequested: () => ({ dispose: () => undefined }),
  };
  await waitAtMost(Promise.resolve(), 60_000, token);
  await waitAtMost(never, 1, token);
  const cancelled = {
    ...token,
    onCancellationRequested: (listener: (event: unknown) => unknown) => {
      listener(undefined);
      return { dispose: () => undefined };
    },
  };
  await waitAtMost(never, 60_000, cancelled);
});

function helpOf(version: string | undefined): {
  store: HelpStore;
  help: ReturnType<typeof vi.fn<HelpSource['help']>>;
  changed: ReturnType<typeof vi.fn<(learned: ReadonlySet<string>) => void>>;
} {
  const help = vi.fn<HelpSource['help']>(() =>
    Promise.resolve('Options:\n  -q, --quantum string   New\n\nCommands:\n  sail*  Sails\n'),
  );
  const changed = vi.fn<(learned: ReadonlySet<string>) => void>();
  return { store: new HelpStore({ version: () => Promise.resolve(version), help }, changed), help, changed };
}

test('a newer docker is asked for its flags, once for each command', async () => {
  const { store, help, changed } = helpOf('Docker version 99.1.0, build x');
  const missing = { path: ['container', 'run'], name: '--quantum' };
  await store.lookUp([missing, missing]);
  await store.lookUp([missing]);
  expect(help).toHaveBeenCalledTimes(1);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(isLearned(missing, store.learned)).toBe(true);
  expect(isLearned({ ...missing, name: '-q' }, store.learned)).toBe(true);
  expect(isLearned({ path: ['container', 'create'], name: '--quantum' }, store.learned)).toBe(false);
});

test.each(['Docker version 28.2.2, build x', 'podman version 5.0', undefined])(
  'a docker that has nothing new (%s) is not asked for flags, only for its plugins',
  async (version) => {
    const { store, help } = helpOf(version);
    await store.lookUp([{ path: ['container', 'run'], name: '--quantum' }]);
    expect(help).not.toHaveBeenCalled();
    await store.lookUp([{ path: [], name: 'sail' }]);
    expect(isLearned({ path: [], name: 'sail' }, store.learned)).toBe(true);
  },
);

// The drawing of a script over a real connection, for the view that asks for it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TopologyView } from '../../server/src/protocol/topology-view';
import { LanguageClient } from '../support/language-client';

const uri = 'file:///deploy.sh';
let client: LanguageClient;

beforeEach(() => {
  client = new LanguageClient();
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
});

const ask = <Result>(method: string, of = uri): Promise<Result> =>
  client.connection.sendRequest(method, { textDocument: { uri: of } });

test('places are ranges of the document, words are those of its language', async () => {
  await client.initialize({ initializationOptions: { dockline: { locale: 'ko' } } });
  await client.open(uri, '# 한국어\r\ndocker run --name web -p 80:80 nginx\r\n');
  const view = await ask<TopologyView<object>>('dockline/topology');
  expect(view).toMatchObject({
    locale: 'ko',
    boxes: [{ kind: 'default', title: 'bridge (기본)', rule: 'IP 주소로만 통신, 이름 사용 불가' }],
    nodes: [
      { kind: 'outside', title: '외부' },
      {
        kind: 'container',
        title: 'web',
        lines: ['nginx'],
        place: { start: { line: 1, character: 18 }, end: { line: 1, character: 21 } },
      },
    ],
    edges: [{ kind: 'publish', from: 'outside', to: 'container:web', label: '80 → 80' }],
  });
  expect(view.nodes[0]).not.toHaveProperty('place');
  expect(await ask<string>('dockline/topologyMermaid')).toMatch(/^flowchart LR\n/u);
});

test('nothing for documents that are not open, nor where Dockline is turned off', async () => {
  await client.initialize({ initializationOptions: { dockline: { enable: false } } });
  await client.open(uri, 'docker run nginx\n');
  for (const method of ['dockline/topology', 'dockline/topologyMermaid']) {
    expect(await ask(method)).toBeNull();
    expect(await ask(method, 'file:///other.sh')).toBeNull();
  }
});

// The name at an offset is the one that the list of all names has there.
import { expect, test } from 'vitest';
import { touches } from '../../server/src/base/span';
import { openHostFile } from '../../server/src/hosts/host-file';
import { nameAt, namesOf } from '../../server/src/model/script-names';

const script = [
  '#!/bin/sh',
  'NAME=web',
  'docker network create net',
  'docker run -d --name "$NAME" --network net -v data:/d registry.example.com/app:1.2',
  'docker inspect net web unknown',
  'docker exec web sh -c "$(docker ps -q -f name=웹) x"; docker rm -f $(docker ps -aq --filter name=web)',
  'docker stop $NAME',
].join('\n');

test.each([
  ['shellscript', script],
  ['shellscript', script.replaceAll('\n', '\r\n')],
  ['markdown', `문서\n\n\`\`\`sh\n${script}\n\`\`\`\n`],
])('%s', (languageId, text) => {
  const file = openHostFile(text, languageId);
  let found = 0;
  for (let offset = 0; offset <= text.length; offset += 1) {
    const name = nameAt(file, offset);
    if (name) found += 1;
    expect(name, `at ${String(offset)}`).toEqual(
      namesOf(file).find((one) => one.site !== undefined && touches(one, offset)),
    );
  }
  expect(found).toBeGreaterThan(40);
});

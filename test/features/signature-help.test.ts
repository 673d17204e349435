// Signature help: the usage line with the part at the cursor.
import { expect, test } from 'vitest';
import { signatureAt } from '../support/check';

test.each([
  ['docker run <|>', 'docker run [OPTIONS] ⟦IMAGE⟧ [COMMAND] [ARG...]'],
  ['docker run -<|>', 'docker run ⟦[OPTIONS]⟧ IMAGE [COMMAND] [ARG...]'],
  ['docker run --name <|>', 'docker run ⟦[OPTIONS]⟧ IMAGE [COMMAND] [ARG...]'],
  ['docker run --rm ngi<|>', 'docker run [OPTIONS] ⟦IMAGE⟧ [COMMAND] [ARG...]'],
  ['docker run nginx <|>', 'docker run [OPTIONS] IMAGE ⟦[COMMAND]⟧ [ARG...]'],
  ['docker run nginx sh -c <|>', 'docker run [OPTIONS] IMAGE [COMMAND] ⟦[ARG...]⟧'],
  ['docker container exec web <|>', 'docker container exec [OPTIONS] CONTAINER ⟦COMMAND⟧ [ARG...]'],
  ['docker stop a b <|>', 'docker stop [OPTIONS] ⟦CONTAINER [CONTAINER...]⟧'],
  ['docker tag a <|>', 'docker tag SOURCE_IMAGE[:TAG] ⟦TARGET_IMAGE[:TAG]⟧'],
  ['docker build -t x <|>', 'docker build [OPTIONS] ⟦PATH | URL | -⟧'],
  ['docker network connect net <|>', 'docker network connect [OPTIONS] NETWORK ⟦CONTAINER⟧'],
])('%s', (text, shown) => {
  expect(signatureAt(text)).toBe(shown);
});

test.each(['docker <|>', 'docker network <|>', 'echo <|>', 'docker nosuch <|>'])('nothing for %s', (text) => {
  expect(signatureAt(text)).toBeUndefined();
});

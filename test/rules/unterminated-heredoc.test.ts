// Edge cases of unterminated-heredoc.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'unterminated-heredoc';

describe('reports', () => {
  test.each([['FROM a:1\nRUN <<EOF\nx\n EOF', '<<EOF']])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['FROM a:1\nRUN <<EOF\nx\nEOF', 'FROM a:1\nRUN <<-EOF\n\tx\n\tEOF', 'FROM a:1\nRUN x <<< y'])(
    '%j',
    (text) => {
      checkUnreported(id, text);
    },
  );
});

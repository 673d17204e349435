// The properties that are fuzzed: shortly by the test, for minutes by the long run.
import fc from 'fast-check';
import { openHostFile } from '../../server/src/hosts/host-file';
import { randomDocument, randomEdit, type RandomDocument } from './documents';
import { applyEdit, checkEdited, checkFeatures, checkWhole } from './invariants';

const part = fc.double({ min: 0, max: 1, noNaN: true });

/** By what they say; `real` are documents to begin with beside those that are made. */
export function propertiesOn(real: readonly RandomDocument[]): Record<string, fc.IRawProperty<unknown>> {
  const document = randomDocument(real);
  return {
    'after every edit the file says what the same text says when it is opened': fc.property(
      document,
      fc.array(fc.tuple(randomEdit, fc.boolean()), { minLength: 1, maxLength: 12 }),
      ({ text, languageId, path }, edits) => {
        let file = openHostFile(text, languageId, path);
        for (const [edit, isLookedAt] of edits) {
          file = applyEdit(file, edit);
          // Some states are never asked for their diagnostics, as when one types faster than they are worked out.
          if (isLookedAt) checkEdited(file);
        }
        checkEdited(file);
      },
    ),
    'all features answer at any offset, with spans in the document': fc.property(
      document,
      fc.array(part, { minLength: 1, maxLength: 6 }),
      ({ text, languageId, path }, offsets) => {
        const file = openHostFile(text, languageId, path);
        checkWhole(file);
        for (const offset of offsets) checkFeatures(file, Math.round(offset * text.length));
      },
    ),
    'a command half typed is answered after every letter': fc.property(
      document,
      part,
      ({ text, languageId, path }, at) => {
        const end = Math.round(at * text.length);
        const file = openHostFile(text.slice(0, end), languageId, path);
        checkWhole(file);
        checkFeatures(file, end);
      },
    ),
    'any characters are a document': fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('docker run ')), { maxLength: 20 }),
      document,
      part,
      (pieces, { languageId, path }, at) => {
        const text = pieces.join('');
        const file = openHostFile(text, languageId, path);
        checkWhole(file);
        checkFeatures(file, Math.round(at * text.length));
      },
    ),
  };
}

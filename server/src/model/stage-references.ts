// Where an instruction names a stage beside `FROM`: in `--from=` and in the `from=` of a mount.
import type { Instruction, Part } from '../dockerfile/instruction';
import { buildMountFields } from './build-mount';

/** As written: names, numbers and images. Spans are relative to the instruction. */
export function stageReferences({ flags }: Instruction): Part[] {
  return flags.flatMap(({ name, value }) => {
    if (!value) return [];
    if (name === 'from') return [value];
    if (name !== 'mount') return [];
    return buildMountFields(value).flatMap((field) =>
      field.key.text === 'from' && field.value ? [field.value] : [],
    );
  });
}

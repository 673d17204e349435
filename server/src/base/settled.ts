// Lists that grow no more, without the room that the engine gave them to grow.

const nothing: readonly never[] = [];

/** The same items. A list that was built item by item has room for sixteen more; for what is kept with each command, that is most of it. */
export function settled<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? nothing : list.slice();
}

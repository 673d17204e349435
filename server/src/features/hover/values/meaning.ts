// What a value comes to, in words: the only registry, by type of value.
import type { Text } from '../../../base/text';
import type { ValueType } from '../../../spec/types';
import { durationMeaning } from './duration-meaning';
import { envMeaning } from './env-meaning';
import { imageMeaning } from './image-meaning';
import { mountMeaning } from './mount-meaning';
import { networkMeaning } from './network-meaning';
import { portMeaning } from './port-meaning';
import { restartMeaning } from './restart-meaning';
import { sizeMeaning } from './size-meaning';
import { userMeaning } from './user-meaning';
import { volumeMeaning } from './volume-meaning';

const meanings: Readonly<Partial<Record<ValueType, (text: string) => Text | undefined>>> = {
  bytes: sizeMeaning,
  duration: durationMeaning,
  env: envMeaning,
  'image-ref': imageMeaning,
  mount: mountMeaning,
  network: networkMeaning,
  'published-port': portMeaning,
  'restart-policy': restartMeaning,
  user: userMeaning,
  volume: volumeMeaning,
};

/** Markdown; undefined for types that need no words and for values that docker would refuse. */
export function meaningOf(type: ValueType, text: string): Text | undefined {
  return meanings[type]?.(text);
}

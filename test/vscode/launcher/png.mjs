// The pixels of a PNG as browsers write screenshots: eight bits for each of three or four channels, not interlaced.
import { inflateSync } from 'node:zlib';

const channelsOf = { 2: 3, 6: 4 };

/** @returns `width`, `height`, and `at(x, y)`: the channels red, green and blue of a pixel, 0 to 255 */
export function readPng(bytes) {
  const header = bytes.subarray(16, 29);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, type, , , interlaced] = header.subarray(8);
  const channels = channelsOf[type];
  if (depth !== 8 || channels === undefined || interlaced !== 0)
    throw new Error(`A PNG of another kind: depth ${depth}, colour type ${type}, interlacing ${interlaced}.`);
  const rowLength = width * channels;
  const filtered = inflateSync(Buffer.concat(dataOf(bytes)));
  const pixels = Buffer.alloc(rowLength * height);
  for (let row = 0; row < height; row += 1) {
    const from = row * (rowLength + 1);
    const filter = unfilter[filtered[from]];
    for (let index = 0; index < rowLength; index += 1) {
      const to = row * rowLength + index;
      const left = index < channels ? 0 : pixels[to - channels];
      const up = row === 0 ? 0 : pixels[to - rowLength];
      const corner = row === 0 || index < channels ? 0 : pixels[to - rowLength - channels];
      pixels[to] = filtered[from + 1 + index] + filter(left, up, corner);
    }
  }
  const at = (x, y) => {
    const from = y * rowLength + x * channels;
    return Array.from(pixels.subarray(from, from + 3));
  };
  return { width, height, at };
}

/** What was taken from each byte, by the number of the filter: see the PNG specification, section 9. */
const unfilter = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const guess = left + up - corner;
    const [byLeft, byUp, byCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
    if (byLeft <= byUp && byLeft <= byCorner) return left;
    return byUp <= byCorner ? up : corner;
  },
];

function dataOf(bytes) {
  const parts = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return parts;
}

// Loaded into a server before its program: answers any message of the parent with the size of what it really holds.
process.on('message', () => {
  // Twice: what weak references held is free only after the first.
  globalThis.gc();
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
// The channel must not keep the server alive.
process.channel.unref();

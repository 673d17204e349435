// Loaded into the VS Code server first: ends it when the launcher is gone, even when that was killed.
process.on('disconnect', () => process.exit());

// Loaded into each process that `npm start` supervises, before its own program.
if (process.channel) {
  const told = new Promise((resolve) => process.once('message', resolve));
  // When `npm start` is killed, nobody else would end it.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // The large part of the program loads while the database is still being prepared.
  const worker = process.argv[1]?.endsWith('worker.js') ?? false;
  await import(worker ? '../worker/worker-process.js' : '../web/web-server.js');
  await told;
  process.channel.unref();
}

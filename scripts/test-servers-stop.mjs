/** Stops what test-servers.mjs started. */
export default async function stopServers() {
  await globalThis.stopTestServers?.();
  delete globalThis.stopTestServers;
}

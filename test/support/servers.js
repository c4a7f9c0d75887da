/** Starts the servers that browser tests need; returns their addresses by name. They end with the process. */
export async function startServers(root) {
  void root;
  return {};
}

/** What a process has used so far: CPU in milliseconds, all its threads together; memory now, in MB. */
export interface Usage {
  cpu: number;
  rss: number;
}

// Loaded before each of the bench's programs: answers the bench by the process's own accounting.
process.on('message', (asked) => {
  if (asked !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ usage: { cpu: (user + system) / 1000, rss: process.memoryUsage.rss() / 1024 / 1024 } });
});

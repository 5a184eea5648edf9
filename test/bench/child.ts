/** Tells the bench where this process listens, then answers each message with its memory in MB. */
export function listenForParent(port: number): void {
  process.on('message', () => process.send?.({ rss: process.memoryUsage.rss() / 1024 / 1024 }));
  process.send?.({ port });
}

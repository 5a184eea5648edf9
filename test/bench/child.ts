/** Tells the bench where this process listens, or that it has done its work. */
export function listenForParent(port: number): void {
  // Without a listener, the channel would not keep a program alive that has nothing else to wait for.
  process.on('message', () => undefined);
  process.send?.({ port });
}
